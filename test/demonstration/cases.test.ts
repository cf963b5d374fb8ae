/** The named cases: all there, all in order, and true for the months they promise. */

import { describe, expect, it } from 'vitest'
import { compareShapes, judgeName, shapeOf } from '#engine'
import { listBusinesses } from '../../api/demonstration/businesses.ts'
import { wishedName } from '../../api/demonstration/case.ts'
import { CASES, findCase, getCase } from '../../api/demonstration/cases.ts'
import { listDemonstrationKiosks } from '../../api/demonstration/kiosks.ts'
import { listPretendCards } from '../../api/demonstration/pretend-cards.ts'
import { findDoor } from './find-door.ts'
import { NAME_LISTS, nameKeysOf, readList } from './name-lists.ts'

const FROM = '2026-11-01'
const UNTIL = '2027-09-30'

describe('named cases', () => {
  it('worked decisions · are all there', () => {
    const worked = new Set(CASES.flatMap((one) => one.worked ?? []))
    expect(worked).toEqual(new Set(Array.from({ length: 18 }, (_, at) => `W${at + 1}`)))
  })

  it('special persons · are all there', () => {
    const ids = CASES.map((one) => one.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining([
      'noodle-shop', 'card-expired', 'card-lost', 'banned', 'ban-ended-yesterday', 'seventeen', 'fifteen', 'seventy-six', 'deceased',
      'declared-missing', 'limited-capacity', 'name-one-character-off', 'name-different', 'not-in-library', 'face-fails', 'face-unsure',
      'face-under-other-numbers', 'dishonest-debtor', 'serious-list', 'abnormal-elsewhere', 'three-businesses', 'five-businesses',
      'misuse-victim', 'shared-phone', 'hong-kong-resident', 'taiwan-resident', 'foreign-passport', 'serving-officer', 'family',
      'agent-ten', 'population-times-out',
    ]))
  })

  it('Wang of the noodle shop · keeps his number', () => {
    const { person } = getCase('noodle-shop')
    expect(person.card).toMatchObject({ name: '王小明', idType: '10', idNo: '340199199003071012', validTo: '2044-03-01' })
  })

  it('texts · are there in both languages', () => {
    for (const { id, title, what } of CASES) {
      for (const text of [title, what]) {
        expect(text.zh, id).toMatch(/\p{Script=Han}/u)
        expect(text.en, id).not.toMatch(/^$/u)
      }
    }
  })

  it('premises that cases choose · exist in the county they say', () => {
    const chosen = CASES.flatMap(({ id, choices = {} }) => (choices.addressId === undefined ? [] : [{ id, county: '340104', ...choices }]))
    expect(chosen.length).toBeGreaterThan(10)
    for (const { id, county, addressId } of chosen) expect(findDoor(addressId ?? '')?.county, id).toBe(county)
    const village = chosen.find((one) => one.id === 'village-shop')
    expect(findDoor(village?.addressId ?? '')?.rural).toBe(true)
  })

  it('names that cases wish · are in order, unless the name is the case, and no two are the same', () => {
    const items = new Map((readList('scope-items.json') as { items: { id: string; industries: string[] }[] }).items.map((entry) => [entry.id, entry.industries]))
    const wishes = CASES.flatMap((one) => {
      const parts = wishedName(one)
      return parts === 'nameless' || one.id === 'three-faults' ? [] : [{ id: one.id, parts, county: '340104', scope: ['S201'], ...one.choices }]
    })
    for (const { id, parts, county, scope } of wishes) {
      const judged = judgeName({ parts, county, mainItemCodes: items.get(scope[0] ?? '') ?? [], entityType: 'individual', lists: NAME_LISTS, drawable: () => true })
      expect(judged, id).toMatchObject({
        foreignCharacters: [], missingParts: [], inOrder: true, divisionJudgement: 'good', tradeNameIs: 'distinctive',
        tradeMatchesScope: true, formAllowed: true, blockedWords: [], sensitiveWords: [], financialWords: [],
      })
    }
    expect(new Set(wishes.map((wish) => wish.parts.tradeName)).size).toBe(wishes.length)
  })

  it('names that cases wish · are like no live name of their trade, but for the one case that wants it', () => {
    const live = listBusinesses().flatMap((one) => (one.parts === null || one.status !== 'active' ? [] : [one.parts]))
    const shapes = live.map((parts) => ({ tradeClass: nameKeysOf(parts).tradeClass, shape: shapeOf(parts.tradeName, NAME_LISTS) }))
    const alike = CASES.filter((one) => {
      const wish = wishedName(one)
      if (wish === 'nameless') return false
      const { tradeClass } = nameKeysOf({ ...wish, fullName: '' })
      const own = shapeOf(wish.tradeName, NAME_LISTS)
      return shapes.some((other) => other.tradeClass === tradeClass && compareShapes(own, other.shape) !== null)
    })
    expect(alike.map((one) => one.id)).toEqual(['same-sound'])
  })

  it('kiosks and people that cases bring in · exist', () => {
    const kiosks = [...listDemonstrationKiosks().map((one) => one.id), undefined]
    for (const { id, choices } of CASES) expect(kiosks, id).toContain(choices?.kiosk)
    const members = CASES.flatMap((one) => one.choices?.family ?? [])
    const agents = CASES.map((one) => one.choices?.filedBy ?? one.id)
    for (const other of [...members, ...agents]) expect(findCase(other), other).toBeDefined()
  })

  it.each([
    ['seventeen', 17, 17],
    ['fifteen', 15, 15],
    ['seventy-six', 75, 77],
    ['seventy-four', 73, 74],
    ['noodle-shop', 36, 37],
  ])('%s · is of that age from November 2026 to September 2027', (id, least, most) => {
    const born = getCase(id).person.birthDate
    for (const day of [FROM, UNTIL]) {
      expect(ageOn(born, day)).toBeGreaterThanOrEqual(least)
      expect(ageOn(born, day)).toBeLessThanOrEqual(most)
    }
  })

  it('cards · are in date throughout, except the one that is expired throughout', () => {
    for (const { id, person } of CASES) {
      if (id === 'card-expired') expect(person.card.validTo < FROM).toBe(true)
      else expect(person.card.validTo === 'long-term' || person.card.validTo > UNTIL, id).toBe(true)
    }
  })

  it('cases that end one day · last at least until the end of September 2027', () => {
    for (const { id, holdsUntil } of CASES) if (holdsUntil !== undefined) expect(holdsUntil > UNTIL, id).toBe(true)
  })

  it('pretend reader · offers every case with its card, the clean one first', () => {
    const cards = listPretendCards()
    expect(cards).toHaveLength(CASES.length)
    expect(cards[0]).toMatchObject({ caseId: 'noodle-shop', card: { name: '王小明', region: '340104' } })
    for (const { card } of cards) expect(card.residenceText).toMatch(/^(安徽省合肥市|浙江省杭州市)/u)
  })
})

/** Completed years, the birthday itself not yet counted. */
function ageOn(born: string, day: string): number {
  return Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - (day.slice(5) <= born.slice(5) ? 1 : 0)
}
