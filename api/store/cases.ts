/** Cases: what waits for a person, by when, and who has it on the desk. */
import { sql } from 'kysely'
import { moved } from './conflict.ts'
import { pack, unpackOne, type Reader, type Writer } from './rows.ts'
import type { CaseRow, ListedCase } from './tables/applications.ts'

export type NewCase = Pick<
  CaseRow, 'id' | 'applicationId' | 'decisionId' | 'queue' | 'priority' | 'deadline' | 'deadlineFlag' | 'openedAt'
>

export type CaseFilter = {
  readonly status: CaseRow['status']
  readonly registry?: string
  /** Id of the last case of the page before. */
  readonly after?: string
  readonly limit: number
}

export async function findCase(q: Reader, id: string): Promise<CaseRow | undefined> {
  return unpackOne(q, 'cases', await q.db.selectFrom('cases').selectAll().where('id', '=', id).executeTakeFirst())
}

export async function findOpenCase(q: Reader, applicationId: string): Promise<CaseRow | undefined> {
  const kept = await q.db.selectFrom('cases').selectAll()
    .where('applicationId', '=', applicationId).where('status', '=', 'open')
    .executeTakeFirst()
  return unpackOne(q, 'cases', kept)
}

/** By deadline, then priority. */
export async function listCases(q: Reader, filter: CaseFilter): Promise<ListedCase[]> {
  let query = q.db.selectFrom('cases').innerJoin('applications', 'applications.id', 'cases.applicationId')
    .selectAll('cases')
    .select(['applications.matter', 'applications.registry', 'applications.receiptCode', 'applications.revision'])
    .where('cases.status', '=', filter.status)
  if (filter.registry !== undefined) query = query.where('applications.registry', '=', filter.registry)
  if (filter.after !== undefined) {
    query = query.where(sql<boolean>`(cases.deadline, cases.priority, cases.id)
      > (select deadline, priority, id from cases where id = ${filter.after})`)
  }
  const kept = await query.orderBy('cases.deadline').orderBy('cases.priority').orderBy('cases.id').limit(filter.limit).execute()
  return kept.map((one) => ({ ...one, extended: one.extended === 1 }))
}

export async function insertCase(q: Writer, row: NewCase): Promise<void> {
  const fresh: CaseRow = {
    ...row, status: 'open', extended: false, extendedBy: null, heldBy: null, heldUntil: null,
    closedAt: null, closedBy: null, closingDecision: null,
  }
  await q.db.insertInto('cases').values(pack(q, 'cases', fresh)).execute()
}

/** True when `staffId` now holds the open case until `until`; false when it is closed or on another desk at `now`. */
export async function holdCase(q: Writer, id: string, staffId: string, until: string, now: string): Promise<boolean> {
  const result = await q.db.updateTable('cases').set({ heldBy: staffId, heldUntil: until })
    .where('id', '=', id).where('status', '=', 'open')
    .where((e) => e.or([e('heldBy', 'is', null), e('heldBy', '=', staffId), e('heldUntil', '<=', now)]))
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** @throws StoreError `stale` unless this person holds it */
export async function releaseCase(q: Writer, id: string, staffId: string): Promise<void> {
  const result = await q.db.updateTable('cases').set({ heldBy: null, heldUntil: null })
    .where('id', '=', id).where('status', '=', 'open').where('heldBy', '=', staffId)
    .executeTakeFirst()
  moved(result.numUpdatedRows, `case ${id} on the desk of ${staffId}`)
}

export type Extension = { readonly deadline: string; readonly deadlineFlag: string | null; readonly by: string }

/** Once only. @throws StoreError `stale` when closed or already extended */
export async function extendCase(q: Writer, id: string, extension: Extension): Promise<void> {
  const result = await q.db.updateTable('cases')
    .set({ deadline: extension.deadline, deadlineFlag: extension.deadlineFlag, extended: 1, extendedBy: extension.by })
    .where('id', '=', id).where('status', '=', 'open').where('extended', '=', 0)
    .executeTakeFirst()
  moved(result.numUpdatedRows, `open case ${id} not yet extended`)
}

/** `decisionId` is null when the applicant withdrew. */
export type Closing = { readonly at: string; readonly by: string; readonly decisionId: string | null }

/** For ever. @throws StoreError `stale` when closed already */
export async function closeCase(q: Writer, id: string, closing: Closing): Promise<void> {
  const result = await q.db.updateTable('cases')
    .set({
      status: 'closed', closedAt: closing.at, closedBy: closing.by, closingDecision: closing.decisionId, heldBy: null, heldUntil: null,
    })
    .where('id', '=', id).where('status', '=', 'open')
    .executeTakeFirst()
  moved(result.numUpdatedRows, `open case ${id}`)
}
