/** The gallery built as a window is built, opened in a real browser without any server and without leave to evaluate text as code. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { runFolder } from '../../support/run-folder.ts'
import type { Scene } from './drawing.tsx'

const ADDRESS = 'http://gallery.invalid/'
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:"

export type Gallery = { readonly open: (scene: Scene) => Promise<Page>; readonly close: () => Promise<void> }

export async function openGallery(executablePath: string): Promise<Gallery> {
  const outDir = join(runFolder(), 'form-gallery')
  await build({ root: fileURLToPath(new URL('gallery', import.meta.url)), configFile: false, logLevel: 'error', build: { outDir, emptyOutDir: true } })
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const context = await browser.newContext({ viewport: { width: 1080, height: 1920 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const complaints = await listened(page, outDir)
  return { open: (scene) => opened(page, complaints, scene), close: () => browser.close() }
}

/** Serves the built files to the page and collects what it complains about. */
async function listened(page: Page, outDir: string): Promise<string[]> {
  await page.route(`${ADDRESS}**`, (route) => {
    const path = new URL(route.request().url()).pathname
    const file = join(outDir, path === '/' ? 'index.html' : path)
    return existsSync(file) ? route.fulfill({ path: file, headers: { 'content-security-policy': POLICY } }) : route.fulfill({ status: 404 })
  })
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => message.type() === 'error' && !message.text().includes('404') && complaints.push(message.text()))
  return complaints
}

/** Rejects when the page complains: an error in its console is a fault of ours. */
async function opened(page: Page, complaints: readonly string[], scene: Scene): Promise<Page> {
  const hash = `#${encodeURIComponent(JSON.stringify(scene))}`
  await page.goto(ADDRESS + hash)
  await page.waitForFunction((shown) => document.body.dataset['scene'] === shown && document.querySelector('.form-page') !== null, hash, { timeout: 10_000 })
  if (complaints.length > 0) throw new Error(complaints.join('\n'))
  return page
}
