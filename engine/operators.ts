/** The operators a rule may use, and what each fits: json-rules-engine's own, and isEmpty for lists. Append only: old decisions are replayed. */

import type { Engine } from 'json-rules-engine'
import type { FactType } from './facts/fact.ts'

export type FactKind = FactType['kind']

export type OperatorAbout = {
  /** Kinds of fact it may test. */
  readonly fits: readonly FactKind[]
  /** What stands on the right: one value of the fact's kind, several of them, one member of the list, or true/false. */
  readonly compares: 'value' | 'values' | 'member' | 'flag'
  /** Is the answer yes for a fact that is null? Then the rule would fire where the question does not even arise. */
  readonly trueForNull: boolean
}

const ordered = { fits: ['integer', 'number'], compares: 'value', trueForNull: false } as const satisfies OperatorAbout

export const OPERATORS = {
  equal: { fits: ['boolean', 'integer', 'number', 'text'], compares: 'value', trueForNull: false },
  notEqual: { fits: ['boolean', 'integer', 'number', 'text'], compares: 'value', trueForNull: true },
  in: { fits: ['integer', 'number', 'text'], compares: 'values', trueForNull: false },
  notIn: { fits: ['integer', 'number', 'text'], compares: 'values', trueForNull: true },
  contains: { fits: ['list'], compares: 'member', trueForNull: false },
  doesNotContain: { fits: ['list'], compares: 'member', trueForNull: false },
  lessThan: ordered,
  lessThanInclusive: ordered,
  greaterThan: ordered,
  greaterThanInclusive: ordered,
  isEmpty: { fits: ['list'], compares: 'flag', trueForNull: false },
} as const satisfies Record<string, OperatorAbout>

export type OperatorName = keyof typeof OPERATORS

export function isOperatorName(name: string): name is OperatorName {
  return Object.hasOwn(OPERATORS, name)
}

/** `isEmpty: true` holds for a list without members, `false` for one with members; neither holds for what is no list. */
export function isEmpty(fact: unknown, wanted: unknown): boolean {
  return Array.isArray(fact) && (fact.length === 0) === wanted
}

export function addOperators(engine: Engine): void {
  engine.addOperator('isEmpty', isEmpty)
}
