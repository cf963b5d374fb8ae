/** A database as an older program left it: some of the steps taken, rows put in by hand. */

import { CompiledQuery } from 'kysely'
import { openDialect } from '../../../api/store/dialect/open.ts'
import type { Migration } from '../../../api/store/migrations/migration.ts'
import { NOON } from './noodle-shop.ts'
import { freshUrl, type Kind } from './stores.ts'

export type OlderDatabase = {
  readonly url: string
  readonly run: (...statements: readonly string[]) => Promise<void>
  readonly close: () => Promise<void>
}

export async function olderDatabase(kind: Kind, steps: readonly Migration[]): Promise<OlderDatabase> {
  const url = await freshUrl(kind)
  const dialect = await openDialect(url)
  const run = (...statements: readonly string[]): Promise<void> => dialect.change(async (db) => {
    for (const statement of statements) await db.executeQuery(CompiledQuery.raw(statement))
  })
  const taken = steps.flatMap((step) => [...step.statements(dialect), `insert into schema_steps (name, at) values ('${step.name}', '${NOON}')`])
  await run('create table schema_steps (name text not null primary key, at text not null)', ...taken)
  return { url, run, close: () => dialect.close() }
}
