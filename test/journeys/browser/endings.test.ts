/** The five endings as a person meets them at the terminal: a real browser, the real office, the real paper. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { call, contract } from '#contract'
import { needs } from '../../support/programs.ts'
import { aTerminal, axeLook } from './support/a-window.ts'
import type { Terminal } from './support/a-window.ts'
import { refuseAsClerk } from './support/refuse-as-clerk.ts'
import { apply, signAndSubmit, typeLease, WANG } from './support/walk-kiosk.ts'

const chromiumPath = needs('chromium')
const title = (page: Page) => page.locator('h1').innerText()
const seen = new Set<string>()
/** The ending's title, on a screen in which axe finds nothing: Chinese, and each kind of ending once in English and in care mode in both. */
const ending = async (page: Page) => {
  const faults: string[] = []
  const look = axeLook(page, faults)
  await look('ending')
  const kind = (await title(page)).replace(/\d+/, '')
  if (!seen.has(kind)) for (const touched of ['English', 'Large text', '中文', '标准版']) {
    await page.locator('header').getByRole('button', { name: touched }).click()
    await look(`ending, after ${touched}`)
  }
  seen.add(kind)
  expect(faults).toEqual([])
  return title(page)
}
const receiptCode = async (page: Page) => (await page.locator('.answer-number strong').innerText()).replaceAll(' ', '')

describe.skipIf(chromiumPath === undefined)('kiosk · five endings', { timeout: 120_000 }, () => {
  let terminal: Terminal
  beforeAll(async () => {
    terminal = await aTerminal(chromiumPath ?? '')
  })
  afterAll(() => terminal.close())

  it('Wang opens a noodle shop · 准予登记, two sheets in the tray, and then nobody was here', async () => {
    const page = await terminal.standBefore()
    await apply(page, WANG)
    expect(await ending(page)).toBe('准予登记')
    const number = await page.locator('.answer-number strong').innerText()
    expect(number).toMatch(/^92340104MA0T[0-9A-Y]{6}$/)
    expect(await page.locator('.permits').innerText()).toContain('食品经营许可证')

    await page.getByRole('button', { name: '打印执照' }).click()
    await page.locator('.sheet[data-state=printed]').nth(1).waitFor({ timeout: 30_000 })
    const sheet = await page.locator('.tray-sheet a').first().getAttribute('href')
    const paper = await fetch(terminal.office.url + (sheet ?? ''))
    expect(paper.headers.get('content-type')).toContain('application/pdf')
    expect(Buffer.from(await paper.arrayBuffer()).subarray(0, 5).toString()).toBe('%PDF-')

    await page.getByRole('button', { name: '已取走，下一步' }).click()
    await page.getByRole('button', { name: '都带走了' }).click()
    expect(await page.locator('.tray-sheet').count()).toBe(0)
    await page.getByRole('button', { name: '返回首页' }).click()
    await page.locator('[data-screen=welcome]').waitFor()
    expect(await page.locator('body').innerText()).not.toContain('王小明')
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)

    const verified = await call(contract.verifyLicence, { number }, { base: `${terminal.office.url}/api` })
    expect(verified).toMatchObject({ found: true, status: 'valid' })
  })

  it('a lease that has ended · 请补正, straight to the field, and the rest is kept', async () => {
    const page = await terminal.standBefore()
    await apply(page, { person: /陈守拙/, nameless: true, leaseEnds: '2026-11-01', street: '三里庵街道' })
    expect(await ending(page)).toMatch(/^请补正 \d 处$/)
    expect(await page.locator('.smallest').innerText()).toMatch(/最少改动[\s\S]*续签租约/)
    await page.getByText('依据').first().click()
    expect(await page.locator('.basis li').first().innerText()).toMatch(/《.+》第.+条/)
    await page.locator('.finding').filter({ hasText: /租/ }).getByRole('button', { name: '去修改' }).click()
    await page.locator('[data-screen=form][data-page=proofs]').waitFor()

    await typeLease(page, '2029-05-31')
    await page.locator('.band-primary .primary').click()
    await page.locator('[data-screen=review]').waitFor()
    expect(await page.locator('.told').first().innerText()).toContain('陈守拙')
    await signAndSubmit(page)
    expect(await ending(page)).toBe('准予登记')
  })

  it('a seventeen-year-old · 转人工 with a deadline and a receipt, found again by its code', async () => {
    const page = await terminal.standBefore()
    await apply(page, { person: /李想之/, tradeName: '想之', street: '三里庵街道' })
    expect(await ending(page)).toBe('已转人工审核')
    expect(await page.locator('.why').first().innerText()).toMatch(/最迟2026年11月\d+日前/)
    await page.locator('.papers a').first().waitFor({ timeout: 20_000 })
    const code = await receiptCode(page)

    await page.getByRole('button', { name: '办完了' }).click()
    await page.getByRole('button', { name: '返回首页' }).click()
    await page.getByRole('button', { name: /办理进度/ }).click()
    for (const key of code) await page.locator('.keypad').getByRole('button', { name: key, exact: true }).click()
    await page.getByRole('button', { name: '查询' }).click()
    await page.locator('[data-screen=outcome]').waitFor()
    expect(await ending(page)).toBe('已转人工审核')
  })

  it('a barred person · a person looks first, and only a person refuses: 不予登记 with reasons and how to appeal', async () => {
    const page = await terminal.standBefore()
    await apply(page, { person: /吴大江/, tradeName: '大江', street: '三里庵街道' })
    expect(await ending(page)).toBe('已转人工审核')
    const code = await receiptCode(page)
    await refuseAsClerk(terminal.office, code)

    await page.getByRole('button', { name: '办完了' }).click()
    await page.getByRole('button', { name: '返回首页' }).click()
    await page.getByRole('button', { name: /办理进度/ }).click()
    for (const key of code) await page.locator('.keypad').getByRole('button', { name: key, exact: true }).click()
    await page.getByRole('button', { name: '查询' }).click()
    await page.locator('[data-screen=outcome]').waitFor()
    expect(await ending(page)).toBe('不予登记')
    expect(await page.locator('.outcome-parts').innerText()).toMatch(/行政复议/)
  })

  it('the smallest change · each line of it is a way to its field', async () => {
    const page = await terminal.standBefore()
    await apply(page, { person: /孙宏达/, tradeName: '宏达欣', street: '三里庵街道' })
    expect(await ending(page)).toBe('请补正 1 处')
    await page.getByRole('button', { name: /换领新证件/ }).click()
    await page.locator('[data-screen=form][data-page=id-person]').waitFor()
  })

  it('not content with a notice · 转人工 at the touch of a button', async () => {
    const page = await terminal.standBefore()
    await apply(page, { person: /孙宏达/, tradeName: '宏达兴', street: '三里庵街道' })
    expect(await ending(page)).toMatch(/^请补正/)
    await page.getByRole('button', { name: '我有不同意见，转人工' }).click()
    await page.getByText('已转人工审核').first().waitFor()
  })
})

describe.skipIf(chromiumPath === undefined)('kiosk · an office for one district', { timeout: 120_000 }, () => {
  let terminal: Terminal
  beforeAll(async () => {
    terminal = await aTerminal(chromiumPath ?? '', { served: '340104' })
  })
  afterAll(() => terminal.close())

  it('premises in another district · 不属本机关管辖, with the registry that decides', async () => {
    const page = await terminal.standBefore()
    await apply(page, { person: /郑书言/, county: '包河区', tradeName: '书言' })
    expect(await ending(page)).toBe('不属本机关管辖')
    expect(await page.locator('.outcome-parts').innerText()).toContain('包河区')
  })
})
