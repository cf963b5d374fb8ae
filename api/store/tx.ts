/** Hands the reading and writing functions out: reads to anyone, writes to one transaction for as long as it lasts. */
import { StoreError } from './conflict.ts'
import { reads } from './reads.ts'
import type { Reader, Writer } from './rows.ts'
import type { Seal } from './seal.ts'
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
  const guard: Guard = (call) => during(async () => {
    try {
      return await call()
    } catch (error) {
      throw await q.dialect.explain(error)
    }
  })
  const bound = handOut<Reads>(reads, q, guard)
  return { ...pick(bound, reads), keyOf: q.seal.keyOf }
}

/**
 * Runs the body with a `tx` that lives exactly as long. A body in which any statement failed is not committed, even if the
 * body caught the error: PostgreSQL would answer its commit with a silent rollback, and the write would be reported as done.
 */
export async function runBody<T>(q: Reader, body: (tx: Tx) => Promise<T>): Promise<T> {
  const writer: Writer = { ...q, writing: true }
  const life: Life = { over: false, pending: new Set(), failed: null }
  const tx = handOut<Tx>(READS_AND_WRITES, writer, (call) => watch(life, call, q))
  try {
    const result = await body(tx)
    if (life.pending.size > 0) throw new StoreError('misused', 'a call on tx was not awaited: its transaction cannot be committed')
    if (life.failed !== null) throw life.failed.error
    return result
  } finally {
    life.over = true
    await Promise.allSettled(life.pending)
  }
}

type Life = { over: boolean; readonly pending: Set<Promise<unknown>>; failed: { readonly error: unknown } | null }

async function watch(life: Life, call: () => Promise<unknown>, { dialect }: Reader): Promise<unknown> {
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

type Guard = (call: () => Promise<unknown>) => Promise<unknown>
type StoreFunction = (q: Writer, ...rest: unknown[]) => Promise<unknown>
type Handle = { readonly q: Reader; readonly guard: Guard; readonly keyOf: Seal['keyOf'] }

const READS_AND_WRITES = { ...reads, ...writes }

const prototypes = new Map<object, object>()

/**
 * An object with all the functions, each bound when it is asked for. Binding all of them for every transaction took two
 * thirds of the time of a small one.
 */
function handOut<Bound>(functions: object, q: Reader, guard: Guard): Bound {
  const prototype = prototypes.get(functions) ?? prototypeOf(functions)
  prototypes.set(functions, prototype)
  const handle: Handle = { q, guard, keyOf: q.seal.keyOf }
  return Object.setPrototypeOf(handle, prototype) as Bound
}

/** A store lives long and may be spread into another object: its functions are its own properties. */
function pick<Bound extends object, Names extends object>(bound: Bound & { readonly [K in keyof Names]: unknown }, names: Names): Bound {
  return Object.fromEntries(Object.keys(names).map((name) => [name, bound[name as keyof Names]])) as Bound
}

function prototypeOf(functions: object): object {
  const getters = Object.entries(functions).map(([name, call]: [string, StoreFunction]) => [name, {
    enumerable: true,
    get(this: Handle & { readonly q: Writer }) {
      return (...rest: unknown[]) => this.guard(() => call(this.q, ...rest))
    },
  }] as const)
  return Object.create(null, Object.fromEntries(getters)) as object
}
