/** Staff, their sessions, and the kiosks, which are people to a server. */
import { moved } from './conflict.ts'
import { pack, unpackAll, unpackOne, type Reader, type Writer } from './rows.ts'
import type { KioskRow, SessionRow, StaffRow } from './tables/office.ts'

export type NewStaff = Omit<StaffRow, 'disabled' | 'failedAttempts' | 'lockedUntil'>
export type StaffChange = Partial<Omit<StaffRow, 'id' | 'login' | 'createdAt'>>

export async function findStaffByLogin(q: Reader, login: string): Promise<StaffRow | undefined> {
  return unpackOne(q, 'staff', await q.db.selectFrom('staff').selectAll().where('login', '=', login).executeTakeFirst())
}

export async function findStaff(q: Reader, id: string): Promise<StaffRow | undefined> {
  return unpackOne(q, 'staff', await q.db.selectFrom('staff').selectAll().where('id', '=', id).executeTakeFirst())
}

export async function listStaff(q: Reader): Promise<StaffRow[]> {
  return unpackAll(q, 'staff', await q.db.selectFrom('staff').selectAll().orderBy('login').execute())
}

/** One attempt more, whoever else tries at the same time; holds the row until the commit. Undefined for a login nobody has. */
export async function countSignIn(q: Writer, login: string): Promise<StaffRow | undefined> {
  const counted = await q.db.updateTable('staff').set((e) => ({ failedAttempts: e('failedAttempts', '+', 1) })).where('login', '=', login)
    .returningAll().executeTakeFirst()
  return unpackOne(q, 'staff', counted)
}

/** Expired ones too: the caller has the clock. */
export async function findSession(q: Reader, tokenHash: string): Promise<SessionRow | undefined> {
  return q.db.selectFrom('sessions').selectAll().where('tokenHash', '=', tokenHash).executeTakeFirst()
}

export async function findKiosk(q: Reader, id: string): Promise<KioskRow | undefined> {
  return unpackOne(q, 'kiosks', await q.db.selectFrom('kiosks').selectAll().where('id', '=', id).executeTakeFirst())
}

export async function findKioskByKey(q: Reader, keyHash: string): Promise<KioskRow | undefined> {
  return unpackOne(q, 'kiosks', await q.db.selectFrom('kiosks').selectAll().where('keyHash', '=', keyHash).executeTakeFirst())
}

export async function listKiosks(q: Reader): Promise<KioskRow[]> {
  return unpackAll(q, 'kiosks', await q.db.selectFrom('kiosks').selectAll().orderBy('id').execute())
}

export async function insertStaff(q: Writer, row: NewStaff): Promise<void> {
  await q.db.insertInto('staff').values(pack(q, 'staff', { ...row, disabled: false, failedAttempts: 0, lockedUntil: null })).execute()
}

/** @throws StoreError `stale` when there is no such person */
export async function updateStaff(q: Writer, id: string, change: StaffChange): Promise<void> {
  const result = await q.db.updateTable('staff').set(pack(q, 'staff', change)).where('id', '=', id).executeTakeFirst()
  moved(result.numUpdatedRows, `staff ${id}`)
}

export async function insertSession(q: Writer, row: SessionRow): Promise<void> {
  await q.db.insertInto('sessions').values(row).execute()
}

/** Nothing happens when the session ended meanwhile. */
export async function touchSession(
  q: Writer, tokenHash: string, seen: { readonly seenAt: string; readonly expiresAt: string },
): Promise<void> {
  await q.db.updateTable('sessions').set(seen).where('tokenHash', '=', tokenHash).execute()
}

export async function deleteSession(q: Writer, tokenHash: string): Promise<void> {
  await q.db.deleteFrom('sessions').where('tokenHash', '=', tokenHash).execute()
}

export async function deleteSessionsOf(q: Writer, staffId: string): Promise<void> {
  await q.db.deleteFrom('sessions').where('staffId', '=', staffId).execute()
}

export async function insertKiosk(q: Writer, row: KioskRow): Promise<void> {
  await q.db.insertInto('kiosks').values(pack(q, 'kiosks', row)).execute()
}

/** @throws StoreError `stale` when there is no such kiosk */
export async function updateKiosk(
  q: Writer, id: string, change: Partial<Pick<KioskRow, 'name' | 'region' | 'public' | 'keyHash' | 'disabled'>>,
): Promise<void> {
  const result = await q.db.updateTable('kiosks').set(pack(q, 'kiosks', change)).where('id', '=', id).executeTakeFirst()
  moved(result.numUpdatedRows, `kiosk ${id}`)
}
