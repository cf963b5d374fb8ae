/** A clerk at a desk: the built officers' window in a real browser, in front of a whole office with cases in its queue. */

import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { anOffice, closePaper } from '../../../support/an-office.ts'
import type { TestOffice } from '../../../support/an-office.ts'
import { axeFaults } from '../../../support/axe.ts'
import { talkativeDesk } from '../../../support/windows.ts'

export type TestDesk = {
  readonly office: TestOffice
  readonly page: Page
  /** What the browser complained about: errors of scripts, and what the page's own policy forbade. */
  readonly complaints: readonly string[]
  /** Faults axe finds on what is shown now, by rule and place; must be empty. */
  readonly faults: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

const ARGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/** A Wednesday morning: within the office's hours, with working days before and after. */
export const A_WEDNESDAY = '2026-11-18T02:00:00.000Z'

export async function openDesk(executablePath: string): Promise<TestDesk> {
  const windows = await talkativeDesk()
  const office = await anOffice({ windows, now: A_WEDNESDAY, clockRuns: true })
  const browser = await chromium.launch({ executablePath, args: ARGS })
  const { page, complaints } = await openPage(browser)
  return {
    office,
    page,
    complaints,
    faults: () => faultsOn(page),
    close: async () => {
      await browser.close()
      await office.close()
      await closePaper()
    },
  }
}

async function openPage(browser: Browser): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN', reducedMotion: 'reduce' })
  /* The clerk's clock goes with the office's, or every answer of a source would look days old. */
  await context.clock.install({ time: A_WEDNESDAY })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  /* A refused sign-in or write is a 4xx that the browser notes on its own. */
  page.on('console', (message) => message.type() === 'error' && !message.text().startsWith('Failed to load resource') && complaints.push(message.text()))
  return { page, complaints }
}

async function faultsOn(page: Page): Promise<readonly string[]> {
  const found = await axeFaults(page, { tags: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] })
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary?.split('\n')[1] ?? ''}`))
}

/** From the first password to the queue, as on the first day of work. */
export async function startWork({ office, page }: TestDesk, login: string, password: string): Promise<void> {
  const first = office.staffPasswords.find((each) => each.login === login)
  if (first === undefined) throw new Error(`the office has no ${login}`)
  await page.goto(`${office.url}/staff/`)
  await page.getByLabel('用户名').fill(login)
  await page.getByLabel('密码').fill(first.password)
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByLabel('新密码', { exact: true }).fill(password)
  await page.getByLabel('再输一次新密码').fill(password)
  await page.getByRole('button', { name: '修改密码' }).click()
  await page.getByRole('heading', { name: '待办件' }).waitFor()
}

/** Opens the case of a shop from the queue and takes it in hand. */
export async function takeCase({ office, page }: TestDesk, shop: string): Promise<void> {
  await page.goto(`${office.url}/staff/`)
  await page.getByRole('link', { name: shop }).click()
  await page.getByRole('button', { name: '领办' }).click()
  await page.getByText('由我承办').waitFor()
}
