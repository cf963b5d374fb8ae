/** A clerk at the counter looks a name up, releases a reservation for its holder, and is not let release one that moved meanwhile. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contract, type Output } from '#contract'
import { answersOf, callAs } from '../../support/an-applicant.ts'
import { needs } from '../../support/programs.ts'
import { openDesk, startWork, type TestDesk } from './support/desk.ts'

const chromium = needs('chromium')
const PICTURES = process.env['MIAOPI_PICTURES']

describe.skipIf(chromium === undefined)('register of names at the desk', { timeout: 60_000 }, () => {
  let desk: TestDesk

  beforeAll(async () => {
    desk = await openDesk(chromium!)
    await startWork(desk, 'clerk', 'noodles-every-morning')
  }, 120_000)

  afterAll(() => desk.close())

  async function holder() {
    const { operator } = await answersOf(desk.office, 'noodle-shop')
    return { idNo: operator.idNo, realNameToken: operator.realNameToken ?? '' }
  }

  async function reserve(tradeName: string): Promise<string> {
    const wish = { matter: 'individual-establish', county: '340104', items: ['S201'], division: '合肥市蜀山区', tradeName, trade: '小吃', form: '店', riskAccepted: true }
    return ((await callAs(desk.office, contract.reserveName, { ...wish, ...(await holder()) })) as Output<typeof contract.reserveName>).id
  }

  async function search(words: string): Promise<void> {
    await desk.page.getByRole('searchbox').fill(words)
    await desk.page.keyboard.press('Enter')
    await desk.page.getByText(`“${words}”：`).waitFor()
  }

  const rows = async () => (await desk.page.locator('table.register tbody tr').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim())
  const releases = async () => (await desk.page.locator('.releases tbody tr').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim())
  const picture = async (name: string) => {
    if (PICTURES !== undefined) await desk.page.screenshot({ path: `${PICTURES}/staff-register-${name}.png` })
  }

  it('page · reached by its key · asks for a name and says what is not done here', async () => {
    const { page } = desk
    await page.keyboard.press('n')
    await page.getByRole('heading', { level: 1, name: '名称登记簿' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search')
    expect(await page.locator('.register-page').innerText()).toContain('窗口不办转让')
    expect(await desk.faults()).toEqual([])
    await picture('start')
  })

  it('name · looked up · is told with its namesakes and those alike, each with state, day and licence', async () => {
    await search('清和园')
    const [first, second] = await rows()
    expect(first).toMatch(/^合肥市蜀山区清和园餐饮店（个体工商户） 字号相同 蜀山区 已登记 \d+年\d+月\d+日起 [0-9A-Z]{18}/)
    expect(second).toMatch(/^合肥市包河区青禾园餐饮店（个体工商户） 读音相同 包河区 已登记/)
    expect(await desk.faults()).toEqual([])
    await search('云上')
    await picture('alike')
    await search('旧渡口')
    expect((await rows())[0]).toMatch(/字号相同 蜀山区 已注销 2026年8月10日起 2027年8月10日前，相同字号不得使用（含当天） —$/)
    await search('远渡口')
    expect((await rows())[0]).toMatch(/字号相同 蜀山区 已注销 2025年10月14日起 已满一年，不再占用 —$/)
    await picture('ended')
    await search('无人用过的名')
    await desk.page.getByText('没有相同或相近的名称').waitFor()
    expect(await desk.faults()).toEqual([])
  })

  it('reservation · somebody else at the counter, then the holder · is refused, then released', async () => {
    const { page } = desk
    await reserve('听松')
    await search('听松')
    expect(await rows()).toEqual(['合肥市蜀山区听松小吃店（个体工商户） 字号相同 蜀山区 保留中 保留到 2027年1月18日，当天仍有效 — 释放…'])
    await picture('kept')
    await page.getByRole('button', { name: '释放“合肥市蜀山区听松小吃店（个体工商户）”' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('本人来办：保留人的证件号码').fill('340104199901011234')
    await dialog.getByLabel('理由').fill('本人持证件到窗口，放弃保留。')
    expect(await desk.faults()).toEqual([])
    await dialog.getByRole('button', { name: '释放名称' }).click()
    await dialog.getByText('这个名称不是由该证件的持有人保留的').waitFor()
    await picture('refused')
    await dialog.getByLabel('本人来办：保留人的证件号码').fill((await holder()).idNo)
    await dialog.getByRole('button', { name: '释放名称' }).click()
    await page.getByText('已释放“合肥市蜀山区听松小吃店（个体工商户）”').waitFor()
    await page.getByText('没有相同或相近的名称').waitFor()
    await page.getByRole('heading', { level: 2, name: '曾由窗口释放：名称含“听松”' }).waitFor()
    expect(await releases()).toEqual([expect.stringMatching(/^合肥市蜀山区听松小吃店（个体工商户） 2026年11月18日 \d\d:\d\d .+ 已核对 本人持证件到窗口，放弃保留。$/)])
    expect(await desk.faults()).toEqual([])
    await picture('released')
  })

  it('reservation that its holder gave up meanwhile · is refused as moved, and the list knows', async () => {
    const { page, office } = desk
    const id = await reserve('归雁')
    await search('归雁')
    await page.getByRole('button', { name: /^释放“/ }).click()
    await callAs(office, contract.releaseName, { id, ...(await holder()) })
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('理由').fill('本人来电申请放弃。')
    await dialog.getByRole('button', { name: '释放名称' }).click()
    await dialog.getByText('这个保留刚有变动，请重新查询').waitFor()
    await dialog.getByRole('button', { name: '取消' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await page.getByText('没有相同或相近的名称').waitFor()
  })

  it('answer to a release is lost · sent again · is done once and told', async () => {
    const { page, office } = desk
    const id = await reserve('远钟')
    await search('远钟')
    await page.route('**/release', async (route) => {
      await route.fetch()
      await route.abort('connectionreset')
    }, { times: 1 })
    await page.getByRole('button', { name: /^释放“/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('理由').fill('本人持证件到窗口，放弃保留。')
    await dialog.getByRole('button', { name: '释放名称' }).click()
    await dialog.getByText(/暂时连接不上/).waitFor()
    await dialog.getByRole('button', { name: '释放名称' }).click()
    await page.getByText('已释放“合肥市蜀山区远钟小吃店（个体工商户）”').waitFor()
    const acts = (await office.ctx.store.listLedgerEntries({ after: 0, limit: 10_000 })).filter(({ kind, subject }) => kind === 'name.released_by_clerk' && subject === id)
    expect(acts).toHaveLength(1)
  })

  it('releases · beside a search and without one · the latest first, each with its reason', async () => {
    const { page } = desk
    await reserve('听松')
    await search('听松')
    await page.getByRole('heading', { level: 2, name: '曾由窗口释放：名称含“听松”' }).waitFor()
    expect([await rows(), await releases()].map(({ length }) => length)).toEqual([1, 1])
    await picture('taken-again')
    await page.getByRole('searchbox').fill('')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: '近期由窗口释放' }).waitFor()
    expect((await releases()).map((row) => row.split(' ')[0])).toEqual(['合肥市蜀山区远钟小吃店（个体工商户）', '合肥市蜀山区听松小吃店（个体工商户）'])
    expect((await releases())[0]).toMatch(/ 未核对 本人持证件到窗口，放弃保留。$/)
    expect(await desk.faults()).toEqual([])
    await picture('releases')
  })

  it('name set aside while it was looked at · searched again by the same words · is told', async () => {
    const { page } = desk
    await search('濯缨')
    await page.getByText('没有相同或相近的名称').waitFor()
    await reserve('濯缨')
    await page.getByRole('button', { name: '查询' }).click()
    await page.getByText('合肥市蜀山区濯缨小吃店（个体工商户）').waitFor()
    await page.getByRole('button', { name: /^释放“/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('理由').fill('重复保留，经本人同意')
    await dialog.getByRole('button', { name: '释放名称' }).click()
    await page.getByText('没有相同或相近的名称').waitFor()
  })

  it('reason with a document number · is refused in words, and sent again without it', async () => {
    const { page } = desk
    await reserve('问樵')
    await search('问樵')
    await page.getByRole('button', { name: /^释放“/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('理由').fill(`证件${(await holder()).idNo}，本人来电`)
    await dialog.getByRole('button', { name: '释放名称' }).click()
    await dialog.getByText('理由会长期留存，请勿写入证件号码').waitFor()
    expect(await desk.faults()).toEqual([])
    await dialog.getByLabel('理由').fill('本人来电，称不再开店。')
    await dialog.getByRole('button', { name: '释放名称' }).click()
    await page.getByText('已释放“合肥市蜀山区问樵小吃店（个体工商户）”').waitFor()
  })

  it('English · the same page · is complete, and axe finds nothing', async () => {
    const { page } = desk
    await reserve('晚渡')
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('searchbox').fill('晚渡')
    await page.keyboard.press('Enter')
    await page.getByText('"晚渡": 1 found').waitFor()
    expect(await desk.faults()).toEqual([])
    await picture('english')
    await page.getByRole('button', { name: /^Release "/ }).click()
    await page.getByRole('dialog').getByLabel('Reason').waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-describedby')?.endsWith('-how'))).toBe(true)
    expect(await desk.faults()).toEqual([])
    await picture('english-release')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  })

  it('English · rules with curly quotes · are drawn with straight ones, for the font has no narrow others', async () => {
    const { page } = desk
    await page.getByRole('link', { name: 'Rules in force' }).click()
    await page.getByRole('searchbox').fill("operator's residence")
    await page.getByText("The operator's residence is a real home").waitFor()
    await page.getByRole('searchbox').fill('')
    expect(await page.locator('table.rules').innerText()).not.toMatch(/[A-Za-z][‘’]|[‘’“”][A-Za-z]/u)
    await page.getByRole('searchbox').fill('residence')
    await picture('english-rules')
  })

  it('the whole visit · looked back on · the browser had nothing to complain about', () => {
    expect(desk.complaints).toEqual([])
  })
})
