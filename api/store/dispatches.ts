/** What each department is to be told about a licence, and what departments told us. */
import { moved } from './conflict.ts'
import type { Reader, Writer } from './rows.ts'
import type { CallbackRow, DispatchRow } from './tables/licences.ts'

/** Begins as `pending`. */
export type NewDispatch = Omit<DispatchRow, 'state' | 'updatedAt'>

export async function findDispatch(q: Reader, id: string): Promise<DispatchRow | undefined> {
  return q.db.selectFrom('dispatches').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function listDispatchesOf(q: Reader, applicationId: string): Promise<DispatchRow[]> {
  return q.db.selectFrom('dispatches').selectAll().where('applicationId', '=', applicationId)
    .orderBy('department').orderBy('kind')
    .execute()
}

/** Oldest first. */
export async function listDispatches(
  q: Reader, filter: { readonly state: DispatchRow['state']; readonly limit: number },
): Promise<DispatchRow[]> {
  return q.db.selectFrom('dispatches').selectAll().where('state', '=', filter.state)
    .orderBy('createdAt').orderBy('id').limit(filter.limit)
    .execute()
}

/** One per application, department and kind. @throws Conflict `dispatches_once` */
export async function insertDispatch(q: Writer, row: NewDispatch): Promise<void> {
  await q.db.insertInto('dispatches').values({ ...row, state: 'pending', updatedAt: row.createdAt }).execute()
}

/** pending → delivered | dead, dead → pending; delivered is final. @throws StoreError `stale` when it is not in `from` */
export async function moveDispatch(
  q: Writer, id: string, from: DispatchRow['state'], to: DispatchRow['state'], at: string,
): Promise<void> {
  const result = await q.db.updateTable('dispatches').set({ state: to, updatedAt: at })
    .where('id', '=', id).where('state', '=', from)
    .executeTakeFirst()
  moved(result.numUpdatedRows, `dispatch ${id} in state ${from}`)
}

/** @throws Conflict `callbacks_pkey` when the message was received before */
export async function insertCallback(q: Writer, row: CallbackRow): Promise<void> {
  await q.db.insertInto('callbacks').values(row).execute()
}
