/** Invented answers from outside of which the facts of a witness are true: fresh, stale with only its hits, silent, or not asked. */

import { addDays, isDate } from '../../dates.ts'
import type { FactName, Facts } from '../../facts/catalogue.ts'
import { isUnknown, type FactValue } from '../../facts/fact.ts'
import type { AddressAnswer, CounterAnswer, Lookup, Lookups, NameAnswer, NameConflict, PopulationAnswer, RealNameAnswer, SourceName } from '../../lookups.ts'
import { wasChecked } from './invent-operator.ts'
import { DOOR_ID } from './invent-premises.ts'
import { membersOf, some } from './invent-scope.ts'

export type LookupTerms = { readonly now: string; readonly today: string; readonly county: string; readonly items: readonly string[] }

export function inventLookups(facts: Facts, terms: LookupTerms): Lookups {
  const reply = replier(facts, terms)
  const list = (source: SourceName, name: FactName) => reply(source, [name], { listed: is(facts, name), entries: [] })
  return {
    population: reply('population', ['operator.populationMatch', 'operator.deathRecorded', 'operator.limitedCapacity'], populationOf(facts)),
    realName: wasChecked(facts) ? reply('realName', ['operator.realName', 'operator.faceScore', 'operator.faceUnderOtherNumbers', 'operator.confirmedInPerson'], realNameOf(facts)) : unasked('realName'),
    agentRealName: facts['agent.present'] === true ? reply('realName', ['agent.realName'], agentOf(facts)) : null,
    lostCards: reply('lostCards', ['operator.idCardLost'], { lost: is(facts, 'operator.idCardLost') }),
    bans: reply('bans', ['operator.banned', 'operator.banEndsOn'], { bannedUntil: banOf(facts, terms.today), caseNumber: null }),
    dishonesty: list('dishonesty', 'operator.dishonest'),
    abnormalList: list('abnormalList', 'operator.abnormalElsewhere'),
    seriousList: list('seriousList', 'operator.seriousViolation'),
    addressLibrary: reply('addressLibrary', ['residence.clusterAddress', 'premises.resolved', 'premises.homeBannedItems', 'premises.zoneBannedItems', 'premises.forbiddenZones', 'premises.sharedAddress'], addressOf(facts, terms)),
    nameRegister: reply('nameRegister', ['name.identicalTo', 'name.similarTo', 'name.conflicts', 'name.wellKnown', 'name.reservation'], namesOf(facts)),
    counters: reply('counters', ['operator.businesses12m', 'operator.misuseVictim', 'agent.filingsToday', 'risk.phoneOperators30d', 'risk.devicePersonsToday', 'premises.activeEntities'], countersOf(facts)),
  }
}

/** Long before any source's greatest age. */
const LONG_AGO = '2000-01-01T00:00:00Z'

type Reply = <T>(source: SourceName, names: readonly FactName[], value: T) => Lookup<T>

/** Unknown facts beside known hits: the answer came, but is too old. */
function replier(facts: Facts, { now }: LookupTerms): Reply {
  const reported = [...membersOf(facts, 'sources.unavailable'), ...membersOf(facts, 'sources.optionalUnavailable')]
  return (source, names, value) => {
    const own = names.map((name) => facts[name])
    if (own.every((each) => each === null)) return unasked(source)
    const unknown = own.filter(isUnknown).length
    const silent = unknown > 0 || (reported.includes(source) && (source !== 'realName' || own.every((each) => each !== 'passed')))
    if (!silent) return { state: 'answered', source, askedAt: now, asOf: now, value }
    const hits = own.filter((each) => each !== null && !isUnknown(each))
    return hits.length === 0 ? { state: 'unavailable', source, askedAt: now, reason: 'timeout' } : { state: 'answered', source, askedAt: now, asOf: LONG_AGO, value }
  }
}

function unasked(source: SourceName): Lookup<never> {
  return { state: 'not-asked', source, reason: 'nothing to ask' }
}

function is(facts: Facts, name: FactName): boolean {
  return facts[name] === true
}

function count(facts: Facts, name: FactName): number {
  const value = facts[name]
  return typeof value === 'number' ? value : 0
}

const MATCHES = ['match', 'one-character', 'different', 'not-found'] as const

function populationOf(facts: Facts): PopulationAnswer {
  return {
    match: MATCHES.find((each) => each === facts['operator.populationMatch']) ?? 'match',
    declaredMissing: facts['operator.populationMatch'] === 'missing',
    deathRecorded: is(facts, 'operator.deathRecorded'),
    limitedCapacity: is(facts, 'operator.limitedCapacity'),
  }
}

function realNameOf(facts: Facts): RealNameAnswer {
  const score = facts['operator.faceScore']
  const inPerson = is(facts, 'operator.confirmedInPerson')
  return { result: resultOf(facts['operator.realName']), method: inPerson ? 'in-person' : 'face', score: typeof score === 'number' ? score : null, sameFaceUnderOtherNumbers: is(facts, 'operator.faceUnderOtherNumbers') }
}

function agentOf(facts: Facts): RealNameAnswer {
  return { result: resultOf(facts['agent.realName']), method: 'face', score: 0.97, sameFaceUnderOtherNumbers: false }
}

function resultOf(value: FactValue): RealNameAnswer['result'] {
  return value === 'failed' || value === 'not-done' ? value : 'passed'
}

function banOf(facts: Facts, today: string): string | null {
  const end = facts['operator.banEndsOn']
  const date = typeof end === 'string' && isDate(end) ? end : null
  if (is(facts, 'operator.banned')) return date !== null && date >= today ? date : addDays(today, 400)
  if (typeof end !== 'string') return null
  return date !== null && date < today ? date : addDays(today, -1)
}

function addressOf(facts: Facts, { county, items }: LookupTerms): AddressAnswer {
  const residenceShared = is(facts, 'residence.clusterAddress') ? 'cluster' : null
  const resolved = facts['premises.resolved']
  if (resolved === null || resolved === 'unresolved') return { premises: null, residenceShared }
  const [banned] = items
  const forbidden = membersOf(facts, 'premises.forbiddenZones').map((name, at) => ({ code: `Z${String(at)}`, name, forbids: 'all' as const }))
  const partly = some(facts, 'premises.zoneBannedItems') && banned !== undefined ? [{ code: 'ZP', name: '示范限制区', forbids: [banned] }] : []
  const dwelling = some(facts, 'premises.homeBannedItems') || facts['premises.useType'] === 'HOME_CONVERTED'
  return {
    premises: {
      id: DOOR_ID,
      county,
      street: '三里庵街道',
      address: '安徽省合肥市蜀山区三里庵街道云篱路8号',
      usage: dwelling ? 'residential' : 'commercial',
      rural: resolved === 'rural',
      shared: is(facts, 'premises.sharedAddress') ? 'market' : null,
      zones: [...forbidden, ...partly],
    },
    residenceShared,
  }
}

function namesOf(facts: Facts): NameAnswer {
  const conflicts = (name: FactName, likeness: NameConflict['likeness']): readonly NameConflict[] => membersOf(facts, name).map((each) => ({ name: each, status: 'registered', likeness }))
  const reservation = facts['name.reservation']
  return {
    identical: conflicts('name.identicalTo', 'identical'),
    similar: conflicts('name.similarTo', 'same-sound'),
    wellKnown: membersOf(facts, 'name.wellKnown'),
    reservation: reservation === 'valid' || reservation === 'expired' ? reservation : 'none',
  }
}

function countersOf(facts: Facts): CounterAnswer {
  return {
    businesses12m: count(facts, 'operator.businesses12m'),
    phoneOperators30d: count(facts, 'risk.phoneOperators30d'),
    devicePersonsToday: count(facts, 'risk.devicePersonsToday'),
    agentFilingsToday: count(facts, 'agent.filingsToday'),
    activeAtAddress: count(facts, 'premises.activeEntities'),
    misuseVictim: is(facts, 'operator.misuseVictim'),
  }
}
