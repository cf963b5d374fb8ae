/** From the key to the answer: a real browser types wishes into the kiosk of an office that holds the names of a whole city. */

import type { Page } from 'playwright-core'
import { aTerminal } from '../journeys/browser/support/a-window.ts'
import { fillForm, identify, WANG } from '../journeys/browser/support/walk-kiosk.ts'
import { needs } from '../support/programs.ts'
import { setup } from '../support/run-folder.ts'
import { takeIn, writeRegister } from './fill-register.ts'
import { invent, wishesFor } from './name-wishes.ts'
import type { Section } from './table.ts'

const NAMES = Number(process.env['MIAOPI_BENCH_NAMES'] ?? 2_000_000)
const WISHES = 400
const FIRST_FEW = 40
const SEED = 20_261_125

export async function benchTyping(): Promise<Section> {
  const tidy = setup()
  const chromium = needs('chromium')
  if (chromium === undefined) throw new Error('this benchmark needs Chromium: apt-get install chromium')
  const terminal = await aTerminal(chromium, { now: new Date().toISOString() })
  try {
    const names = invent(NAMES, SEED)
    process.stdout.write(`  ${String(NAMES)} names: import\n`)
    await takeIn(terminal.office.ctx.store, terminal.office.folder, await writeRegister(names, terminal.office.folder))
    const page = await terminal.standBefore()
    await stopAtName(page)
    process.stdout.write(`  ${String(WISHES)} wishes: typed\n`)
    const wishes = wishesFor(names, WISHES + FIRST_FEW, SEED + 3)
    const times: Timed[] = []
    for (const [at, { tradeName }] of wishes.entries()) {
      const timed = await typeAndWait(page, tradeName)
      if (at >= FIRST_FEW) times.push(timed)
    }
    return section(times)
  } finally {
    await terminal.close()
    await tidy()
  }
}

async function stopAtName(page: Page): Promise<void> {
  await identify(page, WANG)
  await fillForm(page, WANG, undefined, 'name')
  await page.getByRole('textbox', { name: '字号' }).fill('云起')
  for (const [part, word] of [['trade', '小吃'], ['form', '店']] as const) {
    await page.locator(`[data-part=${part}]`).click()
    await page.locator('.word-keys').getByRole('button', { name: word, exact: true }).first().click()
  }
  await page.locator('.judgement-head').waitFor()
  await page.locator('[data-part=tradeName]').click()
}

type Timed = {
  /** Milliseconds from the key until the answer stands in the page, and until the frame that shows it. */
  readonly answered: number
  readonly seen: number
  /** Of these, the request to the office. */
  readonly asked: number
  readonly free: boolean
}

/** All in the page itself, so that no message between test and browser is timed. */
function typeAndWait(page: Page, text: string): Promise<Timed> {
  return page.getByRole('textbox', { name: '字号' }).evaluate(async (box, wish) => {
    performance.clearResourceTimings()
    const put = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    const began = performance.now()
    put?.call(box, wish)
    box.dispatchEvent(new Event('input', { bubbles: true }))
    await new Promise<void>((resolve) => {
      // The old judgement leaves the page with the key; what appears next is the answer to this one.
      const watch = new MutationObserver(() => {
        if (document.querySelector('.judgement-head') === null) return
        watch.disconnect()
        resolve()
      })
      watch.observe(document.body, { childList: true, subtree: true })
    })
    const answered = performance.now() - began
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))
    const request = performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/api/names/judge'))
    return { answered, seen: performance.now() - began, asked: request?.duration ?? Number.NaN, free: document.querySelector('.judgement-head')?.closest('[data-tone=approved]') !== null }
  }, text)
}

function section(times: readonly Timed[]): Section {
  const at = (of: (timed: Timed) => number, share: number): string => {
    const sorted = times.map(of).sort((a, b) => a - b)
    return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(0)
  }
  const row = (what: string, of: (timed: Timed) => number) => ({ what, cells: [at(of, 0.5), at(of, 0.95), at(of, 0.99)] })
  const within = times.filter(({ seen }) => seen <= 100).length / times.length
  return {
    title: 'From the key to the answer',
    how: `${NAMES.toLocaleString('en')} invented names in the register of an office on SQLite, asked by its own kiosk in Chromium at 1080 × 1920: ${String(WISHES)} wishes of every kind, one after another, level, reason, conflicts and free names included; ${String(times.filter(({ free }) => free).length)} of them could be had. Office and browser share the same cores. A key waits 20 ms for the next one before the office is asked. ${(within * 100).toFixed(1)} % were on the screen within 100 ms.`,
    head: ['p50 ms', 'p95 ms', 'p99 ms'],
    rows: [row('from the key until the frame that shows the answer', ({ seen }) => seen), row('until the answer stands in the page', ({ answered }) => answered), row('of that, the request to the office', ({ asked }) => asked)],
  }
}
