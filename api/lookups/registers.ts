/** The office's own registers behind the same ports as the outside: address library, name register, counters. */

import { addDays, addMonths, officeDate, type AddressEntry } from '#engine'
import type { AddressRow, AddressZoneRow, Reads } from '#store'
import { askNames, type NameTerms } from './name-register.ts'
import type { AddressQuestion, CounterQuestion, Registers } from './outside.ts'

export type RegisterTerms = NameTerms & {
  readonly reads: Pick<
    Reads,
    | 'findAddress'
    | 'listAddressZones'
    | 'countBusinessesSince'
    | 'countPhoneOperatorsSince'
    | 'countDevicePersonsSince'
    | 'countAgentFilingsSince'
    | 'countActiveAtAddress'
    | 'isMisuseVictim'
  >
}

export function openRegisters(terms: RegisterTerms): Registers {
  const answer = async <T>(value: Promise<T>) => ({ value: await value, asOf: terms.now() })
  return {
    addressLibrary: (question) => answer(askAddresses(question, terms)),
    nameRegister: (question) => answer(askNames(question, terms)),
    counters: (question) => answer(askCounters(question, terms)),
  }
}

async function askAddresses({ premisesId, residence }: AddressQuestion, { reads }: RegisterTerms) {
  const zones = await reads.listAddressZones()
  const row = premisesId === null ? undefined : await reads.findAddress(premisesId)
  return { premises: row === undefined ? null : entryOf(row, zones), residenceShared: sharedIn(residence) }
}

export function entryOf(row: AddressRow, zones: readonly AddressZoneRow[]): AddressEntry {
  const { id, county, street, address, usage, rural, shared } = row
  return { id, county, street, address, usage, rural, shared, zones: zones.filter((zone) => row.zones.includes(zone.code)) }
}

/** The residence is words, not a door of the library; hosted addresses say so in their own words (policy list of this office). */
const SHARED_WORDS: readonly (readonly [RegExp, 'cluster' | 'market' | 'park'])[] = [
  [/集群注册|托管|众创空间|集中办公/, 'cluster'],
  [/(?:批发|农贸|建材|小商品)市场|市场\d+号摊/, 'market'],
  [/(?:产业|科技|工业|创业)园/, 'park'],
]

function sharedIn(residence: string): 'cluster' | 'market' | 'park' | null {
  return SHARED_WORDS.find(([words]) => words.test(residence))?.[1] ?? null
}

/** Counts others already there; the present application writes its own row only when it is settled. */
async function askCounters(question: CounterQuestion, { reads, now }: RegisterTerms) {
  const { operatorKey, phoneKey, agentKey, deviceKey, addressKey } = question
  const today = officeDate(now())
  const dayBegan = new Date(Date.parse(`${today}T00:00:00+08:00`)).toISOString()
  const monthAgo = new Date(Date.parse(`${addDays(today, -30)}T00:00:00+08:00`)).toISOString()
  const [businesses12m, phoneOperators30d, devicePersonsToday, agentFilingsToday, activeAtAddress, misuseVictim] = await Promise.all([
    reads.countBusinessesSince(operatorKey, addMonths(today, -12)),
    reads.countPhoneOperatorsSince(phoneKey, monthAgo, operatorKey),
    deviceKey === null ? 0 : reads.countDevicePersonsSince(deviceKey, dayBegan, operatorKey),
    agentKey === null ? 0 : reads.countAgentFilingsSince(agentKey, dayBegan),
    addressKey === null ? 0 : reads.countActiveAtAddress(addressKey),
    reads.isMisuseVictim(operatorKey),
  ])
  return { businesses12m, phoneOperators30d, devicePersonsToday, agentFilingsToday, activeAtAddress, misuseVictim }
}
