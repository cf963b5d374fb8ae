/** Applications and their submissions: who asked for what, and where the request stands. */
import { found, moved } from './conflict.ts'
import { pack, unpackOne, type Reader, type Writer } from './rows.ts'
import type { ApplicationRow, ApplicationStatus, SubmissionRow } from './tables/applications.ts'

/** Begins at version 1, revision 1. Never as `approved`: that needs a licence, which needs a decision, which needs the application. */
export type NewApplication = Omit<ApplicationRow, 'version' | 'revision' | 'status'> & {
  readonly status: 'in_review' | 'returned' | 'routed'
}

/** `revision` goes up by one when a returned application comes back, and only then may who and where change with it. */
export type ApplicationChange = {
  readonly status: ApplicationStatus
  readonly updatedAt: string
  readonly revision?: number
  readonly registry?: string
  readonly operatorKey?: string
  readonly agentKey?: string | null
  readonly formVersion?: number
}

export async function findApplication(q: Reader, id: string): Promise<ApplicationRow | undefined> {
  return q.db.selectFrom('applications').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function findApplicationByReceipt(q: Reader, code: string): Promise<ApplicationRow | undefined> {
  return q.db.selectFrom('applications').selectAll().where('receiptCode', '=', code).executeTakeFirst()
}

/** Newest first. */
export async function listApplicationsOf(q: Reader, operatorKey: string): Promise<ApplicationRow[]> {
  return q.db.selectFrom('applications').selectAll()
    .where('operatorKey', '=', operatorKey)
    .orderBy('createdAt', 'desc').orderBy('id', 'desc')
    .execute()
}

/** @throws StoreError `not_found` */
export async function getSubmission(q: Reader, applicationId: string, revision: number): Promise<SubmissionRow> {
  const kept = await q.db.selectFrom('submissions').selectAll()
    .where('applicationId', '=', applicationId).where('revision', '=', revision)
    .executeTakeFirst()
  return found(unpackOne(q, 'submissions', kept), `submission ${revision} of ${applicationId}`)
}

export async function insertApplication(q: Writer, row: NewApplication): Promise<void> {
  await q.db.insertInto('applications').values({ ...row, revision: 1, version: 1 }).execute()
}

/**
 * Moves along the edges of the status table; the database refuses any other. To approve: insert decision, then licence, then this.
 * To refuse: the clerk's decision first.
 * @throws StoreError `stale` when the version is another; `refused` for a move that does not exist
 */
export async function updateApplication(q: Writer, id: string, expectedVersion: number, change: ApplicationChange): Promise<void> {
  const result = await q.db.updateTable('applications')
    .set({ ...change, version: expectedVersion + 1 })
    .where('id', '=', id).where('version', '=', expectedVersion)
    .executeTakeFirst()
  moved(result.numUpdatedRows, `application ${id} version ${expectedVersion}`)
}

export async function insertSubmission(q: Writer, row: SubmissionRow): Promise<void> {
  await q.db.insertInto('submissions').values(pack(q, 'submissions', row)).execute()
}
