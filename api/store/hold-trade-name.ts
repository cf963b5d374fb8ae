/** One trade name of one area, held while somebody looks whether a name may join it: the index `name_register_live` knows the main trade of each name only. */
import { sql } from 'kysely'
import { unpackAll, type Writer } from './rows.ts'
import type { Kept } from './tables.ts'
import type { NameRow } from './tables/registers.ts'

/** The live names there are. Whoever asks for the same ones waits until this transaction ends, and then sees what it added. */
export async function holdTradeName(q: Writer, { area, tradeName }: { readonly area: string; readonly tradeName: string }): Promise<NameRow[]> {
  await q.dialect.holdWords?.(`${area}/${tradeName}`).execute(q.db)
  const { rows } = await sql<Kept<'nameRegister'>>`
    select * from name_register where trade_name = ${tradeName} and area = ${area} and status in ('registered', 'reserved')`.execute(q.db)
  return unpackAll(q, 'nameRegister', rows)
}
