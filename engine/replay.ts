/** An old decision run again unchanged: the same, or where it differs. */

import { canonicalJson } from './canonical-json.ts'
import { decide, type Decision, type Evaluator } from './decide.ts'
import { recordFrom, recordText } from './evaluate/decode-record.ts'

/** What is kept of a decision so that it can be made again: facts in, findings and verdict out. */
export type DecisionRecord = Pick<Decision, 'verdict' | 'findings' | 'facts' | 'ruleSet' | 'engine'>

/** What the run left behind, as `recordText` wrote it; null for a decision from before records were kept. */
export type RuleRecord = string | null

export type Replay = { readonly same: true } | { readonly same: false; readonly differs: readonly string[] }

/**
 * Compares byte for byte over canonical JSON; `engine` may differ, for that is what a replay is there to prove harmless. The facts are what
 * the decision is made from again: that they are the ones of then is for the seal of the record to show.
 */
export async function replay(record: DecisionRecord, rules: Evaluator, ruleRecord: RuleRecord = null): Promise<Replay> {
  const again = await decide(rules, record.facts)
  const differs = (['ruleSet', 'findings', 'verdict'] as const).filter((part) => canonicalJson(record[part]) !== canonicalJson(again[part]))
  const all = recordDiffers(ruleRecord, again.record) ? [...differs, 'ruleRecord'] : differs
  return all.length === 0 ? { same: true } : { same: false, differs: all }
}

/** A record of another layout cannot be compared bit by bit; the findings then speak alone. */
function recordDiffers(kept: RuleRecord, again: Int32Array | null): boolean {
  return kept !== null && again !== null && recordFrom(kept) !== null && recordText(again) !== kept
}
