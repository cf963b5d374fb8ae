/** Fills an empty office with the demonstration city, once; afterwards only the day's filings are topped up. */

import type { StaffRole, Store, Tx } from '#store'
import { listDoors } from './addresses.ts'
import { listBusinesses } from './businesses.ts'
import { type CounterKeys, fileForDay } from './filings.ts'
import { listDemonstrationKiosks } from './kiosks.ts'
import { dayOnRecord } from './office-day.ts'
import { listPeople } from './people.ts'
import { businessRow, looseNameRows, type NameKeys, nameRows } from './register-rows.ts'
import { ZONES } from './zones.ts'

/** Raise it when the city changes: an office seeded with another city says so instead of mixing two. */
export const CITY_VERSION = '1'

const SEEDED = 'seeded_city'
const FILED_ON = 'seeded_filings_on'

export type SeedOptions = {
  readonly now: Date
  /** First passwords are the caller's affair; every one must be changed at the first sign-in. */
  readonly staff: readonly SeedStaff[]
  readonly keys: SeedKeys
  /** Trade class and sound keys as the engine computes them for the name register. */
  readonly nameKeysOf: NameKeys
}

export type SeedStaff = {
  readonly login: string
  readonly name: string
  readonly role: StaffRole
  readonly passwordHash: string
  /** Six digits; absent or `null` serves the whole city. */
  readonly registry?: string | null
}

/** Blind indexes exactly as the office computes them for its own rows, and the hash of each kiosk's key. */
export type SeedKeys = CounterKeys & {
  readonly address: (addressId: string) => string
  readonly kioskHash: (kioskId: string) => string
}

export type Seeded = { readonly city: 'seeded' | 'already there'; readonly filings: number }

/**
 * All in one transaction: an office is either empty or a whole city. Call it at every start; a second call on the same day writes nothing.
 * @throws Error when another version of the city is there
 */
export async function seedCity(store: Store, options: SeedOptions): Promise<Seeded> {
  return store.transact(async (tx) => {
    const known = await tx.findSetting(SEEDED)
    if (known !== undefined && known !== CITY_VERSION) {
      throw new Error(`demonstration: this office was seeded with city ${known}, this program has city ${CITY_VERSION}; begin with an empty data folder`)
    }
    if (known === undefined) await seed(tx, options)
    return { city: known === undefined ? 'seeded' : 'already there', filings: await fileForToday(tx, options) }
  })
}

async function seed(tx: Tx, options: SeedOptions): Promise<void> {
  await tx.insertAddressZones(ZONES)
  await tx.insertAddresses(listDoors())
  await seedRegister(tx, options)
  await seedVictims(tx, options)
  await seedOffice(tx, options)
  await tx.saveSetting(SEEDED, CITY_VERSION)
}

async function seedRegister(tx: Tx, { now, keys, nameKeysOf }: SeedOptions): Promise<void> {
  const businesses = listBusinesses()
  await tx.insertBusinesses(businesses.map((business) => businessRow(business, now, keys)))
  await tx.insertNames([...nameRows(businesses, now, nameKeysOf), ...looseNameRows(now, nameKeysOf)])
}

async function seedVictims(tx: Tx, { keys }: SeedOptions): Promise<void> {
  for (const person of listPeople()) {
    const notedOn = person.onRecord.misuseNotedOn
    if (notedOn !== undefined) await tx.insertMisuseVictim({ operatorKey: keys.operator(person.card.idNo), notedOn })
  }
}

async function seedOffice(tx: Tx, { now, staff, keys }: SeedOptions): Promise<void> {
  const createdAt = now.toISOString()
  for (const { id, name, region } of listDemonstrationKiosks()) {
    await tx.insertKiosk({ id, name, region, public: true, keyHash: keys.kioskHash(id), createdAt, disabled: false })
  }
  for (const { login, name, role, passwordHash, registry } of staff) {
    const id = `staff_${login}`
    await tx.insertStaff({ id, login, name, role, registry: registry ?? null, passwordHash, mustChange: true, createdAt })
  }
}

/** Counters look at today and the last thirty days, so each new day of the demonstration needs its own filings. */
async function fileForToday(tx: Tx, { now, keys }: SeedOptions): Promise<number> {
  const today = dayOnRecord({ daysFromToday: 0 }, now)
  if ((await tx.findSetting(FILED_ON)) === today) return 0
  const filings = await fileForDay(tx, now, keys)
  await tx.saveSetting(FILED_ON, today)
  return filings
}
