/** Reads how an application stands, by the code on its receipt. */

import type { Input, Output, contract } from '#contract'
import type { Context, Kiosk } from '../context.ts'
import { Problem } from '../errors.ts'
import { summarise } from '../road/summarise.ts'

export async function readApplication(ctx: Context, _who: Kiosk, { receiptCode }: Input<typeof contract.readApplication>): Promise<Output<typeof contract.readApplication>> {
  const row = await ctx.store.findApplicationByReceipt(receiptCode)
  if (row === undefined) throw new Problem('not_found')
  return summarise(ctx.store, ctx, row)
}
