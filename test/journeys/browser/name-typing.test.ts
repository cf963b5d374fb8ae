/** The name page in a real browser: answers that come in the wrong order, and a name kept for the person while the rest is filled in. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page, Route } from 'playwright-core'
import { needs } from '../../support/programs.ts'
import { aTerminal, axeLook, type Terminal } from './support/a-window.ts'
import { fillForm, identify, WANG } from './support/walk-kiosk.ts'

const chromium = needs('chromium')

describe.skipIf(chromium === undefined)('name page', { timeout: 120_000 }, () => {
  let terminal: Terminal
  let page: Page

  beforeAll(async () => {
    terminal = await aTerminal(chromium!)
    page = await terminal.standBefore()
    await identify(page, WANG)
    await fillForm(page, WANG, undefined, 'name')
  }, 120_000)

  afterAll(() => terminal.close())

  const typed = () => page.getByRole('textbox', { name: '字号' })

  it('wish typed on · the answer to the older wish arrives last · the newer one stays on the screen', async () => {
    await typed().fill('云起')
    await chooseIfOpen(page, '小吃')
    await chooseIfOpen(page, '店')
    await page.getByText('可以使用').waitFor()
    await page.locator('[data-part=tradeName]').click()
    const held: Route[] = []
    const asked: string[] = []
    await page.route('**/api/names/judge', async (route) => {
      const { tradeName } = route.request().postDataJSON() as { readonly tradeName: string }
      asked.push(tradeName)
      if (tradeName === '老灶台') held.push(route)
      else await route.continue()
    })
    await typed().fill('老灶台')
    await expect.poll(() => held.length).toBe(1)
    await typed().fill('云起时')
    await page.getByText('可以使用').waitFor()
    await held[0]!.continue().catch(() => undefined)
    await typed().fill('云起日')
    await page.getByText('可以使用').waitFor()
    expect(asked).toEqual(['老灶台', '云起时', '云起日'])
    expect(await page.getByText('不能使用').count()).toBe(0)
    await page.unroute('**/api/names/judge')
  })

  it('name somebody has · is told with what is alike and with free names to tap', async () => {
    await typed().fill('老灶台')
    await page.getByText('不能使用').waitFor()
    await page.getByRole('button', { name: '收起' }).click()
    const conflict = page.getByRole('list', { name: '与哪些名称冲突' }).getByRole('listitem')
    expect((await conflict.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual(['合肥市蜀山区老灶台小吃店（个体工商户） 已由他人保留到 2027年1月11日 与已有名称完全相同。 《企业名称登记管理规定》第十七条'])
    expect(await goOn(page).isEnabled()).toBe(false)
    const faults: string[] = []
    await axeLook(page, faults)('name taken')
    expect(faults).toEqual([])
    if (process.env['MIAOPI_PICTURES'] !== undefined) await page.screenshot({ path: `${process.env['MIAOPI_PICTURES']}/kiosk-name-taken.png` })
  })

  it('name that only a person must see · is said to be, and does not stop the form', async () => {
    await typed().fill('清真')
    await page.getByText('需要人工看一下').waitFor()
    await page.getByText('您可以等候结果').waitFor()
    expect(await goOn(page).isEnabled()).toBe(true)
    expect(await page.getByRole('button', { name: '先为我保留这个名称' }).count()).toBe(0)
  })

  it('similar name · goes on once the person answers for it, who is not said to have done so before', async () => {
    await typed().fill('老早台')
    await page.getByText('请确认风险后提交').waitFor()
    expect(await goOn(page).isEnabled()).toBe(false)
    await page.getByRole('button', { name: '收起' }).click()
    const faults: string[] = []
    await axeLook(page, faults)('name similar')
    expect(faults).toEqual([])
    await page.getByRole('button', { name: /由此产生的侵权责任由我承担/ }).click()
    await page.getByText('对方主张权利时').waitFor()
    expect(await goOn(page).isEnabled()).toBe(true)
    await typed().fill('老早台记')
    await page.locator('.risk[aria-pressed=false]').waitFor()
  })

  it('free name · kept for the person · is theirs in the register, and no conflict of their own', async () => {
    await typed().fill('云起日')
    await page.getByRole('button', { name: '先为我保留这个名称' }).click()
    await page.getByText(/已为您保留，最后一天/).waitFor()
    const [row] = await terminal.office.ctx.store.listNamesByTradeName({ city: '3401', tradeName: '云起日' })
    expect(row).toMatchObject({ status: 'reserved', fullName: '合肥市蜀山区云起日小吃店（个体工商户）' })
    await typed().fill('云起时')
    await page.getByRole('button', { name: '先为我保留这个名称' }).waitFor()
    await typed().fill('云起日')
    await page.getByText(/已为您保留，最后一天/).waitFor()
    await page.getByText('可以使用').waitFor()
    await page.getByRole('button', { name: '收起' }).click()
    const faults: string[] = []
    await axeLook(page, faults)('name kept')
    expect(faults).toEqual([])
    if (process.env['MIAOPI_PICTURES'] !== undefined) await page.screenshot({ path: `${process.env['MIAOPI_PICTURES']}/kiosk-name-kept.png` })
    await goOn(page).click()
    await page.waitForFunction(() => document.querySelector('.kiosk')?.getAttribute('data-page') !== 'name')
  })

  it('the person back at the terminal · finds the name, keeps it longer once, and gives it up after being asked twice', async () => {
    const again = await terminal.standBefore()
    await again.getByRole('button', { name: /打印执照/ }).click()
    await again.getByRole('button', { name: WANG.person }).first().click()
    await again.getByRole('button', { name: /开始人脸核验/ }).click()
    const names = again.getByRole('region', { name: '为您保留的名称' })
    await names.getByText('合肥市蜀山区云起日小吃店（个体工商户）').waitFor()
    await names.getByRole('button', { name: '延长保留' }).click()
    await names.getByText(/最后一天 2027年3月22日/).waitFor()
    expect(await names.getByRole('button', { name: '延长保留' }).count()).toBe(0)
    const faults: string[] = []
    await axeLook(again, faults)('my names')
    expect(faults).toEqual([])
    if (process.env['MIAOPI_PICTURES'] !== undefined) await again.screenshot({ path: `${process.env['MIAOPI_PICTURES']}/kiosk-my-names.png` })
    await names.getByRole('button', { name: '放弃保留' }).click()
    await names.getByRole('button', { name: '确定放弃，别人即可使用' }).click()
    await names.waitFor({ state: 'detached' })
    expect(await terminal.office.ctx.store.listNamesByTradeName({ city: '3401', tradeName: '云起日' })).toEqual([])
  })
})

const goOn = (page: Page) => page.locator('.band-primary .primary').last()

/** Whichever part is asked next: the word is tapped where it is offered. */
async function chooseIfOpen(page: Page, word: string): Promise<void> {
  const part = page.locator(`[data-part=${word === '店' ? 'form' : 'trade'}]`)
  await part.click()
  await page.locator('.word-keys').getByRole('button', { name: word, exact: true }).first().click()
}
