/** One process's turn at the jobs: claims what is due, keeps house in between, one thing after the other, and stops without leaving work half told. */

import { randomUUID } from 'node:crypto'
import type { JobRow } from '#store'
import { openComplaints } from './complaints.ts'
import { keepHouse } from './keep-house.ts'
import { runJob } from './run-job.ts'
import type { Tools } from './tasks.ts'

export type Shift = {
  /** Runs everything that is due; resolves when nothing is left. Never rejects: troubles go to the log. */
  readonly work: () => Promise<void>
  /** Finishes what runs, takes nothing new. */
  readonly stop: () => Promise<void>
}

/** A claim of ten and a lease of a minute; the longest task, drawing a paper, takes a fraction of a second. */
const BATCH = 10
const LEASE_MS = 60_000

/** Also between two claims, so that a long queue does not keep the jobs of a dead worker waiting. */
const HOUSE_MS = 5_000

export function openShift(tools: Tools, title: string): Shift {
  const { ctx } = tools
  const worker = `${title} ${randomUUID()}`
  const complain = openComplaints(ctx.log)
  let stopped = false
  let wanted = false
  let running: Promise<void> = Promise.resolve()
  let houseKept = -Infinity

  const keepHouseWhenDue = async (): Promise<void> => {
    if (performance.now() - houseKept < HOUSE_MS) return
    houseKept = performance.now()
    await keepHouse(ctx).catch(complain)
  }
  const pass = async (): Promise<void> => {
    wanted = false
    while (!stopped) {
      await keepHouseWhenDue()
      const jobs = await claim(tools, worker)
      if (jobs.length === 0) return
      for (const job of jobs) await runJob(tools, job, worker).catch(complain)
    }
  }
  return {
    work: () => {
      if (stopped || wanted) return running
      wanted = true
      running = running.then(pass).catch(complain)
      return running
    },
    stop: async () => {
      stopped = true
      await running
    },
  }
}

function claim({ ctx }: Tools, worker: string): Promise<JobRow[]> {
  const now = ctx.now()
  const leaseUntil = new Date(Date.parse(now) + LEASE_MS).toISOString()
  return ctx.store.transact((tx) => tx.claimJobs({ worker, limit: BATCH, leaseUntil, now }))
}
