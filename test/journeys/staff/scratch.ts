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
await page.keyboard.press('?'); await page.getByText('启用单键快捷键').waitFor(); await shot('05-keys'); await page.keyboard.press('Escape')
await page.getByText('启用单键快捷键').waitFor({ state: 'hidden' })
await page.keyboard.press('j'); await page.keyboard.press('j'); await shot('06-queue-j'); await page.keyboard.press('Enter')
await page.getByRole('heading', { name: '我的决定' }).waitFor(); await shot('07-case-free')
await page.keyboard.press('h'); await page.getByText('由我承办').waitFor(); await page.keyboard.press('c'); await page.waitForTimeout(300); await shot('08-case-correct')
await page.goto(`${office.url}/staff/rules`); await page.locator('table.rules').waitFor(); await shot('09-rules')
console.log(desk.complaints)
} catch (e) { console.log(e); await shot('99-fail'); console.log(desk.complaints) }
await desk.close()
process.exit(0)
