/** The name register: which names are taken in a city, and by whom. */
import { moved } from './conflict.ts'
import { inChunks } from './chunks.ts'
import { pack, unpackAll, unpackOne, type Reader, type Writer } from './rows.ts'
import type { NameRow } from './tables/registers.ts'

export type NameChange = Partial<Pick<NameRow, 'status' | 'statusOn' | 'reservedUntil' | 'reservedBy' | 'licenceNumber'>>

/** Candidates for likeness: every name of these trade classes, whatever its status. */
export async function listNamesOfClasses(
  q: Reader, filter: { readonly city: string; readonly tradeClasses: readonly string[] },
): Promise<NameRow[]> {
  if (filter.tradeClasses.length === 0) return []
  const kept = await q.db.selectFrom('nameRegister').selectAll()
    .where('city', '=', filter.city).where('tradeClass', 'in', [...filter.tradeClasses])
    .orderBy('id').execute()
  return unpackAll(q, 'nameRegister', kept)
}

/** Every name with this very trade name, whatever its trade and status. */
export async function listNamesByTradeName(
  q: Reader, filter: { readonly city: string; readonly tradeName: string },
): Promise<NameRow[]> {
  const kept = await q.db.selectFrom('nameRegister').selectAll()
    .where('city', '=', filter.city).where('tradeName', '=', filter.tradeName)
    .orderBy('id').execute()
  return unpackAll(q, 'nameRegister', kept)
}

/** Undefined when there is no such row or it is no reservation any more. */
export async function findNameReservation(q: Reader, id: string): Promise<NameRow | undefined> {
  const kept = await q.db.selectFrom('nameRegister').selectAll()
    .where('id', '=', id).where('status', '=', 'reserved')
    .executeTakeFirst()
  return unpackOne(q, 'nameRegister', kept)
}

/** @throws Conflict `name_register_live` when the name is registered or reserved: facts were stale, see `withFreshFacts` */
export async function insertName(q: Writer, row: NameRow): Promise<void> {
  await q.db.insertInto('nameRegister').values(pack(q, 'nameRegister', row)).execute()
}

export async function insertNames(q: Writer, rows: readonly NameRow[]): Promise<void> {
  await inChunks(rows, async (some) => {
    await q.db.insertInto('nameRegister').values(some.map((row) => pack(q, 'nameRegister', row))).execute()
  })
}

/** @throws StoreError `stale` when there is no such name */
export async function updateName(q: Writer, id: string, change: NameChange): Promise<void> {
  const result = await q.db.updateTable('nameRegister').set(change).where('id', '=', id).executeTakeFirst()
  moved(result.numUpdatedRows, `name ${id}`)
}

/** A lapsed reservation leaves no trace and blocks nobody; it must be dropped before the name can be taken. Returns how many. */
export async function dropLapsedReservations(q: Writer, now: string): Promise<number> {
  const result = await q.db.deleteFrom('nameRegister')
    .where('status', '=', 'reserved').where('reservedUntil', '<=', now)
    .executeTakeFirst()
  return Number(result.numDeletedRows)
}
