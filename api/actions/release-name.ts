/** Gives up a name that was set aside: from this moment anybody may have it. */

import type { Input, Output, contract } from '#contract'
import { answerUnder, type Context, type Kiosk } from '../context.ts'
import { keysOfName } from '../lookups/name-keys.ts'
import { getReservation, provenKey } from '../road/reservations.ts'

export async function releaseName(ctx: Context, who: Kiosk, { id, ...person }: Input<typeof contract.releaseName>): Promise<Output<typeof contract.releaseName>> {
  const holder = await provenKey(ctx, person)
  const now = ctx.now()
  return ctx.store.transact(async (tx) => {
    const row = await getReservation(tx, id, { holder, now })
    await tx.dropReservation(row, (dropped) => keysOfName(dropped, ctx.policy.lists.names))
    await tx.insertLedgerEntry({ kind: 'name.released', subject: id, digest: row.reservedUntil ?? '', actor: who.id, at: now })
    const released = { fullName: row.fullName }
    if (who.request !== null) await tx.insertIdempotent(answerUnder(who.request, released, now))
    return released
  })
}
