/** Hands a name that is set aside over to another person; both are proven, and its last day stays. */

import type { Input, Output, contract } from '#contract'
import { answerUnder, type Context, type Kiosk } from '../context.ts'
import { Problem } from '../errors.ts'
import { digestOf } from '../policy/digest.ts'
import { assertMayHold, getReservation, provenKey, reservationView } from '../road/reservations.ts'

export async function transferName(ctx: Context, who: Kiosk, input: Input<typeof contract.transferName>): Promise<Output<typeof contract.transferName>> {
  const holder = await provenKey(ctx, input)
  const reservedBy = await provenKey(ctx, { idNo: input.toIdNo, realNameToken: input.toRealNameToken })
  const now = ctx.now()
  return ctx.store.transact(async (tx) => {
    const row = await getReservation(tx, input.id, { holder, now })
    if (reservedBy === holder) throw new Problem('same_person')
    await assertMayHold(tx, reservedBy, now)
    await tx.moveReservation(row, { reservedBy })
    // With the id inside, so that the ledger does not show which names went to one person.
    await tx.insertLedgerEntry({ kind: 'name.transferred', subject: input.id, digest: digestOf({ id: input.id, reservedBy }), actor: who.id, at: now })
    const given = reservationView({ ...row, reservedBy })
    if (who.request !== null) await tx.insertIdempotent(answerUnder(who.request, given, now))
    return given
  })
}
