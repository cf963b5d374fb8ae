/** What a link between facts is: what one fact being so says about others, because of how facts are made or how an application comes in. */

import type { FactName } from '../../facts/catalogue.ts'
import type { ConditionValue, Text } from '../../rule-set.ts'
import { UNKNOWN, type Test } from '../holds.ts'

export type Link = {
  readonly name: string
  /**
   * `facts`: true of whatever is said and answered, by the way the fact is made. `road`: true only of an application that the form lets in
   * and for which the office asks its sources as it always does.
   */
  readonly rests: 'facts' | 'road'
  readonly reason: Text
  readonly when: Test
  readonly then: Test
}

export function link(rests: Link['rests'], name: string, reason: Text, when: Test, then: Test): Link {
  return { name, rests, reason, when, then }
}

export const ALWAYS: Test = { all: [] }

export function is(fact: FactName, value: ConditionValue): Test {
  return { fact, operator: 'equal', value }
}

export function oneOf(fact: FactName, ...value: readonly string[]): Test {
  return { fact, operator: 'in', value }
}

export function atLeast(fact: FactName, value: number): Test {
  return { fact, operator: 'greaterThanInclusive', value }
}

export function atMost(fact: FactName, value: number): Test {
  return { fact, operator: 'lessThanInclusive', value }
}

/** A list with at least one member. */
export function some(fact: FactName): Test {
  return { fact, operator: 'isEmpty', value: false }
}

/** A list without members. */
export function empty(fact: FactName): Test {
  return { fact, operator: 'isEmpty', value: true }
}

export function has(fact: FactName, member: string): Test {
  return { fact, operator: 'contains', value: member }
}

export function unknown(fact: FactName): Test {
  return { fact, operator: UNKNOWN, value: true }
}

export function applies(fact: FactName): Test {
  return { fact, operator: 'notEqual', value: null }
}

export function appliesNot(fact: FactName): Test {
  return { fact, operator: 'equal', value: null }
}

export function all(...tests: readonly Test[]): Test {
  return { all: tests }
}

export function any(...tests: readonly Test[]): Test {
  return { any: tests }
}

export function never(test: Test): Test {
  return { not: test }
}

export function each(facts: readonly FactName[], test: (fact: FactName) => Test): Test {
  return { all: facts.map(test) }
}
