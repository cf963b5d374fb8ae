/** A second policy officer approves a rule set for a day, on the trial they have seen. On that day it comes into force by itself. */

import type { Input, Output, contract } from '#contract'
import { isDate } from '#engine'
import { Conflict } from '#store'
import { answerUnder, type Context, type Staff } from '../context.ts'
import { Problem } from '../errors.ts'
import { assertPolicyOfficer, getRuleSetRow, ruleSetView } from '../road/policy-desk.ts'
import { approveIn } from '../road/rule-set-life.ts'

export async function approveRuleSet(ctx: Context, who: Staff, { digest, trial, inForceOn }: Input<typeof contract.approveRuleSet>): Promise<Output<typeof contract.approveRuleSet>> {
  assertPolicyOfficer(who)
  if (!isDate(inForceOn)) throw new Problem('day_unfit')
  const row = await getRuleSetRow(ctx.store, digest)
  const now = ctx.now()
  try {
    return await ctx.store.transact(async (tx) => {
      await approveIn(tx, { id: ctx.newId('apr'), row, trial, approver: who.id, inForceOn, now })
      const answer = ruleSetView(row, await tx.listRuleSetApprovals(digest))
      if (who.request !== null) await tx.insertIdempotent(answerUnder(who.request, answer, now))
      return answer
    })
  } catch (error) {
    if (error instanceof Conflict && error.index === 'rule_set_approvals_one_waiting') throw new Problem('already_approved', { cause: error })
    throw error
  }
}
