/** The outbox's other end on one machine: claims due jobs, runs them, keeps house, and stops without leaving work half told. */

import { randomUUID } from 'node:crypto'
import { queueTroubled } from '../events.ts'
import { keepHouse } from './keep-house.ts'
import { runJob } from './run-job.ts'
import type { Tools } from './tasks.ts'

export type Queue = {
  /** There may be work now. */
  readonly wake: () => void
  /** Runs everything that is due and waits for it: for tests and for draining. */
  readonly settle: () => Promise<void>
  /** Finishes what runs, takes nothing new. */
  readonly stop: () => Promise<void>
}

/** A claim of ten and a lease of a minute; the longest task, drawing a paper, takes a fraction of a second. */
const BATCH = 10
const LEASE_MS = 60_000
const LOOK_MS = 1_000
const HOUSE_MS = 5_000

export function openQueue(tools: Tools): Queue {
  const { ctx } = tools
  const worker = `queue ${randomUUID()}`
  let stopped = false
  let running: Promise<void> = Promise.resolve()
  let wanted = false
  let houseKept = 0

  const pass = async (): Promise<void> => {
    wanted = false
    for (;;) {
      if (stopped) return
      const now = ctx.now()
      const leaseUntil = new Date(Date.parse(now) + LEASE_MS).toISOString()
      const jobs = await ctx.store.transact((tx) => tx.claimJobs({ worker, limit: BATCH, leaseUntil, now }))
      for (const job of jobs) await runJob(tools, job, worker)
      if (jobs.length === 0) return
    }
  }
  const run = (): Promise<void> => {
    running = running.then(pass).catch((error: unknown) => {
      queueTroubled(ctx.log, error)
    })
    return running
  }
  const wake = (): void => {
    if (stopped || wanted) return
    wanted = true
    void run()
  }
  const timer = setInterval(() => {
    wake()
    if (performance.now() - houseKept < HOUSE_MS) return
    houseKept = performance.now()
    running = running.then(() => keepHouse(ctx)).catch((error: unknown) => {
      queueTroubled(ctx.log, error)
    })
  }, LOOK_MS)
  return {
    wake,
    settle: run,
    stop: async () => {
      stopped = true
      clearInterval(timer)
      await running
    },
  }
}
