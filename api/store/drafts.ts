/** Unfinished forms, sealed, until they are sent, deleted, or too old. */
import { pack, unpackOne, type Reader, type Writer } from './rows.ts'
import type { DraftRow } from './tables/applications.ts'

/** Expired ones too: the caller has the clock. */
export async function findDraft(q: Reader, code: string): Promise<DraftRow | undefined> {
  return unpackOne(q, 'drafts', await q.db.selectFrom('drafts').selectAll().where('code', '=', code).executeTakeFirst())
}

/** Writes the draft, or writes over the one under the same code (whose first time and form stay). */
export async function saveDraft(q: Writer, row: DraftRow): Promise<void> {
  const kept = pack(q, 'drafts', row)
  const { answers, page, kioskId, operatorKey, updatedAt, expiresAt } = kept
  await q.db.insertInto('drafts').values(kept)
    .onConflict((c) => c.column('code').doUpdateSet({ answers, page, kioskId, operatorKey, updatedAt, expiresAt }))
    .execute()
}

export async function deleteDraft(q: Writer, code: string): Promise<void> {
  await q.db.deleteFrom('drafts').where('code', '=', code).execute()
}

/** Returns how many. */
export async function deleteExpiredDrafts(q: Writer, now: string): Promise<number> {
  const result = await q.db.deleteFrom('drafts').where('expiresAt', '<=', now).executeTakeFirst()
  return Number(result.numDeletedRows)
}
