/** Keeps a name that is set aside for as long again, once. */

import type { Input, Output, contract } from '#contract'
import { answerUnder, type Context, type Kiosk } from '../context.ts'
import { Problem } from '../errors.ts'
import { extendedUntil, getReservation, provenKey, reservationView } from '../road/reservations.ts'

export async function extendName(ctx: Context, who: Kiosk, { id, ...person }: Input<typeof contract.extendName>): Promise<Output<typeof contract.extendName>> {
  const holder = await provenKey(ctx, person)
  const now = ctx.now()
  return ctx.store.transact(async (tx) => {
    const row = await getReservation(tx, id, { holder, now })
    const reservedUntil = extendedUntil(row)
    if (reservedUntil === null) throw new Problem('already_extended')
    await tx.moveReservation(row, { reservedUntil })
    await tx.insertLedgerEntry({ kind: 'name.extended', subject: id, digest: reservedUntil, actor: who.id, at: now })
    const extended = reservationView({ ...row, reservedUntil })
    if (who.request !== null) await tx.insertIdempotent(answerUnder(who.request, extended, now))
    return extended
  })
}
