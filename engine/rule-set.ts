/** What a rule set is: json-rules-engine's JSON with, in each event, what the rule means to a person and to the law. */

import type { FactName } from './facts/catalogue.ts'

/** Weakest to strongest as a verdict: the strongest finding decides, all are listed. */
export type Severity = 'note' | 'review' | 'correct' | 'refuse' | 'route'

export type Text = { readonly zh: string; readonly en: string }

export type LegalBasis = {
  readonly document: string
  readonly article: string
  readonly from: string
  readonly to: string | null
}

/** A leaf tests one fact against a constant or against another fact. */
export type Condition = {
  readonly fact: string
  readonly operator: string
  readonly value: ConditionValue
}

export type ConditionValue = boolean | number | string | null | readonly (string | number)[] | { readonly fact: string }

export type Conditions =
  | { readonly all: readonly (Condition | Conditions)[] }
  | { readonly any: readonly (Condition | Conditions)[] }
  | { readonly not: Condition | Conditions }

export type RuleEvent = {
  readonly type: Severity
  readonly params: {
    /** The rule's id, e.g. `R-ID-04`; a rule with two severities is two entries with one id and two names. */
    readonly rule: string
    readonly statement: Text
    /** What is said to the applicant; `{fact.name}` is replaced by the fact's value. */
    readonly message: Text
    readonly remedy: Text
    /** JSON pointers of the fields concerned: where 去修改 leads. */
    readonly pointers: readonly string[]
    readonly basis: readonly LegalBasis[]
    /** Law, or local policy that a policy officer may change. */
    readonly mark: 'law' | 'policy'
    /** A fraud signal: the applicant is told that a person will look, not which counter spoke. */
    readonly discreet?: boolean
  }
}

export type Rule = { readonly name: string; readonly conditions: Conditions; readonly event: RuleEvent }

export type RuleSet = {
  readonly matter: string
  readonly version: number
  readonly effectiveFrom: string
  readonly effectiveTo: string | null
  readonly rules: readonly Rule[]
}

export type RuleSetRef = { readonly matter: string; readonly version: number; readonly digest: string }

export function isLeaf(condition: Condition | Conditions): condition is Condition {
  return 'fact' in condition
}

/** Facts a condition reads, each once, in order of first mention; names outside the catalogue are included for the checker to find. */
export function factsOf(condition: Condition | Conditions): readonly string[] {
  const seen = new Set<string>()
  collect(condition, seen)
  return [...seen]
}

function collect(condition: Condition | Conditions, seen: Set<string>): void {
  if (isLeaf(condition)) {
    seen.add(condition.fact)
    if (refersToFact(condition.value)) seen.add(condition.value.fact)
    return
  }
  for (const part of partsOf(condition)) collect(part, seen)
}

export function partsOf(condition: Conditions): readonly (Condition | Conditions)[] {
  if ('all' in condition) return condition.all
  if ('any' in condition) return condition.any
  return [condition.not]
}

export function refersToFact(value: ConditionValue): value is { readonly fact: string } {
  return typeof value === 'object' && value !== null && 'fact' in value
}

/** Names a rule file may use as facts. */
export type RuleFact = FactName
