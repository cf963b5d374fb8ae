/** Runs one claimed job and writes down how it went; a job is never lost by a fault in its own bookkeeping. */

import type { JobRow } from '#store'
import { jobFailed } from '../events.ts'
import { TASKS, type Tools } from './tasks.ts'

export async function runJob(tools: Tools, job: JobRow, worker: string): Promise<void> {
  const { ctx } = tools
  try {
    const task = TASKS[job.task]
    if (task === undefined) throw new Error(`there is no task ${job.task}`)
    await task(tools, job.payload)
    await ctx.store.transact((tx) => tx.completeJob({ id: job.id, worker, at: ctx.now() }))
  } catch (error) {
    const said = error instanceof Error ? error.message : 'unknown'
    const outcome = await ctx.store.transact((tx) => tx.failJob({ id: job.id, worker, error: said, at: ctx.now() }))
    jobFailed(ctx.log, job.id, job.task, outcome, error)
  }
}
