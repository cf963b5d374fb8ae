/** What clerks did to a case beside deciding it: added in the transaction of the act, never changed. */
import { pack, unpackAll, type Reader, type Writer } from './rows.ts'
import type { CaseActRow } from './tables/applications.ts'

/** All of an application, whichever of its cases they belong to, in the order in which they came. */
export async function listCaseActs(q: Reader, applicationId: string): Promise<CaseActRow[]> {
  const kept = await q.db.selectFrom('caseActs').selectAll().where('applicationId', '=', applicationId).orderBy('actedAt').orderBy('id').execute()
  return unpackAll(q, 'caseActs', kept)
}

export async function insertCaseAct(q: Writer, row: CaseActRow): Promise<void> {
  await q.db.insertInto('caseActs').values(pack(q, 'caseActs', row)).execute()
}
