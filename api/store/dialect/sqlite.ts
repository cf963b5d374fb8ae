/** SQLite: one file, one writing connection, one reading connection. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { CamelCasePlugin, CompiledQuery, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, sql, type RawBuilder, type SqlBool } from 'kysely'
import { Conflict, FileHeld, StoreError } from '../conflict.ts'
import type { Tables } from '../tables.ts'
import type { BulkWords, ColumnKind, Dialect, Refusal } from './dialect.ts'
import { groupCommit } from './group-commit.ts'
import { driverOf, SqliteConnection } from './sqlite-connection.ts'

/** Without recursive triggers an `insert or replace` walks past the triggers that forbid deleting. */
const SETTINGS = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, recursive_triggers: 1 } as const

/** Pages each connection keeps in memory, as kibibytes below zero: SQLite's own 2 MB hold the upper levels of nothing when a city's names are in the file. */
const CACHE = -65_536

/**
 * Bytes of the file that are read where the system keeps them, without a call and a copy for each page: probing 20 keys among two million names took
 * 131 µs instead of 259. Writing goes the usual way.
 */
const MAPPED = 4_294_967_296

/**
 * Pages in the log before they are put into their places, 16 MB. With SQLite's own 1,000 every hundred names written among two million waited for that,
 * each name 190 µs longer; with this they wait 60, and reading the log after a crash stays short.
 */
const LOGGED_PAGES = 4_000

/** Bytes the log keeps of a larger one, made by a register taken in at once: SQLite would leave it that large until the office closes. */
const LOG_KEPT = 67_108_864

export async function openSqlite(path: string): Promise<Dialect> {
  const { file, forget } = placeOf(path)
  const writer = await SqliteConnection.open(file, 'writer')
  for (const [name, value] of Object.entries(SETTINGS)) await writer.configure(name, value)
  await writer.configure('wal_autocheckpoint', LOGGED_PAGES)
  await writer.configure('journal_size_limit', LOG_KEPT)
  const reader = await SqliteConnection.open(file, 'reader')
  // Only the writer checkpoints: two connections doing so at once is how SQLite before 3.51.3 could damage a file.
  await reader.configure('wal_autocheckpoint', 0)
  for (const connection of [writer, reader]) {
    await connection.configure('cache_size', CACHE)
    await connection.configure('mmap_size', MAPPED)
    await connection.configure('threads', 1)
  }

  const reading = kyselyOn(reader)
  const writing = kyselyOn(writer)
  const group = groupCommit(writer)
  const uniques = once(() => uniqueIndexes(reader))
  return {
    name: 'sqlite',
    db: reading,
    skipLocked: sql``,
    holdWords: null,
    isAmong: (column, numbers) => sql<SqlBool>`${sql.ref(column)} in (select value from json_each(${listOf(numbers)}))`,
    listOf,
    numbersOf: (list) => sql`(select value from json_each(${list})) as asked`,
    rowsAsText: (columns) => sql.raw(`json_group_array(json_array(${columns.join(', ')}))`),
    rowsOf: (json, shape) => sql`select ${cells(shape)} from json_each(${json})`,
    // One writer at a time: nobody takes the same numbers.
    newNamesOf: (json, shape) => sql`select ${cells(shape)}, key + 1 + (select coalesce(max(no), 0) from name_register) from json_each(${json})`,
    // The view's trigger puts the keys where they belong (0007).
    filedName: (columns) => sql`insert into name_filings (${sql.raw(columns.join(', '))}, keys) values (${sql.join([...columns, 'keys'])})`,
    pairsOf: (json) => sql`select cast(key as integer) as key, value from json_each(${json})`,
    ask: async <Row>(db: Kysely<Tables>, text: string, values: readonly unknown[]) =>
      (await (db === reading ? reader : writer).executeQuery<Row>(CompiledQuery.raw(text, [...values]))).rows,
    bulk: BULK,
    explain: (error) => explain(error, uniques),
    transact: (body) => group.transact(() => body(writing)),
    words: { autoId: 'integer primary key autoincrement', bytes: 'blob', wide: 'integer', strict: ' strict', keyed: ' strict, without rowid', numbering: { begin: () => [], each: () => 'rowid' } },
    refusal: refusalTrigger,
    change: (body) => group.transact(() => body(writing)),
    describe: () => describe(reader),
    assertSafe: () => assertSafe(writer),
    close: async () => {
      await group.drained()
      await reader.close()
      await writer.close()
      forget()
    },
  }
}

/** @throws StoreError `unsafe_settings` */
export async function assertSafe(connection: SqliteConnection): Promise<void> {
  for (const [name, value] of Object.entries(SETTINGS)) {
    const { rows } = await connection.executeQuery<Record<string, unknown>>(CompiledQuery.raw(`pragma ${name}`))
    const actual = Object.values(rows[0] ?? {})[0]
    if (actual !== value) throw new StoreError('unsafe_settings', `SQLite runs with ${name} = ${String(actual)}; it must be ${value}`)
  }
}

function placeOf(path: string): { readonly file: string; readonly forget: () => void } {
  if (path !== ':memory:') {
    mkdirSync(dirname(path), { recursive: true })
    return { file: path, forget: () => undefined }
  }
  const folder = mkdtempSync(join(tmpdir(), 'miaopi-'))
  return { file: join(folder, 'office.db'), forget: () => rmSync(folder, { recursive: true, force: true }) }
}

function kyselyOn(connection: SqliteConnection): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => driverOf(connection),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
    plugins: [new CamelCasePlugin()],
  })
}

function refusalTrigger(refusal: Refusal): readonly string[] {
  const { name, table, on, when, because } = refusal
  return [`create trigger ${name} before ${on} on ${table} for each row when ${when}
begin
  select raise(abort, '${name}: ${because.replaceAll("'", "''")}');
end`]
}

function listOf(numbers: readonly number[]): string {
  return JSON.stringify(numbers)
}

const BULK: BulkWords = {
  lock: () => [],
  room: () => [],
  indexesOf: (table) => sql`select name, 'drop index ' || name as away, sql as back from sqlite_master where type = 'index' and tbl_name = ${table} and sql is not null`,
  loaded: () => [],
}

function cells(shape: readonly ColumnKind[]): RawBuilder<unknown> {
  return sql.raw(shape.map((_, at) => `value ->> ${at}`).join(', '))
}

type Uniques = ReadonlyMap<string, string>

async function explain(error: unknown, uniques: () => Promise<Uniques>): Promise<unknown> {
  if (!(error instanceof Error) || error instanceof Conflict || !('code' in error)) return error
  if (error.code === 'SQLITE_BUSY') return new FileHeld(error)
  if (error.code !== 'SQLITE_CONSTRAINT') return error
  const columns = /UNIQUE constraint failed: (.+)$/.exec(error.message)?.[1]
  if (columns === undefined) return refusalOf(error)
  const known = await uniques().catch(() => null)
  return known === null ? error : new Conflict(known.get(columns) ?? `${columns.split('.')[0]}_pkey`, error)
}

/** SQLite tells a trigger's own message, `name: sentence`; a named check by its name; the rest by its kind only. */
function refusalOf(error: Error): StoreError {
  const message = error.message.replace(/^SQLITE_CONSTRAINT: /, '')
  const [, constraint, because] = /^(?:CHECK constraint failed: )?([a-z_]+)(?:: (.+))?$/.exec(message) ?? []
  if (constraint === undefined) return new StoreError('refused', message, { cause: error })
  return new StoreError('refused', because ?? message, { constraint, cause: error })
}

/** SQLite names the columns of a broken unique index; PostgreSQL the index. This finds the index of the columns. */
async function uniqueIndexes(reader: SqliteConnection): Promise<Uniques> {
  const { rows } = await reader.executeQuery<{ columns: string; name: string }>(CompiledQuery.raw(`
    select group_concat(t.name || '.' || c.name, ', ' order by c.seqno) as columns, i.name as name
    from sqlite_master t join pragma_index_list(t.name) i join pragma_index_info(i.name) c
    where t.type = 'table' and i."unique" = 1 and i.origin = 'c'
    group by t.name, i.name`))
  return new Map(rows.map((row) => [row.columns, row.name]))
}

async function describe(reader: SqliteConnection): Promise<string> {
  const { rows } = await reader.executeQuery<{ sql: string }>(CompiledQuery.raw(`
    select sql from sqlite_master where sql is not null and name not like 'sqlite_%'
    order by tbl_name, case type when 'table' then 0 when 'index' then 1 else 2 end, name`))
  return rows.map((row) => `${row.sql};\n`).join('\n')
}

/** Asks again where the answer was an error. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null
  const forget = (error: unknown): never => {
    answer = null
    throw error
  }
  return () => (answer ??= ask().catch(forget))
}
