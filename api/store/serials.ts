/** Running numbers of each registry: gapless as far as transactions are kept, never given twice. */
import { sql } from 'kysely'
import type { Writer } from './rows.ts'

/** 1, 2, 3 … A number drawn in a transaction that is rolled back was never drawn. Holds the registry's row until the commit. */
export async function nextSerial(q: Writer, registry: string): Promise<number> {
  const { last } = await q.db.insertInto('serials').values({ registry, last: 1 })
    .onConflict((c) => c.column('registry').doUpdateSet({ last: sql`serials.last + 1` }))
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}
