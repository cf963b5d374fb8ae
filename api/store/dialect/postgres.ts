/** PostgreSQL 15 or newer: many connections, row locks, the same promises. */
import { CamelCasePlugin, CompiledQuery, Kysely, PostgresDialect, sql, type RawBuilder, type SqlBool } from 'kysely'
import pg from 'pg'
import { Conflict, DEADLOCK, StoreError } from '../conflict.ts'
import type { Tables } from '../tables.ts'
import type { BulkWords, ColumnKind, Dialect, Refusal } from './dialect.ts'
import { describePostgres } from './describe-postgres.ts'

const CONNECTIONS = 10
const INT8 = 20

/** Any fixed number: whoever changes the schema holds this lock. */
const SCHEMA_LOCK = 6_340_199
/** Any other: locks of words are kept apart from those of whole tables. */
const NAME_LOCKS = 6_340_200

export async function openPostgres(url: string): Promise<Dialect> {
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS, types: COUNTS })
  // A connection that breaks is replaced by the pool, and whoever uses it is told by their next statement; without listeners, for idle ones and for those
  // in use, the process would end.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: [new CamelCasePlugin()] })
  return {
    name: 'postgres',
    db,
    skipLocked: sql`for update skip locked`,
    holdWords: (words) => sql`select pg_advisory_xact_lock(${NAME_LOCKS}, hashtext(${words}))`,
    isAmong: (column, numbers) => sql<SqlBool>`${sql.ref(column)} = any(${listOf(numbers)}::bigint[])`,
    listOf,
    numbersOf: (list) => sql`unnest(${list}::bigint[]) as asked (value)`,
    rowsAsText: (columns) => sql.raw(`json_agg(json_build_array(${columns.join(', ')}))::text`),
    rowsOf: (json, shape) => sql`select ${cells(shape)} from jsonb_array_elements(${json}::jsonb)`,
    newNamesOf: (json, shape) => sql`select ${cells(shape)}, nextval('name_numbers') from jsonb_array_elements(${json}::jsonb)`,
    filedName: (columns) => sql`
      with filed as (insert into name_register (${sql.raw(columns.join(', '))}, no) values (${sql.join([...columns])}, nextval('name_numbers')) returning no)
      insert into name_keys (key, no) select unnest(${'{}'}::bigint[]), no from filed on conflict do nothing`,
    pairsOf: (json) => sql`select key::bigint as key, value::text::bigint as value from json_each(${json}::json)`,
    ask: async <Row>(on: Kysely<Tables>, text: string, values: readonly unknown[]) => (await on.executeQuery<Row>(CompiledQuery.raw(text, [...values]))).rows,
    bulk: BULK,
    explain: async (error) => explain(error),
    transact: (body) => db.transaction().setIsolationLevel('read committed').execute(body),
    words: { autoId: 'bigint generated always as identity primary key', bytes: 'bytea', wide: 'bigint', strict: '', keyed: '', numbering: { begin: (series) => [`create sequence ${series}`], each: (series) => `nextval('${series}')` } },
    refusal: refusalTrigger,
    change: (body) => db.transaction().execute(async (change) => {
      await sql`select pg_advisory_xact_lock(${SCHEMA_LOCK})`.execute(change)
      await body(change)
    }),
    describe: () => describePostgres(db),
    assertSafe: () => assertSafe(db),
    close: () => db.destroy(),
  }
}

/** Counts and ids come as eight-byte integers, which the driver would hand over as text; ours stay far below 2^53. */
const COUNTS = new pg.TypeOverrides()
COUNTS.setTypeParser(INT8, Number)

function listOf(numbers: readonly number[]): string {
  return `{${numbers.join(',')}}`
}

/** PostgreSQL's own 64 MB are less than the keys of two million names: with this a register is taken in an eighth faster. */
const ROOM = '256MB'

const BULK: BulkWords = {
  lock: (table) => [`lock table ${table} in access exclusive mode`],
  room: () => [`set local maintenance_work_mem = '${ROOM}'`],
  indexesOf: (table) => sql`
    select indexname as name, 'drop index ' || indexname as away, indexdef as back from pg_indexes
    where schemaname = 'public' and tablename = ${table} and indexname not in (select conname from pg_constraint)
    union all
    select conname, 'alter table ' || relname || ' drop constraint ' || conname, 'alter table ' || relname || ' add constraint ' || conname || ' ' || pg_get_constraintdef(pg_constraint.oid)
    from pg_constraint join pg_class on pg_class.oid = conrelid where relname = ${table} and contype in ('p', 'u')`,
  loaded: ({ series, last, tables }) => [...(last === 0 ? [] : [`select setval('${series}', ${last})`]), `analyze ${tables.join(', ')}`],
}

function cells(shape: readonly ColumnKind[]): RawBuilder<unknown> {
  return sql.raw(shape.map((kind, at) => `(value ->> ${at})${kind === 'number' ? '::bigint' : ''}`).join(', '))
}

async function assertSafe(db: Kysely<Tables>): Promise<void> {
  for (const name of ['fsync', 'full_page_writes', 'synchronous_commit']) {
    const { rows } = await sql<{ value: string }>`select current_setting(${name}) as value`.execute(db)
    if (rows[0]?.value === 'off') {
      throw new StoreError('unsafe_settings', `PostgreSQL runs with ${name} = off: an acknowledged licence could be lost`)
    }
  }
}

/** `when` may hold subqueries, which a trigger's own `when` may not: so the condition goes into a function. */
function refusalTrigger(refusal: Refusal): readonly string[] {
  const { name, table, on, when, because, alone } = refusal
  const lock = alone === true ? `perform pg_advisory_xact_lock(hashtext('${table}'));\n  ` : ''
  const statements = [
    `create function ${name}() returns trigger language plpgsql as $$
begin
  ${lock}if ${when} then
    raise exception using errcode = '23514', constraint = '${name}', message = '${because.replaceAll("'", "''")}';
  end if;
  return ${on === 'delete' ? 'old' : 'new'};
end $$`,
    `create trigger ${name} before ${on} on ${table} for each row execute function ${name}()`,
  ]
  if (on !== 'delete') return statements
  return [
    ...statements,
    `create function ${name}_all() returns trigger language plpgsql as $$
begin
  raise exception using errcode = '23514', constraint = '${name}', message = '${because.replaceAll("'", "''")}';
end $$`,
    `create trigger ${name}_all before truncate on ${table} for each statement execute function ${name}_all()`,
  ]
}

const UNIQUE_VIOLATION = '23505'
const REFUSALS: ReadonlySet<string> = new Set(['23514', '23503', '23502'])
const LET_GO: ReadonlySet<string> = new Set(['40001', '40P01'])

function explain(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError)) return error
  const code = error.code ?? ''
  if (code === UNIQUE_VIOLATION) return new Conflict(error.constraint ?? 'unknown', error)
  if (LET_GO.has(code)) return new Conflict(DEADLOCK, error)
  if (!REFUSALS.has(code)) return error
  return new StoreError('refused', error.message, error.constraint === undefined ? { cause: error } : { constraint: error.constraint, cause: error })
}
