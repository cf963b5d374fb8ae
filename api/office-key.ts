/** The office's key, 32 bytes: from the settings, or from a file that is made once and readable by its owner alone. */

import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, rmdirSync, rmSync, writeSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { ConfigError, type Config } from './config.ts'

export type OfficeKey = {
  readonly key: Buffer
  /** Removes what was made for a start that then failed before anything was sealed; leaves alone what was there. */
  readonly forget: () => void
}

type Where = Pick<Config, 'key' | 'dataFolder'>

/** For the office itself, which makes the key on its first run. Throws when the folder cannot be written: without a key nothing personal may be kept. */
export function makeOfficeKey(where: Where): OfficeKey {
  const known = findKey(where)
  if (known !== undefined) return { key: known, forget: () => undefined }
  const folder = resolve(where.dataFolder)
  const highest = mkdirSync(folder, { recursive: true, mode: 0o700 })
  const key = randomBytes(32)
  const file = join(folder, 'office.key')
  writeDurably(file, `${key.toString('hex')}\n`)
  return {
    key,
    forget: () => {
      rmSync(file)
      if (highest !== undefined) removeEmpty(folder, highest)
    },
  }
}

/** For programs that come to an office already begun. @throws ConfigError when there is no key to be found */
export function readOfficeKey(where: Where): Buffer {
  const known = findKey(where)
  if (known === undefined) throw new ConfigError('There is no office.key in the data folder: set MIAOPI_KEY, or copy the office.key of the office to it.')
  return known
}

function findKey({ key, dataFolder }: Where): Buffer | undefined {
  if (key !== '') return Buffer.from(key, 'hex')
  const text = readIfThere(join(dataFolder, 'office.key'))
  if (text === undefined) return undefined
  if (!/^[0-9a-f]{64}\s*$/i.test(text)) throw new ConfigError('The file office.key is damaged: put back a copy of it, or set MIAOPI_DATA to another folder.')
  return Buffer.from(text.trim(), 'hex')
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** On the disk, and in its folder, before the first thing is sealed with it: a power cut must not leave a database without its key. */
function writeDurably(file: string, text: string): void {
  const opened = openSync(file, 'wx', 0o600)
  try {
    writeSync(opened, text)
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
  if (process.platform === 'win32') return
  const folder = openSync(dirname(file), 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}

/** From `folder` up to `highest`, as far as nothing else lies there. */
function removeEmpty(folder: string, highest: string): void {
  for (let each = folder; each.startsWith(highest); each = dirname(each)) {
    try {
      rmdirSync(each)
    } catch {
      return
    }
  }
}
