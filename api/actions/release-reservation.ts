/** A clerk releases a reservation at the counter, for a reason that is kept with it: from this moment anybody may have the name. */

import type { Input, Output, contract } from '#contract'
import type { NameRow, Tx } from '#store'
import { answerUnder, type Context, type Staff } from '../context.ts'
import { Problem } from '../errors.ts'
import { keysOfName } from '../lookups/name-keys.ts'
import { digestOf } from '../policy/digest.ts'
import { isAppliedFor } from '../road/applied-for.ts'
import { assertKeptReason } from '../road/assert-reason.ts'
import { assertClerk } from '../road/get-case.ts'
import { personKey } from '../road/keys.ts'
import { isMoved, mayRelease, seenOf } from '../road/reservations.ts'

type Release = Input<typeof contract.releaseReservation>
type Released = Output<typeof contract.releaseReservation>

export async function releaseReservation(ctx: Context, who: Staff, release: Release): Promise<Released> {
  assertClerk(who)
  assertKeptReason(release.reason, release.idNo)
  try {
    const released = await ctx.store.transact((tx) => releaseIn(tx, ctx, who, release))
    if (released !== null) return released
  } catch (error) {
    throw isMoved(error) ? new Problem('reservation_moved', { cause: error }) : error
  }
  throw new Problem('not_the_holder')
}

/**
 * Null where the document is somebody else's: that it was tried is committed, for the clerk has learnt who does not keep the name. Without `seen`: whoever
 * has that, the reason and the digest of a request under its key could find the document number by trying them all.
 */
async function releaseIn(tx: Tx, ctx: Context, who: Staff, { id, seen, reason, idNo }: Release): Promise<Released | null> {
  const now = ctx.now()
  const row = await getSeen(tx, { id, seen }, now)
  if (!mayRelease(who, row)) throw new Problem('forbidden')
  if (idNo !== undefined && personKey(ctx.store, idNo) !== row.reservedBy) {
    await tx.insertLedgerEntry({ kind: 'name.document_refused', subject: id, digest: row.reservedUntil ?? '', actor: who.id, at: now })
    return null
  }
  if (idNo === undefined && (await isAppliedFor(tx, ctx, row))) throw new Problem('name_applied_for')
  await tx.dropReservation(row, (dropped) => keysOfName(dropped, ctx.policy.lists.names))
  const { city, county, fullName, reservedUntil } = row
  const release = { id, city, county, fullName, reservedUntil: reservedUntil ?? '', reason, holderShown: idNo !== undefined, releasedBy: who.id, releasedAt: now }
  await tx.insertNameRelease(release)
  await tx.insertLedgerEntry({ kind: 'name.released_by_clerk', subject: id, digest: digestOf(release), actor: who.id, at: now })
  const released: Released = { fullName }
  if (who.request !== null) await tx.insertIdempotent(answerUnder(who.request, released, now))
  return released
}

/** One that is gone counts as moved: its row is deleted, so nobody can tell it from one that never was. */
async function getSeen(tx: Tx, { id, seen }: Pick<Release, 'id' | 'seen'>, now: string): Promise<NameRow> {
  const row = await tx.findNameReservation(id)
  if (row === undefined || (row.reservedUntil ?? '') <= now || seenOf(row) !== seen) throw new Problem('reservation_moved')
  return row
}
