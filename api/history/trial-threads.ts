/** Threads that try drafts beside each other: each takes the next block that nobody has taken. */

import { Worker } from 'node:worker_threads'
import { openTally, type ChangedDecision, type Counted } from '#engine'
import type { Handle } from './block-file.ts'
import type { TrialOrder, TrialThreads } from './trial-order.ts'

export type Assignment = {
  readonly order: TrialOrder
  readonly blocks: readonly Handle[]
  /** Word 0: the next block to be taken. Word 1: not zero when the trial was given up. */
  readonly shared: Int32Array
}

export type Told =
  | { readonly kind: 'block'; readonly rows: number; readonly changed: readonly ChangedDecision[] }
  | { readonly kind: 'done'; readonly counted: Counted }
  | { readonly kind: 'failed'; readonly error: Error }

/** Starting takes some tenths of a second a thread, which pays from about two million decisions on, or when they are kept. */
export async function openTrialThreads(count: number, secret: string): Promise<TrialThreads> {
  const threads = await Promise.all(Array.from({ length: count }, () => started(secret)))
  return {
    run: async (history, order, way) => {
      const shared = new Int32Array(new SharedArrayBuffer(8))
      const giveUp = (): void => {
        Atomics.store(shared, 1, 1)
      }
      way.signal?.throwIfAborted()
      way.signal?.addEventListener('abort', giveUp)
      const tally = openTally()
      let decisions = 0
      const onBlock = (rows: number, changed: readonly ChangedDecision[]): void => {
        decisions += rows
        way.onChanged?.(changed)
        way.onProgress?.(decisions)
      }
      try {
        const assignment: Assignment = { order, blocks: history.blocks.map(({ handle }) => handle), shared }
        for (const counted of await Promise.all(threads.map((thread) => assigned(thread, assignment, onBlock)))) tally.addAll(counted)
      } finally {
        giveUp()
        way.signal?.removeEventListener('abort', giveUp)
      }
      way.signal?.throwIfAborted()
      return tally.report()
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.terminate()))
    },
  }
}

/** Resolves when it can work. */
function started(secret: string): Promise<Worker> {
  const thread = new Worker(new URL('./start-trial-thread.mjs', import.meta.url), { workerData: { secret } })
  return new Promise((resolve, reject) => {
    thread.once('message', () => {
      resolve(thread)
    })
    thread.once('error', reject)
  })
}

function assigned(thread: Worker, assignment: Assignment, onBlock: (rows: number, changed: readonly ChangedDecision[]) => void): Promise<Counted> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void): void => {
      thread.off('message', onTold)
      thread.off('error', onError)
      thread.off('exit', onExit)
      finish()
    }
    const onTold = (told: Told): void => {
      if (told.kind === 'block') onBlock(told.rows, told.changed)
      else if (told.kind === 'done') settle(() => { resolve(told.counted) })
      else settle(() => { reject(told.error) })
    }
    const onError = (error: Error): void => {
      settle(() => { reject(error) })
    }
    const onExit = (): void => {
      settle(() => { reject(new Error('the trial thread was stopped')) })
    }
    thread.on('message', onTold)
    thread.on('error', onError)
    thread.on('exit', onExit)
    thread.postMessage(assignment)
  })
}
