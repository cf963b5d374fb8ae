/** Withdraws an application that nobody has settled yet. */

import type { Input, Output, contract } from '#contract'
import { mayMove } from '#engine'
import { answerUnder, type Context, type Kiosk } from '../context.ts'
import { Problem } from '../errors.ts'
import { keptAnswers } from '../road/filing.ts'
import { summarise } from '../road/summarise.ts'

export async function withdrawApplication(ctx: Context, who: Kiosk, input: Input<typeof contract.withdrawApplication>): Promise<Output<typeof contract.withdrawApplication>> {
  const row = await ctx.store.findApplicationByReceipt(input.receiptCode)
  if (row === undefined) throw new Problem('not_found')
  const { answers } = await ctx.store.getSubmission(row.id, row.revision)
  if (!keptAnswers(answers).operator.idNo.endsWith(input.last4)) throw new Problem('not_found')
  if (!mayMove(row.status, 'withdrawn')) throw new Problem('already_decided')
  const now = ctx.now()
  return ctx.store.transact(async (tx) => {
    const open = await tx.findOpenCase(row.id)
    if (open !== undefined) await tx.closeCase(open.id, { at: now, by: 'applicant', decisionId: null })
    await tx.updateApplication(row.id, row.version, { status: 'withdrawn', updatedAt: now })
    await tx.insertLedgerEntry({ kind: 'application.withdrawn', subject: row.id, digest: row.receiptCode, actor: who.id, at: now })
    const outcome = await summarise(tx, ctx, { ...row, status: 'withdrawn', version: row.version + 1, updatedAt: now })
    if (who.request !== null) await tx.insertIdempotent(answerUnder(who.request, outcome, now))
    return outcome
  })
}
