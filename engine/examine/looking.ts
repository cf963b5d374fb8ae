/** What an examination looks with: the rules, the ground, and a way to seek on and off the road. */

import { factsOf, type Rule } from '../rule-set.ts'
import { UNKNOWN } from './holds.ts'
import { observation, type Observation } from './observation.ts'
import type { Ground, Seek } from './seek.ts'
import { both, holds, type Sentence } from './sentence.ts'

export type Looking = { readonly rules: readonly Rule[]; readonly ground: Ground; readonly onRoad: Seek; readonly onFacts: Seek }

/** Every fact the rule reads has a value. */
export function known({ conditions }: Pick<Rule, 'conditions'>): Sentence {
  return both(...factsOf(conditions).map((fact) => holds({ fact, operator: UNKNOWN, value: false })))
}

export function undecided(at: string, question: string): Observation {
  return observation('undecided', at, { question })
}
