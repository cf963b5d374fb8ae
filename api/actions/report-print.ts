/** Takes the terminal's word on how printing went; "sending" is committed before the first byte leaves, and doubt goes to a person. */

import type { Input, Output, contract } from '#contract'
import { StoreError, type PrintOrderState } from '#store'
import type { Context, Kiosk } from '../context.ts'
import { Problem } from '../errors.ts'
import { orderView } from '../road/summarise.ts'

/** From which state each report may come. No report leads from `unknown` back to sending: a sheet may be lying in the tray. */
const FROM = {
  sending: ['claimed'],
  printed: ['sending'],
  unknown: ['sending'],
  not_printed: ['claimed'],
} as const satisfies Record<string, readonly PrintOrderState[]>

export async function reportPrint(ctx: Context, who: Kiosk, { id, state }: Input<typeof contract.reportPrint>): Promise<Output<typeof contract.reportPrint>> {
  const order = await ctx.store.findPrintOrder(id)
  if (order === undefined) throw new Problem('not_found')
  if (order.state === state) return orderView(order)
  const from = FROM[state].find((each) => each === order.state)
  if (from === undefined || order.kioskId !== who.id) throw new Problem('print_order_moved')
  try {
    await ctx.store.transact((tx) => tx.movePrintOrder(id, from, state, { updatedAt: ctx.now() }))
  } catch (error) {
    if (error instanceof StoreError && error.code === 'stale') throw new Problem('print_order_moved', { cause: error })
    throw error
  }
  return orderView({ ...order, state })
}
