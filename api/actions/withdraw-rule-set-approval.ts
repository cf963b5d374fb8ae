/** Takes an approval back before its day: any policy officer may stop rules, with a reason that is kept. */

import type { Input, Output, contract } from '#contract'
import type { Context, Staff } from '../context.ts'
import { assertReason } from '../road/assert-reason.ts'
import { assertPolicyOfficer, getRuleSetRow, ruleSetView } from '../road/policy-desk.ts'
import { withdrawApprovalIn } from '../road/rule-set-life.ts'

type Withdrawal = typeof contract.withdrawRuleSetApproval

export async function withdrawRuleSetApproval(ctx: Context, who: Staff, { digest, reason }: Input<Withdrawal>): Promise<Output<Withdrawal>> {
  assertPolicyOfficer(who)
  assertReason(reason)
  const row = await getRuleSetRow(ctx.store, digest)
  await ctx.store.transact((tx) => withdrawApprovalIn(tx, { row, by: who.id, reason, now: ctx.now() }))
  return ruleSetView(row, [])
}
