/** A whole register taken in at once, into one with next to nothing in it: rows first, then the indexes and all keys in their order. */
import { setImmediate as immediately } from 'node:timers/promises'
import { sql } from 'kysely'
import type { ColumnKind, SpareIndex } from './dialect/dialect.ts'
import type { Writer } from './rows.ts'
import { NUMBERS_FROM, openKeySorter, type KeySorter } from './sorted-keys.ts'
import type { KeptNameRow, NewName } from './tables/registers.ts'

/** Keys a statement: some megabytes of text. */
const AT_ONCE = 200_000

const TABLE = 'name_register'
const KEYS = 'name_keys'

/** Indexes that grow at a few places only, or hold few names: kept while the lines are read, when the database has time, they cost nothing; made anew afterwards they cost a tenth of a load. */
const CHEAP: readonly string[] = ['name_register_by_class', 'name_register_ended', 'name_register_reservations', 'name_register_reserved_by']
const SERIES = 'name_numbers'

/**
 * What costs a place in the middle of a large table for each name otherwise becomes writing at its end; nobody sees anything of it before the
 * transaction ends.
 */
export type NameLoad = {
  /** To be put back when all names are there, and all keys. */
  readonly indexes: { readonly names: readonly SpareIndex[]; readonly keys: readonly SpareIndex[] }
  /** The names that are there already, in the order of their numbers. */
  readonly there: readonly Pick<KeptNameRow, 'no' | 'id' | 'status' | 'fullName' | 'tradeName' | 'tradeClass' | 'area'>[]
  /** Of the names loaded so far. */
  readonly keys: KeySorter
}

/** Null where the register holds more than `most` names. Until the load ends, the database does not look after equal names: whoever loads must. */
export async function beginNameLoad(q: Writer, most: number): Promise<NameLoad | null> {
  await run(q, q.dialect.bulk.lock(TABLE))
  const there = await q.db.selectFrom('nameRegister').select(['no', 'id', 'status', 'fullName', 'tradeName', 'tradeClass', 'area']).orderBy('no').limit(most + 1).execute()
  if (there.length > most) return null
  await run(q, [...q.dialect.bulk.lock(KEYS), ...q.dialect.bulk.room()])
  const indexes = { names: await spareOf(q, TABLE), keys: await spareOf(q, KEYS) }
  await run(q, [...indexes.names, ...indexes.keys].map(({ away }) => away))
  return { indexes, there, keys: openKeySorter() }
}

const SHAPE = {
  no: 'number', id: 'text', county: 'text', full_name: 'text', trade_name: 'text', trade_class: 'text', trade: 'text', form: 'text',
  status: 'text', status_on: 'text', licence_number: 'text', area: 'text',
} as const satisfies Readonly<Record<string, ColumnKind>>

const COLUMNS = Object.keys(SHAPE).join(', ')
const KINDS = Object.values(SHAPE)

/** Names of one city, none of them reserved; the first of them gets the number `first`. */
export async function loadNames(q: Writer, { keys }: NameLoad, { city, first, names }: { readonly city: string; readonly first: number; readonly names: readonly NewName[] }): Promise<void> {
  const rows = names.map(({ id, county, fullName, tradeName, tradeClass, trade, form, status, statusOn, licenceNumber, area }, at) =>
    [first + at, id, county, fullName, tradeName, tradeClass, trade, form, status, statusOn, licenceNumber, area])
  for (const [at, name] of names.entries()) keys.add(first + at, name.keys)
  await sql`
    insert into name_register (${sql.raw(COLUMNS)}, city)
    select loaded.*, ${city} from (${q.dialect.rowsOf(JSON.stringify(rows), KINDS)}) as loaded`.execute(q.db)
}

/** `last` is the highest number given. @throws Conflict `name_register_live`, `name_register_pkey` when names were equal after all; then nothing is kept */
export async function endNameLoad(q: Writer, { indexes, keys }: NameLoad, last: number): Promise<void> {
  // The database makes the indexes while the keys are sorted here, then writes one part while the next is being made.
  let writing: Promise<unknown> = run(q, indexes.names.map(({ back }) => back))
  writing.catch(() => undefined)
  await immediately()
  for (const pairs of keys.sorted(AT_ONCE)) {
    await writing
    writing = sql`insert into name_keys (key, no) select key, value - ${sql.lit(NUMBERS_FROM)} from (${q.dialect.pairsOf(pairs)}) as pairs`.execute(q.db)
    writing.catch(() => undefined)
  }
  await writing
  await run(q, indexes.keys.map(({ back }) => back))
  await run(q, q.dialect.bulk.loaded({ series: SERIES, last, tables: [TABLE, KEYS] }))
}

async function spareOf(q: Writer, table: string): Promise<readonly SpareIndex[]> {
  const { rows } = await q.dialect.bulk.indexesOf(table).execute(q.db)
  return rows.filter(({ name }) => !CHEAP.includes(name))
}

async function run(q: Writer, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(q.db)
}
