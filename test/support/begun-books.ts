/** The books of an office that has just begun, written once a run and copied for every office of the tests: filling in the invented city takes longer than most tests. */

import { createHash } from 'node:crypto'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig } from '../../api/config.ts'
import type { FirstPassword } from '../../api/open-demonstration.ts'
import { openOffice } from '../../api/open-office.ts'
import { onceARun } from './once-a-run.ts'
import { copyInto, databaseBeside } from './postgres.ts'
import { runFolder } from './run-folder.ts'

/** The key of every office of the tests. */
export const OFFICE_KEY = Buffer.alloc(32, 7)

export type NewBooks = {
  /** Empty; the books on SQLite come to lie in it. */
  readonly folder: string
  /** An empty database on the quick server; absent: SQLite. */
  readonly databaseUrl: string | undefined
  readonly now: string
}

/** Lays begun books there; gives the first passwords of the staff in them. */
export async function layBegunBooks({ folder, databaseUrl, now }: NewBooks): Promise<readonly FirstPassword[]> {
  const name = `begun_${createHash('sha256').update(`${now} ${databaseUrl === undefined ? 'sqlite' : 'postgres'}`).digest('hex').slice(0, 12)}`
  const told = await onceARun(name, async (home) => {
    const url = databaseUrl === undefined ? '' : await databaseBeside(databaseUrl, name)
    const config = readConfig({ MIAOPI_DATA: home, LOG_LEVEL: 'silent', DATABASE_URL: url })
    const office = await openOffice({ config, sealKey: OFFICE_KEY, now: () => now, publicUrl: 'http://127.0.0.1:1', allowUnsafe: true })
    await office.close()
    return JSON.stringify(office.demonstration.firstPasswords)
  })
  if (databaseUrl === undefined) copyFileSync(join(runFolder(), name, 'office.db'), join(folder, 'office.db'))
  else await copyInto(databaseUrl, name)
  return JSON.parse(told) as readonly FirstPassword[]
}
