/** Takes a draft into the register of rule sets: checked whole first, kept for ever under its digest, in force only after trial and approval. */

import type { Input, Output, contract } from '#contract'
import { answerUnder, type Context, type Staff } from '../context.ts'
import { Problem } from '../errors.ts'
import { checkProposal } from '../road/check-proposal.ts'
import { getMatter } from '../road/find-matter.ts'
import { assertPolicyOfficer, ruleSetView } from '../road/policy-desk.ts'
import { assertNew, proposeIn } from '../road/rule-set-life.ts'

export async function proposeRuleSet(ctx: Context, who: Staff, input: Input<typeof contract.proposeRuleSet>): Promise<Output<typeof contract.proposeRuleSet>> {
  assertPolicyOfficer(who)
  const { matter } = getMatter(ctx, input.matter)
  const checked = await checkProposal({ ruleSet: input.ruleSet, examples: input.examples, matter })
  if (checked === null) throw new Problem('busy', { retryAfter: 60 })
  if (!checked.ok) throw new Problem('rule_set_unsound', { faults: checked.faults })
  const { digest, ruleSet, doubts } = checked
  const now = ctx.now()
  const proposed = { digest, ruleSet, examples: input.examples, author: who.id, now }
  await assertNew(ctx.store, proposed)
  return ctx.store.transact(async (tx) => {
    await proposeIn(tx, proposed)
    const row = await tx.findRuleSet(digest)
    if (row === undefined) throw new Problem('not_found')
    const answer = { ruleSet: ruleSetView(row, []), doubts: [...doubts] }
    if (who.request !== null) await tx.insertIdempotent(answerUnder(who.request, answer, now))
    return answer
  })
}
