/** What a rule said when it fired: the words for the person, the law behind it, and the facts it read. */

import { FACT_NAMES, type Facts } from './facts/catalogue.ts'
import type { FactValue } from './facts/fact.ts'
import { renderText, type Labels } from './render-message.ts'
import { factsOf, type LegalBasis, type Rule, type Severity, type Text } from './rule-set.ts'

export type Finding = {
  /** The entry, e.g. `R-ID-04.correct`. */
  readonly name: string
  /** The rule, e.g. `R-ID-04`. */
  readonly rule: string
  readonly severity: Severity
  readonly statement: Text
  /** With the values filled in. */
  readonly message: Text
  readonly remedy: Text
  /** JSON pointers into the answers; empty where there is nothing to correct. */
  readonly pointers: readonly string[]
  readonly basis: readonly LegalBasis[]
  readonly mark: 'law' | 'policy'
  readonly discreet: boolean
  /** The facts its conditions read, in catalogue order. */
  readonly facts: Readonly<Record<string, FactValue>>
}

export function findingOf(rule: Rule, facts: Facts, labels: Labels): Finding {
  const { type, params } = rule.event
  return {
    name: rule.name,
    rule: params.rule,
    severity: type,
    statement: params.statement,
    message: renderText(params.message, facts, labels),
    remedy: renderText(params.remedy, facts, labels),
    pointers: params.pointers,
    basis: params.basis,
    mark: params.mark,
    discreet: params.discreet === true,
    facts: factsRead(rule, facts),
  }
}

function factsRead(rule: Rule, facts: Facts): Readonly<Record<string, FactValue>> {
  const read = new Set(factsOf(rule.conditions))
  return Object.fromEntries(FACT_NAMES.filter((name) => read.has(name)).map((name) => [name, facts[name]]))
}
