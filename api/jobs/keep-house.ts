/** What the office does by the clock: lapsed claims, drafts and reservations let go, ledger entries given their place in the chain. */

import { createHash } from 'node:crypto'
import { canonicalJson } from '#engine'
import type { LedgerEntryRow, LedgerSequenceRow } from '#store'
import type { Context } from '../context.ts'

export async function keepHouse(ctx: Pick<Context, 'store' | 'now'>): Promise<void> {
  const now = ctx.now()
  await ctx.store.transact(async (tx) => {
    await tx.sweepJobs(now)
    await tx.lapsePrintOrders(now)
    await tx.deleteExpiredDrafts(now)
    await tx.dropLapsedReservations(now)
  })
  await sequenceLedger(ctx, now)
}

/** Entries a pass; a backlog is worked off pass by pass. */
const BATCH = 500

/** Before the first entry. */
const GENESIS = '0'.repeat(64)

/** Recorded entries get a number and a hash over what stands before them; the database refuses a second head. */
async function sequenceLedger({ store }: Pick<Context, 'store'>, now: string): Promise<void> {
  const entries = await store.listUnsequencedEntries(BATCH)
  if (entries.length === 0) return
  const head = await store.findLedgerHead()
  await store.transact((tx) => tx.appendLedgerSequence(chain(entries, head, now)))
}

/** hash = SHA-256 of the hash before, a line feed, and the canonical entry. */
export function chain(entries: readonly LedgerEntryRow[], head: LedgerSequenceRow | undefined, now: string): readonly LedgerSequenceRow[] {
  let seq = head?.seq ?? 0
  let prevHash = head?.hash ?? GENESIS
  return entries.map((entry) => {
    const hash = createHash('sha256').update(`${prevHash}\n${canonicalJson(entry)}`).digest('hex')
    const link = { seq: seq + 1, entryId: entry.id, prevHash, hash, at: now }
    seq = link.seq
    prevHash = hash
    return link
  })
}
