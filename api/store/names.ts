/** The name register: which names are taken in a city, by whom, and under which keys they are found. */
import { sql, type RawBuilder } from 'kysely'
import { inChunks } from './chunks.ts'
import { moved } from './conflict.ts'
import type { ColumnKind } from './dialect/dialect.ts'
import { writeKeys } from './name-keys.ts'
import { prepared } from './prepared.ts'
import { unpack, unpackAll, unpackOne, type Reader, type Writer } from './rows.ts'
import type { Kept } from './tables.ts'
import type { NameCandidate, NameRow, NewName } from './tables/registers.ts'

export type NameChange = Partial<Pick<NameRow, 'status' | 'statusOn' | 'reservedUntil' | 'reservedBy' | 'licenceNumber'>>

/** The keys of a name, worked out by whoever knows the method: needed to take them away with the name. */
export type KeysOf = (row: NameRow) => readonly number[]

/** Every name filed under one of these keys, each once, whatever its status. One statement; it costs what the keys and hits cost, whatever the register holds. */
export async function listNamesByKeys(q: Reader, keys: readonly number[]): Promise<NameCandidate[]> {
  const [found] = await byKeys(q, [q.dialect.listOf(keys)])
  const rows = JSON.parse(found?.rows ?? '[]') as readonly CandidateCells[]
  return [...new Map(rows.map((row) => [row[0], candidateOf(row)])).values()]
}

const CANDIDATE = ['id', 'county', 'full_name', 'trade_name', 'trade_class', 'status', 'status_on', 'reserved_until', 'reserved_by'] as const

/** In the order of CANDIDATE. */
type CandidateCells = readonly [string, string, string, string, string, NameCandidate['status'], string, string | null, string | null]

/** A name found under several keys comes as often: telling them apart here is cheaper than asking the database to. */
const byKeys = prepared<{ readonly rows: string | null }>((dialect) => sql`
  select ${dialect.rowsAsText(CANDIDATE)} as rows from ${dialect.numbersOf('')} join name_keys on name_keys.key = value join name_register on name_register.no = name_keys.no`)

function candidateOf([id, county, fullName, tradeName, tradeClass, status, statusOn, reservedUntil, reservedBy]: CandidateCells): NameCandidate {
  return { id, county, fullName, tradeName, tradeClass, status, statusOn, reservedUntil, reservedBy }
}

/** Candidates for likeness while the keys are being made anew: every name of these trade classes, whatever its status. */
export async function listNamesOfClasses(
  q: Reader, filter: { readonly city: string; readonly tradeClasses: readonly string[] },
): Promise<NameRow[]> {
  if (filter.tradeClasses.length === 0) return []
  const kept = await q.db.selectFrom('nameRegister').selectAll()
    .where('city', '=', filter.city).where('tradeClass', 'in', [...filter.tradeClasses])
    .orderBy('id').execute()
  return unpackAll(q, 'nameRegister', kept)
}

/** Every name with this very trade name, whatever its trade and status: the live and the ended have an index each. */
export async function listNamesByTradeName(
  q: Reader, filter: { readonly city: string; readonly tradeName: string },
): Promise<NameRow[]> {
  const { rows } = await sql<Kept<'nameRegister'>>`
    select * from name_register where trade_name = ${filter.tradeName} and city = ${filter.city} and status in ('registered', 'reserved')
    union all
    select * from name_register where trade_name = ${filter.tradeName} and city = ${filter.city} and status in ('cancelled', 'changed', 'revoked')
    order by id`.execute(q.db)
  return unpackAll(q, 'nameRegister', rows)
}

/** Those of these ids that exist, in one statement for however many. */
export async function listNamesById(q: Reader, ids: readonly string[]): Promise<NameRow[]> {
  const { rows } = await sql<Kept<'nameRegister'>>`
    select * from name_register where id in (${q.dialect.rowsOf(JSON.stringify(ids.map((id) => [id])), ['text'])})`.execute(q.db)
  return unpackAll(q, 'nameRegister', rows)
}

/** Undefined when there is no such row or it is no reservation any more. */
export async function findNameReservation(q: Reader, id: string): Promise<NameRow | undefined> {
  const kept = await q.db.selectFrom('nameRegister').selectAll()
    .where('id', '=', id).where('status', '=', 'reserved')
    .executeTakeFirst()
  return unpackOne(q, 'nameRegister', kept)
}

/** The last to lapse first. */
export async function listReservationsOf(q: Reader, reservedBy: string): Promise<NameRow[]> {
  const kept = await q.db.selectFrom('nameRegister').selectAll()
    .where('reservedBy', '=', reservedBy).where('status', '=', 'reserved')
    .orderBy('reservedUntil', 'desc').orderBy('id').execute()
  return unpackAll(q, 'nameRegister', kept)
}

/** The same; whoever asks for this person's waits until this transaction ends, so that no two count them at once. */
export async function holdReservationsOf(q: Writer, reservedBy: string): Promise<NameRow[]> {
  await q.dialect.holdWords?.(`reservations/${reservedBy}`).execute(q.db)
  return listReservationsOf(q, reservedBy)
}

/** @throws Conflict `name_register_live` when the name is registered or reserved in its area: facts were stale, see `withFreshFacts` */
export async function insertName(q: Writer, row: NewName): Promise<void> {
  await file(q, [...columnsOf(row), q.dialect.listOf(row.keys)])
}

/** @throws Conflict as `insertName`; then none of them is written */
export async function insertNames(q: Writer, rows: readonly NewName[]): Promise<void> {
  await inChunks(rows, async (some) => {
    await writeNames(q, some, write)
  })
}

/** Leaves out what is there already: the same id, or a live name in its area. Returns the ids that were written. */
export async function insertNewNames(q: Writer, rows: readonly NewName[]): Promise<ReadonlySet<string>> {
  return rows.length === 0 ? new Set() : writeNames(q, rows, writeUnlessThere)
}

/**
 * Puts a name into another class of trade, as other lists read its trade; where a live name of the same words stands there already, into an area of its
 * own, as a double of an older register. A row that is gone meanwhile is let go.
 */
export async function reclassName(q: Writer, no: number, tradeClass: string): Promise<void> {
  await sql`
    update name_register set trade_class = ${tradeClass}, area = case when exists (
      select 1 from name_register as other
      where other.trade_name = name_register.trade_name and other.trade_class = ${tradeClass} and other.area = name_register.area
        and other.status in ('registered', 'reserved') and other.no <> name_register.no
    ) then id else area end
    where no = ${no}`.execute(q.db)
}

/** @throws StoreError `stale` when there is no such name */
export async function updateName(q: Writer, id: string, change: NameChange): Promise<void> {
  const result = await q.db.updateTable('nameRegister').set(change).where('id', '=', id).executeTakeFirst()
  moved(result.numUpdatedRows, `name ${id}`)
}

/** A lapsed reservation leaves no trace and blocks nobody; it must be dropped before the name can be taken. Returns how many. */
export async function dropLapsedReservations(q: Writer, now: string, keysOf: KeysOf): Promise<number> {
  const dropped = await q.db.deleteFrom('nameRegister')
    .where('status', '=', 'reserved').where('reservedUntil', '<=', now)
    .returningAll().execute()
  await dropKeys(q, dropped, keysOf)
  return dropped.length
}

/** What a reservation was when it was looked at: nobody else may have moved it since. */
export type SeenReservation = Pick<NameRow, 'id' | 'reservedBy' | 'reservedUntil'>

/** Also into the name of a licence. @throws StoreError `stale` when it is no longer what was seen */
export async function moveReservation(q: Writer, { id, reservedBy, reservedUntil }: SeenReservation, change: NameChange): Promise<void> {
  const result = await q.db.updateTable('nameRegister').set(change)
    .where('id', '=', id).where('status', '=', 'reserved').where('reservedBy', '=', reservedBy).where('reservedUntil', '=', reservedUntil)
    .executeTakeFirst()
  moved(result.numUpdatedRows, `reservation ${id}`)
}

/** @throws StoreError `stale` when it is no longer what was seen */
export async function dropReservation(q: Writer, { id, reservedBy, reservedUntil }: SeenReservation, keysOf: KeysOf): Promise<void> {
  const dropped = await q.db.deleteFrom('nameRegister')
    .where('id', '=', id).where('status', '=', 'reserved').where('reservedBy', '=', reservedBy).where('reservedUntil', '=', reservedUntil)
    .returningAll().execute()
  moved(BigInt(dropped.length), `reservation ${id}`)
  await dropKeys(q, dropped, keysOf)
}

const SHAPE = {
  id: 'text', city: 'text', county: 'text', full_name: 'text', trade_name: 'text', trade_class: 'text', trade: 'text', form: 'text',
  status: 'text', status_on: 'text', reserved_until: 'text', reserved_by: 'text', licence_number: 'text', area: 'text',
} as const satisfies Readonly<Record<string, ColumnKind>>

const COLUMNS = [...Object.keys(SHAPE), 'no'].join(', ')
const KINDS = Object.values(SHAPE)

type Written = { readonly id: string; readonly no: number }

const writeWith = (unlessThere: RawBuilder<unknown>) => prepared<Written>((dialect) => sql`
  insert into name_register (${sql.raw(COLUMNS)}) ${dialect.newNamesOf('', KINDS)} where true ${unlessThere} returning id, no`)
const write = writeWith(sql``)
const writeUnlessThere = writeWith(sql`on conflict do nothing`)

const file = prepared<unknown>((dialect) => dialect.filedName(Object.keys(SHAPE)))

/** Names and keys in two statements for however many; `where true` tells SQLite that the select ends before `on conflict`. */
async function writeNames(q: Writer, rows: readonly NewName[], into: typeof write): Promise<ReadonlySet<string>> {
  const written = await into(q, [JSON.stringify(rows.map(columnsOf))])
  const numbers = new Map(written.map(({ id, no }) => [id, no]))
  await writeKeys(q, rows.flatMap(({ id, keys }) => {
    const no = numbers.get(id)
    return no === undefined ? [] : [{ no, keys }]
  }))
  return new Set(numbers.keys())
}

/** In the order of SHAPE. */
function columnsOf(row: NewName): readonly (string | null)[] {
  const { id, city, county, fullName, tradeName, tradeClass, trade, form, status, statusOn, reservedUntil, reservedBy, licenceNumber, area } = row
  return [id, city, county, fullName, tradeName, tradeClass, trade, form, status, statusOn, reservedUntil, reservedBy, licenceNumber, area]
}

async function dropKeys(q: Writer, dropped: readonly Kept<'nameRegister'>[], keysOf: KeysOf): Promise<void> {
  for (const row of dropped) {
    await q.db.deleteFrom('nameKeys').where('no', '=', row.no).where(q.dialect.isAmong('key', keysOf(unpack(q, 'nameRegister', row)))).execute()
  }
}
