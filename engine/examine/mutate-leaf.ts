/** One condition with one small mistake in it: another operator, the next number, another value, the opposite. */

import { FACTS, isFactName } from '../facts/catalogue.ts'
import type { FactAbout } from '../facts/fact.ts'
import { isLeaf, refersToFact, type Condition } from '../rule-set.ts'
import type { Test } from './holds.ts'

export type LeafMutation = { readonly kind: 'operator' | 'threshold' | 'negated' | 'value'; readonly test: Test }

export function leafMutations(leaf: Condition): readonly LeafMutation[] {
  return [opposite(leaf), ...operatorSlips(leaf), ...thresholdSlips(leaf), ...valueSlips(leaf)]
}

export function leafText(test: Test): string {
  return isLeaf(test) ? `${test.fact} ${test.operator} ${JSON.stringify(test.value)}` : JSON.stringify(test)
}

const OPPOSITES: Readonly<Record<string, string>> = {
  lessThan: 'greaterThanInclusive',
  lessThanInclusive: 'greaterThan',
  greaterThan: 'lessThanInclusive',
  greaterThanInclusive: 'lessThan',
  contains: 'doesNotContain',
  doesNotContain: 'contains',
}

/** The opposite as a person would write it; where only `not` says it, `not`. */
function opposite(leaf: Condition): LeafMutation {
  const { operator, value } = leaf
  const other = OPPOSITES[operator]
  if (other !== undefined) return { kind: 'negated', test: { ...leaf, operator: other } }
  if (typeof value === 'boolean') return { kind: 'negated', test: { ...leaf, value: !value } }
  const rest = valuesOf(leaf).filter((each) => !listed(leaf).includes(each))
  if ((operator === 'in' || operator === 'equal') && rest.length > 0) return { kind: 'negated', test: { ...leaf, operator: 'in', value: rest } }
  return { kind: 'negated', test: { not: leaf } }
}

const SLIPS: Readonly<Record<string, string>> = {
  equal: 'notEqual',
  notEqual: 'equal',
  in: 'notIn',
  notIn: 'in',
  lessThan: 'lessThanInclusive',
  lessThanInclusive: 'lessThan',
  greaterThan: 'greaterThanInclusive',
  greaterThanInclusive: 'greaterThan',
}

function operatorSlips(leaf: Condition): readonly LeafMutation[] {
  const other = SLIPS[leaf.operator]
  return other === undefined ? [] : [{ kind: 'operator', test: { ...leaf, operator: other } }]
}

function thresholdSlips(leaf: Condition): readonly LeafMutation[] {
  const { value } = leaf
  if (typeof value !== 'number') return []
  const step = Number.isInteger(value) ? 1 : 0.01
  return [value - step, value + step].map((near) => ({ kind: 'threshold', test: { ...leaf, value: Number(near.toFixed(6)) } }))
}

function isListed(value: Condition['value']): value is readonly (string | number)[] {
  return Array.isArray(value)
}

/** Another of the values the fact has; of several, one more or one fewer. */
function valueSlips(leaf: Condition): readonly LeafMutation[] {
  const { value } = leaf
  const [here, all] = [listed(leaf), valuesOf(leaf)]
  const others = all.filter((each) => !here.includes(each))
  if (isListed(value)) {
    const fewer = value.length < 2 ? [] : value.map((_, at) => value.toSpliced(at, 1))
    return [...fewer, ...others.map((other) => [...value, other])].map((values) => ({ kind: 'value', test: { ...leaf, value: values } }))
  }
  return typeof value === 'string' ? others.map((other) => ({ kind: 'value', test: { ...leaf, value: other } })) : []
}

function listed({ value }: Condition): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

function valuesOf({ fact, value }: Condition): readonly string[] {
  if (!isFactName(fact) || refersToFact(value)) return []
  const about: FactAbout = FACTS[fact]
  return about.type.kind === 'text' ? (about.type.values ?? []) : []
}
