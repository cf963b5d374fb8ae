/** Licences and the leave to print copies of them. */
import { moved } from './conflict.ts'
import { pack, unpackAll, unpackOne, type Reader, type Writer } from './rows.ts'
import type { CopyAuthorisationRow, LicenceRow } from './tables/licences.ts'

/** Begins as `valid`; `statusAt` is then the moment of issue. */
export type NewLicence = Omit<LicenceRow, 'status'>

export async function findLicence(q: Reader, number: string): Promise<LicenceRow | undefined> {
  return unpackOne(q, 'licences', await q.db.selectFrom('licences').selectAll().where('number', '=', number).executeTakeFirst())
}

export async function findLicenceOf(q: Reader, applicationId: string): Promise<LicenceRow | undefined> {
  const kept = await q.db.selectFrom('licences').selectAll().where('applicationId', '=', applicationId).executeTakeFirst()
  return unpackOne(q, 'licences', kept)
}

export async function findLicenceByVerification(q: Reader, code: string): Promise<LicenceRow | undefined> {
  const kept = await q.db.selectFrom('licences').selectAll().where('verificationCode', '=', code).executeTakeFirst()
  return unpackOne(q, 'licences', kept)
}

/** Newest first. */
export async function listLicencesOf(q: Reader, operatorKey: string): Promise<LicenceRow[]> {
  const kept = await q.db.selectFrom('licences').selectAll()
    .where('operatorKey', '=', operatorKey)
    .orderBy('issuedOn', 'desc').orderBy('number')
    .execute()
  return unpackAll(q, 'licences', kept)
}

export async function listCopyAuthorisations(q: Reader, licenceNumber: string): Promise<CopyAuthorisationRow[]> {
  return q.db.selectFrom('copyAuthorisations').selectAll().where('licenceNumber', '=', licenceNumber).orderBy('copyNo').execute()
}

/** Needs an approving decision of the same application; a number serves once for ever. */
export async function insertLicence(q: Writer, row: NewLicence): Promise<void> {
  await q.db.insertInto('licences').values(pack(q, 'licences', { ...row, status: 'valid' })).execute()
}

/** @throws StoreError `stale` unless it is valid */
export async function updateLicenceStatus(q: Writer, number: string, status: 'replaced' | 'cancelled', at: string): Promise<void> {
  const result = await q.db.updateTable('licences').set({ status, statusAt: at })
    .where('number', '=', number).where('status', '=', 'valid')
    .executeTakeFirst()
  moved(result.numUpdatedRows, `valid licence ${number}`)
}

export async function authoriseCopy(q: Writer, row: CopyAuthorisationRow): Promise<void> {
  await q.db.insertInto('copyAuthorisations').values(row).execute()
}
