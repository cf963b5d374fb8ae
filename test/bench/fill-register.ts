/** A register of invented names, taken in as an office takes in the one kept before: from a file of lines. */

import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Store } from '#store'
import { readRegister } from '../../api/cli/names/read-register.ts'
import { importNames } from '../../api/road/import-names.ts'
import { rebuildNameKeys } from '../../api/road/name-keys.ts'
import { NAME_LISTS } from '../demonstration/name-lists.ts'
import { CITY } from './name-rivals.ts'
import type { Invented } from './name-wishes.ts'

/** By the import itself, from the file on, in a process of its own: the names and shapes a benchmark holds would be looked through by every collection of garbage. Names a second. */
export async function fillRegister(url: string, names: readonly Invented[], folder: string): Promise<number> {
  const file = await writeRegister(names, folder)
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', PROGRAM, url, folder, file])
  return Number(stdout)
}

const PROGRAM = fileURLToPath(new URL('./fill-alone.ts', import.meta.url))

/** Names a second. */
export async function takeIn(store: Store, folder: string, file: string): Promise<number> {
  await rebuildNameKeys(store, { lists: NAME_LISTS })
  const began = performance.now()
  const lines = readRegister({ folder, stdin: process.stdin }, file, ({ line }) => {
    throw new Error(`line ${String(line)} of the register was not read`)
  })
  const { written, rejected } = await importNames(store, lines, { lists: NAME_LISTS, city: CITY, areaOf: () => CITY, today: '2026-11-25' })
  const seconds = (performance.now() - began) / 1000
  if (rejected > 0) throw new Error(`${String(rejected)} invented names were rejected`)
  return written / seconds
}

/** A register as it was kept elsewhere; the number at the end of a name keeps names of the same words apart. */
export async function writeRegister(names: readonly Invented[], folder: string): Promise<string> {
  const file = join(folder, 'register.csv')
  const stream = createWriteStream(file)
  stream.write('name,county,status,since,number,trade_name,trade,form\n')
  for (const [at, { tradeName, trade, form }] of names.entries()) {
    const isTaken = stream.write(`合肥市蜀山区${tradeName}${trade}${form}${String(at)},340104,,,,${tradeName},${trade},${form}\n`)
    if (!isTaken) await once(stream, 'drain')
  }
  stream.end()
  await once(stream, 'close')
  return file
}
