/** Answers once given: the same key gets the same answer, for ever. */
import { pack, unpackOne, type Reader, type Writer } from './rows.ts'
import type { IdempotentRow } from './tables/office.ts'

export async function findIdempotent(q: Reader, caller: string, key: string): Promise<IdempotentRow | undefined> {
  const kept = await q.db.selectFrom('idempotency').selectAll()
    .where('caller', '=', caller).where('key', '=', key)
    .executeTakeFirst()
  return unpackOne(q, 'idempotency', kept)
}

/** In the transaction of the work itself. @throws Conflict `idempotency_pkey` when another request with the key came first: read its answer */
export async function insertIdempotent(q: Writer, row: IdempotentRow): Promise<void> {
  await q.db.insertInto('idempotency').values(pack(q, 'idempotency', row)).execute()
}
