/** Rule sets written otherwise and meaning the same: order, double negation, De Morgan, splitting, merging, repeating, the next whole number. */

import type { Dice } from '../../../api/demonstration/dice.ts'
import type { Test } from '../../../engine/examine/holds.ts'
import { FACTS, isFactName } from '../../../engine/facts/catalogue.ts'
import { isLeaf, partsOf, type Condition, type Conditions, type RuleSet } from '../../../engine/rule-set.ts'

export type Rewritten = { readonly said: readonly string[]; readonly ruleSet: RuleSet }

/** `times` rules are rewritten, each in one way, and the rules stand in another order. */
export function rewritten(ruleSet: RuleSet, dice: Dice, times: number): Rewritten {
  const said: string[] = []
  let rules = ruleSet.rules
  for (let count = 0; count < times; count++) {
    const place = dice.number(rules.length)
    const [name, way] = dice.pick(WAYS)
    rules = rules.map((rule, at) => (at === place ? { ...rule, conditions: grouped(deep(rule.conditions, way, dice)) } : rule))
    said.push(`${rules[place]?.name ?? ''}: ${name}`)
  }
  return { said, ruleSet: { ...ruleSet, rules: shuffled(rules, dice) } }
}

type Way = (test: Test, dice: Dice) => Test

const WAYS: readonly (readonly [string, Way])[] = [
  ['another order', (test, dice) => ofGroup(test, (name, parts) => group(name, shuffled(parts, dice)))],
  ['twice negated', (test) => ({ not: { not: test } })],
  ['De Morgan', (test) => ofGroup(test, (name, parts) => ({ not: group(name === 'all' ? 'any' : 'all', parts.map((part) => ({ not: part }))) }))],
  ['split', (test) => ofGroup(test, (name, parts) => group(name, [...parts.slice(0, 1), group(name, parts.length > 1 ? parts.slice(1) : parts)]))],
  ['merged', (test) => ofGroup(test, (name, parts) => group(name, parts.flatMap((part) => (!isLeaf(part) && name in part ? partsOf(part) : [part]))))],
  ['said twice', (test) => ofGroup(test, (name, parts) => group(name, [...parts, ...parts.slice(0, 1)]))],
  ['next whole number', (test) => (isLeaf(test) ? nextNumber(test) : test)],
  ['one by one', (test) => (isLeaf(test) ? oneByOne(test) : test)],
]

/** In one part, or in the whole. */
function deep(test: Test, way: Way, dice: Dice): Test {
  if (isLeaf(test)) return way(test, dice)
  if ('not' in test) return dice.chance(50) ? way(test, dice) : { not: deep(test.not, way, dice) }
  const parts = partsOf(test)
  const place = dice.number(parts.length)
  return dice.chance(40) ? way(test, dice) : group('all' in test ? 'all' : 'any', parts.map((part, at) => (at === place ? deep(part, way, dice) : part)))
}

function ofGroup(test: Test, change: (name: 'all' | 'any', parts: readonly Test[]) => Test): Test {
  return isLeaf(test) || 'not' in test ? test : change('all' in test ? 'all' : 'any', partsOf(test))
}

const NEXT: Readonly<Record<string, readonly [string, number]>> = {
  lessThan: ['lessThanInclusive', -1],
  lessThanInclusive: ['lessThan', 1],
  greaterThan: ['greaterThanInclusive', 1],
  greaterThanInclusive: ['greaterThan', -1],
}

function nextNumber(leaf: Condition): Test {
  const next = NEXT[leaf.operator]
  const whole = isFactName(leaf.fact) && FACTS[leaf.fact].type.kind === 'integer'
  return next === undefined || !whole || typeof leaf.value !== 'number' ? leaf : { ...leaf, operator: next[0], value: leaf.value + next[1] }
}

function oneByOne(leaf: Condition): Test {
  const { value } = leaf
  if (leaf.operator === 'in' && Array.isArray(value)) return { any: value.map((each) => ({ ...leaf, operator: 'equal', value: each })) }
  return leaf.operator === 'equal' && typeof value === 'string' ? { ...leaf, operator: 'in', value: [value] } : leaf
}

function group(name: 'all' | 'any', parts: readonly Test[]): Conditions {
  return name === 'all' ? { all: parts } : { any: parts }
}

function grouped(test: Test): Conditions {
  return isLeaf(test) ? { all: [test] } : test
}

export function shuffled<T>(of: readonly T[], dice: Dice): readonly T[] {
  const rest = [...of]
  return of.flatMap(() => rest.splice(dice.number(rest.length), 1))
}
