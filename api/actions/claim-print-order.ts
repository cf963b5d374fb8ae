/** Claims a print order for this terminal, for a bounded time, and says where its paper lies. */

import type { Input, Output, contract } from '#contract'
import { StoreError } from '#store'
import type { Context, Kiosk } from '../context.ts'
import { Problem } from '../errors.ts'
import { orderView } from '../road/summarise.ts'

/** A claim not followed by a report lapses, and the order waits again; nothing was sent yet [policy]. */
const LEASE_MINUTES = 10

export async function claimPrintOrder(ctx: Context, who: Kiosk, { id }: Input<typeof contract.claimPrintOrder>): Promise<Output<typeof contract.claimPrintOrder>> {
  const order = await ctx.store.findPrintOrder(id)
  if (order === undefined) throw new Problem('not_found')
  if (order.state !== 'waiting') throw new Problem('print_order_not_free')
  const licence = await ctx.store.findLicence(order.licenceNumber)
  if (licence === undefined || licence.status !== 'valid') throw new Problem('print_order_not_free')
  const documents = await ctx.store.listDocuments(licence.applicationId)
  const kind = order.copyNo === 0 ? 'licence-original' : 'licence-duplicate'
  const paper = documents.find((each) => each.kind === kind && each.copyNo === order.copyNo)
  if (paper === undefined) throw new Problem('document_not_ready', { retryAfter: 1 })
  const now = ctx.now()
  const leaseUntil = new Date(Date.parse(now) + LEASE_MINUTES * 60_000).toISOString()
  try {
    await ctx.store.transact((tx) => tx.movePrintOrder(id, 'waiting', 'claimed', { updatedAt: now, kioskId: who.id, leaseUntil, pdfSha256: paper.sha256 }))
  } catch (error) {
    if (error instanceof StoreError && error.code === 'stale') throw new Problem('print_order_not_free', { cause: error })
    throw error
  }
  return { order: orderView({ ...order, state: 'claimed', kioskId: who.id }), documentUrl: `/api/documents/${paper.id}` }
}
