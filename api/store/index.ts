/** The door of the store: the only place that knows SQL. Anyone reads; writing exists only on the `tx` that `transact` hands out. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { StoreError } from './conflict.ts'
import type { Dialect } from './dialect/dialect.ts'
import { openDialect } from './dialect/open.ts'
import { assertCurrent, migrate } from './migrations/migrate.ts'
import { openSeal, type Seal } from './seal.ts'
import { readsOn, runBody, type Reads, type Tx } from './tx.ts'

export { Conflict, StoreError, isNameConflict, withFreshFacts, type StoreErrorCode } from './conflict.ts'
export type { Reads, Tx } from './tx.ts'
export type { Rows } from './tables.ts'
export type * from './tables/applications.ts'
export type * from './tables/licences.ts'
export type * from './tables/office.ts'
export type * from './tables/registers.ts'
export type { ApplicationChange, NewApplication } from './applications.ts'
export type { CaseFilter, Closing, Extension, NewCase } from './cases.ts'
export type { DecisionPlace, DecisionSpan, RulesSpan } from './decisions.ts'
export type { NewDispatch } from './dispatches.ts'
export type { ListedDocument } from './documents.ts'
export type { Claim, Failure, NewJob } from './jobs.ts'
export type { NewLedgerEntry } from './ledger.ts'
export type { NewLicence } from './licences.ts'
export type { FiledKey, KeyedNumber, NumberedName } from './name-keys.ts'
export type { KeysOf, NameChange } from './names.ts'
export type { NameLoad } from './name-load.ts'
export type { NewStaff, StaffChange } from './people.ts'
export type { NewPrintOrder, PrintOrderChange } from './print-orders.ts'
export type { NewRuleSet } from './rule-sets.ts'

export type StoreOptions = {
  /** `sqlite:/path/office.db`, `postgres://user@host/database`; `sqlite::memory:` is a file in the temporary folder, gone on close. */
  readonly url: string
  /** 32 bytes. The database refuses any other key than the one it was begun with. */
  readonly sealKey: Buffer
  /** `expect` (unless told otherwise) refuses an older schema; `migrate` brings it up to date first. */
  readonly schema?: 'expect' | 'migrate'
  /** For tests on a throw-away server without fsync. */
  readonly allowUnsafe?: boolean
}

export type Store = Reads & {
  readonly dialect: 'sqlite' | 'postgres'
  /**
   * All or nothing; resolves when the commit is durable. Not to be nested. Decide before, write inside, await nothing but `tx`:
   * on SQLite all writers wait for this body. A body may run in one disk transaction with others; each still fails alone.
   * @throws Conflict when a unique index spoke or another program holds SQLite's file, StoreError, or whatever the body throws
   */
  readonly transact: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
  /** Waits for what was begun; afterwards nothing works. */
  readonly close: () => Promise<void>
}

/** @throws StoreError `needs_migration`, `newer_schema`, `unsafe_settings`, `seal_broken` (wrong key) */
export async function openStore(options: StoreOptions): Promise<Store> {
  const seal = openSeal(options.sealKey)
  const dialect = await openDialect(options.url)
  try {
    if (options.allowUnsafe !== true) await dialect.assertSafe()
    if (options.schema === 'migrate') await migrate(dialect)
    await assertCurrent(dialect)
    const store = storeOn(dialect, seal)
    await assertSameKey(store)
    return store
  } catch (error) {
    await dialect.close()
    throw error
  }
}

/** Brings a database up to date; returns the steps taken. @throws StoreError `newer_schema` */
export async function migrateStore(options: Pick<StoreOptions, 'url'>): Promise<readonly string[]> {
  const dialect = await openDialect(options.url)
  try {
    return await migrate(dialect)
  } finally {
    await dialect.close()
  }
}

/** The schema of the database as text, in a stable order: what `schema.sqlite.sql` and `schema.postgres.sql` hold. */
export async function dumpSchema(options: Pick<StoreOptions, 'url'>): Promise<string> {
  const dialect = await openDialect(options.url)
  try {
    return await dialect.describe()
  } finally {
    await dialect.close()
  }
}

/** What a body left running belongs to its transaction only until that is over. */
const inTransaction = new AsyncLocalStorage<{ over: boolean }>()

function storeOn(dialect: Dialect, seal: Seal): Store {
  const life = lifetime()
  const transact = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => life.during(async () => {
    if (inTransaction.getStore()?.over === false) throw new StoreError('misused', 'transact inside transact would wait for itself')
    try {
      return await dialect.transact((db) => inside(() => runBody({ db, dialect, seal }, work)))
    } catch (error) {
      throw await dialect.explain(error)
    }
  })
  const close = (): Promise<void> => life.end(() => dialect.close())
  return Object.assign(readsOn({ db: dialect.db, dialect, seal }, life.during), { dialect: dialect.name, transact, close })
}

async function inside<T>(run: () => Promise<T>): Promise<T> {
  const transaction = { over: false }
  try {
    return await inTransaction.run(transaction, run)
  } finally {
    transaction.over = true
  }
}

type Lifetime = {
  readonly during: <T>(work: () => Promise<T>) => Promise<T>
  readonly end: (close: () => Promise<void>) => Promise<void>
}

/** The driver of PostgreSQL waits for ever on a connection asked for while its pool is closing: so what was begun ends first. */
function lifetime(): Lifetime {
  const running = new Set<Promise<unknown>>()
  let ending: Promise<void> | null = null
  const during = async <T>(work: () => Promise<T>): Promise<T> => {
    if (ending !== null) throw new StoreError('closed', 'the store is closed')
    const one = work()
    running.add(one)
    try {
      return await one
    } finally {
      running.delete(one)
    }
  }
  return { during, end: (close) => (ending ??= Promise.allSettled(running).then(close)) }
}

/** With another key every blind index would silently miss: persons barred yesterday would be unknown today. Of several that begin at once, one is first. */
async function assertSameKey(store: Store): Promise<void> {
  const mark = store.keyOf('seal key', 'mark')
  const known = (await store.findSetting('seal_key_mark')) ?? (await store.transact((tx) => tx.claimSetting('seal_key_mark', mark)))
  if (known !== mark) throw new StoreError('seal_broken', 'this database was begun with another seal key')
}
