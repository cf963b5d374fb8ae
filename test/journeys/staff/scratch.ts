import { mkdirSync } from 'node:fs'
process.env['MIAOPI_TEST_RUN'] = '/tmp/staff-scratch'
mkdirSync('/tmp/staff-scratch', { recursive: true })
mkdirSync('/tmp/shots', { recursive: true })
const { openDesk, startWork, takeCase, A_WEDNESDAY } = await import('./support/desk.ts')
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

await startWork(desk, 'clerk', 'a-noodle-shop-2026')
await takeCase(desk, '祝双名')
await page.keyboard.press('x'); await page.getByRole('combobox', { name: '选择条款' }).fill('第四十条'); await page.keyboard.press('Enter')
await page.getByRole('textbox', { name: '理由' }).fill('经核对撤销登记决定书，申请人为直接责任人，自撤销之日起未满三年。')
await page.locator('#ending-refuse').focus(); await page.evaluate(() => (document.activeElement as HTMLElement).blur())
await page.waitForTimeout(300); await shot('30-picture')
await page.keyboard.press('q'); await page.locator('[data-row]').first().waitFor(); await page.getByRole('link', { name: /褚慢生/ }).click(); await page.getByRole('heading', { name: '我的决定' }).waitFor(); await page.locator('#column-2').evaluate((e) => { e.scrollTop = 420 }); await shot('31-unknown')
await page.keyboard.press('h'); await page.getByText('由我承办').waitFor(); await page.keyboard.press('c')
await page.getByRole('combobox', { name: '选择表单中的一项' }).fill('场所'); await page.waitForTimeout(100); await page.keyboard.press('ArrowDown'); await page.keyboard.press('Enter'); await page.keyboard.type('请上传房屋租赁合同，写明到期日。')
await page.getByRole('combobox', { name: '选择表单中的一项' }).fill('字号'); await page.keyboard.press('Enter'); await page.keyboard.type('请另选字号。')
await shot('32-points')
await page.locator('#column-1').evaluate((e) => { e.scrollTop = 9999 }); await page.setViewportSize({ width: 1920, height: 1080 }); await page.waitForTimeout(300); await shot('33-wide')
await page.setViewportSize({ width: 1200, height: 760 }); await page.waitForTimeout(300); await shot('34-narrow'); await page.setViewportSize({ width: 1440, height: 900 })
await page.getByRole('button', { name: 'English' }).click(); await page.getByRole('link', { name: 'Cases', exact: true }).click(); await page.locator('[data-row]').first().waitFor(); await shot('35-queue-en')
await page.route('**/api/cases?**', (r) => r.fulfill({ json: { cases: [], next: null } })); await page.getByRole('button', { name: 'Refresh' }).click(); await page.getByText('No open cases').waitFor(); await shot('36-empty')
await page.unroute('**/api/cases?**'); await page.route('**/api/cases/case_*', (r) => r.abort()); await page.goto(`${office.url}/staff/cases/case_0123456789abcdef`); await page.getByText('Try again').waitFor(); await shot('37-offline')
console.log(desk.complaints)
} catch (e) { console.log(e); await shot('99-fail'); console.log(desk.complaints) }
await desk.close()
process.exit(0)
