/** The keys under which names are found, written with the name or, when the method of making them changes, all anew. */
import { sql } from 'kysely'
import { prepared } from './prepared.ts'
import { unpackAll, type Reader, type Writer } from './rows.ts'
import type { NameKeyRow, NameRow } from './tables/registers.ts'

export type NumberedName = NameRow & { readonly no: number }

/** Names in the order of their numbers, from the first number behind `after` on: a walk over all of them in steps. */
export async function listNamesAfter(q: Reader, after: number, limit: number): Promise<NumberedName[]> {
  const kept = await q.db.selectFrom('nameRegister').selectAll().where('no', '>', after).orderBy('no').limit(limit).execute()
  return unpackAll(q, 'nameRegister', kept)
}

export async function countNames(q: Reader): Promise<number> {
  const { n } = await q.db.selectFrom('nameRegister').select((e) => e.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
  return n
}

export type KeyedNumber = { readonly no: number; readonly keys: readonly number[] }

/** Keys that are there already stay. In the order of the table, so that a batch walks it once and two writers never wait for each other crosswise. */
export async function writeKeys(q: Writer, names: readonly KeyedNumber[]): Promise<void> {
  const pairs = names.flatMap(({ no, keys }) => keys.map((key) => [key, no] as const))
  if (pairs.length === 0) return
  pairs.sort(([a, m], [b, n]) => a - b || m - n)
  const json = `{${pairs.map(([key, no]) => `"${key}":${no}`).join(',')}}`
  await insertPairs(q, [json])
}

const insertPairs = prepared<unknown>((dialect) => sql`insert into name_keys (key, no) select key, value from (${dialect.pairsOf('')}) as pairs where true on conflict do nothing`)

/** A filed key with the name it leads to; null where that name is gone. */
export type FiledKey = NameKeyRow & { readonly name: Pick<NameRow, 'city' | 'tradeName' | 'trade' | 'form'> | null }

/** Keys in the order of the table, from the first behind `after` on: a walk over all of them in steps. */
export async function listKeysAfter(q: Reader, after: NameKeyRow, limit: number): Promise<FiledKey[]> {
  const rows = await q.db.selectFrom('nameKeys').leftJoin('nameRegister', 'nameRegister.no', 'nameKeys.no')
    .select(['nameKeys.key', 'nameKeys.no', 'city', 'tradeName', 'trade', 'form'])
    .where((e) => e(e.refTuple('nameKeys.key', 'nameKeys.no'), '>', e.tuple(after.key, after.no)))
    .orderBy('nameKeys.key').orderBy('nameKeys.no').limit(limit).execute()
  return rows.map(({ key, no, city, tradeName, trade, form }) => ({
    key, no, name: city === null || tradeName === null || trade === null || form === null ? null : { city, tradeName, trade, form },
  }))
}

export async function deleteKeys(q: Writer, keys: readonly NameKeyRow[]): Promise<void> {
  for (const { key, no } of keys) await q.db.deleteFrom('nameKeys').where('key', '=', key).where('no', '=', no).execute()
}
