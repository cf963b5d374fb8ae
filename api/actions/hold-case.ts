/** Takes a case in hand for half an hour; holding again prolongs it, and one clerk's hold keeps the others out. */

import type { Input, Output, contract } from '#contract'
import { HOLD_MINUTES } from '#engine'
import type { Context, Staff } from '../context.ts'
import { Problem } from '../errors.ts'
import { caseView } from '../road/case-view.ts'
import { assertClerk, getCase } from '../road/get-case.ts'

export async function holdCase(ctx: Context, who: Staff, { id }: Input<typeof contract.holdCase>): Promise<Output<typeof contract.holdCase>> {
  assertClerk(who)
  const { row } = await getCase(ctx, who, id)
  if (row.status === 'closed') throw new Problem('case_closed')
  const now = ctx.now()
  const until = new Date(Date.parse(now) + HOLD_MINUTES * 60_000).toISOString()
  const held = await ctx.store.transact((tx) => tx.holdCase(id, who.id, until, now))
  if (!held) throw new Problem('case_held')
  return caseView(ctx.store, ctx, { ...row, heldBy: who.id, heldUntil: until }, who.id)
}
