/** Every screen of a whole journey under axe: Chinese, English, and care mode; nothing is merely good enough for those who see well. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { needs } from '../../support/programs.ts'
import { aTerminal, axeLook } from './support/a-window.ts'
import type { Terminal } from './support/a-window.ts'
import { apply } from './support/walk-kiosk.ts'
import type { Look, Story } from './support/walk-kiosk.ts'

const chromiumPath = needs('chromium')

describe.skipIf(chromiumPath === undefined)('kiosk · every screen', { timeout: 240_000 }, () => {
  let terminal: Terminal
  beforeAll(async () => {
    terminal = await aTerminal(chromiumPath ?? '')
  })
  afterAll(() => terminal.close())

  it.each([
    ['Chinese', { person: /王小明/, tradeName: '王记' }, []],
    ['English', { person: /王小明/, tradeName: '王家' }, ['English']],
    ['care mode', { person: /王小明/, tradeName: '王氏' }, ['关怀版']],
  ] as const)('%s · axe finds nothing, no control is too small to hit', async (_, story: Story, buttons) => {
    const page = await terminal.standBefore()
    for (const name of buttons) await page.getByRole('button', { name }).click()
    const faults: string[] = []
    const look = withSizes(page, axeLook(page, faults), faults)
    await apply(page, story, look)
    await look('outcome')
    await page.locator('.band-primary .primary').last().click()
    await page.locator('.sheet[data-state=printed]').nth(1).waitFor({ timeout: 30_000 })
    await look('printing')
    await page.locator('.band-primary .primary').click()
    await look('collect')
    await page.locator('.band-primary .primary').click()
    await look('goodbye')
    expect(faults).toEqual([])
  })

  it('codes, verification and one’s own licences · axe finds nothing', async () => {
    const page = await terminal.standBefore()
    const faults: string[] = []
    const look = withSizes(page, axeLook(page, faults), faults)
    for (const [button, name] of [[/继续草稿/, 'draft-code'], [/办理进度/, 'status-code'], [/核验执照/, 'verify-code']] as const) {
      await page.getByRole('button', { name: button }).click()
      await look(name)
      await page.getByRole('button', { name: '返回' }).click()
    }
    await page.getByRole('button', { name: /核验执照/ }).click()
    for (const key of '92340104MA0T000013') await page.locator('.keypad').getByRole('button', { name: key, exact: true }).click()
    await page.locator('.band-primary .primary').click()
    await page.locator('[data-screen=verified]').waitFor()
    await look('verified')
    await page.getByRole('button', { name: '重新开始' }).click()
    await page.getByRole('button', { name: /打印执照/ }).click()
    await page.getByRole('button', { name: /王小明/ }).first().click()
    await page.getByRole('button', { name: '开始人脸核验' }).click()
    await page.locator('[data-screen=mine]').waitFor()
    await look('mine')
    expect(faults).toEqual([])
  })

  it.each([['a laptop', { width: 1440, height: 900 }], ['a phone', { width: 390, height: 844 }]] as const)('%s · the same journey fits, nothing hangs over the edge', async (_, viewport) => {
    const page = await terminal.standBefore(viewport)
    const wide: string[] = []
    const look: Look = async (name) => {
      if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1)) wide.push(name)
    }
    await apply(page, { person: /王小明/, tradeName: viewport.width < 500 ? '望湖' : '听松' }, look)
    await look('outcome')
    expect(wide).toEqual([])
  })
})

/** 88 px for whatever is touched (a link inside running text, as in the list of problems, is no control of its own). */
function withSizes(page: Page, look: Look, faults: string[]): Look {
  return async (name) => {
    await look(name)
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.kiosk button, .kiosk a.quiet-button, .kiosk label.form-choice')]
        .filter((control) => control.offsetParent !== null && control.getBoundingClientRect().height < 87)
        .map((control) => `${control.className}: ${control.innerText.slice(0, 20)} ${String(control.getBoundingClientRect().height)}`),
    )
    faults.push(...small.map((one) => `${name}: too small: ${one}`))
  }
}
