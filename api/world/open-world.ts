/** A world file behind the ports of the office: the outside answers what it says, and the office's own registers hold what it says. */

import { keysVersion, type AddressAnswer, type BanAnswer, type CounterAnswer, type ListAnswer, type LostCardAnswer, type NameAnswer, type PopulationAnswer, type RealNameAnswer } from '#engine'
import type { AddressRow, AddressZoneRow, NameRow, Reads } from '#store'
import { nameRow, type NameTerms } from './name-rows.ts'
import { troubled, type Port } from './troubled.ts'
import type { World, WorldDoor } from './world.ts'

export type WorldTerms = Omit<NameTerms, 'operatorKey' | 'today'> & {
  /** ISO-8601 UTC. */
  readonly now: () => string
  /** Office date of that moment. */
  readonly today: string
  readonly operatorKey: string
  readonly agentIdNo: string | null
  /** The address library behind the file: doors by id, and the zones they name. */
  readonly doors: (id: string) => AddressRow | undefined
  readonly zones: readonly AddressZoneRow[]
  /** Under which keys the office would file a name. */
  readonly keysOf: (row: NameRow) => readonly number[]
}

type Outside = {
  readonly population: Port<unknown, PopulationAnswer>
  readonly realName: Port<{ readonly idNo: string }, RealNameAnswer>
  readonly lostCards: Port<unknown, LostCardAnswer>
  readonly bans: Port<unknown, BanAnswer>
  readonly dishonesty: Port<unknown, ListAnswer>
  readonly abnormalList: Port<unknown, ListAnswer>
  readonly seriousList: Port<unknown, ListAnswer>
}

/** What the office's registers are read from. */
export type Books = Pick<
  Reads,
  | 'findAddress'
  | 'listAddressZones'
  | 'listNamesByKeys'
  | 'listNamesById'
  | 'listNamesOfClasses'
  | 'listNamesByTradeName'
  | 'listNamePairsOf'
  | 'findSetting'
  | 'findNameReservation'
  | 'countBusinessesSince'
  | 'countPhoneOperatorsSince'
  | 'countDevicePersonsSince'
  | 'countAgentFilingsSince'
  | 'countActiveAtAddress'
  | 'isMisuseVictim'
>

type OwnRegisters<A, N extends Named, C> = {
  readonly addressLibrary: Port<A, AddressAnswer>
  readonly nameRegister: Port<N, NameAnswer>
  readonly counters: Port<C, CounterAnswer>
}

type Named = { readonly fullName: string; readonly tradeName: string }

export type OpenWorld = {
  readonly outside: Outside
  readonly books: Books
  /** The office's registers over these books, with what the file says of the registers themselves. */
  readonly around: <A, N extends Named, C>(own: OwnRegisters<A, N, C>) => OwnRegisters<A, N, C>
}

/** Nothing to close. */
export function openWorld(world: World, terms: WorldTerms): OpenWorld {
  return { outside: outsideOf(world, terms), books: booksOf(world, terms), around: (own) => registersOf(world, own) }
}

const FOUND: PopulationAnswer = { match: 'match', deathRecorded: false, declaredMissing: false, limitedCapacity: false }

/** The likeness an ordinary face reaches. */
const PASSED: RealNameAnswer = { result: 'passed', method: 'face', score: 0.96, sameFaceUnderOtherNumbers: false }

const NOTHING_COUNTED: CounterAnswer = { businesses12m: 0, phoneOperators30d: 0, devicePersonsToday: 0, agentFilingsToday: 0, activeAtAddress: 0, misuseVictim: false }

function outsideOf(world: World, { now, agentIdNo }: WorldTerms): Outside {
  const { sources = {} } = world
  const says = <Q, T>(value: (question: Q) => T): Port<Q, T> => (question) => Promise.resolve({ asOf: now(), value: value(question) })
  const listed = (entries: readonly string[] = []): Port<unknown, ListAnswer> => says(() => ({ listed: entries.length > 0, entries }))
  return {
    population: troubled('population', sources.population, says(() => ({ ...FOUND, ...world.person }))),
    realName: troubled('realName', sources.realName, says(({ idNo }) => checkOf(idNo === agentIdNo ? world.agentRealName : world.realName))),
    lostCards: troubled('lostCards', sources.lostCards, says(() => ({ lost: world.lostCard === true }))),
    bans: troubled('bans', sources.bans, says(() => ({ bannedUntil: world.ban?.until ?? null, caseNumber: world.ban?.caseNumber ?? null }))),
    dishonesty: troubled('dishonesty', sources.dishonesty, listed(world.dishonesty)),
    abnormalList: troubled('abnormalList', sources.abnormalList, listed(world.abnormalList)),
    seriousList: troubled('seriousList', sources.seriousList, listed(world.seriousList)),
  }
}

/** Where no face was compared there is no likeness. */
function checkOf(said: Partial<RealNameAnswer> = {}): RealNameAnswer {
  const faceless = said.method === 'in-person' || said.method === null || said.result === 'not-done'
  const check = { ...PASSED, ...(faceless ? { score: null } : {}), ...said }
  return check.result === 'not-done' ? { ...check, method: null } : check
}

function booksOf(world: World, terms: WorldTerms): Books {
  const names = (world.names ?? []).map((name, at) => nameRow(name, at, terms))
  const counters = { ...NOTHING_COUNTED, ...world.counters }
  const counted = (count: number) => () => Promise.resolve(count)
  const found = (holds: (row: NameRow) => boolean) => Promise.resolve(names.filter(holds))
  const filed = names.map((row) => [row, terms.keysOf(row)] as const)
  return {
    findAddress: (id) => Promise.resolve(doorOf(id, world, terms)),
    listAddressZones: () => Promise.resolve([...terms.zones, ...zonesOf(world)]),
    listNamesByKeys: (keys) => Promise.resolve(filed.filter(([, own]) => own.some((key) => keys.includes(key))).map(([row]) => row)),
    listNamesById: (ids) => found((row) => ids.includes(row.id)),
    listNamesOfClasses: ({ city, tradeClasses }) => found((row) => row.city === city && tradeClasses.includes(row.tradeClass)),
    listNamesByTradeName: ({ city, tradeName }) => found((row) => row.city === city && row.tradeName === tradeName),
    listNamePairsOf: () => Promise.resolve([]),
    findSetting: () => Promise.resolve(keysVersion(terms.lists)),
    findNameReservation: (id) => Promise.resolve(names.find((row) => row.id === id && row.status === 'reserved')),
    countBusinessesSince: counted(counters.businesses12m),
    countPhoneOperatorsSince: counted(counters.phoneOperators30d),
    countDevicePersonsSince: counted(counters.devicePersonsToday),
    countAgentFilingsSince: counted(counters.agentFilingsToday),
    countActiveAtAddress: counted(counters.activeAtAddress),
    isMisuseVictim: () => Promise.resolve(counters.misuseVictim),
  }
}

function doorOf(id: string, { addresses = {} }: World, { doors }: WorldTerms): AddressRow | undefined {
  const own = addresses[id]
  if (own === undefined) return doors(id)
  return own === null ? undefined : addressRow(id, own)
}

function addressRow(id: string, { county, street = '', address, usage = 'commercial', rural = false, shared = null, zones = [] }: WorldDoor): AddressRow {
  return { id, county, street, road: '', door: '', address, usage, rural, shared, zones: zones.map((_, at) => zoneCode(id, at)) }
}

/** A zone of a file is told by what it forbids, and two doors may each have their own. */
function zoneCode(id: string, at: number): string {
  return `${id} ${String(at)}`
}

function zonesOf({ addresses = {} }: World): readonly AddressZoneRow[] {
  return Object.entries(addresses).flatMap(([id, door]) => (door?.zones ?? []).map(({ name, forbids }, at) => ({ code: zoneCode(id, at), name, forbids })))
}

function registersOf<A, N extends Named, C>(world: World, own: OwnRegisters<A, N, C>): OwnRegisters<A, N, C> {
  const { sources = {}, residenceShared, wellKnown = [] } = world
  const addressLibrary: Port<A, AddressAnswer> = async (question) => {
    const { asOf, value } = await own.addressLibrary(question)
    return { asOf, value: residenceShared === undefined ? value : { ...value, residenceShared } }
  }
  const nameRegister: Port<N, NameAnswer> = async (question) => {
    const { asOf, value } = await own.nameRegister(question)
    const equals = wellKnown.filter((known) => known === question.tradeName || known === question.fullName)
    return { asOf, value: { ...value, wellKnown: [...new Set([...value.wellKnown, ...equals])] } }
  }
  return {
    addressLibrary: troubled('addressLibrary', sources.addressLibrary, addressLibrary),
    nameRegister: troubled('nameRegister', sources.nameRegister, nameRegister),
    counters: troubled('counters', sources.counters, own.counters),
  }
}
