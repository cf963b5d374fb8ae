/** A clerk's morning in a real browser: first password, queue, one case approved, one returned, one refused, and a session that ends in between. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Outcome } from '#contract'
import { answersOf, read, submit } from '../../support/an-applicant.ts'
import { needs } from '../../support/programs.ts'
import { openDesk, startWork, takeCase } from './support/desk.ts'
import type { TestDesk } from './support/desk.ts'

const chromium = needs('chromium')
const PASSWORD = 'noodles-every-morning'
const PICTURES = process.env['MIAOPI_PICTURES']

describe.skipIf(chromium === undefined)('clerk', { timeout: 60_000 }, () => {
  let desk: TestDesk
  let wang: Outcome
  let five: Outcome
  let banned: Outcome
  let unreachable: Outcome

  beforeAll(async () => {
    desk = await openDesk(chromium!)
    const { office } = desk
    wang = await submit(office, await answersOf(office, 'noodle-shop'), { wantsPerson: true })
    five = await submit(office, await answersOf(office, 'five-businesses'))
    banned = await submit(office, await answersOf(office, 'debtor-and-banned'))
    unreachable = await submit(office, await answersOf(office, 'population-times-out'))
    await office.processJobs()
  }, 120_000)

  afterAll(() => desk.close())

  it('first day · the first password, after a wrong one · must be changed before anything is seen', async () => {
    const { page, office } = desk
    await page.goto(`${office.url}/staff/cases/${'case_'}0123456789`)
    await page.getByLabel('用户名').fill('clerk')
    await page.getByLabel('密码').fill('not the password')
    await page.keyboard.press('Enter')
    await page.getByText('用户名或密码不正确').waitFor()
    expect(await desk.faults()).toEqual([])
    const first = office.staffPasswords.find((each) => each.login === 'clerk')!.password
    await page.getByLabel('密码').fill(first)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '请先修改初始密码' }).waitFor()
    await page.reload()
    await page.getByLabel('当前密码').fill(first)
    await page.getByLabel('新密码', { exact: true }).fill('short')
    await page.getByRole('button', { name: '修改密码' }).click()
    await page.getByText('新密码不足 12 位，现在是 5 位。').waitFor()
    expect(await desk.faults()).toEqual([])
    await page.getByLabel('新密码', { exact: true }).fill(PASSWORD)
    await page.getByLabel('再输一次新密码').fill(PASSWORD)
    await page.keyboard.press('Enter')
    await page.getByText('没有这个页面').waitFor()
  })

  it('queue · by keyboard alone · shortcuts are listed, the next case is opened', async () => {
    const { page } = desk
    await page.getByRole('link', { name: '待办件' }).click()
    await page.locator('[data-row]').nth(3).waitFor()
    expect(await desk.faults()).toEqual([])
    await page.keyboard.press('?')
    await page.getByRole('dialog').getByText('启用单键快捷键').waitFor()
    expect(await desk.faults()).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    const name = await page.locator('[data-row]').first().innerText()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name }).waitFor()
  })

  it('case · opened · asked, found and decided stand side by side, an unknown fact is called unknown, numbers are masked', async () => {
    const { page, office } = desk
    await page.goto(`${office.url}/staff/`)
    await page.getByRole('link', { name: /褚慢生/ }).click()
    await page.getByRole('region', { name: '申请了什么' }).waitFor()
    expect(await page.getByRole('region', { name: '申请了什么' }).innerText()).toMatch(/证件号码\s+\d{4}＊+\d{3}[\dX]/)
    const found = page.getByRole('region', { name: '规则怎么看' })
    expect(await found.innerText()).toContain('R-EX-01')
    expect(await found.getByRole('row', { name: /人口库登记为死亡/ }).innerText()).toContain('不明')
    expect(await page.getByRole('button', { name: '查看敏感信息' }).count()).toBe(0)
    expect(await desk.faults()).toEqual([])
  })

  it('sensitive fields · asked for with a reason · are shown, recorded, and masked again on request', async () => {
    const { page, office } = desk
    await page.keyboard.press('h')
    await page.getByRole('button', { name: '查看敏感信息' }).click()
    await page.getByRole('dialog').getByLabel('理由').fill('看')
    await page.getByRole('button', { name: '记录并查看' }).click()
    await page.getByText('请写明理由，至少 4 个字。').waitFor()
    expect(await desk.faults()).toEqual([])
    await page.getByRole('dialog').getByLabel('理由').fill('与户籍部门电话核对证件号码')
    await page.getByRole('button', { name: '记录并查看' }).click()
    await page.getByRole('button', { name: '重新遮蔽' }).waitFor()
    const asked = page.getByRole('region', { name: '申请了什么' })
    expect(await asked.innerText()).toMatch(/证件号码\s+340199\d{11}[\dX]/)
    expect((await office.ctx.store.listLedgerEntries({ after: 0, limit: 1_000 })).filter((entry) => entry.kind === 'answers.revealed')).toHaveLength(1)
    await page.getByRole('button', { name: '重新遮蔽' }).click()
    expect(await asked.innerText()).not.toMatch(/340199\d{11}/)
  })

  it('deadline · extended once with a reason · is three working days later and cannot be extended again', async () => {
    const { page } = desk
    await page.getByRole('button', { name: '延长期限' }).click()
    await page.getByRole('dialog').getByLabel('理由').fill('人口信息系统停机，等待恢复')
    await page.getByRole('button', { name: '延长 3 个工作日' }).click()
    await page.getByText(/2026年11月26日 · 已延期/).waitFor()
    await page.locator('.history li').nth(2).waitFor()
    const [extended, looked] = await page.locator('.history li').allInnerTexts()
    expect(extended).toMatch(/^延长期限[\s\S]*人口信息系统停机，等待恢复/)
    expect(looked).toMatch(/^查看敏感信息[\s\S]*与户籍部门电话核对证件号码/)
    expect(await desk.faults()).toEqual([])
    if (PICTURES !== undefined) await page.screenshot({ path: `${PICTURES}/staff-case-history.png` })
    expect(await page.getByRole('button', { name: '延长期限' }).count()).toBe(0)
    await page.getByRole('button', { name: '放回' }).click()
    await page.getByRole('button', { name: '领办' }).waitFor()
  })

  it('noodle shop · approved with a reason · a licence exists and its paper opens on the page', async () => {
    const { page, office } = desk
    await takeCase(desk, '王小明')
    await page.keyboard.press('a')
    await page.getByRole('textbox', { name: '理由' }).fill('材料齐全，符合法定形式。')
    await page.getByRole('button', { name: '准予登记…' }).click()
    await page.getByRole('dialog', { name: /确认准予/ }).waitFor()
    expect(await desk.faults()).toEqual([])
    await page.getByRole('button', { name: '确认', exact: true }).click()
    await page.getByRole('status').filter({ hasText: '已准予登记' }).waitFor()
    const outcome = await read(office, wang.receiptCode)
    expect(outcome).toMatchObject({ status: 'approved', decidedBy: 'clerk', reason: '材料齐全，符合法定形式。' })
    expect(await page.getByRole('status').filter({ hasText: '已准予登记' }).innerText()).toContain(outcome.licence!.number)
    await page.getByRole('button', { name: '营业执照正本' }).click()
    await page.frameLocator('iframe.paper').owner().waitFor()
    expect(await desk.faults()).toEqual([])
    await page.keyboard.press('Escape')
  })

  it('unsent notice · the session ends meanwhile · signing in again finds every word, and the notice goes out once', async () => {
    const { page, office } = desk
    await takeCase(desk, '闵五店')
    await page.keyboard.press('c')
    await page.getByRole('combobox', { name: '选择表单中的一项' }).click()
    await page.keyboard.type('使用文件')
    expect(await desk.faults()).toEqual([])
    await page.keyboard.press('Enter')
    await page.getByLabel(/场所使用文件：请申请人怎么改/).fill('请提交房东签字的租赁合同原件。')
    await page.getByRole('textbox', { name: '理由' }).fill('租赁合同缺少出租方签字。')
    await page.context().clearCookies()
    await page.getByRole('button', { name: '退回补正…' }).click()
    await page.getByRole('button', { name: '确认', exact: true }).click()
    await page.getByText('登录已超时，请重新登录。您写的审核意见还在。').waitFor()
    expect(await desk.faults()).toEqual([])
    expect((await read(office, five.receiptCode)).status).toBe('in_review')
    await page.getByLabel('密码').fill(PASSWORD)
    await page.keyboard.press('Enter')
    await page.getByRole('radio', { name: /退回补正/ }).waitFor()
    expect(await page.getByRole('textbox', { name: '理由' }).inputValue()).toBe('租赁合同缺少出租方签字。')
    await page.getByRole('button', { name: '退回补正…' }).click()
    await page.getByRole('button', { name: '确认', exact: true }).click()
    await page.getByRole('status').filter({ hasText: '已退回补正' }).waitFor()
    const outcome = await read(office, five.receiptCode)
    expect(outcome).toMatchObject({ status: 'returned', verdict: 'correct', mayResubmit: true })
    expect(outcome.findings.find((finding) => finding.rule === 'clerk')).toMatchObject({ severity: 'correct', pointers: ['/premises/proofs'], message: { zh: '请提交房东签字的租赁合同原件。' } })
  })

  it('proposed refusal · sent without article and reason · is held back with both named; with them it is a refusal', async () => {
    const { page, office } = desk
    await takeCase(desk, '祝双名')
    await page.keyboard.press('x')
    await page.getByRole('button', { name: '不予登记…' }).click()
    const faults = page.getByRole('alert').filter({ hasText: '不予登记须写明至少一条法律依据。' })
    await faults.waitFor()
    expect(await faults.innerText()).toContain('请写明理由')
    expect(await desk.faults()).toEqual([])
    await page.getByRole('combobox', { name: '选择条款' }).fill('第四十条')
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: '理由' }).fill('经核实，申请人处于三年禁止登记期限内。')
    await page.getByRole('button', { name: '不予登记…' }).click()
    await page.getByRole('button', { name: '确认', exact: true }).click()
    await page.getByRole('status').filter({ hasText: '已不予登记' }).waitFor()
    const outcome = await read(office, banned.receiptCode)
    expect(outcome).toMatchObject({ status: 'refused', verdict: 'refuse', decidedBy: 'clerk', reason: '经核实，申请人处于三年禁止登记期限内。' })
    expect(outcome.findings.find((finding) => finding.rule === 'clerk')?.basis).toEqual([{ document: '中华人民共和国市场主体登记管理条例', article: '第四十条第三款' }])
  })

  it('closed cases · looked at · can be read and not decided again', async () => {
    const { page } = desk
    await page.keyboard.press('q')
    await page.getByRole('button', { name: '已办结' }).click()
    await page.getByRole('link', { name: /王小明/ }).click()
    await page.getByText('此件已办结').waitFor()
    expect(await page.getByRole('radio').count()).toBe(0)
    expect(await desk.faults()).toEqual([])
  })

  it('rules in force · searched in English · the sentence, its basis and its mark are found', async () => {
    const { page } = desk
    await page.keyboard.press('g')
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('searchbox', { name: 'Find a rule' }).fill('R-QU-01')
    const row = page.getByRole('row', { name: /R-QU-01/ })
    expect(await row.innerText()).toMatch(/Refuse[\s\S]*第四十条第三款[\s\S]*law/)
    await page.getByLabel('Severity').selectOption('note')
    await page.getByText('No rule matches').waitFor()
    expect(await desk.faults()).toEqual([])
    await page.getByRole('button', { name: '中文' }).click()
  })

  it('another clerk · opens a case in other hands · may read it and not decide', async () => {
    const { page, office } = desk
    await takeCase(desk, '褚慢生')
    await page.getByRole('button', { name: '退出' }).click()
    await startWork(desk, 'clerk2', PASSWORD)
    await page.getByRole('link', { name: /褚慢生/ }).click()
    await page.getByText('正由 审核员甲（演示） 承办').waitFor()
    expect(await page.getByRole('radio').count()).toBe(0)
    expect((await read(office, unreachable.receiptCode)).status).toBe('in_review')
    await page.getByRole('button', { name: '退出' }).click()
  })

  it('an auditor · opens a case · sees everything but a way to decide', async () => {
    const { page } = desk
    await startWork(desk, 'auditor', PASSWORD)
    await page.getByRole('link', { name: /褚慢生/ }).click()
    await page.getByText('您的岗位只能查看，不能作出决定。').waitFor()
    expect(await page.getByRole('button', { name: '领办' }).count()).toBe(0)
    await page.getByRole('button', { name: '退出' }).click()
  })

  it('five wrong passwords · then the right one · the account is locked and the page says for how long', async () => {
    const { page } = desk
    await page.getByLabel('用户名').fill('policy')
    for (let tries = 1; tries <= 5; tries += 1) {
      await page.getByLabel('密码').fill(`wrong password ${String(tries)}`)
      await page.keyboard.press('Enter')
      await page.waitForFunction(() => (document.querySelector<HTMLInputElement>('#password')?.value ?? '') === '')
    }
    await page.getByLabel('密码').fill('any password at all')
    await page.keyboard.press('Enter')
    await page.getByText('连续输错 5 次后锁定 15 分钟').waitFor()
    expect(await desk.faults()).toEqual([])
  })

  it('the whole morning · looked back on · the browser had nothing to complain about', () => {
    expect(desk.complaints).toEqual([])
  })
})
