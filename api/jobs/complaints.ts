/** Keeps a trouble that lasts from flooding the log: a database or a Redis that is away fails again at every look. */

import type { Context } from '../context.ts'
import { queueTroubled } from '../events.ts'

const QUIET_MS = 60_000

/** More different sentences than this at one time are not one trouble that lasts. */
const REMEMBERED = 50

/** The same sentence is written down once a minute at most. */
export function openComplaints(log: Context['log']): (error: unknown) => void {
  const said = new Map<string, number>()
  return (error) => {
    const sentence = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown'
    if (performance.now() - (said.get(sentence) ?? -Infinity) < QUIET_MS) return
    if (said.size >= REMEMBERED) said.clear()
    said.set(sentence, performance.now())
    queueTroubled(log, error)
  }
}
