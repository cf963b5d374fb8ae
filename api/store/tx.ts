/** Hands the reading and writing functions out: reads to anyone, writes to one transaction for as long as it lasts. */
import type { Kysely } from 'kysely'
import { StoreError } from './conflict.ts'
import type { Dialect } from './dialect/dialect.ts'
import { reads } from './reads.ts'
import type { Reader, Writer } from './rows.ts'
import type { Seal } from './seal.ts'
import type { Tables } from './tables.ts'
import { writes } from './writes.ts'

/** A function of `Q` without its first argument. */
type Bound<Q, Functions> = {
  readonly [K in keyof Functions]: Functions[K] extends (q: Q, ...rest: infer A) => infer R ? (...rest: A) => R : never
}

export type Reads = Bound<Reader, typeof reads> & {
  /** Blind index for `operatorKey`, `phoneKey`, …: 32 hex digits, keyed, different for each purpose. */
  readonly keyOf: (purpose: string, value: string) => string
}

/** Everything one transaction may do. Inside it await nothing but `tx`. */
export type Tx = Reads & Bound<Writer, typeof writes>

export function readsOn(q: Reader, during: <T>(call: () => Promise<T>) => Promise<T>): Reads {
  const guard = (call: () => Promise<unknown>): Promise<unknown> => during(async () => {
    try {
      return await call()
    } catch (error) {
      throw await q.dialect.explain(error)
    }
  })
  return { ...bind(reads, q, guard), keyOf: q.seal.keyOf }
}

/**
 * Runs the body with a `tx` that lives exactly as long. A body in which any statement failed is not committed, even if the
 * body caught the error: PostgreSQL would answer its commit with a silent rollback, and the write would be reported as done.
 */
export async function runBody<T>(
  db: Kysely<Tables>, dialect: Dialect, seal: Seal, body: (tx: Tx) => Promise<T>,
): Promise<T> {
  const q: Writer = { db, dialect, seal, writing: true }
  const life: Life = { over: false, pending: new Set(), failed: null }
  const guard = (call: () => Promise<unknown>): Promise<unknown> => watch(life, call, dialect)
  try {
    const result = await body({ ...bind(reads, q, guard), ...bind(writes, q, guard), keyOf: seal.keyOf })
    if (life.pending.size > 0) throw new StoreError('misused', 'a call on tx was not awaited: its transaction cannot be committed')
    if (life.failed !== null) throw life.failed.error
    return result
  } finally {
    life.over = true
    await Promise.allSettled(life.pending)
  }
}

type Life = { over: boolean; readonly pending: Set<Promise<unknown>>; failed: { readonly error: unknown } | null }

async function watch(life: Life, call: () => Promise<unknown>, dialect: Dialect): Promise<unknown> {
  if (life.over) throw new StoreError('misused', 'this transaction is over; its tx must not be kept')
  const running = call()
  life.pending.add(running)
  try {
    return await running
  } catch (error) {
    const explained = await dialect.explain(error)
    if (!isOwn(explained)) life.failed ??= { error: explained }
    throw explained
  } finally {
    life.pending.delete(running)
  }
}

/** `not_found` and `stale` come from us, not from the database: its transaction is still sound. */
function isOwn(error: unknown): boolean {
  return error instanceof StoreError && (error.code === 'not_found' || error.code === 'stale')
}

function bind<Q, Functions extends object>(
  functions: Functions, q: Q, guard: (call: () => Promise<unknown>) => Promise<unknown>,
): Bound<Q, Functions> {
  const bound = Object.entries(functions).map(([name, call]: [string, (q: Q, ...rest: unknown[]) => Promise<unknown>]) => (
    [name, (...rest: unknown[]) => guard(() => call(q, ...rest))] as const
  ))
  return Object.fromEntries(bound) as Bound<Q, Functions>
}
