/** The reference evaluation: what a rule set says about facts, by json-rules-engine itself. Every faster way must agree with this one. */

import { Engine, type RuleProperties, type TopLevelCondition } from 'json-rules-engine'
import type { Facts } from '../facts/catalogue.ts'
import { isUnknown, type FactValue } from '../facts/fact.ts'
import { findingOf, type Finding } from '../finding.ts'
import { addOperators } from '../operators.ts'
import { plainLabels, type Labels } from '../render-message.ts'
import { factsOf, isLeaf, type Condition, type Conditions, type Rule, type RuleSet } from '../rule-set.ts'

/** A rule set made ready to be run any number of times. */
export type OpenRuleSet = {
  readonly ruleSet: RuleSet
  /** A record of `words` words is filled by an evaluator that keeps one, and left alone by one that does not. */
  readonly evaluate: (facts: Facts, labels?: Labels, record?: Int32Array) => Promise<readonly Finding[]>
  readonly words?: number
}

/** Takes a rule set that has passed `checkRuleSet`; an unknown fact or operator rejects at evaluation. */
export function openRuleSet(ruleSet: RuleSet): OpenRuleSet {
  const prepared = ruleSet.rules.map(prepare)
  return {
    ruleSet,
    evaluate: async (facts, labels = plainLabels) => {
      const fired = await firedNames(prepared, facts)
      return ruleSet.rules.filter((rule) => fired.has(rule.name)).map((rule) => findingOf(rule, facts, labels))
    },
  }
}

/** Every finding, in the order of the rules. */
export function evaluateRules(ruleSet: RuleSet, facts: Facts, labels: Labels = plainLabels): Promise<readonly Finding[]> {
  return openRuleSet(ruleSet).evaluate(facts, labels)
}

type Prepared = { readonly reads: readonly string[]; readonly properties: RuleProperties }

/** The event carries only its type: the engine clones what it is given at every run, and our words are looked up by name afterwards. */
function prepare(rule: Rule): Prepared {
  return { reads: factsOf(rule.conditions), properties: { name: rule.name, conditions: topLevel(rule.conditions), event: { type: rule.event.type } } }
}

/**
 * A fresh engine for every run: two runs that overlap on one engine lose rules (json-rules-engine issue 303). Its results come back in
 * the order in which promises settle, so only the names are taken from it.
 */
async function firedNames(prepared: readonly Prepared[], facts: Facts): Promise<ReadonlySet<string>> {
  const engine = new Engine()
  addOperators(engine)
  const values = new Map<string, FactValue>(Object.entries(facts))
  const running = prepared.filter((rule) => !rule.reads.some((name) => isUnknown(values.get(name) ?? null)))
  for (const rule of running) engine.addRule(rule.properties)
  const { results } = await engine.run(constants(running, values))
  return new Set(results.map((result) => result.name))
}

/** Only the facts that are read; a name the facts do not have stays absent, and the engine then rejects. */
function constants(running: readonly Prepared[], values: ReadonlyMap<string, FactValue>): Record<string, FactValue> {
  const needed: Record<string, FactValue> = {}
  for (const name of new Set(running.flatMap((rule) => rule.reads))) {
    const value = values.get(name)
    if (value !== undefined) needed[name] = value
  }
  return needed
}

type Nested = Extract<TopLevelCondition, { all: unknown }>['all'][number]

function topLevel(conditions: Conditions): TopLevelCondition {
  if ('all' in conditions) return { all: conditions.all.map(nested) }
  if ('any' in conditions) return { any: conditions.any.map(nested) }
  return { not: nested(conditions.not) }
}

function nested(condition: Condition | Conditions): Nested {
  return isLeaf(condition) ? { fact: condition.fact, operator: condition.operator, value: condition.value } : topLevel(condition)
}
