/** Another person takes part: their card is read too, so that nobody types a number. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { needs } from '../../support/programs.ts'
import { aTerminal, axeLook, type Terminal } from './support/a-window.ts'
import { fillForm, identify, WANG } from './support/walk-kiosk.ts'

const chromiumPath = needs('chromium')

describe.skipIf(chromiumPath === undefined)('kiosk · a second card', { timeout: 120_000 }, () => {
  let terminal: Terminal
  beforeAll(async () => {
    terminal = await aTerminal(chromiumPath ?? '')
  })
  afterAll(() => terminal.close())

  it('a member of the family · read, and read again · is one person with name, kind and number', async () => {
    const page = await terminal.standBefore()
    const faults: string[] = []
    await identify(page, WANG)
    await fillForm(page, { ...WANG, family: true }, undefined, 'family')
    for (let time = 0; time < 2; time += 1) {
      await page.getByRole('button', { name: '刷家庭成员的证件' }).click()
      await page.locator('.pretend-case').first().waitFor()
      await axeLook(page, faults)('reading a second card')
      await page.locator('.pretend-case').filter({ hasText: /陈守拙/ }).click()
      await page.locator('.form-panel-title').waitFor()
      expect(await page.locator('.form-panel-title').allInnerTexts()).toEqual(['陈守拙'])
    }
    expect(await page.locator('#field-family-0-idNo').inputValue()).toMatch(/^340199/)
    await axeLook(page, faults)('card read')
    expect(faults).toEqual([])
  })
})
