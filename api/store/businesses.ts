/** Businesses in the register, the filings of people and devices, and the counters drawn from both. */
import { moved } from './conflict.ts'
import { inChunks } from './chunks.ts'
import type { Reader, Writer } from './rows.ts'
import type { FilingRow, MisuseVictimRow } from './tables/applications.ts'
import type { BusinessRow } from './tables/registers.ts'

export async function findBusiness(q: Reader, number: string): Promise<BusinessRow | undefined> {
  return q.db.selectFrom('businesses').selectAll().where('number', '=', number).executeTakeFirst()
}

/** Businesses of this person registered on or after the date, cancelled ones too. */
export async function countBusinessesSince(q: Reader, operatorKey: string, sinceDate: string): Promise<number> {
  const { n } = await q.db.selectFrom('businesses').select((e) => e.fn.countAll<number>().as('n'))
    .where('operatorKey', '=', operatorKey).where('registeredOn', '>=', sinceDate)
    .executeTakeFirstOrThrow()
  return n
}

/** Distinct other operators who filed with this phone since then. */
export async function countPhoneOperatorsSince(
  q: Reader, phoneKey: string, sinceTime: string, exceptOperatorKey: string,
): Promise<number> {
  const { n } = await q.db.selectFrom('filings').select((e) => e.fn.count<number>('operatorKey').distinct().as('n'))
    .where('phoneKey', '=', phoneKey).where('filedAt', '>=', sinceTime).where('operatorKey', '<>', exceptOperatorKey)
    .executeTakeFirstOrThrow()
  return n
}

/** Distinct other persons this device filed for since then. */
export async function countDevicePersonsSince(
  q: Reader, deviceKey: string, sinceTime: string, exceptOperatorKey: string,
): Promise<number> {
  const { n } = await q.db.selectFrom('filings').select((e) => e.fn.count<number>('operatorKey').distinct().as('n'))
    .where('deviceKey', '=', deviceKey).where('filedAt', '>=', sinceTime).where('operatorKey', '<>', exceptOperatorKey)
    .executeTakeFirstOrThrow()
  return n
}

/** Distinct applications this agent filed since then, without the one at hand when it is named. */
export async function countAgentFilingsSince(
  q: Reader, agentKey: string, sinceTime: string, exceptApplicationId = '',
): Promise<number> {
  const { n } = await q.db.selectFrom('filings').select((e) => e.fn.count<number>('applicationId').distinct().as('n'))
    .where('agentKey', '=', agentKey).where('filedAt', '>=', sinceTime).where('applicationId', '<>', exceptApplicationId)
    .executeTakeFirstOrThrow()
  return n
}

export async function countActiveAtAddress(q: Reader, addressKey: string): Promise<number> {
  const { n } = await q.db.selectFrom('businesses').select((e) => e.fn.countAll<number>().as('n'))
    .where('addressKey', '=', addressKey).where('status', '=', 'active')
    .executeTakeFirstOrThrow()
  return n
}

export async function isMisuseVictim(q: Reader, operatorKey: string): Promise<boolean> {
  const row = await q.db.selectFrom('misuseVictims').select('operatorKey').where('operatorKey', '=', operatorKey).executeTakeFirst()
  return row !== undefined
}

export async function insertBusiness(q: Writer, row: BusinessRow): Promise<void> {
  await q.db.insertInto('businesses').values(row).execute()
}

export async function insertBusinesses(q: Writer, rows: readonly BusinessRow[]): Promise<void> {
  await inChunks(rows, async (some) => {
    await q.db.insertInto('businesses').values([...some]).execute()
  })
}

/** @throws StoreError `stale` unless it is active */
export async function updateBusinessStatus(
  q: Writer, number: string, status: 'cancelled' | 'revoked', endedOn: string,
): Promise<void> {
  const result = await q.db.updateTable('businesses').set({ status, endedOn })
    .where('number', '=', number).where('status', '=', 'active')
    .executeTakeFirst()
  moved(result.numUpdatedRows, `active business ${number}`)
}

export async function insertFiling(q: Writer, row: FilingRow): Promise<void> {
  await q.db.insertInto('filings').values(row).execute()
}

export async function insertMisuseVictim(q: Writer, row: MisuseVictimRow): Promise<void> {
  await q.db.insertInto('misuseVictims').values(row).onConflict((c) => c.column('operatorKey').doNothing()).execute()
}
