/** How an answer from outside becomes a fact: fresh answers count, stale clean ones are unknown, stale hits still count, silence is unknown. */

import type { Lookup, SourceName } from '../lookups.ts'
import { MAX_AGE_HOURS } from './catalogue.ts'
import type { FactValue } from './fact.ts'

const HOUR_MS = 3_600_000

export type Reading<T> =
  | { readonly state: 'fresh' | 'stale'; readonly source: SourceName; readonly value: T }
  | { readonly state: 'unknown'; readonly source: SourceName }
  | { readonly state: 'not-asked'; readonly source: SourceName }

export function read<T>(lookup: Lookup<T>, now: string): Reading<T> {
  const { source } = lookup
  if (lookup.state === 'not-asked') return { state: 'not-asked', source }
  if (lookup.state === 'unavailable') return { state: 'unknown', source }
  return { state: isStale(lookup.asOf, now, source) ? 'stale' : 'fresh', source, value: lookup.value }
}

/** Did the source fail to vouch for today, whether silent or too old? */
export function isUnavailable(reading: Reading<unknown>): boolean {
  return reading.state === 'unknown' || reading.state === 'stale'
}

/**
 * The fact `pick` finds in the answer. A stale answer keeps its value only where it is a hit (rulings on staleness: an old "banned" still
 * bans, an old "not banned" says nothing); nobody asked means the question does not arise.
 */
export function factFrom<T>(reading: Reading<T>, pick: (value: T) => FactValue, isHit: (fact: FactValue) => boolean): FactValue {
  if (reading.state === 'not-asked') return null
  if (reading.state === 'unknown') return { unknown: reading.source }
  const fact = pick(reading.value)
  return reading.state === 'fresh' || isHit(fact) ? fact : { unknown: reading.source }
}

/** An unreadable or future `asOf` is no vouching at all. A minute of clock difference between two machines is borne. */
function isStale(asOf: string, now: string, source: SourceName): boolean {
  const age = Date.parse(now) - Date.parse(asOf)
  return !(age >= -60_000 && age <= MAX_AGE_HOURS[source] * HOUR_MS)
}
