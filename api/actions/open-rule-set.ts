/** Opens one rule set whole: its text, the examples it was proposed with, and what its trials showed. */

import type { Input, Output, contract } from '#contract'
import type { Context, Staff } from '../context.ts'
import { assertMayReadDrafts, getRuleSetRow, ruleSetView } from '../road/policy-desk.ts'

/** Sets that came with a release have their examples in the release's own folder; then they are null here. */
export async function openRuleSet(ctx: Context, who: Staff, { digest }: Input<typeof contract.openRuleSet>): Promise<Output<typeof contract.openRuleSet>> {
  assertMayReadDrafts(who)
  const row = await getRuleSetRow(ctx.store, digest)
  const [approvals, examples, trials] = await Promise.all([ctx.store.listRuleSetApprovals(digest), ctx.store.findRuleSetExamples(digest), ctx.store.listRuleSetTrials(digest)])
  return {
    ruleSet: ruleSetView(row, approvals),
    text: JSON.parse(row.text) as unknown,
    examples: examples === undefined ? null : (JSON.parse(examples.text) as unknown),
    trials: trials.map(({ id, base, decisions, changed, report, triedBy, at }) => ({ id, base, decisions, changed, report, triedBy, at })),
  }
}
