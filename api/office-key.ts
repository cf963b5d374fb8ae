/** The office's key, 32 bytes: from the settings, or from a file that is made once and readable by its owner alone. */

import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from './config.ts'

/** Throws when the folder cannot be written: without a key nothing personal may be kept. */
export function readOfficeKey({ key, dataFolder }: Pick<Config, 'key' | 'dataFolder'>): Buffer {
  if (key !== '') return Buffer.from(key, 'hex')
  const file = join(dataFolder, 'office.key')
  const kept = readIfThere(file)
  if (kept !== undefined) return Buffer.from(kept.trim(), 'hex')
  mkdirSync(dataFolder, { recursive: true })
  const made = randomBytes(32)
  writeFileSync(file, `${made.toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
  return made
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
