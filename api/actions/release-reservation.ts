/** A clerk releases a reservation at the counter, for a reason that is kept with it: from this moment anybody may have the name. */

import type { Input, Output, contract } from '#contract'
import { answerUnder, type Context, type Staff } from '../context.ts'
import { Problem } from '../errors.ts'
import { keysOfName } from '../lookups/name-keys.ts'
import { digestOf } from '../policy/digest.ts'
import { assertReason } from '../road/assert-reason.ts'
import { assertClerk } from '../road/get-case.ts'
import { personKey } from '../road/keys.ts'
import { mayRelease, seenOf } from '../road/reservations.ts'

type Release = Input<typeof contract.releaseReservation>
type Released = Output<typeof contract.releaseReservation>

/** One that is gone counts as moved: its row is deleted, so nobody can tell it from one that never was. */
export async function releaseReservation(ctx: Context, who: Staff, { id, seen, reason, idNo }: Release): Promise<Released> {
  assertClerk(who)
  assertReason(reason)
  const now = ctx.now()
  return ctx.store.transact(async (tx) => {
    const row = await tx.findNameReservation(id)
    const reservedUntil = row?.reservedUntil ?? ''
    if (row === undefined || reservedUntil <= now || seenOf(row) !== seen) throw new Problem('reservation_moved')
    if (!mayRelease(who, row)) throw new Problem('forbidden')
    if (idNo !== undefined && personKey(ctx.store, idNo) !== row.reservedBy) throw new Problem('not_the_holder')
    await tx.dropReservation(row, (dropped) => keysOfName(dropped, ctx.policy.lists.names))
    const { city, county, fullName } = row
    const release = { id, city, county, fullName, reservedUntil, reason, holderShown: idNo !== undefined, releasedBy: who.id, releasedAt: now }
    await tx.insertNameRelease(release)
    await tx.insertLedgerEntry({ kind: 'name.released_by_clerk', subject: id, digest: digestOf(release), actor: who.id, at: now })
    const released: Released = { fullName }
    if (who.request !== null) await tx.insertIdempotent(answerUnder(who.request, released, now))
    return released
  })
}
