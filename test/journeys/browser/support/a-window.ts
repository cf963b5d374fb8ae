/** A terminal for a test: the real office with the built kiosk window, and a real browser standing before it. */

import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { anOffice, closePaper } from '../../../support/an-office.ts'
import type { TestOffice, TestOfficeTerms } from '../../../support/an-office.ts'
import { axeFaults } from '../../../support/axe.ts'
import { shippedKiosk } from '../../../support/windows.ts'
import type { Look } from './walk-kiosk.ts'

const CHROMIUM_ARGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
export const TERMINAL = { width: 1080, height: 1920 } as const

export type Terminal = {
  readonly office: TestOffice
  /** A fresh page of a fresh browser profile, on the kiosk's first screen. */
  readonly standBefore: (viewport?: { readonly width: number; readonly height: number }) => Promise<Page>
  readonly close: () => Promise<void>
}

/** `chromiumPath` from `needs('chromium')`. */
export async function aTerminal(chromiumPath: string, terms: TestOfficeTerms = {}): Promise<Terminal> {
  const windows = await shippedKiosk()
  const office = await anOffice({ ...terms, windows, clockRuns: true })
  const browser: Browser = await chromium.launch({ executablePath: chromiumPath, args: CHROMIUM_ARGS })
  return {
    office,
    standBefore: async (viewport = TERMINAL) => {
      const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
      const page = await context.newPage()
      await page.goto(`${office.url}/kiosk/`)
      await page.locator('[data-screen=welcome]').waitFor()
      return page
    },
    close: async () => {
      await browser.close()
      await office.close()
      await closePaper()
    },
  }
}

/** Looks at each screen with axe and collects what it finds, with the name of the screen before it. */
export function axeLook(page: Page, faults: string[]): Look {
  return async (name) => {
    await page.waitForFunction(() => document.getAnimations().every((animation) => animation.playState !== 'running' || animation.effect?.getTiming().iterations === Infinity))
    const found = await axeFaults(page, { exclude: '.tray-sheet iframe' })
    faults.push(...found.flatMap(({ id, nodes }) => nodes.map((node) => `${name}: ${id}: ${node.target.join(' ')}`)))
  }
}
