/** Keeps history in step with the decisions, a little at a time, in the process that answers for the office. */

import type { Context } from '../context.ts'
import { openComplaints } from './complaints.ts'

export type Follower = { readonly stop: () => Promise<void> }

const LOOK_MS = 5_000

/** Some tenths of a second; after a long time without history it comes in over hours, or at once by `miaopi history rebuild`. */
const MOST_AT_ONCE = 1_000

export async function followHistories({ histories }: Pick<Context, 'histories'>): Promise<void> {
  for (const history of histories.values()) await history.follow(MOST_AT_ONCE)
}

export function openFollower(ctx: Pick<Context, 'histories' | 'log'>): Follower {
  const complain = openComplaints(ctx.log)
  let running: Promise<void> | null = null
  const timer = setInterval(() => {
    running ??= followHistories(ctx).catch(complain).finally(() => {
      running = null
    })
  }, LOOK_MS)
  return {
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}
