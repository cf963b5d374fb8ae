/** A clerk before two names that sound the same: sees where, says that they may stand together, thinks again, and the next wish is judged by that. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contract, type Output } from '#contract'
import { answersOf, callAs, submit } from '../../support/an-applicant.ts'
import { needs } from '../../support/programs.ts'
import { openDesk, startWork, takeCase, type TestDesk } from './support/desk.ts'

const chromium = needs('chromium')
const PASSWORD = 'noodles-every-morning'

/** 老灶台 is set aside for somebody; this one sounds the same. */
const WISH = { given: true, division: '合肥市蜀山区', tradeName: '老枣台', trade: '小吃', form: '店', riskAccepted: true } as const

describe.skipIf(chromium === undefined)('names at the desk', { timeout: 60_000 }, () => {
  let desk: TestDesk

  beforeAll(async () => {
    desk = await openDesk(chromium!)
    const { office } = desk
    await submit(office, await answersOf(office, 'noodle-shop', (answers) => ({ ...answers, name: WISH })), { wantsPerson: true })
    await office.processJobs()
  }, 120_000)

  afterAll(() => desk.close())

  const judged = async () => (await callAs(desk.office, contract.judgeName, { matter: 'individual-establish', county: '340104', ...WISH_PARTS })) as Output<typeof contract.judgeName>
  const { division, tradeName, trade, form } = WISH
  const WISH_PARTS = { division, tradeName, trade, form }

  it('names that sound the same · opened · stand under each other, each character with its mark in words', async () => {
    const { page } = desk
    await startWork(desk, 'clerk', PASSWORD)
    await page.getByRole('link', { name: /老枣台/ }).click()
    const names = page.getByRole('region', { name: /名称比对/ })
    await names.getByText('字号读音与已有名称相同。').waitFor()
    expect((await names.locator('.trade-name').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual(['申请 lao 老 同字 zao 枣 同音 tai 台 同字', '已有 lao 老 同字 zao 灶 同音 tai 台 同字'])
    expect(await names.innerText()).toContain('合肥市蜀山区老灶台小吃店（个体工商户）')
    expect(await names.getByRole('button').count()).toBe(0)
    expect(await desk.faults()).toEqual([])
  })

  it('pair let stand with a reason, then barred · each word is kept, and the next wish is judged by the last', async () => {
    const { page } = desk
    await takeCase(desk, '老枣台')
    const names = page.getByRole('region', { name: /名称比对/ })
    expect((await judged()).conflicts).toHaveLength(1)
    await names.getByRole('button', { name: '可以并存' }).click()
    await page.getByRole('dialog').getByLabel('理由').fill('一在蜀山一在庐江，顾客不致混淆。')
    expect(await desk.faults()).toEqual([])
    await page.getByRole('button', { name: '记录认定' }).click()
    await names.getByText('一在蜀山一在庐江，顾客不致混淆。').waitFor()
    expect(await judged()).toMatchObject({ level: 'ok', conflicts: [] })
    await names.getByRole('button', { name: '不得并存' }).click()
    await page.getByRole('dialog').getByLabel('理由').fill('同一条街，已有顾客投诉走错店。')
    await page.getByRole('button', { name: '记录认定' }).click()
    await names.getByText('同一条街，已有顾客投诉走错店。').waitFor()
    expect(await names.locator('.pair-words > li').count()).toBe(2)
    expect((await judged()).level).toBe('correct')
    expect(await desk.faults()).toEqual([])
    await names.scrollIntoViewIfNeeded()
    if (process.env['MIAOPI_PICTURES'] !== undefined) await page.screenshot({ path: `${process.env['MIAOPI_PICTURES']}/staff-names.png` })
  })

  it('the whole visit · looked back on · the browser had nothing to complain about', () => {
    expect(desk.complaints).toEqual([])
  })
})
