/** Rendered papers, byte for byte. */
import type { Reader, Writer } from './rows.ts'
import type { DocumentRow } from './tables/licences.ts'

export type ListedDocument = Omit<DocumentRow, 'bytes'>

export async function findDocument(q: Reader, id: string): Promise<DocumentRow | undefined> {
  return q.db.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Without the bytes; oldest first. */
export async function listDocuments(q: Reader, applicationId: string): Promise<ListedDocument[]> {
  return q.db.selectFrom('documents')
    .select(['id', 'kind', 'applicationId', 'licenceNumber', 'revision', 'copyNo', 'sha256', 'createdAt'])
    .where('applicationId', '=', applicationId)
    .orderBy('createdAt').orderBy('id')
    .execute()
}

/** @throws Conflict `documents_one_of_a_kind` when this paper was rendered before */
export async function insertDocument(q: Writer, row: DocumentRow): Promise<void> {
  await q.db.insertInto('documents').values(row).execute()
}
