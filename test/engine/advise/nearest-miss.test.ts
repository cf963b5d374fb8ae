/** How near rules came: the count and the conditions that would have to come out otherwise. */

import { describe, expect, it } from 'vitest'
import { nearestMisses } from '../../../engine/advise/nearest-miss.ts'
import { explainRules, type ExplainedCondition } from '../../../engine/evaluate/explain.ts'
import type { Test } from '../../../engine/examine/holds.ts'
import type { Condition } from '../../../engine/rule-set.ts'
import { aRule, withRules } from '../examine/ground.ts'
import { EXAMPLES, noodleShop, RULE_SET } from '../../rules/shipped.ts'

const old: Condition = { fact: 'operator.age', operator: 'greaterThan', value: 90 }
const expired: Condition = { fact: 'operator.idExpired', operator: 'equal', value: true }
const named: Condition = { fact: 'name.given', operator: 'equal', value: true }

function nearest(test: Test, change = {}) {
  const explained = explainRules(withRules(aRule('R-ZZ-01', 'note', test)), noodleShop(change))
  const found = nearestMisses(explained).at(-1)!
  return { away: found.away, facts: found.conditions.map(({ fact }) => fact) }
}

describe('nearestMisses', () => {
  it.each<[string, Test, number, readonly string[]]>([
    ['one condition fails of two', { all: [named, expired] }, 1, ['operator.idExpired']],
    ['both fail', { all: [old, expired] }, 2, ['operator.age', 'operator.idExpired']],
    ['either would do', { any: [old, expired] }, 1, ['operator.age']],
    ['it fires by one of two', { any: [named, expired] }, 1, ['name.given']],
    ['it fires, and either would stop it', { all: [named, { not: expired }] }, 1, ['name.given']],
    ['a part of an alternative is nearer', { any: [{ all: [old, expired] }, { all: [named, old] }] }, 1, ['operator.age']],
  ])('%s · the fewest conditions to the other outcome', (_, test, away, facts) => {
    expect(nearest(test)).toEqual({ away, facts })
  })

  it('a fact nobody knows · no count, for the rule says nothing whatever else holds', () => {
    expect(nearest({ all: [{ fact: 'operator.banned', operator: 'equal', value: true }, expired] }, { 'operator.banned': { unknown: 'bans' }, 'operator.banEndsOn': { unknown: 'bans' }, 'sources.unavailable': ['bans'] })).toEqual({ away: null, facts: [] })
  })

  it('every rule on every example · flipping those conditions turns the rule, and no fewer do', () => {
    for (const { change } of EXAMPLES.examples.slice(0, 60)) {
      const facts = noodleShop(change)
      const explained = explainRules(RULE_SET, facts)
      nearestMisses(explained).forEach(({ away, outcome }, at) => {
        if (away !== null) expect([outcome, away]).toEqual([outcome, byTrying(explained[at]!.conditions, outcome !== 'fired')])
      })
    }
  })
})

/** The smallest set of leaves, by trying every set of them, the small ones first. */
function byTrying(condition: ExplainedCondition, wanted: boolean): number {
  const leaves = leavesOf(condition)
  for (let size = 0; size <= leaves.length; size++) if (sets(leaves, size).some((flipped) => holds(condition, flipped) === wanted)) return size
  return Number.NaN
}

function leavesOf(condition: ExplainedCondition): readonly ExplainedCondition[] {
  return condition.kind === 'leaf' ? [condition] : condition.parts.flatMap(leavesOf)
}

function sets<T>(of: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]]
  return of.flatMap((each, at) => sets(of.slice(at + 1), size - 1).map((rest) => [each, ...rest]))
}

function holds(condition: ExplainedCondition, flipped: readonly ExplainedCondition[]): boolean {
  if (condition.kind === 'leaf') return (condition.holds === 'yes') !== flipped.includes(condition)
  const parts = condition.parts.map((part) => holds(part, flipped))
  return condition.kind === 'all' ? parts.every(Boolean) : condition.kind === 'any' ? parts.some(Boolean) : !parts[0]
}

