import { mkdirSync } from 'node:fs'
process.env['MIAOPI_TEST_RUN'] = '/tmp/staff-scratch'
mkdirSync('/tmp/staff-scratch', { recursive: true })
mkdirSync('/tmp/shots', { recursive: true })
const { openDesk, A_WEDNESDAY } = await import('./support/desk.ts')
const { answersOf, submit } = await import('../../support/an-applicant.ts')
const desk = await openDesk('/usr/bin/chromium')
const { office, page } = desk
const shot = async (n: string) => { await page.screenshot({ path: `/tmp/shots/${n}.png` }); console.log(n, await desk.faults()) }
const steps: [string, string][] = [['2026-11-16T02:00:00.000Z', 'name-different'], ['2026-11-16T03:00:00.000Z', 'deceased'], ['2026-11-17T02:00:00.000Z', 'five-businesses'], ['2026-11-13T02:00:00.000Z', 'debtor-and-banned'], ['2026-11-18T02:00:00.000Z', 'seventeen'], ['2026-11-18T02:00:00.000Z', 'population-times-out'], ['2026-11-18T02:00:00.000Z', 'agent-busy'], ['2026-11-12T02:00:00.000Z', 'unknown-address'],['2026-11-18T02:00:00.000Z', 'hong-kong-resident']]
for (const [at, id] of steps) { office.clock.now = at; const o = await submit(office, await answersOf(office, id)); console.log(id, o.status) }
const o2 = await submit(office, await answersOf(office, 'noodle-shop'), { wantsPerson: true }); console.log('wants', o2.status)
office.clock.now = A_WEDNESDAY
await office.processJobs()
try {
await page.goto(`${office.url}/staff/`)
await page.getByLabel('用户名').waitFor()
await shot('01-sign-in')
await page.getByLabel('用户名').fill('clerk'); await page.getByLabel('密码').fill('wrong'); await page.keyboard.press('Enter')
await page.getByText('用户名或密码不正确').waitFor(); await shot('02-wrong')
const pw = office.staffPasswords.find((s) => s.login === 'clerk')!.password
await page.getByLabel('密码').fill(pw); await page.keyboard.press('Enter')
await page.getByText('请先修改初始密码').waitFor(); await shot('03-change')
await page.getByLabel('新密码', { exact: true }).fill('a-noodle-shop-2026'); await page.getByLabel('再输一次新密码').fill('a-noodle-shop-2026'); await page.keyboard.press('Enter')
await page.getByRole('link', { name: '待办件' }).waitFor()
await page.locator('[data-row]').first().waitFor(); await shot('04-queue')

await page.keyboard.press('j'); await page.keyboard.press('j'); await page.keyboard.press('Enter')
await page.getByRole('heading', { name: '我的决定' }).waitFor(); await page.keyboard.press('h'); await page.getByText('由我承办').waitFor();
await page.locator('#column-2').evaluate((e) => { e.scrollTop = 640 }); await page.waitForTimeout(100); await shot('10-facts')
await page.getByRole('button', { name: '查看敏感信息' }).click(); await page.getByLabel('理由').last().fill('核对证件号码'); await shot('11-reveal'); await page.getByRole('button', { name: '记录并查看' }).click(); await page.getByRole('button', { name: '重新遮蔽' }).waitFor()
await page.keyboard.press('x'); await page.waitForTimeout(200)
await page.getByRole('combobox', { name: '选择条款' }).click(); await page.waitForTimeout(300); await shot('12-basis-open'); await page.keyboard.press('Enter'); await page.waitForTimeout(200)
await page.locator('#reason').fill('经核实，申请人处于禁止登记期限内。'); await shot('13-refuse')
await page.getByRole('button', { name: '不予登记…' }).click(); await page.waitForTimeout(200); await shot('14-confirm'); await page.getByRole('button', { name: '确认', exact: true }).click()
await page.getByText('已不予登记').first().waitFor(); await page.waitForTimeout(3000); await shot('15-refused')
await page.getByRole('button', { name: '不予登记通知书' }).click(); await page.waitForTimeout(2500); await shot('16-paper'); await page.keyboard.press('Escape')
await page.keyboard.press('q'); await page.locator('[data-row]').first().waitFor()
await page.getByText('褚慢生').click(); await page.getByRole('heading', { name: '我的决定' }).waitFor(); await page.getByRole('button', { name: 'English' }).click(); await page.keyboard.press('h'); await page.getByText('In my hands').waitFor(); await page.keyboard.press('c'); await page.getByRole('combobox', { name: 'Choose a field of the form' }).click(); await page.waitForTimeout(300); await shot('17-en-fields'); await page.keyboard.press('Escape')
await page.locator('#column-2').evaluate((e) => { e.scrollTop = 300 });await page.waitForTimeout(200); await shot('18-en-facts')
await page.getByRole('button', { name: 'Return…' }).click(); await page.waitForTimeout(200); await shot('19-faults')
await page.context().clearCookies(); await page.getByRole('link', { name: 'Cases', exact: true }).first().click(); await page.getByText('Your session has ended').waitFor(); await shot('20-ended')
await page.getByLabel('Password').fill('a-noodle-shop-2026'); await page.keyboard.press('Enter'); await page.locator('[data-row]').first().waitFor(); await page.getByRole('button', { name: 'Closed' }).click(); await page.waitForTimeout(500); await shot('21-closed')
console.log(desk.complaints)
} catch (e) { console.log(e); await shot('99-fail'); console.log(desk.complaints) }
await desk.close()
process.exit(0)
