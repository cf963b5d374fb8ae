/** Between rows as they are read and rows as they are kept: flags, JSON, joined words, sealed columns. */
import type { Kysely } from 'kysely'
import type { Dialect } from './dialect/dialect.ts'
import type { Seal } from './seal.ts'
import { KEPT_AS, SEALED_BY, type Kept, type KeptAs, type Rows, type Tables } from './tables.ts'

/** What a reading function needs. */
export type Reader = {
  readonly db: Kysely<Tables>
  readonly dialect: Dialect
  readonly seal: Seal
}

/** What a writing function needs; exists only inside `transact`. */
export type Writer = Reader & { readonly writing: true }

type Bag = Record<string, unknown>

/** Columns not named in `KEPT_AS` pass unchanged; absent columns stay absent, so that it also packs the fields of an update. */
export function pack<T extends keyof Rows, P extends Partial<Rows[T]>>(
  q: Reader, table: T, row: P,
): { [C in keyof P & keyof Kept<T>]: Kept<T>[C] } {
  const kept: Bag = { ...row }
  for (const [column, how] of keptColumns(table)) {
    if (kept[column] !== undefined) kept[column] = WAYS[how].keep(kept[column], () => place(table, column, kept), q.seal)
  }
  return kept as { [C in keyof P & keyof Kept<T>]: Kept<T>[C] }
}

/** A column that was added later is null in rows of before. @throws StoreError `seal_broken` when a sealed column does not open in this row. */
export function unpack<T extends keyof Rows>(q: Reader, table: T, kept: Kept<T>): Rows[T] {
  const row: Bag = { ...kept }
  for (const [column, how] of keptColumns(table)) {
    if (row[column] !== null) row[column] = WAYS[how].read(row[column], () => place(table, column, row), q.seal)
  }
  return row as Rows[T]
}

export function unpackOne<T extends keyof Rows>(q: Reader, table: T, kept: Kept<T> | undefined): Rows[T] | undefined {
  return kept === undefined ? undefined : unpack(q, table, kept)
}

export function unpackAll<T extends keyof Rows>(q: Reader, table: T, kept: readonly Kept<T>[]): Rows[T][] {
  return kept.map((one) => unpack(q, table, one))
}

type Way = {
  readonly keep: (value: unknown, place: () => string, seal: Seal) => unknown
  readonly read: (kept: unknown, place: () => string, seal: Seal) => unknown
}

const WAYS: Readonly<Record<KeptAs, Way>> = {
  flag: { keep: (value) => (value === true ? 1 : 0), read: (kept) => kept === 1 },
  json: { keep: (value) => JSON.stringify(value), read: (kept) => JSON.parse(String(kept)) as unknown },
  bars: {
    keep: (value) => (value as readonly string[]).join('|'),
    read: (kept) => (kept === '' ? [] : String(kept).split('|')),
  },
  sealed: {
    keep: (value, place, seal) => seal.close(JSON.stringify(value), place()),
    read: (kept, place, seal) => JSON.parse(seal.open(String(kept), place())) as unknown,
  },
}

const COLUMNS = new Map(Object.entries(KEPT_AS).map(([table, ways]) => [table, Object.entries<KeptAs>(ways)] as const))

function keptColumns(table: string): readonly (readonly [string, KeptAs])[] {
  return COLUMNS.get(table) ?? []
}

function place(table: string, column: string, row: Bag): string {
  const names = new Map<string, readonly string[]>(Object.entries(SEALED_BY)).get(table) ?? []
  return `${table}:${JSON.stringify(names.map((name) => row[name]))}:${column}`
}
