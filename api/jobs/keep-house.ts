/** What the office does by the clock: lapsed claims, drafts and reservations let go, ledger entries given their place in the chain, the night's replay ordered. */

import { createHash } from 'node:crypto'
import { canonicalJson, officeDate } from '#engine'
import { Conflict, StoreError, type LedgerEntryRow, type LedgerSequenceRow } from '#store'
import type { Context } from '../context.ts'
import { keysOfName } from '../lookups/name-keys.ts'
import { activateDueIn } from '../road/rule-set-life.ts'
import { planNightlyReplay } from './replay-sample.ts'

/** Several workers may do so at once; whoever comes second leaves it to the first. */
export async function keepHouse(ctx: Pick<Context, 'store' | 'now' | 'policy' | 'newId'>): Promise<void> {
  const now = ctx.now()
  try {
    await ctx.store.transact(async (tx) => {
      await tx.sweepJobs(now)
      await tx.lapsePrintOrders(now)
      await tx.deleteExpiredDrafts(now)
      await tx.dropLapsedReservations(now, (row) => keysOfName(row, ctx.policy.lists.names))
    })
    await activateDue(ctx, now)
    await sequenceLedger(ctx, now)
    await planNightlyReplay(ctx)
  } catch (error) {
    if (!wasSecond(error)) throw error
  }
}

function wasSecond(error: unknown): boolean {
  return error instanceof Conflict || (error instanceof StoreError && (error.code === 'stale' || error.constraint === 'ledger_sequence_one_head'))
}

/** Approved rules whose day has come. Asked first, so that a quiet minute costs no transaction. */
async function activateDue({ store }: Pick<Context, 'store'>, now: string): Promise<void> {
  const due = await store.listDueRuleSetApprovals(officeDate(now))
  if (due.length > 0) await store.transact((tx) => activateDueIn(tx, now))
}

/** Entries a transaction. */
const BATCH = 500

/** Before the first entry. */
const GENESIS = '0'.repeat(64)

/** Recorded entries get a number and a hash over what stands before them; the database refuses a second head. */
async function sequenceLedger({ store }: Pick<Context, 'store'>, now: string): Promise<void> {
  for (;;) {
    const entries = await store.listUnsequencedEntries(BATCH)
    const head = await store.findLedgerHead()
    if (entries.length > 0) await store.transact((tx) => tx.appendLedgerSequence(chain(entries, head, now)))
    if (entries.length < BATCH) return
  }
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
