/** Does a condition hold for these facts? A small evaluator of its own, so that a claim about rules can be tried thousands of times without an engine. */

import { isFactName, type Facts } from '../facts/catalogue.ts'
import { isUnknown, type FactValue } from '../facts/fact.ts'
import { factsOf, isLeaf, refersToFact, type Condition, type Conditions, type Rule } from '../rule-set.ts'

export type Test = Condition | Conditions

/** A rule keeps silent when any fact it reads is unknown, whatever its other conditions are. */
export function ruleFires({ conditions }: Pick<Rule, 'conditions'>, facts: Facts): boolean {
  return factsOf(conditions).every((name) => !isUnknown(valueOf(name, facts))) && testHolds(conditions, facts)
}

export function testHolds(test: Test, facts: Facts): boolean {
  if (isLeaf(test)) return comparisonHolds(test.operator, valueOf(test.fact, facts), refersToFact(test.value) ? valueOf(test.value.fact, facts) : test.value)
  if ('all' in test) return test.all.every((part) => testHolds(part, facts))
  if ('any' in test) return test.any.length === 0 || test.any.some((part) => testHolds(part, facts))
  return !testHolds(test.not, facts)
}

/** Asks whether nobody could tell; only what is written about facts in this folder may use it, never a rule. */
export const UNKNOWN = 'isUnknown'

type Compare = (seen: FactValue, wanted: unknown) => boolean

/** As json-rules-engine answers for values that the catalogue allows; two lists are never equal there. */
const COMPARISONS: Readonly<Record<string, Compare>> = {
  equal: (seen, wanted) => seen === wanted,
  notEqual: (seen, wanted) => seen !== wanted,
  in: (seen, wanted) => Array.isArray(wanted) && wanted.some((each) => each === seen),
  notIn: (seen, wanted) => Array.isArray(wanted) && !wanted.some((each) => each === seen),
  contains: (seen, wanted) => Array.isArray(seen) && seen.some((each) => each === wanted),
  doesNotContain: (seen, wanted) => Array.isArray(seen) && !seen.some((each) => each === wanted),
  lessThan: numeric((seen, wanted) => seen < wanted),
  lessThanInclusive: numeric((seen, wanted) => seen <= wanted),
  greaterThan: numeric((seen, wanted) => seen > wanted),
  greaterThanInclusive: numeric((seen, wanted) => seen >= wanted),
  isEmpty: (seen, wanted) => Array.isArray(seen) && (seen.length === 0) === wanted,
  [UNKNOWN]: (seen, wanted) => isUnknown(seen) === wanted,
}

/** Throws RangeError for an operator that does not exist. */
export function comparisonHolds(operator: string, seen: FactValue, wanted: unknown): boolean {
  const compare = COMPARISONS[operator]
  if (compare === undefined) throw new RangeError(`there is no operator ${operator}`)
  return compare(seen, wanted)
}

/** On the right json-rules-engine counts null as 0; the checker lets no fact that can be null stand there. */
function numeric(compare: (seen: number, wanted: number) => boolean): Compare {
  return (seen, wanted) => typeof seen === 'number' && (typeof wanted === 'number' || wanted === null) && compare(seen, wanted ?? 0)
}

function valueOf(name: string, facts: Facts): FactValue {
  if (!isFactName(name)) throw new RangeError(`the catalogue has no fact ${name}`)
  return facts[name]
}
