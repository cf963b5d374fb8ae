/** Walks through the kiosk as a person would: one action for each page of the form, chosen by the story of the applicant. */

import type { Page } from 'playwright-core'

/** What one applicant answers; everything else takes the most common answer. */
export type Story = {
  readonly person: RegExp
  readonly useType?: string
  readonly county?: string
  readonly street?: string
  readonly road?: string
  readonly door?: string
  readonly tile?: RegExp
  readonly tradeName?: string
  readonly trade?: string
  readonly form?: string
  readonly nameless?: boolean
  readonly ecommerce?: boolean
  readonly family?: boolean
  readonly duplicates?: number
  readonly scanProof?: boolean
  /** For a lease that is typed instead of scanned: when it ends. */
  readonly leaseEnds?: string
}

export const WANG: Story = { person: /王小明/, tradeName: '王记' }

type Visit = (page: Page, story: Story) => Promise<void>

/** Called on each screen and page, for axe and for pictures. */
export type Look = (name: string) => Promise<void>

const MOST_PAGES = 40

export async function identify(page: Page, story: Story, look: Look = noLook): Promise<void> {
  await look('welcome')
  await page.getByRole('button', { name: /我要开店|Open a business/ }).click()
  await look('notice')
  await page.getByRole('button', { name: /同意|Agree/ }).click()
  await page.getByRole('button', { name: story.person }).first().waitFor()
  await look('card')
  await page.getByRole('button', { name: story.person }).first().click()
  await look('face')
  await page.getByRole('button', { name: /开始人脸核验|Start the face check/ }).click()
  await page.locator('[data-screen=form]').waitFor()
}

/** From the first page of the form to the read-through. */
export async function fillForm(page: Page, story: Story, look: Look = noLook, until = 'review'): Promise<void> {
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    if ((await page.locator('.kiosk').getAttribute('data-screen')) !== 'form') return
    const id = (await page.locator('.kiosk').getAttribute('data-page')) ?? ''
    if (id === until) return
    await (VISITS[id] ?? nothing)(page, story)
    await look(`form-${id}`)
    await next(page)
    await page.waitForFunction((before) => document.querySelector('.kiosk')?.getAttribute('data-page') !== before || document.querySelector('.kiosk')?.getAttribute('data-screen') !== 'form', id, { timeout: 8_000 })
  }
}

export async function signAndSubmit(page: Page, look: Look = noLook): Promise<void> {
  await look('review')
  await page.getByRole('button', { name: /去签名|right: sign/ }).click()
  await writeName(page)
  await look('sign')
  for (let more = 0; more < 6; more += 1) {
    await page.locator('.band-primary .primary').click()
    if (!(await page.locator('[data-screen=sign]').isVisible())) break
    await writeName(page)
  }
  await page.locator('[data-screen=outcome]').waitFor({ timeout: 20_000 })
}

export async function apply(page: Page, story: Story, look: Look = noLook): Promise<void> {
  await identify(page, story, look)
  await fillForm(page, story, look)
  await signAndSubmit(page, look)
}

export async function writeName(page: Page): Promise<void> {
  const box = await page.locator('.pad canvas').boundingBox()
  if (box === null) throw new Error('There is no pad to write on.')
  await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.3)
  await page.mouse.down()
  for (let at = 0; at < 14; at += 1) await page.mouse.move(box.x + box.width * (0.2 + at * 0.04), box.y + box.height * (0.5 + 0.25 * Math.sin(at)))
  await page.mouse.up()
}

async function next(page: Page): Promise<void> {
  await page.locator('.band-primary .primary').last().click()
}

const nothing: Visit = async () => undefined
const noLook: Look = async () => undefined

async function choose(page: Page, pointer: string, value: string): Promise<void> {
  await page.locator(`input[name="field${pointer.replaceAll('/', '-')}"][value="${value}"]`).check({ force: true })
}

const VISITS: Readonly<Record<string, Visit>> = {
  private: async (page) => {
    const mobile = page.locator('#field-operator-mobile')
    if ((await mobile.inputValue()) === '') await mobile.fill('13812345678')
  },
  organisation: async (page, story) => choose(page, '/organisation', story.family === true ? 'family' : 'individual'),
  liaison: async (page) => choose(page, '/liaison/same', 'true'),
  ecommerce: async (page, story) => choose(page, '/ecommerce', String(story.ecommerce === true)),
  'use-type': async (page, story) => choose(page, '/premises/useType', story.useType ?? 'LEASE'),
  address: chooseAddress,
  proofs: giveProof,
  scope: async (page, story) => {
    await page.getByRole('button', { name: story.tile ?? /面馆|小吃|餐|Noodle|Restaurant|Eat|Food/ }).first().click()
    await page.locator('.scope-row').first().waitFor()
  },
  'name-given': async (page, story) => choose(page, '/name/given', String(story.nameless !== true)),
  name: composeName,
  paper: async (page, story) => {
    if (story.duplicates !== undefined) await choose(page, '/paper/duplicates', String(story.duplicates))
  },
  commitments: async (page) => {
    for (const tick of await page.locator('.form-tick input').all()) await tick.check({ force: true })
  },
}

async function chooseAddress(page: Page, story: Story): Promise<void> {
  const take = async (label: string | undefined) => {
    const cards = page.locator('.band-touch .card')
    await cards.first().waitFor()
    await (label === undefined ? cards.first() : cards.filter({ has: page.getByText(label, { exact: true }) })).first().click()
  }
  await take(story.county ?? '蜀山区')
  await page.locator('.crumbs button').nth(0).waitFor()
  await take(story.street)
  await page.locator('.crumbs button').nth(1).waitFor()
  await take(story.road)
  await page.locator('.crumbs button').nth(2).waitFor()
  await take(story.door)
  await page.locator('.chosen-address').waitFor()
}

async function giveProof(page: Page, story: Story): Promise<void> {
  if (story.scanProof === false) return
  await page.locator('.scan-kinds button').first().click()
  if (story.leaseEnds !== undefined) await typeLease(page, story.leaseEnds)
}

/** The end of the first paper, typed over what the scanner read. */
export async function typeLease(page: Page, ends: string): Promise<void> {
  const boxes = page.locator('#field-premises-proofs-0-validTo').locator('input')
  for (const [at, part] of ends.split('-').entries()) await boxes.nth(at).fill(part)
}

async function composeName(page: Page, story: Story): Promise<void> {
  await page.locator('.composed').waitFor()
  await page.locator('.name-part[data-part=tradeName]').click()
  await page.locator('.typed-name').fill(story.tradeName ?? '王记')
  await page.locator('.name-part[data-part=trade]').click()
  await pickWord(page, story.trade ?? '小吃')
  await page.locator('.name-part[data-part=form]').click()
  await pickWord(page, story.form ?? '店')
  const free = page.locator('.band-primary .primary:not([disabled])')
  const risk = page.locator('.risk[aria-pressed=false]')
  await free.or(risk).first().waitFor({ timeout: 15_000 })
  if (await risk.isVisible()) await risk.click()
  await free.waitFor({ timeout: 15_000 })
}

async function pickWord(page: Page, word: string): Promise<void> {
  await page.locator('.word-keys button').filter({ has: page.getByText(word, { exact: true }) }).or(page.locator('.word-keys').getByRole('button', { name: word, exact: true })).first().click()
}
