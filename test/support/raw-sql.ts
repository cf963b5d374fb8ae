/** One statement past the store's door, as somebody with the database in their hands could run it. */

import { CompiledQuery } from 'kysely'
import { openDialect } from '../../api/store/dialect/open.ts'

export type RawRows = readonly Readonly<Record<string, unknown>>[]

/** `url` as the store takes it: `sqlite:/path/office.db` or `postgres://…`. Each statement is committed by itself. */
export async function rawSql(url: string, ...statements: readonly string[]): Promise<RawRows> {
  const dialect = await openDialect(url)
  try {
    let rows: RawRows = []
    for (const statement of statements) rows = await dialect.transact(async (db) => (await db.executeQuery<Record<string, unknown>>(CompiledQuery.raw(statement))).rows)
    return rows
  } finally {
    await dialect.close()
  }
}
