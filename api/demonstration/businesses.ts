/** The businesses already in the register: invented, numbered from a block of their own, spread over every street of the city. */

import { listDoors, listPlaces } from './addresses.ts'
import { getCase } from './cases.ts'
import { diceOf, type Dice } from './dice.ts'
import { type Business, individualName, type NameParts } from './business.ts'
import { COMPANIES, KEPT_FREE, LOOSE_NAMES, TAKEN, takenBusiness } from './known-names.ts'
import { readRegistries } from './lists.ts'
import { citizenNumber, businessNumber } from './numbers.ts'
import { listPeople } from './people.ts'
import type { DayOnRecord } from './person.ts'
import { doorId, type Door } from './places.ts'
import { type Trade, TRADE_BAG } from './trades.ts'
import { SHOP_HEADS, SHOP_MIDDLES, SHOP_TAILS } from './words.ts'
import { ZONES } from './zones.ts'

const CITY = 5_400

/** At an ordinary door of the crowd; the fifth would make the address stand out (R-AD-08), and only Miaopi Road does that. */
const MOST_AT_ONE_DOOR = 3
const MOST_AT_A_SHARED_PLACE = 60

let register: readonly Business[] | undefined

/** Known names and standing places first, then the crowd. Thrown once per process. */
export function listBusinesses(): readonly Business[] {
  register ??= buildRegister()
  return register
}

function buildRegister(): readonly Business[] {
  const books = openBooks()
  const doors = openDoors()
  for (const entry of TAKEN) {
    const { parts, registry, trade } = takenBusiness(entry)
    enter(books, { parts, registry, trade, door: books.dice.pick(doors.filter((door) => door.county === registry)) })
  }
  for (const parts of COMPANIES) enter(books, { parts, registry: '340104', trade: null, door: null })
  for (const place of listPlaces()) {
    for (let count = 0; count < place.standing; count += 1) enter(books, { door: place, registry: place.county })
  }
  enterBusinessesOfCases(books)
  const shared = doors.filter((door) => door.shared !== null)
  while (books.businesses.length < CITY) enterOneOfTheCrowd(books, books.dice.pick(books.dice.chance(15) ? shared : doors))
  return books.businesses
}

/** Doors where something may be registered, Miaopi Road apart: its counts are set, not thrown. */
function openDoors(): readonly Door[] {
  const closed = new Set(ZONES.filter((zone) => zone.forbids === 'all').map((zone) => zone.code))
  return listDoors().slice(listPlaces().length).filter((door) => !door.zones.some((zone) => closed.has(zone)))
}

type Books = {
  readonly dice: Dice
  readonly businesses: Business[]
  /** Sector and trade name of every name given so far. */
  readonly names: Set<string>
  readonly atDoor: Map<string, number>
  readonly operators: Set<string>
  readonly divisions: ReadonlyMap<string, { readonly division: string; readonly numberCode: string }>
}

function openBooks(): Books {
  const divisions = readRegistries().map(({ code, nameDivisions, licenceNumberCode }) => {
    return [code, { division: nameDivisions[0] ?? '合肥市', numberCode: licenceNumberCode }] as const
  })
  return {
    dice: diceOf('businesses'),
    businesses: [],
    names: new Set([...TAKEN, ...LOOSE_NAMES.map((name) => name.parts), ...COMPANIES].map((name) => name.tradeName)),
    atDoor: new Map(),
    operators: new Set(),
    divisions: new Map(divisions),
  }
}

type Entering = Partial<Omit<Business, 'number' | 'kind' | 'addressId'>> & {
  readonly registry: string
  readonly door: Pick<Door, 'id'> | null
  /** `null`: a company, whose trade the stage set does not follow. Absent: thrown. */
  readonly trade?: Trade | null
}

function enter(books: Books, entering: Entering): void {
  const { dice, divisions, businesses } = books
  const place = divisions.get(entering.registry)
  if (place === undefined) throw new Error(`demonstration: no registry ${entering.registry}`)
  const { door, trade = dice.pick(TRADE_BAG), registeredOn = day(dice, 2012, 2026), status = 'active', endedOn = null } = entering
  const { parts = thrownName(books, place.division, trade), operatorNo = strangerNumber(books), registry } = entering
  if (door !== null && status === 'active') books.atDoor.set(door.id, (books.atDoor.get(door.id) ?? 0) + 1)
  businesses.push({
    ...numbered(trade, place.numberCode, businesses.length + 1),
    parts,
    registry,
    operatorNo,
    addressId: door === null ? null : door.id,
    status,
    registeredOn,
    endedOn,
  })
}

/** Companies are all management consultants (7243): nobody asks. */
function numbered(trade: Trade | null, registryCode: string, serial: number): Pick<Business, 'number' | 'industry' | 'kind'> {
  if (trade === null) return { number: businessNumber('91', registryCode, serial), industry: '7243', kind: 'company' }
  return { number: businessNumber('92', registryCode, serial), industry: trade.industry, kind: 'individual' }
}

/** Three and five businesses within twelve months of the seeding, for the two persons whose case it is. */
function enterBusinessesOfCases(books: Books): void {
  for (const [id, ages] of [['three-businesses', [30, 120, 240]], ['five-businesses', [20, 60, 130, 200, 290]]] as const) {
    const operatorNo = getCase(id).person.card.idNo
    for (const [at, age] of ages.entries()) {
      const closed = id === 'five-businesses' && at === 4
      enter(books, {
        registry: '340104',
        door: { id: doorId('340104002', at + 1) },
        operatorNo,
        registeredOn: { daysFromToday: -age },
        ...(closed ? { status: 'cancelled', endedOn: { daysFromToday: -15 } } : {}),
      })
    }
  }
}

function enterOneOfTheCrowd(books: Books, door: Door): void {
  const { dice } = books
  const standing = books.atDoor.get(door.id) ?? 0
  if (standing >= (door.shared === null ? MOST_AT_ONE_DOOR : MOST_AT_A_SHARED_PLACE)) return
  if (door.usage === 'residential' && !dice.chance(20)) return
  const registeredOn = day(dice, dice.chance(60) ? 2022 : 2012, 2026)
  const ended = dice.chance(14)
  enter(books, {
    door,
    registry: door.county,
    registeredOn,
    ...(dice.chance(4) ? { parts: null } : {}),
    ...(registeredOn < '2025' && dice.chance(5) ? { operatorNo: dice.pick(crowdNumbers()) } : {}),
    ...(ended ? { status: dice.chance(80) ? 'cancelled' : 'revoked', endedOn: dayAfter(dice, registeredOn) } : {}),
  })
}

/** Numbers of ordinary people of the population library: each may own a shop, but none registered lately. */
function crowdNumbers(): readonly string[] {
  return listPeople().filter((person) => person.mobile.startsWith('15401')).map((person) => person.card.idNo)
}

function thrownName(books: Books, division: string, trade: Trade | null): NameParts | null {
  if (trade === null) return null
  for (;;) {
    const tradeName = thrownTradeName(books.dice)
    const key = `${trade.sector} ${tradeName}`
    if (books.names.has(key) || books.names.has(tradeName) || KEPT_FREE.some((kept) => tradeName.includes(kept))) continue
    books.names.add(key)
    return individualName(division, tradeName, trade.trade, trade.form)
  }
}

function thrownTradeName(dice: Dice): string {
  const head = dice.pick(SHOP_HEADS)
  return dice.chance(25) ? head + dice.pick(SHOP_TAILS) : head + dice.pick(SHOP_MIDDLES) + dice.pick(SHOP_TAILS)
}

/** An operator the population library does not know: registered long ago, of no further interest. Sequences 900–999. */
function strangerNumber({ dice, operators }: Books): string {
  for (;;) {
    const number = citizenNumber(day(dice, 1950, 2004), dice.between(900, 999))
    if (!operators.has(number)) {
      operators.add(number)
      return number
    }
  }
}

/** A day from 1 January of `first` to 31 October of `last`. */
function day(dice: Dice, first: number, last: number): string {
  const year = dice.between(first, last)
  return `${String(year)}-${two(dice.between(1, year === last ? 10 : 12))}-${two(dice.between(1, 28))}`
}

function dayAfter(dice: Dice, registeredOn: DayOnRecord): string {
  const from = typeof registeredOn === 'string' ? registeredOn : '2026-01-01'
  const ended = day(dice, Number(from.slice(0, 4)), 2026)
  return ended > from ? ended : '2026-10-31'
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
