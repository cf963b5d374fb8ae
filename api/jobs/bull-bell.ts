/** Many machines: Bull over Redis carries job ids as a doorbell. The row is the truth; losing all of Redis costs seconds, never a job. */

import Bull from 'bull'
import { randomUUID } from 'node:crypto'
import { queueTroubled } from '../events.ts'
import type { Context } from '../context.ts'
import { keepHouse } from './keep-house.ts'
import { runJob } from './run-job.ts'
import type { Tools } from './tasks.ts'

const QUEUE = 'miaopi-jobs'

/** How long an id may wait unheard before the sweeper rings again, and how often it looks. */
const SWEEP_MS = 5_000
const LEASE_MS = 60_000

export type Bell = {
  readonly ring: () => void
  readonly close: () => Promise<void>
}

type Ring = { readonly bell: string }

/**
 * Producer's end. Bull's `add` does not settle while Redis is away unless told to fail at once; a lost ring is made good by the
 * sweeper, so a failed one is only noted.
 */
export function openBell(ctx: Pick<Context, 'log'>, redisUrl: string): Bell {
  const queue = new Bull<Ring>(QUEUE, redisUrl, { redis: { enableOfflineQueue: false, maxRetriesPerRequest: 1 } })
  queue.on('error', (error) => {
    queueTroubled(ctx.log, error)
  })
  return {
    ring: () => {
      void queue.add({ bell: randomUUID() }, { removeOnComplete: true, removeOnFail: true, priority: 1 }).catch((error: unknown) => {
        queueTroubled(ctx.log, error)
      })
    },
    close: () => queue.close(true),
  }
}

export type BellWorker = { readonly close: () => Promise<void> }

/** Worker's end: a ring, or the sweeper's clock, makes it claim what is due. A ring that Bull delivers twice finds nothing left to claim. */
export function answerBell(tools: Tools, redisUrl: string): BellWorker {
  const { ctx } = tools
  const worker = `worker ${randomUUID()}`
  let busy: Promise<void> = Promise.resolve()
  const work = (): Promise<void> => {
    busy = busy.then(() => claimAndRun(tools, worker)).catch((error: unknown) => {
      queueTroubled(ctx.log, error)
    })
    return busy
  }
  const queue = new Bull<Ring>(QUEUE, redisUrl, { settings: { maxStalledCount: 20 } })
  queue.on('error', (error) => {
    queueTroubled(ctx.log, error)
  })
  void queue.process(work).catch((error: unknown) => {
    queueTroubled(ctx.log, error)
  })
  const sweeper = setInterval(() => {
    void keepHouse(ctx).catch((error: unknown) => {
      queueTroubled(ctx.log, error)
    })
    void work()
  }, SWEEP_MS)
  return {
    close: async () => {
      clearInterval(sweeper)
      await busy
      await queue.close(true)
    },
  }
}

async function claimAndRun(tools: Tools, worker: string): Promise<void> {
  const { ctx } = tools
  for (;;) {
    const now = ctx.now()
    const leaseUntil = new Date(Date.parse(now) + LEASE_MS).toISOString()
    const jobs = await ctx.store.transact((tx) => tx.claimJobs({ worker, limit: 10, leaseUntil, now }))
    if (jobs.length === 0) return
    for (const job of jobs) await runJob(tools, job, worker)
  }
}
