/** Facts about operator and agent: borders of age and validity, documents, and old, silent or unasked registers of persons. */

import { describe, expect, it } from 'vitest'
import type { IdType } from '../../../engine/answers.ts'
import type { FactName } from '../../../engine/facts/catalogue.ts'
import type { FactValue } from '../../../engine/facts/fact.ts'
import type { Lookups } from '../../../engine/lookups.ts'
import { AGENT, answered, daysFromToday, factsWhen, hoursAgo, NOW, notAsked, numberBornOn, said, silent, TODAY, type Change } from './noodle-shop.ts'

const fact = (name: FactName, change: Change): FactValue => factsWhen(change)[name]
const ageOf = (birth: string, now: string, parameters = {}) => fact('operator.age', { operator: { idNo: numberBornOn(birth) }, now, parameters })

describe('age', () => {
  it.each([
    ['2008-11-22', '2026-11-22T02:00:00Z', 17, 'the birthday itself'],
    ['2008-11-21', '2026-11-22T02:00:00Z', 18, 'the day after'],
    ['2010-11-22', '2026-11-22T15:59:59Z', 15, 'the last second of the birthday in Hefei'],
    ['2010-11-22', '2026-11-22T16:00:00Z', 16, 'the first second after it'],
    ['2000-02-29', '2018-02-28T02:00:00Z', 17, 'born on 29 February, 28 February of a common year'],
    ['2000-02-29', '2018-03-01T02:00:00Z', 18, 'born on 29 February, 1 March of a common year'],
    ['2000-02-29', '2016-02-29T02:00:00Z', 15, 'born on 29 February, 29 February of a leap year'],
    ['2000-02-29', '2016-03-01T02:00:00Z', 16, 'born on 29 February, 1 March of a leap year'],
    ['1951-11-21', '2026-11-22T02:00:00Z', 75, 'old enough to be asked in person'],
  ])('born %s, asked %s · %i years · %s', (birth, now, age) => {
    expect(ageOf(birth, now)).toBe(age)
  })

  it('a policy that counts the birthday · parameter off · reaches the age a day sooner', () => {
    expect(ageOf('2008-11-22', NOW, { reachedFromDayAfterBirthday: false })).toBe(18)
  })

  it('a number that is ill-formed · has no age, and is no outage', () => {
    const facts = factsWhen({ operator: { idNo: '340199199003071013' }, lookups: { population: notAsked('population'), bans: notAsked('bans'), lostCards: notAsked('lostCards'), seriousList: notAsked('seriousList') } })
    expect(facts).toMatchObject({ 'operator.idNoWellFormed': false, 'operator.age': null, 'operator.populationMatch': null, 'operator.banned': null, 'sources.unavailable': [] })
  })

  it('a birth in the future · by the number · is ill-formed', () => {
    expect(factsWhen({ operator: { idNo: numberBornOn(daysFromToday(1)) } })).toMatchObject({ 'operator.idNoWellFormed': false, 'operator.age': null })
    expect(factsWhen({ operator: { idNo: numberBornOn(TODAY) } })).toMatchObject({ 'operator.idNoWellFormed': true, 'operator.age': 0 })
  })

  it('other documents · carry no birth date · the declared one counts, if that day has come', () => {
    const passport = (birthDate: string) => fact('operator.age', { operator: { idType: '40', idNo: 'E12345678', birthDate } })
    expect([passport('1990-03-07'), passport(daysFromToday(1)), passport('1990-02-30')]).toEqual([36, null, null])
  })

  it('a declared birth date · beside a number that carries one · is not asked', () => {
    expect(fact('operator.age', { operator: { birthDate: '1950-01-01' } })).toBe(36)
  })
})

describe('documents', () => {
  it.each([
    [daysFromToday(-1), true, 'yesterday was the last day'],
    [TODAY, false, 'today is the last day'],
    [daysFromToday(1), false, 'tomorrow is'],
    ['long-term', false, 'without end'],
  ])('valid to %s · expired %s · %s', (idValidTo, expected) => {
    expect(fact('operator.idExpired', { operator: { idValidTo } })).toBe(expected)
  })

  it('the last day · has ended in Hefei though not in Greenwich · is over', () => {
    expect(fact('operator.idExpired', { operator: { idValidTo: '2026-11-22' }, now: '2026-11-22T16:00:00.000Z' })).toBe(true)
  })

  it.each<[IdType, string, boolean, string]>([
    ['10', '340199199003071012', true, 'a resident of the mainland'],
    ['10', '34019919900307101X', false, 'a wrong check character'],
    ['10', '810000199001010019', false, 'Hong Kong digits on a mainland card'],
    ['80', '810000199001010019', true, 'a residence permit of somebody from Hong Kong'],
    ['80', '830000199001010012', true, 'a residence permit of somebody from Taiwan'],
    ['80', '340199199003071012', false, 'mainland digits on a residence permit'],
    ['50', 'H12345678', true, 'a travel permit of Hong Kong'],
    ['60', 'M12345678', true, 'a travel permit of Macao'],
    ['70', '12345678', true, 'a travel permit of Taiwan'],
    ['40', 'E12345678', true, 'a foreign passport'],
    ['40', 'E', false, 'too short for a passport'],
  ])('document %s with %s · well formed %s · %s', (idType, idNo, expected) => {
    expect(factsWhen({ operator: { idType, idNo, birthDate: '1990-01-01' } })).toMatchObject({ 'operator.idType': idType, 'operator.idNoWellFormed': expected })
  })

  it.each<[IdType, string, boolean, string]>([
    ['20', 'employed', true, 'an officer card'],
    ['30', 'employed', true, 'a police card'],
    ['10', 'public-official', true, 'said so'],
    ['10', 'veteran', false, 'has served'],
    ['90', 'other', false, 'another document'],
  ])('document %s, %s · public official %s · %s', (idType, occupation, expected) => {
    expect(fact('operator.publicOfficial', { operator: { idType, occupation } })).toBe(expected)
  })

  it('somebody from Hong Kong · not in the population library · no comparison, and no outage', () => {
    const facts = factsWhen({ operator: { idType: '80', idNo: '810000199001010019' }, lookups: { population: notAsked('population') } })
    expect(facts).toMatchObject({ 'operator.populationMatch': null, 'operator.deathRecorded': null, 'operator.age': 36, 'sources.unavailable': [] })
  })
})

describe('population and real name', () => {
  it.each(['match', 'one-character', 'different', 'not-found'] as const)('the library says %s · so does the fact', (match) => {
    expect(fact('operator.populationMatch', { lookups: said.population({ match }) })).toBe(match)
  })

  it('declared missing · though the name matches · is missing, which is not dead', () => {
    expect(factsWhen({ lookups: said.population({ declaredMissing: true }) })).toMatchObject({ 'operator.populationMatch': 'missing', 'operator.deathRecorded': false })
  })

  it('a check in person · compares no face · has no score, and confirms the will', () => {
    const facts = factsWhen({ lookups: said.realName({ method: 'in-person', score: null }) })
    expect(facts).toMatchObject({ 'operator.realName': 'passed', 'operator.faceScore': null, 'operator.confirmedInPerson': true })
  })

  it('a check in person that failed · confirms nothing', () => {
    expect(factsWhen({ lookups: said.realName({ result: 'failed', method: 'in-person', score: null }) })).toMatchObject({ 'operator.realName': 'failed', 'operator.confirmedInPerson': false })
  })

  it('no check made · is "not done", never an outage and never a pass', () => {
    const facts = factsWhen({ lookups: { realName: notAsked('realName') } })
    expect(facts).toMatchObject({ 'operator.realName': 'not-done', 'operator.faceScore': null, 'operator.faceUnderOtherNumbers': false, 'operator.confirmedInPerson': false, 'sources.unavailable': [] })
  })

  it('a check long ago · passed · vouches for nobody today', () => {
    const facts = factsWhen({ lookups: said.realName({ method: 'in-person' }, hoursAgo(25)) })
    expect(facts).toMatchObject({ 'operator.realName': { unknown: 'realName' }, 'operator.confirmedInPerson': { unknown: 'realName' }, 'sources.unavailable': ['realName'] })
  })
})

describe('old answers', () => {
  const old = hoursAgo(25)
  const list = (listed: boolean) => ({ listed, entries: [] })
  it.each<[FactName, Partial<Lookups>, FactValue, Partial<Lookups>]>([
    ['operator.populationMatch', said.population({ match: 'different' }, old), 'different', said.population({}, old)],
    ['operator.deathRecorded', said.population({ deathRecorded: true }, old), true, said.population({}, old)],
    ['operator.limitedCapacity', said.population({ limitedCapacity: true }, old), true, said.population({}, old)],
    ['operator.idCardLost', { lostCards: answered('lostCards', { lost: true }, old) }, true, { lostCards: answered('lostCards', { lost: false }, old) }],
    ['operator.banned', said.bans(TODAY, old), true, said.bans(null, old)],
    ['operator.banEndsOn', said.bans(TODAY, old), TODAY, said.bans(daysFromToday(-1), old)],
    ['operator.dishonest', { dishonesty: answered('dishonesty', list(true), old) }, true, { dishonesty: answered('dishonesty', list(false), old) }],
    ['operator.abnormalElsewhere', { abnormalList: answered('abnormalList', list(true), old) }, true, { abnormalList: answered('abnormalList', list(false), old) }],
    ['operator.seriousViolation', { seriousList: answered('seriousList', list(true), old) }, true, { seriousList: answered('seriousList', list(false), old) }],
    ['operator.realName', said.realName({ result: 'failed' }, old), 'failed', said.realName({}, old)],
    ['operator.faceUnderOtherNumbers', said.realName({ sameFaceUnderOtherNumbers: true }, old), true, said.realName({}, old)],
    ['operator.businesses12m', said.counters({ businesses12m: 3 }, old), 3, said.counters({}, old)],
    ['operator.misuseVictim', said.counters({ misuseVictim: true }, old), true, said.counters({}, old)],
    ['risk.phoneOperators30d', said.counters({ phoneOperators30d: 5 }, old), 5, said.counters({}, old)],
    ['risk.devicePersonsToday', said.counters({ devicePersonsToday: 10 }, old), 10, said.counters({}, old)],
  ])('%s · an old hit still counts, an old clean answer says nothing · and both are reported', (name, hit, value, clean) => {
    const [struck, spared] = [factsWhen({ lookups: hit }), factsWhen({ lookups: clean })]
    expect(struck[name]).toEqual(value)
    expect(spared[name]).toHaveProperty('unknown')
    const reported = (facts: typeof struck) => [facts['sources.unavailable'], facts['sources.optionalUnavailable']].flat()
    expect(reported(struck)).toHaveLength(1)
    expect(reported(spared)).toEqual(reported(struck))
  })
})

describe('bans and counters', () => {
  it.each<[string | null, boolean, string]>([
    [TODAY, true, 'the last day of the ban'],
    [daysFromToday(-1), false, 'the day after it'],
    [null, false, 'never banned'],
  ])('banned until %s · banned %s · %s', (until, expected) => {
    expect(fact('operator.banned', { lookups: said.bans(until) })).toBe(expected)
  })

  it('counters · as our own books give them · are facts unchanged', () => {
    const facts = factsWhen({ lookups: said.counters({ businesses12m: 4, phoneOperators30d: 6, devicePersonsToday: 11, activeAtAddress: 21, misuseVictim: true }) })
    expect(facts).toMatchObject({ 'operator.businesses12m': 4, 'risk.phoneOperators30d': 6, 'risk.devicePersonsToday': 11, 'premises.activeEntities': 21, 'operator.misuseVictim': true })
  })

  it('our own books · closed · are an outage like any other', () => {
    const facts = factsWhen({ lookups: { counters: silent('counters') } })
    expect(facts).toMatchObject({ 'operator.businesses12m': { unknown: 'counters' }, 'risk.phoneOperators30d': { unknown: 'counters' }, 'sources.unavailable': ['counters'] })
  })
})

describe('agent', () => {
  const withAgent = (change: Change = {}, agent: object = AGENT) => factsWhen({ ...change, answers: { agent: agent as typeof AGENT } })

  it('nobody files for him · what is said of an agent · does not apply', () => {
    expect(factsWhen({})).toMatchObject({ 'agent.present': false, 'agent.powerOfAttorney': null, 'agent.realName': null, 'agent.filingsToday': null, 'signature.agent': null })
  })

  it('an agent · with power of attorney, checked, tenth filing of the day · is all told', () => {
    const facts = withAgent({ lookups: { ...said.agentRealName(), ...said.counters({ agentFilingsToday: 10 }) } })
    expect(facts).toMatchObject({ 'agent.present': true, 'agent.powerOfAttorney': true, 'agent.realName': 'passed', 'agent.filingsToday': 10 })
  })

  it('an agent · without paper and without check · false and "not done"', () => {
    const { powerOfAttorney: _, realNameToken: __, ...bare } = AGENT
    expect(withAgent({ lookups: { agentRealName: null } }, bare)).toMatchObject({ 'agent.powerOfAttorney': false, 'agent.realName': 'not-done' })
    expect(withAgent({ lookups: { agentRealName: notAsked('realName') } }, bare)).toMatchObject({ 'agent.realName': 'not-done', 'sources.unavailable': [] })
  })

  it('the check of the agent alone · unanswered · is an outage of its source', () => {
    expect(withAgent({ lookups: { agentRealName: silent('realName') } })).toMatchObject({ 'agent.realName': { unknown: 'realName' }, 'operator.realName': 'passed', 'sources.unavailable': ['realName'] })
  })
})
