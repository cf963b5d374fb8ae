/** Why each rule fired, did not fire, or kept silent: every condition with what it saw and what it wanted, for whoever must answer for a decision. */

import type { FactName, Facts } from '../facts/catalogue.ts'
import { isFactName } from '../facts/catalogue.ts'
import { isUnknown, type FactValue } from '../facts/fact.ts'
import { isEmpty, isOperatorName, type OperatorName } from '../operators.ts'
import { plainLabels, type Labels } from '../render-message.ts'
import { factsOf, isLeaf, partsOf, refersToFact, type Condition, type Conditions, type ConditionValue, type Rule, type RuleSet, type Severity, type Text } from '../rule-set.ts'
import { conditionText } from './condition-text.ts'

/** `unknown`: it rests on a fact nobody could establish. */
export type Truth = 'yes' | 'no' | 'unknown'

export type ExplainedCondition =
  | {
      readonly kind: 'leaf'
      readonly fact: FactName
      readonly operator: OperatorName
      readonly wanted: ConditionValue
      readonly seen: FactValue
      readonly holds: Truth
      /** The same as a sentence. */
      readonly text: Text
    }
  | { readonly kind: 'all' | 'any' | 'not'; readonly holds: Truth; readonly parts: readonly ExplainedCondition[] }

export type RuleOutcome =
  | 'fired'
  | 'not-fired'
  /** It reads a fact that is unknown, so it says nothing, whatever its other conditions are (R-EX-01 reports the source). */
  | 'silent'

export type ExplainedRule = {
  readonly name: string
  readonly rule: string
  readonly severity: Severity
  readonly statement: Text
  readonly outcome: RuleOutcome
  /** The unknown facts it reads, in the order of its conditions. */
  readonly unknown: readonly FactName[]
  readonly conditions: ExplainedCondition
}

/**
 * Every rule, in rule order. Its outcomes are those of `openRuleSet`; takes, like it, a rule set that has passed `checkRuleSet`, and throws
 * RangeError for a fact or an operator that does not exist.
 */
export function explainRules(ruleSet: RuleSet, facts: Facts, labels: Labels = plainLabels): readonly ExplainedRule[] {
  return explainRulesAs(ruleSet, facts, labels, NOTHING_SAID)
}

/** What is known of a run already: how a leaf came out, and whether the rule at a place fired. What it does not know is asked of the facts. */
export type SaidOfRun = { readonly leaf: (leaf: Condition) => Truth | undefined; readonly fired: (place: number) => boolean | undefined }

const NOTHING_SAID: SaidOfRun = { leaf: () => undefined, fired: () => undefined }

/** The same, after a run that left word of itself. */
export function explainRulesAs(ruleSet: RuleSet, facts: Facts, labels: Labels, said: SaidOfRun): readonly ExplainedRule[] {
  return ruleSet.rules.map((rule, place) => explainRule(rule, said.fired(place), { facts, labels, leaf: said.leaf }))
}

type Terms = { readonly facts: Facts; readonly labels: Labels; readonly leaf: SaidOfRun['leaf'] }

function explainRule({ name, conditions, event }: Rule, fired: boolean | undefined, terms: Terms): ExplainedRule {
  const unknown = factsOf(conditions).map(factNamed).filter((fact) => isUnknown(terms.facts[fact]))
  const explained = explain(conditions, terms)
  const outcome = unknown.length > 0 ? 'silent' : (fired ?? explained.holds === 'yes') ? 'fired' : 'not-fired'
  return { name, rule: event.params.rule, severity: event.type, statement: event.params.statement, outcome, unknown, conditions: explained }
}

function explain(condition: Condition | Conditions, terms: Terms): ExplainedCondition {
  if (isLeaf(condition)) return explainLeaf(condition, terms)
  const parts = partsOf(condition).map((part) => explain(part, terms))
  const kind = 'all' in condition ? 'all' : 'any' in condition ? 'any' : 'not'
  return { kind, holds: TOGETHER[kind](parts.map((part) => part.holds)), parts }
}

/** An empty list holds, as it does for json-rules-engine; `checkRuleSet` lets none through. */
const TOGETHER: Readonly<Record<'all' | 'any' | 'not', (parts: readonly Truth[]) => Truth>> = {
  all: (parts) => (parts.includes('no') ? 'no' : parts.includes('unknown') ? 'unknown' : 'yes'),
  any: (parts) => (parts.length === 0 || parts.includes('yes') ? 'yes' : parts.includes('unknown') ? 'unknown' : 'no'),
  not: ([part = 'unknown']) => (part === 'unknown' ? 'unknown' : part === 'yes' ? 'no' : 'yes'),
}

function explainLeaf(leaf: Condition, { facts, labels, leaf: said }: Terms): ExplainedCondition {
  const { fact, operator, value } = leaf
  const name = factNamed(fact)
  if (!isOperatorName(operator)) throw new RangeError(`there is no operator ${operator}`)
  const seen = facts[name]
  const holds = said(leaf) ?? asked(seen, operator, refersToFact(value) ? facts[factNamed(value.fact)] : value)
  return { kind: 'leaf', fact: name, operator, wanted: value, seen, holds, text: conditionText({ fact: name, operator, value, seen }, facts, labels) }
}

function asked(seen: FactValue, operator: OperatorName, compared: ConditionValue | FactValue): Truth {
  if (isUnknown(seen) || isUnknownValue(compared)) return 'unknown'
  return TESTS[operator](seen, compared) ? 'yes' : 'no'
}

function isUnknownValue(value: ConditionValue | FactValue): boolean {
  return typeof value === 'object' && value !== null && 'unknown' in value
}

function factNamed(name: string): FactName {
  if (!isFactName(name)) throw new RangeError(`there is no fact ${name}`)
  return name
}

/** As json-rules-engine has them: no order for what is no number, no membership in what is no list. */
const TESTS: Readonly<Record<OperatorName, (seen: unknown, wanted: unknown) => boolean>> = {
  equal: (seen, wanted) => seen === wanted,
  notEqual: (seen, wanted) => seen !== wanted,
  in: (seen, wanted) => Array.isArray(wanted) && wanted.includes(seen),
  notIn: (seen, wanted) => Array.isArray(wanted) && !wanted.includes(seen),
  contains: (seen, wanted) => Array.isArray(seen) && seen.includes(wanted),
  doesNotContain: (seen, wanted) => Array.isArray(seen) && !seen.includes(wanted),
  lessThan: ordered((seen, wanted) => seen < wanted),
  lessThanInclusive: ordered((seen, wanted) => seen <= wanted),
  greaterThan: ordered((seen, wanted) => seen > wanted),
  greaterThanInclusive: ordered((seen, wanted) => seen >= wanted),
  isEmpty,
}

function ordered(test: (seen: number, wanted: number) => boolean): (seen: unknown, wanted: unknown) => boolean {
  return (seen, wanted) => typeof seen === 'number' && typeof wanted === 'number' && test(seen, wanted)
}
