/** Puts a case back into the queue for others. */

import type { Input, Output, contract } from '#contract'
import type { Context, Staff } from '../context.ts'
import { caseView } from '../road/case-view.ts'
import { assertHeldBy, getCase } from '../road/get-case.ts'

export async function releaseCase(ctx: Context, who: Staff, { id }: Input<typeof contract.releaseCase>): Promise<Output<typeof contract.releaseCase>> {
  const found = await getCase(ctx, who, id)
  assertHeldBy(who, found, ctx.now())
  await ctx.store.transact((tx) => tx.releaseCase(id, who.id))
  return caseView(ctx.store, ctx, { ...found.row, heldBy: null, heldUntil: null }, who.id)
}
