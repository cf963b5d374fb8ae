/** Extends the deadline of a case once, with a reason that is kept (条例 art. 19). */

import type { Input, Output, contract } from '#contract'
import { extendedDeadline } from '#engine'
import type { Context, Staff } from '../context.ts'
import { Problem } from '../errors.ts'
import { assertKeptReason } from '../road/assert-reason.ts'
import { caseView } from '../road/case-view.ts'
import { getMatter } from '../road/find-matter.ts'
import { assertHeldBy, getCase } from '../road/get-case.ts'
import { digestOf } from '../policy/digest.ts'

export async function extendCase(ctx: Context, who: Staff, { id, reason }: Input<typeof contract.extendCase>): Promise<Output<typeof contract.extendCase>> {
  const found = await getCase(ctx, who, id)
  assertHeldBy(who, found, ctx.now())
  assertKeptReason(reason)
  if (found.row.extended) throw new Problem('already_extended')
  const { matter } = getMatter(ctx, found.application.matter)
  const next = extendedDeadline(found.row.deadline, matter, ctx.policy.lists.holidays)
  const act = { id: ctx.newId('act'), applicationId: found.application.id, caseId: id, kind: 'extended', reason, byId: who.id, actedAt: ctx.now() } as const
  await ctx.store.transact(async (tx) => {
    await tx.extendCase(id, { ...next, by: who.id })
    await tx.insertCaseAct(act)
    await tx.insertLedgerEntry({ kind: 'case.extended', subject: id, digest: digestOf({ ...act, ...next }), actor: who.id, at: act.actedAt })
  })
  return caseView(ctx.store, ctx, { ...found.row, ...next, extended: true }, who.id)
}
