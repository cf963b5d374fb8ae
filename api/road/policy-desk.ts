/** Who may do what with rule sets, and how one is told: policy officers write and approve, auditors read. */

import type { Store, RuleSetApprovalRow, RuleSetRow } from '#store'
import type { Staff } from '../context.ts'
import { Problem } from '../errors.ts'

/** Throws Problem `forbidden`. */
export function assertPolicyOfficer(who: Staff): void {
  if (who.role !== 'policy') throw new Problem('forbidden')
}

/** Throws Problem `forbidden`. Drafts are nobody else's affair until they are in force. */
export function assertMayReadDrafts(who: Staff): void {
  if (who.role !== 'policy' && who.role !== 'auditor') throw new Problem('forbidden')
}

/** Throws Problem `not_found`. */
export async function getRuleSetRow(store: Pick<Store, 'findRuleSet'>, digest: string): Promise<RuleSetRow> {
  const row = await store.findRuleSet(digest)
  if (row === undefined) throw new Problem('not_found')
  return row
}

export function ruleSetView({ digest, matter, version, author, approver, state, effectiveFrom, createdAt, activatedAt }: RuleSetRow, approvals: readonly RuleSetApprovalRow[]) {
  const waiting = approvals.find((each) => each.state === 'waiting')
  const scheduled = waiting === undefined ? null : { approver: waiting.approver, inForceOn: waiting.inForceOn, trial: waiting.trial }
  return { digest, matter, version, author, approver, state, scheduled, effectiveFrom, createdAt, activatedAt }
}
