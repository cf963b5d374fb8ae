/** What a decided case has to say, as one value: printed as JSON for programs, written out for people. */

import { explainRules, type ExplainedRule, type Finding, type Verdict } from '#engine'
import { recordOf } from '../../road/record.ts'
import type { DecidedCase } from './decide-case.ts'
import type { Desk } from './desk.ts'
import { followsOf, type Follows } from './follows.ts'

export type CaseOutcome = {
  readonly name: string | null
  readonly verdict: Verdict
  readonly at: string
  readonly matter: string
  readonly form: { readonly name: string; readonly version: number }
  readonly ruleSet: { readonly matter: string; readonly version: number; readonly digest: string }
  readonly engine: string
  readonly contentHash: string
  readonly findings: readonly Finding[]
  readonly follows: Follows
  readonly facts: Readonly<Record<string, unknown>>
  readonly sources: ReturnType<typeof recordOf>['sources']
  readonly explanation?: readonly ExplainedRule[]
}

export function outcomeOf(desk: Desk, decided: DecidedCase, { explained }: { readonly explained: boolean }): CaseOutcome {
  const { tried, weighed } = decided
  const { verdict, findings, facts, ruleSet, engine } = weighed.decision
  const { matter } = desk.open
  return {
    name: tried.name,
    verdict,
    at: tried.at,
    matter: matter.matter,
    form: matter.form,
    ruleSet,
    engine,
    contentHash: weighed.contentHash,
    findings,
    follows: followsOf(desk, decided),
    facts,
    sources: recordOf(weighed, false).sources,
    ...(explained ? { explanation: explainRules(desk.open.shipped.ruleSet, facts, desk.policy.labels) } : {}),
  }
}
