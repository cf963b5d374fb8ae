/** Parts of an entry that never make a difference: a condition that others imply, a value that is never reached. */

import type { Rule } from '../rule-set.ts'
import type { Test } from './holds.ts'
import { known, type Looking } from './looking.ts'
import { observation, type Observation, type Shown } from './observation.ts'
import { placedLeaves, type PlacedLeaf } from './placed-leaves.ts'
import { linksAgainst } from './proof.ts'
import { both, exactlyOne, holds } from './sentence.ts'
import { testText } from './test-text.ts'

export function idleObservations(rule: Rule, looking: Looking): readonly Observation[] {
  return placedLeaves(rule.conditions).flatMap((placed) => {
    const same = placed.without === null ? null : sameAs(rule, placed.without, looking)
    return same === null ? idleValues(rule, placed, looking) : [observation('idle-condition', rule.name, { condition: testText(placed.leaf) }, same)]
  })
}

function idleValues(rule: Rule, { leaf, replaced }: PlacedLeaf, looking: Looking): readonly Observation[] {
  const { value } = leaf
  if (!Array.isArray(value) || value.length < 2) return []
  return value.flatMap((each, at) => {
    const same = sameAs(rule, replaced({ ...leaf, value: value.toSpliced(at, 1) }), looking)
    return same === null ? [] : [observation('idle-value', rule.name, { condition: testText(leaf), value: String(each) }, same)]
  })
}

/** What excludes that any application whose facts are known is judged otherwise; null where one is. */
function sameAs(rule: Rule, changed: Test, { onRoad, ground }: Looking): Shown | null {
  const differs = both(known(rule), exactlyOne(holds(rule.conditions), holds(changed)))
  return onRoad(differs).kind === 'none' ? { because: linksAgainst(differs, ground) } : null
}
