/** The built windows that browser journeys stand before, each made once a run. */

import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { areWindowsBuilt, quietly, ROOT, tool } from '../../api/setup.mjs'
import { onceARun } from './once-a-run.ts'

/** The folder in which the kiosk's window lies, as it is shipped: from dist/ where that is up to date, and else built the same way. */
export function shippedKiosk(): Promise<string> {
  return onceARun('kiosk-window', async (home) => {
    const shipped = join(ROOT, 'dist/kiosk')
    if (areWindowsBuilt() && existsSync(shipped)) cpSync(shipped, join(home, 'kiosk'), { recursive: true })
    else await quietly(tool('vite/bin/vite.js', 'build', '--config', 'vite.config.ts', '--logLevel', 'error', '--mode', 'kiosk', '--outDir', join(home, 'kiosk')), 'Building the kiosk window failed', { env: { ...process.env, NODE_ENV: 'production' } })
    return home
  })
}

/** The folder in which the officers' window lies, built so that its libraries tell the console what is wrong. */
export function talkativeDesk(): Promise<string> {
  return onceARun('staff-window', async (home) => {
    await build({ mode: 'staff', logLevel: 'error', build: { outDir: join(home, 'staff') } })
    return home
  })
}
