/** Opens an empty store of either kind for a test, and lets a test reach past the door to attack the tables directly. */

import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { CompiledQuery } from 'kysely'
import { openDialect } from '../../../api/store/dialect/open.ts'
import { openStore, type Store } from '../../../api/store/index.ts'
import { freshDatabase } from '../../support/postgres.ts'
import { needs } from '../../support/programs.ts'
import { runFolder } from '../../support/run-folder.ts'

export const SEAL_KEY = Buffer.alloc(32, 7)

export type Kind = 'sqlite' | 'postgres'

/** Postgres only where it is installed; a skip is told at the end of the run. */
export const KINDS: readonly Kind[] = needs('postgres') === undefined ? ['sqlite'] : ['sqlite', 'postgres']

export async function freshUrl(kind: Kind): Promise<string> {
  if (kind === 'sqlite') return `sqlite:${join(mkdtempSync(join(runFolder(), 'sqlite-')), 'office.db')}`
  const url = await freshDatabase()
  if (url === undefined) throw new Error('Postgres is not installed')
  return url
}

export async function open(url: string): Promise<Store> {
  return openStore({ url, sealKey: SEAL_KEY, schema: 'migrate', allowUnsafe: url.startsWith('postgres') })
}

export type Opened = {
  readonly url: string
  readonly store: Store
  /** Runs one statement as an attacker with the database password would: no store in between. Rejects with what the store would make of it. */
  readonly attack: (statement: string) => Promise<readonly Record<string, unknown>[]>
  readonly close: () => Promise<void>
}

export async function openFresh(kind: Kind): Promise<Opened> {
  const url = await freshUrl(kind)
  const store = await open(url)
  const dialect = await openDialect(url)
  const attack = async (statement: string): Promise<readonly Record<string, unknown>[]> => {
    try {
      return await dialect.transact(async (db) => (await db.executeQuery<Record<string, unknown>>(CompiledQuery.raw(statement))).rows)
    } catch (error) {
      throw await dialect.explain(error)
    }
  }
  const close = async (): Promise<void> => {
    await dialect.close()
    await store.close()
  }
  return { url, store, attack, close }
}
