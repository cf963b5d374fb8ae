/** The office's own registers behind the same ports as the outside: address library, name register, counters. */

import { addDays, addMonths, compareShapes, officeDate, type AddressEntry, type NameConflict, type NameLists } from '#engine'
import type { AddressRow, AddressZoneRow, NameRow, Reads } from '#store'
import { readyShape } from './name-shapes.ts'
import type { AddressQuestion, CounterQuestion, NameQuestion, Registers } from './outside.ts'

export type RegisterTerms = {
  readonly reads: Pick<
    Reads,
    | 'findAddress'
    | 'listAddressZones'
    | 'listNamesOfClasses'
    | 'listNamesByTradeName'
    | 'findNameReservation'
    | 'countBusinessesSince'
    | 'countPhoneOperatorsSince'
    | 'countDevicePersonsSince'
    | 'countAgentFilingsSince'
    | 'countActiveAtAddress'
    | 'isMisuseVictim'
  >
  readonly now: () => string
  /** First four digits of the registries served: names are compared city-wide. */
  readonly city: string
  readonly nameRadius: 'city' | 'county'
  readonly lists: NameLists
  readonly wellKnown: (fullName: string, tradeName: string) => readonly string[]
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

/**
 * Every name of the same synonym class of trade, and every equal trade name of a name without trade word or for one. Cancelled, changed
 * and revoked names stand for identity until the day one year has passed, never for likeness (名规 art. 17).
 */
async function askNames(question: NameQuestion, terms: RegisterTerms) {
  const { reads, city } = terms
  const [ofClass, ofName] = await Promise.all([
    reads.listNamesOfClasses({ city, tradeClasses: question.tradeClass === '' ? [] : [question.tradeClass, ''] }),
    reads.listNamesByTradeName({ city, tradeName: question.tradeName }),
  ])
  const comparable = question.tradeClass === '' ? ofName : [...ofClass, ...ofName.filter((row) => row.tradeClass === '')]
  const rows = [...new Map(comparable.map((row) => [row.id, row])).values()].filter((row) => standsAgainst(row, question, terms))
  const conflicts = rows.map((row) => conflictOf(row, question.tradeName, terms.lists)).filter((conflict) => conflict !== null)
  return {
    identical: conflicts.filter(({ likeness }) => likeness === 'identical'),
    similar: conflicts.filter(({ likeness, status }) => likeness !== 'identical' && (status === 'registered' || status === 'reserved')),
    wellKnown: terms.wellKnown(question.fullName, question.tradeName),
    reservation: await reservationState(question, terms),
  }
}

function standsAgainst(row: NameRow, question: NameQuestion, { now, nameRadius }: RegisterTerms): boolean {
  const own = question.operatorKey !== null && row.reservedBy === question.operatorKey
  if (own && row.status !== 'registered') return false
  if (nameRadius === 'county' && row.county !== question.county) return false
  if (row.status === 'reserved') return row.reservedUntil === null || row.reservedUntil > now()
  if (row.status === 'registered') return true
  return addMonths(row.statusOn, 12) > officeDate(now())
}

function conflictOf(row: NameRow, tradeName: string, lists: NameLists): NameConflict | null {
  const likeness = compareShapes(readyShape(tradeName, lists), readyShape(row.tradeName, lists), lists)
  return likeness === null ? null : { name: row.fullName, status: row.status, likeness }
}

/** A reservation is good for the name it was made for and for who made it, until its day. */
async function reservationState({ reservationId, operatorKey, fullName }: NameQuestion, { reads, now }: RegisterTerms): Promise<'none' | 'valid' | 'expired'> {
  if (reservationId === null) return 'none'
  const row = await reads.findNameReservation(reservationId)
  const valid = row !== undefined && row.reservedBy === operatorKey && row.fullName === fullName && (row.reservedUntil ?? '') > now()
  return valid ? 'valid' : 'expired'
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
