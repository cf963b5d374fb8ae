/** Lists the names set aside for the person at the terminal. */

import type { Input, Output, contract } from '#contract'
import type { Context, Kiosk } from '../context.ts'
import { provenKey, reservationView } from '../road/reservations.ts'

export async function listMyNames(ctx: Context, _who: Kiosk, holder: Input<typeof contract.listMyNames>): Promise<Output<typeof contract.listMyNames>> {
  const now = ctx.now()
  const rows = await ctx.store.listReservationsOf(await provenKey(ctx, holder))
  return { names: rows.filter(({ reservedUntil }) => (reservedUntil ?? '') > now).map(reservationView) }
}
