/** The demonstration city: big enough, the same for everybody, and made of nobody's data. */

import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { idCheckCharacter, parseIdNumber, parseLicenceNumber } from '#engine'
import { listDoors, listPlaces } from '../../api/demonstration/addresses.ts'
import { listBusinesses } from '../../api/demonstration/businesses.ts'
import { wishedName } from '../../api/demonstration/case.ts'
import { CASES } from '../../api/demonstration/cases.ts'
import { diceOf } from '../../api/demonstration/dice.ts'
import { listDemonstrationKiosks } from '../../api/demonstration/kiosks.ts'
import { KEPT_FREE, LOOSE_NAMES, WELL_KNOWN_MARKS } from '../../api/demonstration/known-names.ts'
import { readCounties, readRegistries } from '../../api/demonstration/lists.ts'
import { citizenNumber } from '../../api/demonstration/numbers.ts'
import { listPeople } from '../../api/demonstration/people.ts'
import { ZONES } from '../../api/demonstration/zones.ts'
import { nameKeysOf, readList } from './name-lists.ts'

const COUNTIES = ['340102', '340103', '340104', '340111', '340121', '340122', '340123', '340124', '340181']
const DEVELOPMENT_ZONES = ['340176', '340177', '340178']

describe('demonstration city', () => {
  it('thrown again on any machine · is the same city, byte for byte', () => {
    const cases = CASES.map(({ id, person, expected, choices }) => ({ id, person, expected, choices }))
    const city = [cases, listPeople(), ZONES, listDoors(), listPlaces(), listBusinesses(), LOOSE_NAMES, WELL_KNOWN_MARKS, listDemonstrationKiosks()]
    const digest = createHash('sha256').update(JSON.stringify(city)).digest('hex')
    expect(digest).toBe('14d555a653b9d97298ab8af0392fc8a0c078f493285ea855165a76caddb99854')
  })

  it('dice · with one seed repeat themselves, with another differ', () => {
    const throws = (seed: string) => {
      const dice = diceOf(seed)
      return Array.from({ length: 20 }, () => dice.number(1_000_000))
    }
    expect(throws('a')).toEqual(throws('a'))
    expect(throws('a')).not.toEqual(throws('b'))
  })

  it('size · meets what a demonstration needs', () => {
    expect(listPeople().length).toBeGreaterThanOrEqual(400)
    expect(listDoors().length).toBeGreaterThanOrEqual(2_000)
    expect(listBusinesses().length).toBeGreaterThanOrEqual(5_000)
    expect(listBusinesses().filter((one) => one.parts !== null).length).toBeGreaterThanOrEqual(5_000)
  })
})

describe('numbers of the city', () => {
  it('citizens · have well-formed numbers of a county that does not exist', () => {
    const numbers = [...listPeople().filter((one) => one.card.idType === '10').map((one) => one.card.idNo), ...operators()]
    for (const number of numbers) {
      expect(number).toMatch(/^340199/u)
      expect(parseIdNumber(number, { idType: '10', today: '2026-11-01' }), number).toMatchObject({ ok: true })
    }
    expect(new Set(numbers.filter((number) => !operatorsOfPeople().has(number))).size).toBeGreaterThan(5_000)
  })

  it('residence permits · have well-formed numbers under 81, 82, 83', () => {
    const permits = listPeople().filter((one) => one.card.idType === '80')
    expect(permits.map((one) => one.card.idNo.slice(0, 6)).sort()).toEqual(['810000', '820000', '830000'])
    for (const { card } of permits) expect(card.idNo.charAt(17)).toBe(idCheckCharacter(card.idNo.slice(0, 17)))
  })

  it('other documents · cannot be taken for a citizen’s number', () => {
    const others = listPeople().filter((one) => one.card.idType !== '10' && one.card.idType !== '80')
    expect(others.map((one) => one.card.idType).sort()).toEqual(['20', '40'])
    for (const { card } of others) {
      expect(parseIdNumber(card.idNo)).toMatchObject({ ok: false })
      expect(card.birthDate).toMatch(/^\d{4}-\d{2}-\d{2}$/u)
    }
  })

  it('people · share neither number nor telephone', () => {
    expect(new Set(listPeople().map((one) => one.card.idNo)).size).toBe(listPeople().length)
    expect(new Set(listPeople().map((one) => one.mobile)).size).toBe(listPeople().length)
    for (const one of listPeople()) expect(one.mobile).toMatch(/^154\d{8}$/u)
  })

  it('strangers who file each day · are nobody else of the city', () => {
    const known = new Set([...listPeople().map((one) => one.card.idNo), ...operators()])
    for (let sequence = 800; sequence < 830; sequence += 1) expect(known).not.toContain(citizenNumber('1980-06-15', sequence))
  })

  it('businesses · have numbers valid to both check characters, outside the block the office allocates from', () => {
    for (const one of listBusinesses()) {
      const reading = parseLicenceNumber(one.number)
      expect(reading, one.number).toMatchObject({ ok: true, category: one.kind === 'individual' ? '2' : '1' })
      expect(one.number.slice(8, 12)).not.toBe('MA0T')
    }
    expect(new Set(listBusinesses().map((one) => one.number)).size).toBe(listBusinesses().length)
  })

  it('zones · number their businesses with the city’s code, counties with their own', () => {
    for (const one of listBusinesses()) {
      expect(one.number.slice(2, 8)).toBe(DEVELOPMENT_ZONES.includes(one.registry) ? '340100' : one.registry)
    }
  })
})

describe('names of the city', () => {
  it('live names of one trade class · never share a trade name', () => {
    const live = listBusinesses().flatMap((one) => (one.parts !== null && one.status === 'active' ? [one.parts] : []))
    expect(repeated(live.map((parts) => `${nameKeysOf(parts).tradeClass} ${parts.tradeName}`))).toEqual([])
  })

  it('trade names across trades · repeat here and there, as they do in a real city', () => {
    const live = listBusinesses().flatMap((one) => (one.parts === null ? [] : [one.parts.tradeName]))
    expect(repeated(live).length).toBeGreaterThan(20)
  })

  it('trades · are all known to the lists that names are judged with', () => {
    for (const one of listBusinesses()) {
      if (one.kind === 'individual' && one.parts !== null) expect(nameKeysOf(one.parts).tradeClass, one.parts.fullName).toMatch(/^[a-z]/u)
    }
  })

  it('names that cases and visitors wish · are still free', () => {
    const taken = listBusinesses().flatMap((one) => (one.parts === null ? [] : [one.parts.tradeName]))
    const wished = CASES.flatMap((one) => {
      const name = wishedName(one)
      return name === 'nameless' ? [] : [name.tradeName]
    })
    for (const name of [...KEPT_FREE, ...wished]) expect(taken.filter((other) => other.includes(name)), name).toEqual([])
  })

  it('divisions in names · are the best one of the registry', () => {
    const best = new Map(readRegistries().map((one) => [one.code, one.nameDivisions[0]]))
    for (const one of listBusinesses()) {
      if (one.kind === 'individual' && one.parts !== null) expect(one.parts.division).toBe(best.get(one.registry))
    }
  })
})

describe('addresses of the city', () => {
  it('counties and zones · all have doors of every usage', () => {
    for (const county of [...COUNTIES, ...DEVELOPMENT_ZONES]) {
      const usages = new Set(listDoors().filter((door) => door.county === county).map((door) => door.usage))
      expect([...usages], county).toEqual(expect.arrayContaining(['commercial', 'residential', 'industrial']))
      const shared = listDoors().filter((door) => door.county === county && door.shared !== null).map((door) => door.shared)
      expect(shared, county).toEqual(expect.arrayContaining(['market', 'park', 'cluster']))
    }
  })

  it('streets · are the listed ones, and each road lies in one street', () => {
    const listed = new Set(readCounties().flatMap((county) => county.streets.map((street) => `${county.code} ${street.name}`)))
    const streetOf = new Map<string, string>()
    for (const door of listDoors()) {
      expect(listed.has(`${door.county} ${door.street}`), door.id).toBe(true)
      const road = `${door.county} ${door.road}`
      expect(streetOf.get(road) ?? door.street, road).toBe(door.street)
      streetOf.set(road, door.street)
    }
  })

  it('doors · have ids and texts of their own, and texts that fit a licence', () => {
    expect(new Set(listDoors().map((door) => door.id)).size).toBe(listDoors().length)
    expect(new Set(listDoors().map((door) => door.address)).size).toBe(listDoors().length)
    for (const door of listDoors()) expect(door.address.length).toBeLessThanOrEqual(60)
  })

  it('zones of the negative list · are known, and every kind has a door on Miaopi Road', () => {
    const codes = ZONES.map((zone) => zone.code)
    for (const door of listDoors()) for (const zone of door.zones) expect(codes).toContain(zone)
    expect(new Set(listPlaces().flatMap((place) => place.zones))).toEqual(new Set(codes))
    const items = new Set((readList('scope-items.json') as { items: { id: string }[] }).items.map((entry) => entry.id))
    for (const zone of ZONES) if (zone.forbids !== 'all') for (const item of zone.forbids) expect(items, item).toContain(item)
  })

  it('businesses at one door · are few, except where many are expected or a case wants them', () => {
    const active = new Map<string, number>()
    for (const one of listBusinesses()) {
      if (one.status === 'active' && one.addressId !== null) active.set(one.addressId, (active.get(one.addressId) ?? 0) + 1)
    }
    for (const place of listPlaces()) expect(active.get(place.id) ?? 0, place.address).toBe(place.standing)
    const special = new Set(listPlaces().map((place) => place.id))
    for (const door of listDoors()) {
      if (door.shared === null && !special.has(door.id)) expect(active.get(door.id) ?? 0, door.id).toBeLessThan(5)
    }
  })

  it('businesses · stand at doors of their own registry’s county', () => {
    const countyOf = new Map(listDoors().map((door) => [door.id, door.county]))
    for (const one of listBusinesses()) if (one.addressId !== null) expect(countyOf.get(one.addressId)).toBe(one.registry)
  })
})

describe('registries', () => {
  it('list · has the nine county-level divisions and the three zones, plainly invented', () => {
    const file = readList('registries.json') as {
      registries: { code: string; kind: string; mark: string; registry: { zh: string }; licenceNumberCode: string; surroundedBy?: string }[]
      collection: { regions: { code: string }[] }
    }
    expect(file.registries.map((one) => one.code)).toEqual([...COUNTIES, ...DEVELOPMENT_ZONES])
    for (const one of file.registries) {
      expect(one.registry.zh).toMatch(/·演示$/u)
      const zone = one.kind === 'zone'
      expect(one.licenceNumberCode).toBe(zone ? '340100' : one.code)
      expect(one.mark).toBe(zone ? 'policy' : 'law')
      if (zone) expect(COUNTIES).toContain(one.surroundedBy)
    }
    expect(file.collection.regions).toHaveLength(41)
  })

  it('kiosks · stand in every county and zone, and in Hangzhou and Nanjing', () => {
    const regions = listDemonstrationKiosks().map((one) => one.region)
    expect(regions).toEqual([...COUNTIES, ...DEVELOPMENT_ZONES, '330100', '320100'])
  })
})

function operators(): readonly string[] {
  return listBusinesses().flatMap((one) => (one.operatorNo === null ? [] : [one.operatorNo]))
}

function operatorsOfPeople(): ReadonlySet<string> {
  return new Set(listPeople().map((one) => one.card.idNo))
}

function repeated(values: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return values.filter((value) => seen.size === seen.add(value).size)
}
