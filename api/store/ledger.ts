/** The ledger's rows: entries as they are recorded, and the chain they are put on afterwards. */
import { inChunks } from './chunks.ts'
import type { Reader, Writer } from './rows.ts'
import type { LedgerEntryRow, LedgerSequenceRow } from './tables/registers.ts'

export type NewLedgerEntry = Omit<LedgerEntryRow, 'id'>

/** What comes after the entry `after` (0: from the start). On PostgreSQL a lower id may still appear later: to chain, use `listUnsequencedEntries`. */
export async function listLedgerEntries(
  q: Reader, page: { readonly after: number; readonly limit: number },
): Promise<LedgerEntryRow[]> {
  return q.db.selectFrom('ledgerEntries').selectAll().where('id', '>', page.after).orderBy('id').limit(page.limit).execute()
}

/** Everything about one subject, in the order in which it was recorded. */
export async function listLedgerEntriesOn(q: Reader, subject: string): Promise<LedgerEntryRow[]> {
  return q.db.selectFrom('ledgerEntries').selectAll().where('subject', '=', subject).orderBy('id').execute()
}

/** Recorded, not yet on the chain; oldest first. */
export async function listUnsequencedEntries(q: Reader, limit: number): Promise<LedgerEntryRow[]> {
  return q.db.selectFrom('ledgerEntries').selectAll()
    .where((e) => e.not(e.exists(
      e.selectFrom('ledgerSequence').select('seq').whereRef('ledgerSequence.entryId', '=', 'ledgerEntries.id'),
    )))
    .orderBy('id').limit(limit)
    .execute()
}

export async function listLedgerSequence(
  q: Reader, page: { readonly after: number; readonly limit: number },
): Promise<(LedgerSequenceRow & { readonly entry: LedgerEntryRow })[]> {
  const rows = await q.db.selectFrom('ledgerSequence').innerJoin('ledgerEntries', 'ledgerEntries.id', 'ledgerSequence.entryId')
    .select(['seq', 'entryId', 'prevHash', 'hash', 'ledgerSequence.at as at', 'kind', 'subject', 'digest', 'actor', 'ledgerEntries.at as recordedAt'])
    .where('seq', '>', page.after).orderBy('seq').limit(page.limit)
    .execute()
  return rows.map(({ kind, subject, digest, actor, recordedAt, ...link }) => (
    { ...link, entry: { id: link.entryId, kind, subject, digest, actor, at: recordedAt } }
  ))
}

export async function findLedgerHead(q: Reader): Promise<LedgerSequenceRow | undefined> {
  return q.db.selectFrom('ledgerSequence').selectAll().orderBy('seq', 'desc').limit(1).executeTakeFirst()
}

/** Returns the entry's id. */
export async function insertLedgerEntry(q: Writer, row: NewLedgerEntry): Promise<number> {
  const { id } = await q.db.insertInto('ledgerEntries').values(row).returning('id').executeTakeFirstOrThrow()
  return id
}

/** Must extend the single head: `seq` one higher, `prevHash` the head's hash. @throws StoreError `refused`, or Conflict when two extend at once */
export async function appendLedgerSequence(q: Writer, rows: readonly LedgerSequenceRow[]): Promise<void> {
  await inChunks(rows, async (some) => {
    await q.db.insertInto('ledgerSequence').values([...some]).execute()
  })
}
