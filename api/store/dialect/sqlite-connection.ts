/** The only file that knows the package sqlite3, so that another driver could take its place. */
import { CompiledQuery, type DatabaseConnection, type Driver, type QueryResult } from 'kysely'
import sqlite3 from 'sqlite3'

/** Errors after which SQLite keeps the transaction open: the statement failed, nothing else. All others may have ended it. */
const ONLY_THE_STATEMENT: ReadonlySet<string> = new Set(['SQLITE_CONSTRAINT', 'SQLITE_ERROR', 'SQLITE_MISMATCH', 'SQLITE_RANGE', 'SQLITE_TOOBIG'])

/** Other processes (a command line beside the server) may hold the file for a moment. */
const BUSY_TIMEOUT_MS = 10_000

const BUSY_PAUSE_MS = 20

/** More than all texts of the store, so that in practice everything is prepared once. */
const PREPARED_LIMIT = 500

export type SqliteRole = 'writer' | 'reader'

/** One connection with its prepared statements. Closing it finalises them, or SQLite would refuse to close. */
export class SqliteConnection implements DatabaseConnection {
  /** Why this connection's transaction may have ended without us; while set, statements are refused lest they commit by themselves. */
  lost: Error | null = null
  readonly #role: SqliteRole
  readonly #db: sqlite3.Database
  /** Promises, so that two readers who ask at once for the same text share one statement; a second one would never be finalised. */
  readonly #prepared = new Map<string, Promise<sqlite3.Statement>>()

  constructor(db: sqlite3.Database, role: SqliteRole) {
    this.#db = db
    this.#role = role
  }

  static async open(file: string, role: SqliteRole): Promise<SqliteConnection> {
    const mode = role === 'writer' ? sqlite3.OPEN_READWRITE | sqlite3.OPEN_CREATE : sqlite3.OPEN_READONLY
    const db = await called<sqlite3.Database>((done) => {
      const opened: sqlite3.Database = new sqlite3.Database(file, mode, (error) => done(error, opened))
    })
    db.configure('busyTimeout', BUSY_TIMEOUT_MS)
    return new SqliteConnection(db, role)
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.lost !== null) throw this.lost
    try {
      const statement = await (this.#prepared.get(query.sql) ?? this.#prepare(query.sql))
      return givesRows(query) ? await all<R>(statement, query.parameters) : await run<R>(statement, query.parameters)
    } catch (error) {
      if (this.#role === 'writer' && !ONLY_THE_STATEMENT.has(codeOf(error))) this.lost = error instanceof Error ? error : new Error(String(error))
      throw error
    }
  }

  /**
   * Sets a pragma. SQLite's own waiting does not cover the change to the write-ahead log (several programs that open a
   * new file at once are told "busy" straight away, lest they wait for each other), so this waits in its place.
   */
  async configure(name: string, value: string | number, patienceMs = BUSY_TIMEOUT_MS): Promise<void> {
    try {
      await this.control(`pragma ${name} = ${value}`)
    } catch (error) {
      if (codeOf(error) !== 'SQLITE_BUSY' || patienceMs <= 0) throw error
      this.lost = null
      await pause(BUSY_PAUSE_MS)
      await this.configure(name, value, patienceMs - BUSY_PAUSE_MS)
    }
  }

  /** Begin, savepoint, commit … */
  async control(sql: string): Promise<void> {
    await this.executeQuery(CompiledQuery.raw(sql))
  }

  /** A rollback may find that SQLite did it already; then there is nothing to do. Afterwards the connection is sound again. */
  async rollback(): Promise<void> {
    this.lost = null
    await this.control('rollback').catch(() => undefined)
    this.lost = null
  }

  /** A read that nobody waits for any more (a source that was too slow) may still be under way; it is given time to end. */
  async close(triesLeft = 250): Promise<void> {
    for (const preparing of this.#prepared.values()) await preparing.then(finalised, () => undefined)
    this.#prepared.clear()
    try {
      await called((done) => this.#db.close((error) => done(error, undefined)))
    } catch (error) {
      if (triesLeft === 0 || !String(error).includes('SQLITE_BUSY')) throw error
      await pause(BUSY_PAUSE_MS)
      await this.close(triesLeft - 1)
    }
  }

  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('the store does not stream')
  }

  #prepare(sql: string): Promise<sqlite3.Statement> {
    if (this.#prepared.size >= PREPARED_LIMIT) {
      for (const [text, oldest] of this.#prepared) {
        this.#prepared.delete(text)
        void oldest.then(finalised, () => undefined)
        break
      }
    }
    const preparing = called<sqlite3.Statement>((done) => {
      const fresh: sqlite3.Statement = this.#db.prepare(sql, (error: Error | null) => done(error, fresh))
    })
    this.#prepared.set(sql, preparing)
    preparing.catch(() => this.#prepared.delete(sql))
    return preparing
  }
}

/** Kysely's view of one connection that somebody else opened, begins transactions on, and closes. */
export function driverOf(connection: SqliteConnection): Driver {
  const notHere = (): Promise<void> => Promise.reject(new Error('transactions are begun by the group commit only'))
  return {
    init: async () => undefined,
    acquireConnection: async () => connection,
    releaseConnection: async () => undefined,
    beginTransaction: notHere,
    commitTransaction: notHere,
    rollbackTransaction: notHere,
    destroy: async () => undefined,
  }
}

const KINDS_WITH_ROWS: ReadonlySet<string> = new Set(['SelectQueryNode', 'RawNode'])

function givesRows({ query }: CompiledQuery): boolean {
  return KINDS_WITH_ROWS.has(query.kind) || ('returning' in query && query.returning !== undefined)
}

async function all<R>(statement: sqlite3.Statement, parameters: readonly unknown[]): Promise<QueryResult<R>> {
  const rows = await called<R[]>((done) => statement.all<R>([...parameters], done))
  return { rows }
}

async function run<R>(statement: sqlite3.Statement, parameters: readonly unknown[]): Promise<QueryResult<R>> {
  const changes = await called<number>((done) => {
    statement.run([...parameters], function (error) {
      done(error, this.changes)
    })
  })
  return { rows: [], numAffectedRows: BigInt(changes) }
}

function finalised(statement: sqlite3.Statement): Promise<void> {
  return new Promise((resolve) => {
    statement.finalize(() => resolve())
  })
}

function called<T>(call: (done: (error: Error | null, value?: T) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    call((error, value) => {
      if (error === null || error === undefined) resolve(value as T)
      else reject(error)
    })
  })
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
