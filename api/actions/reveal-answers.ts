/** Shows the masked fields of a case in hand; each look is kept with its reason before anything is shown. */

import type { Input, Output, contract } from '#contract'
import type { Context, Staff } from '../context.ts'
import { digestOf } from '../policy/digest.ts'
import { assertKeptReason } from '../road/assert-reason.ts'
import { keptAnswers } from '../road/filing.ts'
import { assertHeldBy, getCase } from '../road/get-case.ts'

export async function revealAnswers(ctx: Context, who: Staff, { id, reason }: Input<typeof contract.revealAnswers>): Promise<Output<typeof contract.revealAnswers>> {
  const found = await getCase(ctx, who, id)
  assertHeldBy(who, found, ctx.now())
  assertKeptReason(reason)
  const act = { id: ctx.newId('act'), applicationId: found.application.id, caseId: id, kind: 'revealed', reason, byId: who.id, actedAt: ctx.now() } as const
  return ctx.store.transact(async (tx) => {
    await tx.insertCaseAct(act)
    await tx.insertLedgerEntry({ kind: 'answers.revealed', subject: found.application.id, digest: digestOf(act), actor: who.id, at: act.actedAt })
    const { answers } = await tx.getSubmission(found.application.id, found.application.revision)
    return { answers: { ...keptAnswers(answers) } }
  })
}
