/** Every page of the form in a real browser: readable by machines, large enough for fingers, filled in by tapping alone. */

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answers } from '#forms'
import { valueAt, withValue } from '#forms'
import { axeFaults } from '../../support/axe.ts'
import { needs } from '../../support/programs.ts'
import { example } from '../../forms/examples.ts'
import type { Gallery } from './browser.ts'
import { openGallery } from './browser.ts'
import type { Scene } from './drawing.tsx'
import { form } from './drawing.tsx'

const chromium = needs('chromium')

/** An example on which each page shows, the noodle shop where it does. */
const SHOWN_BY: { readonly [page: string]: string } = { family: 'family', 'agent-person': 'agent', 'agent-powers': 'agent', 'liaison-person': 'agent', platform: 'platform', 'own-income': 'seventeen', approvals: 'approval' }

/** Answers that decide which pages show. */
const DECIDING = ['/organisation', '/liaison/same', '/premises/useType', '/name/given'] as const

const scenes: readonly Scene[] = form.pages.flatMap((page): readonly Scene[] => {
  const answers = example(SHOWN_BY[page.id] ?? 'noodle-shop')
  return [{ page: page.id, answers }, { page: page.id, answers: emptied(answers), told: true, size: 'care', language: 'en' }]
})

function emptied(answers: Answers): Answers {
  const agent = valueAt(answers, '/agent') === undefined ? {} : { agent: {} }
  return DECIDING.reduce((sum, pointer) => withValue(sum, pointer, valueAt(answers, pointer) ?? null), agent)
}

/** As loose as JSON is. */
type Loose = ReturnType<typeof JSON.parse>

async function answersOn(page: Page): Promise<Loose> {
  return JSON.parse((await page.evaluate(() => document.body.dataset['answers'])) ?? '{}')
}

/** Heights of everything to be touched, by what it says. */
function touchHeights(page: Page): Promise<readonly { text: string; height: number }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.form-page button, .form-page .ant-input-affix-wrapper, .form-page input.ant-input, .form-page label.form-choice, .form-page label.form-tick')]
      .filter((one) => one.offsetParent !== null && !one.closest('.ant-input-affix-wrapper > *'))
      .map((one) => ({ text: one.textContent ?? one.tagName, height: one.getBoundingClientRect().height })),
  )
}

describe.skipIf(chromium === undefined)('form in a browser', () => {
  let gallery: Gallery
  beforeAll(async () => {
    gallery = await openGallery(chromium ?? '')
  })
  afterAll(() => gallery.close())

  it.each(scenes.map((scene) => ({ title: scene.told === true ? 'in English, in care size, with its problems' : 'filled in', scene })))('page $scene.page · $title · has no fault that axe finds, nothing too small, nothing cut off', async ({ scene }) => {
    const page = await gallery.open(scene)
    expect((await axeFaults(page)).map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`)).toEqual([])
    const least = scene.size === 'care' ? 112 : 88
    expect((await touchHeights(page)).filter((one) => one.height < least - 0.5)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1080)
  })

  it('a mobile number · tapped on the keys · is the answer, digit by digit, and can be taken back', async () => {
    const page = await gallery.open({ page: 'private', answers: {} })
    await page.getByLabel('手机号').click()
    for (const key of '154900307019') await page.getByRole('button', { name: key, exact: true }).click()
    expect((await answersOn(page)).operator.mobile).toBe('15490030701')
    await page.getByRole('button', { name: '删除' }).click()
    expect((await answersOn(page)).operator.mobile).toBe('1549003070')
    await page.getByRole('button', { name: '清空' }).click()
    expect((await answersOn(page)).operator).toEqual({})
    await page.getByLabel('证件号码').click()
    for (const key of '34019919900307101X') await page.getByRole('button', { name: key, exact: true }).click()
    expect((await answersOn(page)).operator).toEqual({ idNo: '34019919900307101X' })
  })

  it('a date · tapped without touching a box · fills year, month and day in turn', async () => {
    const page = await gallery.open({ page: 'id-person', answers: {} })
    for (const key of '20380520') await page.getByRole('button', { name: key, exact: true }).click()
    expect((await answersOn(page)).operator.idValidTo).toBe('2038-05-20')
    await page.getByLabel('长期').check()
    expect((await answersOn(page)).operator.idValidTo).toBe('long-term')
  })

  it('keys · of another field · come when it is touched and nothing is lost', async () => {
    const page = await gallery.open({ page: 'contact', answers: {} })
    await page.getByLabel('邮政编码').click()
    for (const key of '230031') await page.getByRole('button', { name: key, exact: true }).click()
    expect((await answersOn(page)).contact).toEqual({ postcode: '230031' })
  })

  it('cards · by keyboard · are one group of radio buttons', async () => {
    const page = await gallery.open({ page: 'organisation', answers: {} })
    await page.getByLabel('个人经营').focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowRight')
    expect(await answersOn(page)).toEqual({ organisation: 'family' })
  })

  it('problems · when told · take the focus, and each leads to its field', async () => {
    const page = await gallery.open({ page: 'private', answers: { operator: { idType: '10', mobile: '1549' } }, told: true })
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('form-summary')
    await page.getByRole('link', { name: '手机号应为 11 位数字' }).click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-operator-mobile')
  })

  it('a family member and a paper · added and taken away by tapping · leave nothing behind', async () => {
    const page = await gallery.open({ page: 'family', answers: { organisation: 'family' } })
    await page.getByRole('button', { name: '添加一位家庭成员' }).click()
    await page.getByLabel('家庭成员姓名').fill('李春燕')
    await page.getByRole('radio', { name: '配偶' }).check()
    await page.getByRole('button', { name: '结婚证' }).click()
    await page.getByLabel('文件编号或名称').fill('J340104-2016-000123')
    expect((await answersOn(page)).family).toEqual([{ idType: '10', name: '李春燕', relation: 'spouse', proof: { kind: 'marriage-certificate', reference: 'J340104-2016-000123' } }])
    await page.getByRole('button', { name: '删除“结婚证”' }).click()
    await page.getByRole('button', { name: '删除“李春燕”' }).click()
    expect(await answersOn(page)).toEqual({ organisation: 'family' })
  })

  it('an agent · said yes and no again · comes with all powers refused, and goes', async () => {
    const page = await gallery.open({ page: 'agent', answers: {} })
    await page.getByRole('radio', { name: '是', exact: true }).check()
    expect((await answersOn(page)).agent.powers).toEqual({ verifyCopies: false, correctOwnPapers: false, correctForms: false, collectLicence: false })
    await page.getByRole('radio', { name: '否', exact: true }).check()
    expect(await answersOn(page)).toEqual({})
  })
})
