/** What a database says when it refuses, and the one refusal that is worth another try. */

export type StoreErrorCode =
  | 'not_found'
  /** The row moved on since it was read: wrong version, wrong state, closed already. */
  | 'stale'
  /** A constraint or trigger forbids it; `constraint` names which. A bug or an attack, never a race. */
  | 'refused'
  /** The database is older than this program. */
  | 'needs_migration'
  /** The database is newer than this program. */
  | 'newer_schema'
  /** The database runs with settings that may lose acknowledged writes. */
  | 'unsafe_settings'
  /** The seal key is not the one this database was begun with, or a sealed column was tampered with. */
  | 'seal_broken'
  /** `transact` inside `transact`, or a call on a `tx` that is over or was not awaited. */
  | 'misused'
  | 'closed'

export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly code: StoreErrorCode
  readonly constraint: string | null

  constructor(code: StoreErrorCode, message: string, extra: { readonly constraint?: string; readonly cause?: unknown } = {}) {
    super(message, { cause: extra.cause })
    this.code = code
    this.constraint = extra.constraint ?? null
  }
}

/** A unique index spoke: somebody else was first. `index` is the same name on both databases. */
export class Conflict extends Error {
  override readonly name = 'Conflict'
  readonly index: string

  constructor(index: string, cause?: unknown) {
    super(`${index}: somebody else was first`, { cause })
    this.index = index
  }
}

/** Another program kept SQLite's file to itself for longer than we wait: nothing was written. To try again at once would only make the queue longer. */
export class FileHeld extends Conflict {
  /** SQLite's own, by which a start or a command that fails finds its sentence. */
  readonly code = 'SQLITE_BUSY'

  constructor(cause: unknown) {
    super('writer', cause)
  }
}

/** The database let go of this transaction to free another (PostgreSQL 40001, 40P01): nothing was written. */
export const DEADLOCK = 'deadlock'

/** Keep a live name single: its trade name among those of its trade in its area, and a whole name wherever it stands. */
const OF_NAMES: ReadonlySet<string> = new Set(['name_register_live', 'name_register_whole'])

/** Somebody else has the name by now. */
export function isNameConflict(error: unknown): error is Conflict {
  return error instanceof Conflict && OF_NAMES.has(error.index)
}

/**
 * Indexes whose conflict only says that the facts were stale: gather and decide again. Any other conflict says that the
 * request itself was already answered, and trying again would not change that.
 */
const FRESHNESS: ReadonlySet<string> = new Set([...OF_NAMES, 'licences_pkey', 'serials_pkey', DEADLOCK])

/** Runs the whole closure, lookups and all, again when its facts turn out stale; the last conflict goes to the caller. */
export async function withFreshFacts<T>(work: () => Promise<T>, tries = 3): Promise<T> {
  for (let left = tries - 1; ; left--) {
    try {
      return await work()
    } catch (error) {
      if (left <= 0 || !(error instanceof Conflict) || !FRESHNESS.has(error.index)) throw error
    }
  }
}

export function found<T>(row: T | undefined, what: string): T {
  if (row === undefined) throw new StoreError('not_found', `${what} does not exist`)
  return row
}

/** For updates that name the state they expect: exactly one row must have moved. */
export function moved(updated: bigint, what: string): void {
  if (updated !== 1n) throw new StoreError('stale', `${what} is not as expected: it moved on, or does not exist`)
}
