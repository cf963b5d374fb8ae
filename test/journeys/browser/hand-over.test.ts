/** A name handed over in a real browser: two persons before one terminal, the first of whom stays signed in while nothing of the second is left. */

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { contract, type Output } from '#contract'
import { answersOf, callAs, submit } from '../../support/an-applicant.ts'
import { needs } from '../../support/programs.ts'
import { aTerminal, type Terminal } from './support/a-window.ts'
import { lookAt, loseAnswer, pick, PICTURES } from './support/hand-over-steps.ts'

const chromium = needs('chromium')
const WANG = { story: 'noodle-shop', name: '王小明' }
const LI = { story: 'seventeen', name: '李想之' }

type Holder = { readonly idNo: string; readonly realNameToken: string }

/** The plainest and the most crowded are enough for every day. */
const ALL_MANNERS = [
  { name: 'Chinese', language: 'zh', care: false, tradeName: '芦荻', lastDay: '2027年1月22日' },
  { name: 'English', language: 'en', care: false, tradeName: '苇岸', lastDay: '22 January 2027' },
  { name: 'care mode', language: 'zh', care: true, tradeName: '汀兰', lastDay: '2027年1月22日' },
  { name: 'English care mode', language: 'en', care: true, tradeName: '蒹葭', lastDay: '22 January 2027' },
] as const
const MANNERS = process.env['MIAOPI_LONG'] === '1' ? ALL_MANNERS : ALL_MANNERS.filter(({ language, care }) => (language === 'en') === care)

describe.skipIf(chromium === undefined)('handing a name over', { timeout: 120_000 }, () => {
  let terminal: Terminal

  beforeAll(async () => {
    terminal = await aTerminal(chromium!)
  }, 120_000)

  afterAll(() => terminal.close())

  /** Three names are all one person may hold, and every test sets some aside. */
  afterEach(async () => {
    for (const { story } of [WANG, LI]) {
      const who = await holder(story)
      for (const { id } of await mine(who)) await callAs(terminal.office, contract.releaseName, { id, ...who })
    }
  })

  async function holder(story: string): Promise<Holder> {
    const { operator } = await answersOf(terminal.office, story)
    return { idNo: operator.idNo, realNameToken: operator.realNameToken ?? '' }
  }

  async function reserve(tradeName: string, { story }: { readonly story: string }): Promise<void> {
    const wish = { matter: 'individual-establish', county: '340104', items: ['S201'], division: '合肥市蜀山区', tradeName, trade: '小吃', form: '店', riskAccepted: true }
    await callAs(terminal.office, contract.reserveName, { ...wish, ...(await holder(story)) })
  }

  const mine = async (who: Holder) => ((await callAs(terminal.office, contract.listMyNames, who)) as Output<typeof contract.listMyNames>).names
  const heldBy = async ({ story }: { readonly story: string }) => (await mine(await holder(story))).map(({ fullName }) => fullName)

  /** The holder has identified and sees the names kept for them. */
  async function signedIn(language: 'zh' | 'en' = 'zh', viewport?: { readonly width: number; readonly height: number }): Promise<Page> {
    const page = await terminal.standBefore(viewport)
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('button', { name: /打印执照|Print my licence/ }).click()
    await page.getByRole('button', { name: WANG.name }).first().click()
    await page.getByRole('button', { name: /开始人脸核验|Start the face check/ }).click()
    await page.locator('.my-name').first().waitFor()
    return page
  }

  /** From the list to the other person before the camera. */
  async function untilFace(page: Page, other: string): Promise<void> {
    await page.getByRole('button', { name: '转让给他人' }).first().click()
    await page.getByRole('button', { name: '确定转让，请对方刷证件' }).click()
    await pick(page, other)
    await page.getByRole('heading', { name: `${other}，请看摄像头` }).waitFor()
  }

  it.each(MANNERS)('$name · asked, card, face · the name is theirs with its last day, leaves the list, and axe finds nothing', async ({ name, language, care, tradeName, lastDay }) => {
    await reserve(tradeName, WANG)
    const fullName = `合肥市蜀山区${tradeName}小吃店（个体工商户）`
    const page = await signedIn(language)
    if (care) await page.getByRole('button', { name: /关怀版|Large text/ }).click()
    const faults: string[] = []
    const look = lookAt(page, `${language}${care ? '-care' : ''}`, faults)
    await look('1-list')
    await page.getByRole('button', { name: /转让给他人|Hand over/ }).click()
    await page.getByText(fullName).waitFor()
    expect(await page.locator('.hand-over').innerText()).toContain(lastDay)
    await look('2-ask')
    await page.locator('.hand-over .primary').click()
    await page.locator('.pretend-case').first().waitFor()
    await look('3-card')
    await pick(page, LI.name)
    await page.getByText(/[*]{10}/).waitFor()
    await look('4-face')
    await page.locator('.hand-over .primary').click()
    await page.locator('.hand-over .facts').waitFor()
    await look('5-done')
    const told = await page.locator('.kiosk').innerText()
    expect([fullName, '李**', lastDay].filter((word) => !told.includes(word))).toEqual([])
    expect(told).not.toContain(LI.name)
    expect({ wang: await heldBy(WANG), li: await heldBy(LI) }).toEqual({ wang: [], li: [fullName] })
    await page.locator('.hand-over .primary').click()
    await page.locator('.hand-over').waitFor({ state: 'detached' })
    expect({ name, names: await page.locator('.my-name').count(), screen: await page.locator('.kiosk').getAttribute('data-screen'), faults }).toEqual({ name, names: 0, screen: 'mine', faults: [] })
  })

  it('one of two names is handed over beside a licence · the holder stays signed in, and no later question of the terminal names the other', async () => {
    await reserve('白露', WANG)
    await reserve('秋水', WANG)
    await submit(terminal.office, await answersOf(terminal.office, WANG.story))
    const page = await signedIn()
    const licence = page.locator('.band-touch .card')
    await licence.waitFor()
    await lookAt(page, 'zh', [])('11-beside-a-licence')
    const { idNo } = await holder(LI.story)
    await untilFace(page, LI.name)
    const asked: string[] = []
    await page.getByRole('button', { name: '我接受，开始人脸核验' }).click()
    await page.locator('.hand-over .facts').waitFor()
    expect(await licence.isVisible()).toBe(false)
    page.on('request', (request) => asked.push(request.postData() ?? ''))
    await page.getByRole('button', { name: '好了' }).click()
    await page.locator('.my-name').waitFor()
    await licence.waitFor()
    await page.getByRole('button', { name: '延长保留' }).click()
    await page.getByText(/最后一天 2027年3月22日/).waitFor()
    expect(asked.length).toBeGreaterThan(1)
    expect(asked.filter((body) => body.includes(idNo))).toEqual([])
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0)
    expect([(await heldBy(WANG)).length, (await heldBy(LI)).length]).toEqual([1, 1])
  })

  it('gone back from each step, or to the first screen · hands nothing over and forgets the other', async () => {
    await reserve('松涛', WANG)
    const page = await signedIn()
    const keep = page.getByRole('button', { name: /^不转让了/ })
    const goOn = page.getByRole('button', { name: '确定转让，请对方刷证件' })
    const offer = page.getByRole('button', { name: '转让给他人' })
    await offer.click()
    await keep.click()
    await offer.click()
    await goOn.click()
    await page.locator('.pretend-case').first().waitFor()
    await keep.click()
    await page.locator('.pretend-case').first().waitFor({ state: 'detached' })
    await untilFace(page, LI.name)
    await page.getByRole('button', { name: '换一张证件' }).click()
    await pick(page, LI.name)
    await keep.click()
    await page.locator('.my-name').waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('my-names-title')
    expect(await page.locator('.kiosk').innerText()).not.toContain(LI.name)
    await untilFace(page, LI.name)
    await page.getByRole('button', { name: '重新开始' }).click()
    await page.locator('[data-screen=welcome]').waitFor()
    expect({ wang: (await heldBy(WANG)).length, li: await heldBy(LI) }).toEqual({ wang: 1, li: [] })
  })

  it('nobody touches the screen while the other stands before the camera · both are forgotten, the name stays', async () => {
    await reserve('云帆', WANG)
    const page = await signedIn()
    await page.clock.install()
    await untilFace(page, LI.name)
    await page.clock.fastForward(61_000)
    await page.getByText('您还在吗？').waitFor()
    await page.clock.fastForward(31_000)
    await page.locator('[data-screen=welcome]').waitFor()
    const left = await page.locator('body').innerText()
    expect([WANG.name, LI.name, '云帆'].filter((word) => left.includes(word))).toEqual([])
    expect({ wang: (await heldBy(WANG)).length, li: await heldBy(LI) }).toEqual({ wang: 1, li: [] })
  })

  it('one’s own card, somebody with three names, somebody whose face fails · each is told, and the name stays', async () => {
    await reserve('晴川', WANG)
    for (const tradeName of ['一苇', '二泉', '三径']) await reserve(tradeName, LI)
    const page = await signedIn()
    const faults: string[] = []
    const look = lookAt(page, 'zh', faults)
    await page.getByRole('button', { name: '转让给他人' }).click()
    await page.getByRole('button', { name: '确定转让，请对方刷证件' }).click()
    await pick(page, WANG.name)
    await page.getByText('这是您自己的证件').waitFor()
    await look('6-own-card')
    await page.getByRole('button', { name: '重新放对方的证件' }).click()
    await pick(page, LI.name)
    await page.getByRole('button', { name: '我接受，开始人脸核验' }).click()
    await page.getByText('李** 已经保留了三个名称').waitFor()
    expect(await page.locator('.kiosk').innerText()).not.toContain(LI.name)
    await look('7-three-names')
    await page.getByRole('button', { name: '重新放对方的证件' }).click()
    await page.getByRole('button', { name: /还有 \d+ 位虚构人物/ }).click()
    await pick(page, '严难证')
    await page.getByRole('button', { name: '我接受，开始人脸核验' }).click()
    await page.getByRole('heading', { name: '没有核验通过' }).waitFor()
    await look('8-face-fails')
    await page.getByRole('button', { name: '我接受，不刷脸，请工作人员核验' }).click()
    await page.getByRole('heading', { name: '没有核验通过' }).waitFor()
    await page.getByRole('button', { name: '不转让了' }).click()
    expect({ held: await heldBy(WANG), faults }).toEqual({ held: ['合肥市蜀山区晴川小吃店（个体工商户）'], faults: [] })
  })

  it('the answer of the office is lost on the way · a second try asks for no new check, and gets it', async () => {
    await reserve('墨池', WANG)
    const page = await signedIn()
    const checks: string[] = []
    page.on('request', (request) => request.url().includes('real-name') && checks.push(request.url()))
    await loseAnswer(page)
    await untilFace(page, LI.name)
    const faults: string[] = []
    const look = lookAt(page, 'zh', faults)
    await page.getByRole('button', { name: '我接受，开始人脸核验' }).click()
    await page.getByRole('heading', { name: '核验已通过，还没有收到转让结果' }).waitFor()
    await look('9-answer-lost')
    await page.getByRole('button', { name: '再试一次' }).click()
    await page.getByText('名称已经转让').waitFor()
    await page.getByRole('button', { name: '好了' }).click()
    await page.locator('.hand-over').waitFor({ state: 'detached' })
    await expect.poll(() => page.locator('.my-name').count()).toBe(0)
    expect({ li: await heldBy(LI), checks: checks.length, faults }).toEqual({ li: ['合肥市蜀山区墨池小吃店（个体工商户）'], checks: 1, faults: [] })
  })

  it('the answer is lost and the holder goes back · the list knows that the name is gone', async () => {
    await reserve('砚池', WANG)
    const page = await signedIn()
    await loseAnswer(page)
    await untilFace(page, LI.name)
    await page.getByRole('button', { name: '我接受，开始人脸核验' }).click()
    await page.getByRole('button', { name: '返回我的名称' }).click()
    await page.locator('.hand-over').waitFor({ state: 'detached' })
    await expect.poll(() => page.locator('.my-name').count()).toBe(0)
    expect(await heldBy(LI)).toEqual(['合肥市蜀山区砚池小吃店（个体工商户）'])
  })

  it('the name is given up elsewhere meanwhile · is told calmly, and the list knows', async () => {
    await reserve('笔洗', WANG)
    const page = await signedIn()
    await untilFace(page, LI.name)
    const who = await holder(WANG.story)
    for (const { id } of await mine(who)) await callAs(terminal.office, contract.releaseName, { id, ...who })
    const faults: string[] = []
    await page.getByRole('button', { name: '我接受，开始人脸核验' }).click()
    await page.getByText('这个名称现在不在您名下').waitFor()
    await lookAt(page, 'zh', faults)('10-away')
    await page.getByRole('button', { name: '返回我的名称' }).click()
    await page.locator('.hand-over').waitFor({ state: 'detached' })
    await expect.poll(() => page.locator('.my-name').count()).toBe(0)
    expect({ li: await heldBy(LI), faults }).toEqual({ li: [], faults: [] })
  })

  it('a source, the checks or the terminal speak against it · each is told in words for two, and the name stays', async () => {
    await reserve('竹影', WANG)
    const page = await signedIn()
    await untilFace(page, LI.name)
    const refuse = (path: string, status: number, code: string) =>
      page.route(path, (route) => route.fulfill({ status, contentType: 'application/problem+json', body: JSON.stringify({ code, status, title_i18n: { zh: '核验来源暂时无法答复', en: 'x' }, faults: [] }) }), { times: 1 })
    await refuse('**/transfer', 503, 'source_unavailable')
    await page.getByRole('button', { name: '我接受，开始人脸核验' }).click()
    await page.getByText('核验来源暂时无法答复').waitFor()
    await refuse('**/transfer', 403, 'identity_not_proven')
    await page.getByRole('button', { name: '再试一次' }).click()
    await page.getByText('有一位的核验已经失效').waitFor()
    await page.getByRole('button', { name: '重新放对方的证件' }).click()
    await pick(page, LI.name)
    await refuse('**/real-name*', 403, 'forbidden')
    await page.getByRole('button', { name: '我接受，不刷脸，请工作人员核验' }).click()
    await page.getByText('这台终端只能刷脸核验').waitFor()
    await page.getByRole('button', { name: '返回我的名称' }).click()
    await page.locator('.my-name').waitFor()
    expect((await heldBy(WANG)).length).toBe(1)
  })

  it.each([['a laptop', { width: 1440, height: 900 }], ['a phone', { width: 390, height: 844 }]] as const)('%s · every step fits, nothing hangs over the edge', async (device, viewport) => {
    await reserve(device === 'a phone' ? '听潮' : '望岳', WANG)
    const page = await signedIn('en', viewport)
    const wide: string[] = []
    const look = async (step: string) => {
      if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1)) wide.push(step)
      if (PICTURES !== undefined) await page.screenshot({ path: `${PICTURES}/handover-${device.replace('a ', '')}-${step}.png` })
    }
    await page.getByRole('button', { name: 'Hand over' }).click()
    await look('ask')
    await page.locator('.hand-over .primary').click()
    await page.locator('.pretend-case').first().waitFor()
    await look('card')
    await pick(page, LI.name)
    await look('face')
    await page.locator('.hand-over .primary').click()
    await page.locator('.hand-over .facts').waitFor()
    await look('done')
    expect(wide).toEqual([])
  })
})
