/** What the tests of handing a name over do at each step: look, choose a card, lose an answer. */

import type { Page } from 'playwright-core'
import { axeLook } from './a-window.ts'

/** The office hands the name over, and its answer never arrives; only the first one is lost. */
export async function loseAnswer(page: Page): Promise<void> {
  await page.route('**/transfer', async (route) => {
    await route.fetch()
    await route.abort('connectionreset')
  }, { times: 1 })
}

export async function pick(page: Page, person: string): Promise<void> {
  await page.locator('.pretend-case').filter({ hasText: person }).first().click()
}

export const PICTURES = process.env['MIAOPI_PICTURES']

/** Axe, targets of 88 px, and a picture of the step where pictures are wanted. */
export function lookAt(page: Page, manner: string, faults: string[]): (step: string) => Promise<void> {
  const axe = axeLook(page, faults)
  return async (step) => {
    await axe(step)
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.kiosk button')]
        .filter((control) => control.checkVisibility({ visibilityProperty: true }) && control.getBoundingClientRect().height < 87)
        .map((control) => `${control.innerText.slice(0, 20)} ${String(control.getBoundingClientRect().height)}`),
    )
    faults.push(...small.map((one) => `${step}: too small: ${one}`))
    if (PICTURES !== undefined) await page.screenshot({ path: `${PICTURES}/handover-${manner}-${step}.png` })
  }
}
