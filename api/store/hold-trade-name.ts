/** Trade names of one area, held while somebody looks whether a name may join them: the index `name_register_live` knows the main trade of each name only. */
import { sql } from 'kysely'
import { unpackAll, type Writer } from './rows.ts'
import type { Kept } from './tables.ts'
import type { NameRow } from './tables/registers.ts'

export type HeldTradeNames = {
  readonly area: string
  /** Whoever holds one of these at the same time waits. */
  readonly held: readonly string[]
  /** Whose live names are told. */
  readonly tradeNames: readonly string[]
}

/** The live names there are. Whoever asks for the same ones waits until this transaction ends, and then sees what it added. */
export async function holdTradeName(q: Writer, { area, held, tradeNames }: HeldTradeNames): Promise<NameRow[]> {
  // In one order, so that two never wait for each other crosswise.
  for (const words of [...new Set(held)].toSorted()) await q.dialect.holdWords?.(`${area}/${words}`).execute(q.db)
  const { rows } = await sql<Kept<'nameRegister'>>`
    select * from name_register where trade_name in (${sql.join([...tradeNames])}) and area = ${area} and status in ('registered', 'reserved')`.execute(q.db)
  return unpackAll(q, 'nameRegister', rows)
}
