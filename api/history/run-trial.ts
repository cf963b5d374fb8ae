/** A draft tried on all of history, block by block, in this thread or in several: little memory, however long history is. */

import { changedIn, openBlockTrial, openTally, type TrialReport } from '#engine'
import { setImmediate } from 'node:timers/promises'
import type { OpenedHistory } from './opened-history.ts'
import type { TrialOrder, TrialWay } from './trial-order.ts'

/** @throws RangeError for rules that cannot be compiled, HistoryDamaged, or the signal's reason */
export async function runTrial(history: OpenedHistory, order: TrialOrder, way: TrialWay = {}): Promise<TrialReport> {
  if (way.threads !== undefined) return way.threads.run(history, order, way)
  const [trial, tally] = [openBlockTrial(order.draft, order.base), openTally()]
  let decisions = 0
  for (const block of history.blocks) {
    way.signal?.throwIfAborted()
    const changes = trial(block)
    tally.add(block, changes)
    if (order.listed === true) way.onChanged?.(changedIn(block, changes))
    block.forget()
    decisions += block.rows
    way.onProgress?.(decisions)
    // So that whoever waits for this process does not wait for all of history.
    await setImmediate()
  }
  return tally.report()
}
