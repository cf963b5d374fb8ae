/** Where the tests look for witnesses: the shipped matter, around Wang's noodle shop; and rules made of the shipped ones. */

import type { Test } from '../../../engine/examine/holds.ts'
import type { Ground } from '../../../engine/examine/seek.ts'
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
