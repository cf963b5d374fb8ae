/** Wang's noodle shop as the engine meets it: his answers, what every source said, the shipped lists, and ways to change one thing. */

import type { Agent, Answers, FamilyMember, Operator, Premises, Scope } from '../../../engine/answers.ts'
import { addDays, officeDate } from '../../../engine/dates.ts'
import type { Facts } from '../../../engine/facts/catalogue.ts'
import type { Circumstances } from '../../../engine/facts/circumstances.ts'
import { deriveFacts } from '../../../engine/facts/derive-facts.ts'
import { idCheckCharacter } from '../../../engine/identifiers/check-characters.ts'
import type { ScopeCatalogue } from '../../../engine/lists.ts'
import type { AddressEntry, CounterAnswer, Lookup, Lookups, NameAnswer, PopulationAnswer, RealNameAnswer, SourceName } from '../../../engine/lookups.ts'
import type { Matter, MatterParameters } from '../../../engine/matter.ts'
import { readLists } from '../../../api/policy/lists.ts'
import { readRules } from '../../rules/shipped.ts'

/** A Sunday morning in Hefei. */
export const NOW = '2026-11-22T02:00:00.000Z'
export const TODAY = officeDate(NOW)
export const CONTENT_HASH = 'c0ffee'.padEnd(64, '0')
export const LISTS = readLists()
export const MATTER = readRules('individual-establish/matter.json') as Matter
export const ALL_REGISTRIES = LISTS.registries.map((registry) => registry.code)

export const DOOR: AddressEntry = {
  id: 'addr_340104001_0001',
  county: '340104',
  street: '三里庵街道',
  address: '安徽省合肥市蜀山区三里庵街道云篱路8号',
  usage: 'commercial',
  rural: false,
  shared: null,
  zones: [],
}

export const ANSWERS: Answers = {
  operator: {
    name: '王小明',
    idType: '10',
    idNo: '340199199003071012',
    idValidTo: '2038-05-20',
    mobile: '15490030701',
    occupation: 'unemployed',
    residence: { region: '340104', address: '安徽省合肥市蜀山区三里庵街道云篱路6号2栋301室' },
    realNameToken: 'rn_f_noodle_shop',
  },
  organisation: 'individual',
  contact: { phone: '15490030701' },
  premises: {
    useType: 'LEASE',
    county: '340104',
    addressId: DOOR.id,
    tail: '一楼门面',
    proofs: [{ kind: 'lease', reference: '租赁合同 2026-118', holder: '李房东', validTo: '2028-11-22' }],
  },
  ecommerce: false,
  scope: { items: ['S201', 'S049'] },
  name: { given: true, division: '合肥市蜀山区', tradeName: '王小明', trade: '', form: '面馆' },
  paper: { original: true, duplicates: 1 },
  liaison: { same: true },
  commitments: { truthful: true, name: true, premises: true, permits: true },
  signatures: [{ signer: 'operator', method: 'handwriting', contentHash: CONTENT_HASH, signedAt: NOW }],
}

export const AGENT: Agent = {
  name: '赵代办',
  idType: '10',
  idNo: '340199198511120023',
  mobile: '15485111202',
  realNameToken: 'rn_f_agent',
  powerOfAttorney: { kind: 'power-of-attorney', reference: '授权委托书 2026-1' },
  powers: { verifyCopies: true, correctOwnPapers: true, correctForms: true, collectLicence: true },
}

export const WIFE: FamilyMember = {
  name: '陈秀兰',
  idType: '10',
  idNo: '340199199003071020',
  relation: 'spouse',
  proof: { kind: 'marriage-certificate', reference: '结婚证 2015-7' },
}

const POPULATION: PopulationAnswer = { match: 'match', deathRecorded: false, declaredMissing: false, limitedCapacity: false }
const CHECKED: RealNameAnswer = { result: 'passed', method: 'face', score: 0.97, sameFaceUnderOtherNumbers: false }
const NO_CONFLICT: NameAnswer = { identical: [], similar: [], wellKnown: [], reservation: 'none' }
const NOBODY_ELSE: CounterAnswer = { businesses12m: 0, phoneOperators30d: 0, devicePersonsToday: 0, agentFilingsToday: 0, activeAtAddress: 0, misuseVictim: false }
const UNLISTED = { listed: false, entries: [] } as const

export const LOOKUPS: Lookups = {
  population: answered('population', POPULATION),
  realName: answered('realName', CHECKED),
  agentRealName: null,
  lostCards: answered('lostCards', { lost: false }),
  bans: answered('bans', { bannedUntil: null, caseNumber: null }),
  dishonesty: answered('dishonesty', UNLISTED),
  abnormalList: answered('abnormalList', UNLISTED),
  seriousList: answered('seriousList', UNLISTED),
  addressLibrary: answered('addressLibrary', { premises: DOOR, residenceShared: null }),
  nameRegister: answered('nameRegister', NO_CONFLICT),
  counters: answered('counters', NOBODY_ELSE),
}

export function answered<T>(source: SourceName, value: T, asOf = NOW): Lookup<T> {
  return { state: 'answered', source, askedAt: NOW, asOf, value }
}

export function silent(source: SourceName): Lookup<never> {
  return { state: 'unavailable', source, askedAt: NOW, reason: 'timeout' }
}

export function notAsked(source: SourceName): Lookup<never> {
  return { state: 'not-asked', source, reason: 'nothing to ask' }
}

export function hoursAgo(hours: number): string {
  return new Date(Date.parse(NOW) - hours * 3_600_000).toISOString()
}

export function daysFromToday(days: number): string {
  return addDays(TODAY, days)
}

/** `population({ deathRecorded: true })`: what a source says of Wang, changed in one point. */
export const said = {
  population: (change: Partial<PopulationAnswer>, asOf = NOW) => ({ population: answered('population', { ...POPULATION, ...change }, asOf) }),
  realName: (change: Partial<RealNameAnswer>, asOf = NOW) => ({ realName: answered('realName', { ...CHECKED, ...change }, asOf) }),
  agentRealName: (change: Partial<RealNameAnswer> = {}, asOf = NOW) => ({ agentRealName: answered('realName', { ...CHECKED, ...change }, asOf) }),
  bans: (bannedUntil: string | null, asOf = NOW) => ({ bans: answered('bans', { bannedUntil, caseNumber: null }, asOf) }),
  names: (change: Partial<NameAnswer>, asOf = NOW) => ({ nameRegister: answered('nameRegister', { ...NO_CONFLICT, ...change }, asOf) }),
  counters: (change: Partial<CounterAnswer>, asOf = NOW) => ({ counters: answered('counters', { ...NOBODY_ELSE, ...change }, asOf) }),
  door: (change: Partial<AddressEntry>, asOf = NOW) => ({ addressLibrary: answered('addressLibrary', { premises: { ...DOOR, ...change }, residenceShared: null }, asOf) }),
  noDoor: () => ({ addressLibrary: answered('addressLibrary', { premises: null, residenceShared: null }) }),
  residence: (residenceShared: 'cluster' | 'market' | 'park', asOf = NOW) => ({ addressLibrary: answered('addressLibrary', { premises: DOOR, residenceShared }, asOf) }),
}

/** `scope` is what Wang chose; `catalogue` is what there is to choose from. */
export type Change = Partial<Omit<Circumstances, 'answers' | 'lookups' | 'scope'>> & {
  readonly answers?: Partial<Answers>
  readonly operator?: Partial<Operator>
  readonly premises?: Partial<Premises>
  readonly scope?: Partial<Scope>
  readonly catalogue?: ScopeCatalogue
  readonly lookups?: Partial<Lookups>
  readonly parameters?: Partial<MatterParameters>
}

export function aNoodleShop(change: Change = {}): Circumstances {
  const { answers, operator, premises, scope, catalogue, lookups, parameters, ...rest } = change
  return {
    now: NOW,
    matter: { ...MATTER, parameters: { ...MATTER.parameters, ...parameters } },
    scope: catalogue ?? LISTS.scope,
    names: LISTS.names,
    registries: LISTS.registries,
    served: ALL_REGISTRIES,
    contentHash: CONTENT_HASH,
    drawable: () => true,
    ...rest,
    answers: {
      ...ANSWERS,
      ...answers,
      operator: { ...ANSWERS.operator, ...operator },
      premises: { ...ANSWERS.premises, ...answers?.premises, ...premises },
      scope: { ...ANSWERS.scope, ...answers?.scope, ...scope },
    },
    lookups: { ...LOOKUPS, ...lookups },
  }
}

export function factsWhen(change: Change): Facts {
  return deriveFacts(aNoodleShop(change))
}

/** A well-formed number of somebody born on that day; county 340199 does not exist. */
export function numberBornOn(birth: string, place = '340199', sequence = '001'): string {
  const body = place + birth.replaceAll('-', '') + sequence
  return body + idCheckCharacter(body)
}
