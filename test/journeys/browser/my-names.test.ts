/** Names kept for a person in a real browser: a lost answer is asked for again and nothing is done twice, and a name that moved meanwhile is told calmly. */

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { contract, type Output } from '#contract'
import { answersOf, callAs } from '../../support/an-applicant.ts'
import { needs } from '../../support/programs.ts'
import { anAbleClerk } from '../../api/support/a-clerk.ts'
import { aTerminal, type Terminal } from './support/a-window.ts'
import { lookAt } from './support/hand-over-steps.ts'

const chromium = needs('chromium')

describe.skipIf(chromium === undefined)('my names', { timeout: 120_000 }, () => {
  let terminal: Terminal
  let clerk: string

  beforeAll(async () => {
    terminal = await aTerminal(chromium!)
    clerk = await anAbleClerk(terminal.office, 'clerk')
  }, 120_000)

  afterAll(() => terminal.close())

  afterEach(async () => {
    const who = await holder()
    for (const { id } of await mine()) await callAs(terminal.office, contract.releaseName, { id, ...who })
  })

  async function holder() {
    const { operator } = await answersOf(terminal.office, 'noodle-shop')
    return { idNo: operator.idNo, realNameToken: operator.realNameToken ?? '' }
  }

  const mine = async () => ((await callAs(terminal.office, contract.listMyNames, await holder())) as Output<typeof contract.listMyNames>).names
  const actsOn = async (id: string) => (await terminal.office.ctx.store.listLedgerEntriesOn(id)).map(({ kind }) => kind)

  async function reserve(tradeName: string): Promise<string> {
    const wish = { matter: 'individual-establish', county: '340104', items: ['S201'], division: '合肥市蜀山区', tradeName, trade: '小吃', form: '店', riskAccepted: true }
    return ((await callAs(terminal.office, contract.reserveName, { ...wish, ...(await holder()) })) as Output<typeof contract.reserveName>).id
  }

  async function signedIn(language: 'zh' | 'en' = 'zh'): Promise<Page> {
    const page = await terminal.standBefore()
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('button', { name: /打印执照|Print my licence/ }).click()
    await page.getByRole('button', { name: '王小明' }).first().click()
    await page.getByRole('button', { name: /开始人脸核验|Start the face check/ }).click()
    await page.locator('.my-name').first().waitFor()
    return page
  }

  /** The office does what it is asked and its answer never arrives; only the first one is lost. */
  const loseAnswer = (page: Page, verb: 'extend' | 'release') =>
    page.route(`**/${verb}`, async (route) => {
      await route.fetch()
      await route.abort('connectionreset')
    }, { times: 1 })

  async function releaseAtCounter(id: string): Promise<void> {
    const { names } = (await callAs(terminal.office, contract.listNames, { name: (await mine())[0]?.fullName ?? '' }, { cookie: clerk })) as Output<typeof contract.listNames>
    await callAs(terminal.office, contract.releaseReservation, { id, seen: names.find((name) => name.id === id)?.seen ?? '', reason: '本人来电，称不再开店' }, { cookie: clerk })
  }

  it('answer to an extension is lost · asked for again · is kept longer once, and is told with its day', async () => {
    const id = await reserve('眠鸥')
    const page = await signedIn()
    const faults: string[] = []
    await loseAnswer(page, 'extend')
    await page.getByRole('button', { name: '延长保留' }).click()
    await page.getByText(/不会重复办理/).waitFor()
    await lookAt(page, 'zh', faults)('12-unanswered')
    await page.getByRole('button', { name: '再试一次' }).click()
    await page.getByText(/最后一天 2027年3月22日/).waitFor()
    expect(await page.getByRole('button', { name: '延长保留' }).count()).toBe(0)
    expect({ acts: await actsOn(id), faults }).toEqual({ acts: ['name.reserved', 'name.extended'], faults: [] })
  })

  it('answer to a giving-up is lost · asked for again, though somebody else has the name by then · is given up once', async () => {
    const id = await reserve('苇岸')
    const page = await signedIn()
    await loseAnswer(page, 'release')
    await page.getByRole('button', { name: '放弃保留' }).click()
    await page.getByRole('button', { name: '确定放弃，别人即可使用' }).click()
    await page.getByText(/不会重复办理/).waitFor()
    const again = await reserve('苇岸')
    await page.getByRole('button', { name: '再试一次' }).click()
    await expect.poll(() => page.locator('.my-name, [role=alert]').count()).toBe(0)
    expect({ acts: await actsOn(id), held: (await mine()).map((name) => name.id) }).toEqual({ acts: ['name.reserved', 'name.released'], held: [again] })
  })

  it('answer to an extension is lost · back to the list · shows what was done', async () => {
    await reserve('听潮')
    const page = await signedIn('en')
    await loseAnswer(page, 'extend')
    await page.getByRole('button', { name: 'Keep it longer' }).click()
    await page.getByRole('button', { name: 'Back to my names' }).click()
    await page.getByText(/the last day is 22 March 2027/).waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('my-names-title')
  })

  it.each([
    ['zh', '延长保留', /「合肥市蜀山区汀兰小吃店（个体工商户）」现在不在您名下/, '由窗口释放'],
    ['en', 'Keep it longer', /合肥市蜀山区汀兰小吃店（个体工商户） is not kept for you now/, 'released at the counter'],
  ] as const)('released at the counter meanwhile · %s · is told with its name, and the list knows', async (language, button, told, why) => {
    const id = await reserve('汀兰')
    const page = await signedIn(language)
    const faults: string[] = []
    await releaseAtCounter(id)
    await page.getByRole('button', { name: button }).click()
    await page.getByText(told).waitFor()
    expect(await page.locator('.my-names').innerText()).toContain(why)
    expect(await page.locator('.my-name').count()).toBe(0)
    await lookAt(page, language, faults)('13-moved')
    expect(faults).toEqual([])
  })

  it('kept longer at another terminal meanwhile · is told, and the list has its day', async () => {
    const id = await reserve('松涛')
    const page = await signedIn()
    await callAs(terminal.office, contract.extendName, { id, ...(await holder()) })
    await page.getByRole('button', { name: '延长保留' }).click()
    await page.getByText('「合肥市蜀山区松涛小吃店（个体工商户）」已经延长过一次').waitFor()
    await page.getByText(/最后一天 2027年3月22日/).waitFor()
    expect(await actsOn(id)).toEqual(['name.reserved', 'name.extended'])
  })
})
