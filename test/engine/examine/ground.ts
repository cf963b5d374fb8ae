/** Where the tests look for witnesses: the shipped matter, around Wang's noodle shop; and rules made of the shipped ones. */

import { limitsOf, type FactLimits } from '../../../engine/examine/fact-limits.ts'
import type { Test } from '../../../engine/examine/holds.ts'
import type { Ground } from '../../../engine/examine/seek.ts'
import { FACT_NAMES, type Facts } from '../../../engine/facts/catalogue.ts'
import type { FactValue } from '../../../engine/facts/fact.ts'
import type { Matter } from '../../../engine/matter.ts'
import { isLeaf, type Rule, type RuleSet, type Severity } from '../../../engine/rule-set.ts'
import { MATTER, noodleShop, readRules, RULE_SET } from '../../rules/shipped.ts'

export const SHIPPED_MATTER: Matter = readRules(`${MATTER}/matter.json`)
export const ROAD: Ground = { matter: SHIPPED_MATTER, ordinary: noodleShop(), rests: 'road' }
export const FACTS_ONLY: Ground = { ...ROAD, rests: 'facts' }

export function shippedRule(name: string): Rule {
  return RULE_SET.rules.find((rule) => rule.name === name)!
}

/** The words of a shipped rule around other conditions. */
export function aRule(name: string, type: Severity, test: Test): Rule {
  const [model] = RULE_SET.rules
  return { ...model!, name, conditions: isLeaf(test) ? { all: [test] } : test, event: { ...model!.event, type, params: { ...model!.event.params, rule: name } } }
}

export function withRules(...rules: readonly Rule[]): RuleSet {
  return { ...RULE_SET, rules: [...RULE_SET.rules, ...rules] }
}

/** Facts whose values lie outside what they can be. */
export function beyondLimits(facts: Facts): readonly string[] {
  return FACT_NAMES.filter((name) => {
    const value = facts[name]
    const { from = -Infinity, to = Infinity, members } = limitsOf(name, SHIPPED_MATTER)
    if (typeof value === 'number') return value < from || value > to
    return Array.isArray(value) && members !== undefined && value.some((each) => !members.includes(each))
  })
}

/** The same with every value that lies outside replaced by one that does not. */
export function withinLimits(facts: Facts): Facts {
  return FACT_NAMES.reduce((mended, name) => ({ ...mended, [name]: mend(facts[name], limitsOf(name, SHIPPED_MATTER)) }), facts)
}

function mend(value: FactValue, { from = -Infinity, to = Infinity, members }: FactLimits): FactValue {
  if (typeof value === 'number') return Math.min(to, Math.max(from, value))
  return Array.isArray(value) && members !== undefined ? members.slice(0, value.length) : value
}
