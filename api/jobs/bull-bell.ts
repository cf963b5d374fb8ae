/** Many machines: Bull over Redis carries a doorbell, nothing else. The row is the truth; losing all of Redis costs seconds, never a job. */

import Bull from 'bull'
import { randomUUID } from 'node:crypto'
import type { Context } from '../context.ts'
import { openComplaints } from './complaints.ts'
import type { Tools } from './tasks.ts'
import { openShift } from './work-shift.ts'

const QUEUE = 'miaopi-jobs'

/** How long a job may wait whose ring was lost. */
const SWEEP_MS = 5_000

/** A Redis that does not answer must not keep a process from ending. */
const FAREWELL_MS = 3_000

type Ring = { readonly bell: string }

export type Bell = {
  readonly ring: () => void
  readonly close: () => Promise<void>
}

/**
 * Producer's end. Bull's `add` does not settle while Redis is away unless told to fail at once; a lost ring is made good by the
 * sweeper, so a failed one is only noted. One ring is under way at a time, and all that are asked for meanwhile become one more:
 * however long Redis hangs, nothing piles up.
 */
export function openBell(ctx: Pick<Context, 'log'>, redisUrl: string): Bell {
  const complain = openComplaints(ctx.log)
  const queue = new Bull<Ring>(QUEUE, redisUrl, { redis: { enableOfflineQueue: false, maxRetriesPerRequest: 1 } })
  queue.on('error', complain)
  let underWay = false
  let wanted = false
  const ring = async (): Promise<void> => {
    wanted = true
    if (underWay) return
    underWay = true
    while (wanted) {
      wanted = false
      await queue.add({ bell: randomUUID() }, { removeOnComplete: true, removeOnFail: true, priority: 1 }).catch(complain)
    }
    underWay = false
  }
  return { ring: () => void ring(), close: () => farewell(queue) }
}

export type BellWorker = { readonly close: () => Promise<void> }

/** Worker's end: a ring, or the sweeper's clock, makes it claim what is due. A ring that Bull delivers twice finds nothing left to claim. */
export function answerBell(tools: Tools, redisUrl: string): BellWorker {
  const shift = openShift(tools, 'worker')
  const complain = openComplaints(tools.ctx.log)
  const queue = nameless(new Bull<Ring>(QUEUE, redisUrl, { settings: { maxStalledCount: 20 } }))
  queue.on('error', complain)
  void queue.process(shift.work).catch(complain)
  const sweeper = setInterval(() => void shift.work(), SWEEP_MS)
  void shift.work()
  return {
    close: async () => {
      clearInterval(sweeper)
      await shift.stop()
      await farewell(queue)
    },
  }
}

/**
 * Bull tells Redis a name for each worker and leaves the promise of it lying: where the connection ends before Redis ever
 * answered, its rejection would end the process in mid-job. Nobody asks for the names.
 */
function nameless(queue: Bull.Queue<Ring>): Bull.Queue<Ring> {
  return Object.assign(queue, { setWorkerName: () => Promise.resolve() })
}

async function farewell(queue: Bull.Queue<Ring>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, FAREWELL_MS)
  })
  await Promise.race([queue.close(true).catch(() => undefined), patience])
  clearTimeout(timer)
}
