/** Findings → verdict: every rule runs, every finding is listed, the strongest decides. */

import { isDisputed } from './evaluate/dispute.ts'
import type { Facts } from './facts/catalogue.ts'
import type { Finding } from './finding.ts'
import type { RuleSetRef, Severity } from './rule-set.ts'
import { ENGINE_VERSION } from './version.ts'

/** Weakest to strongest. `refuse` is here a proposal: only a person refuses. */
export type Verdict = 'approve' | 'review' | 'correct' | 'refuse' | 'route'

export type Decision = {
  readonly verdict: Verdict
  /** In rule order, each with its legal basis; none stops the rest, for a correction must be told once and completely (条例 art. 19). */
  readonly findings: readonly Finding[]
  /** Exactly what was known. */
  readonly facts: Facts
  readonly ruleSet: RuleSetRef
  readonly engine: string
  /** What the run left behind, for `decodeRecord`; null where the evaluator leaves nothing. */
  readonly record: Int32Array | null
}

/** A rule set made ready to run. */
export type Evaluator = {
  readonly ref: RuleSetRef
  /** Words of the record a run leaves; absent where it leaves none. */
  readonly words?: number
  readonly evaluate: (facts: Facts, record?: Int32Array) => Promise<readonly Finding[]>
}

export async function decide(rules: Evaluator, facts: Facts): Promise<Decision> {
  const record = rules.words === undefined ? null : new Int32Array(rules.words)
  const findings = await rules.evaluate(facts, record ?? undefined)
  return { verdict: verdictOf(findings), findings, facts, ruleSet: rules.ref, engine: ENGINE_VERSION, record }
}

/** route > refuse > correct > review > note > nothing; but where the evaluators disagree a person decides, whatever either found. */
export function verdictOf(findings: readonly { readonly severity: Severity; readonly rule?: string }[]): Verdict {
  if (isDisputed(findings)) return 'review'
  return STRONGEST_FIRST.find(([severity]) => findings.some((finding) => finding.severity === severity))?.[1] ?? 'approve'
}

const STRONGEST_FIRST = [
  ['route', 'route'],
  ['refuse', 'refuse'],
  ['correct', 'correct'],
  ['review', 'review'],
] as const satisfies readonly (readonly [Severity, Verdict])[]
