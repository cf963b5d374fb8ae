/** How near each rule came: the fewest conditions that would have to come out otherwise for it to fire, or not to. */

import type { ExplainedCondition, ExplainedRule } from '../evaluate/explain.ts'

export type NearestMiss = {
  readonly name: string
  readonly outcome: ExplainedRule['outcome']
  /** Conditions away from the other outcome; null where a fact it reads is unknown, for then it says nothing whatever else holds. */
  readonly away: number | null
  /** Those conditions, one of the smallest sets, in the order of the rule. */
  readonly conditions: readonly LeafSeen[]
}

type LeafSeen = Extract<ExplainedCondition, { kind: 'leaf' }>

/** In rule order. Counts conditions, each for itself: two that ask of one fact may be met by one change of it. */
export function nearestMisses(explained: readonly ExplainedRule[]): readonly NearestMiss[] {
  return explained.map(({ name, outcome, conditions }) => {
    if (outcome === 'silent') return { name, outcome, away: null, conditions: [] }
    const toFlip = flipsTo(conditions, outcome !== 'fired')
    return { name, outcome, away: toFlip === null ? null : toFlip.length, conditions: toFlip ?? [] }
  })
}

/** The leaves to flip so that the condition comes out as wanted; null where no flipping helps (an empty list of parts). */
function flipsTo(condition: ExplainedCondition, wanted: boolean): readonly LeafSeen[] | null {
  if ((condition.holds === 'yes') === wanted) return []
  switch (condition.kind) {
    case 'leaf':
      return [condition]
    case 'not':
      return flipsTo(condition.parts[0] ?? condition, !wanted)
    case 'all':
      return wanted ? every(condition.parts, wanted) : cheapest(condition.parts, wanted)
    case 'any':
      return wanted ? cheapest(condition.parts, wanted) : every(condition.parts, wanted)
  }
}

function every(parts: readonly ExplainedCondition[], wanted: boolean): readonly LeafSeen[] | null {
  const flips = parts.map((part) => flipsTo(part, wanted))
  return flips.includes(null) ? null : flips.flatMap((each) => each ?? [])
}

function cheapest(parts: readonly ExplainedCondition[], wanted: boolean): readonly LeafSeen[] | null {
  return parts.map((part) => flipsTo(part, wanted)).reduce((best, each) => (best === null || (each !== null && each.length < best.length) ? each : best), null)
}
