/** What a decided case has to say, as one value: printed as JSON for programs, written out for people. */

import { adviseChange, decodeRecord, explainRules, nearestMisses, type Advice, type ExplainedRule, type Finding, type NearestMiss, type Verdict } from '#engine'
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
  /** How many conditions each rule was from the other outcome. */
  readonly nearest?: readonly Pick<NearestMiss, 'name' | 'away'>[]
  /** The smallest change that would be approved, on this world and what is to come taken on trust. */
  readonly advice?: Pick<Advice, 'kind'> & { readonly changes?: Extract<Advice, { kind: 'changes' }>['changes'] }
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
    ...(explained ? whyOf(desk, decided) : {}),
  }
}

function whyOf(desk: Desk, { weighed }: DecidedCase): Pick<CaseOutcome, 'explanation' | 'nearest' | 'advice'> {
  const explanation = explanationOf(desk, weighed.decision)
  return { explanation, nearest: nearestMisses(explanation).map(({ name, away }) => ({ name, away })), ...adviceOf(desk, weighed) }
}

/** From the record that the run left; asked of the rules again only where it left none. */
function explanationOf({ open, policy }: Desk, { record, facts, ruleSet }: DecidedCase['weighed']['decision']): readonly ExplainedRule[] {
  const rules = policy.rulesOf(ruleSet.digest)
  return record === null || rules === undefined ? explainRules(open.shipped.ruleSet, facts, policy.labels) : decodeRecord(rules, record, facts, policy.labels)
}

function adviceOf({ open, policy }: Desk, { circumstances, decision }: DecidedCase['weighed']): Pick<CaseOutcome, 'advice'> {
  const rules = policy.rulesOf(decision.ruleSet.digest)
  if (rules === undefined || decision.verdict === 'approve') return {}
  const advice = adviseChange(circumstances, { rules, book: open.advice, labels: policy.labels })
  return { advice: advice.kind === 'changes' ? { kind: advice.kind, changes: advice.changes } : { kind: advice.kind } }
}
