/** The outbox's other end on one machine: the office's own process works off the jobs it writes down. */

import { openFollower } from './follow-histories.ts'
import type { Tools } from './tasks.ts'
import { openShift } from './work-shift.ts'

export type Queue = {
  /** There may be work now. */
  readonly wake: () => void
  /** Runs everything that is due and waits for it: for tests and for draining. */
  readonly settle: () => Promise<void>
  /** Finishes what runs, takes nothing new. */
  readonly stop: () => Promise<void>
}

/** How late a job may be that nobody rang for: one that waits for its hour, or for another try. */
const LOOK_MS = 1_000

export function openQueue(tools: Tools): Queue {
  const shift = openShift(tools, 'queue')
  const timer = setInterval(() => void shift.work(), LOOK_MS)
  const follower = openFollower(tools.ctx)
  return {
    wake: () => void shift.work(),
    settle: shift.work,
    stop: async () => {
      clearInterval(timer)
      await follower.stop()
      await shift.stop()
    },
  }
}
