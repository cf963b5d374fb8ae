/** Goes back to rules that were in force before, at once and with a reason: the remedy when new rules turn out wrong. */

import type { Input, Output, contract } from '#contract'
import { answerUnder, type Context, type Staff } from '../context.ts'
import { Problem } from '../errors.ts'
import { assertReason } from '../road/assert-reason.ts'
import { assertPolicyOfficer, getRuleSetRow, ruleSetView } from '../road/policy-desk.ts'
import { rollBackIn } from '../road/rule-set-life.ts'

type RollBack = typeof contract.rollBackRuleSet

export async function rollBackRuleSet(ctx: Context, who: Staff, { digest, reason }: Input<RollBack>): Promise<Output<RollBack>> {
  assertPolicyOfficer(who)
  assertReason(reason)
  const row = await getRuleSetRow(ctx.store, digest)
  const now = ctx.now()
  return ctx.store.transact(async (tx) => {
    await rollBackIn(tx, { id: ctx.newId('rol'), row, by: who.id, reason, now })
    const back = await tx.findRuleSet(digest)
    if (back === undefined) throw new Problem('not_found')
    const answer = ruleSetView(back, await tx.listRuleSetApprovals(digest))
    if (who.request !== null) await tx.insertIdempotent(answerUnder(who.request, answer, now))
    return answer
  })
}
