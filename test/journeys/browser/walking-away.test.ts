/** People come back, walk away, lose the connection: drafts continue, nothing is left on the screen, failure stays calm. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { needs } from '../../support/programs.ts'
import { aTerminal } from './support/a-window.ts'
import type { Terminal } from './support/a-window.ts'
import { fillForm, identify, signAndSubmit, WANG, writeName } from './support/walk-kiosk.ts'

const chromiumPath = needs('chromium')

async function enter(page: Page, code: string): Promise<void> {
  for (const key of code) await page.locator('.keypad').getByRole('button', { name: key, exact: true }).click()
  await page.locator('.band-primary .primary').click()
}

describe.skipIf(chromiumPath === undefined)('kiosk · walking away', { timeout: 120_000 }, () => {
  let terminal: Terminal
  beforeAll(async () => {
    terminal = await aTerminal(chromiumPath ?? '')
  })
  afterAll(() => terminal.close())

  it('a draft · is one draft all the way, and goes on from another terminal where it stopped', async () => {
    const page = await terminal.standBefore()
    await identify(page, WANG)
    await fillForm(page, WANG, undefined, 'use-type')
    const code = (await page.locator('.saved strong').innerText()).replaceAll(' ', '')
    await fillForm(page, WANG, undefined, 'scope')
    expect((await page.locator('.saved strong').innerText()).replaceAll(' ', '')).toBe(code)
    await page.getByRole('button', { name: '重新开始' }).click()
    await page.locator('.modal-buttons').getByRole('button', { name: '重新开始' }).click()
    await page.locator('[data-screen=welcome]').waitFor()
    await page.context().close()

    const elsewhere = await terminal.standBefore()
    await elsewhere.getByRole('button', { name: /继续草稿/ }).click()
    await enter(elsewhere, code)
    await elsewhere.locator('[data-screen=form]').waitFor()
    await fillForm(elsewhere, { ...WANG, tradeName: '王小记' })
    const told = (await elsewhere.locator('.told').allInnerTexts()).join('')
    expect(told).toContain('王小明')
    expect(told).toMatch(/合肥市蜀山区.+号/)
    expect(told).not.toContain('已选定的门牌')
    await signAndSubmit(elsewhere)
    expect(await elsewhere.locator('h1').innerText()).toBe('准予登记')
  })

  it('nobody touches the screen · after a minute a warning, half a minute later everything is forgotten', async () => {
    const page = await terminal.standBefore()
    await page.clock.install()
    await page.reload()
    await page.clock.resume()
    await page.locator('[data-screen=welcome]').waitFor()
    await identify(page, WANG)
    await page.clock.fastForward(61_000)
    await page.getByText('您还在吗？').waitFor()
    await page.getByRole('button', { name: '我还在，继续办理' }).click()
    await page.locator('[data-screen=form]').waitFor()
    await page.clock.fastForward(61_000)
    await page.getByText('您还在吗？').waitFor()
    await page.clock.fastForward(31_000)
    await page.locator('[data-screen=welcome]').waitFor()
    expect(await page.locator('body').innerText()).not.toContain('王小明')
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0)
  })

  it('the connection fails while handing in · calm words, the same key, and one licence in the end', async () => {
    const page = await terminal.standBefore()
    const story = { ...WANG, tradeName: '王新记' }
    const keys: string[] = []
    await identify(page, story)
    await fillForm(page, story)
    await page.route('**/api/applications', async (route) => {
      keys.push(route.request().headers()['idempotency-key'] ?? '')
      if (keys.length < 3) await route.abort('connectionreset')
      else await route.continue()
    })
    await page.getByRole('button', { name: '没有问题，去签名' }).click()
    await writeName(page)
    await page.locator('.band-primary .primary').click()
    await page.getByText('还没有提交成功').waitFor()
    expect(await page.locator('.note').innerText()).toMatch(/暂时连接不上[\s\S]*已填的内容仍在，受理码/)
    await page.getByRole('button', { name: '再提交一次' }).click()
    await page.getByText('还没有提交成功').waitFor()
    await page.getByRole('button', { name: '再提交一次' }).click()
    await page.locator('[data-screen=outcome]').waitFor()
    expect(await page.locator('h1').innerText()).toBe('准予登记')
    expect(keys).toHaveLength(3)
    expect(new Set(keys).size).toBe(1)
  })

  it('the on-screen keyboard · types a trade name in pinyin', async () => {
    const page = await terminal.standBefore()
    await identify(page, WANG)
    await fillForm(page, WANG, undefined, 'name')
    await page.locator('.name-part[data-part=tradeName]').click()
    await page.locator('.typed-name').focus()
    const keyboard = page.locator('.keyboard')
    for (const key of 'wangji') await keyboard.getByRole('button', { name: key, exact: true }).click()
    await keyboard.getByRole('button', { name: '王', exact: true }).click()
    await keyboard.getByRole('button', { name: '记', exact: true }).click()
    expect(await page.locator('.typed-name').inputValue()).toBe('王记')
    expect(await page.locator('.name-part[data-part=tradeName]').innerText()).toContain('王记')
  })
})
