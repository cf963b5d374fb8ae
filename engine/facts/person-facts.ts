/** Facts about the operator and the agent: who they are, whether they may, and what the registers of persons say. */

import { ageReached, isDate, officeDate } from '../dates.ts'
import { findIdKind, fitsIdKind } from '../identifiers/id-kinds.ts'
import { parseIdNumber } from '../identifiers/id-number.ts'
import type { Operator } from '../answers.ts'
import type { PopulationAnswer } from '../lookups.ts'
import type { Facts } from './catalogue.ts'
import type { Circumstances } from './circumstances.ts'
import type { FactValue } from './fact.ts'
import { factFrom, read, type Reading } from './reading.ts'

type PersonFacts = Pick<Facts, Extract<keyof Facts, `operator.${string}` | `agent.${string}` | `risk.${string}`>>

export function personFacts(circumstances: Circumstances): PersonFacts {
  return {
    ...documentFacts(circumstances),
    ...realNameFacts(circumstances),
    ...populationFacts(circumstances),
    ...listFacts(circumstances),
    ...counterFacts(circumstances),
    ...agentFacts(circumstances),
  }
}

/** Military and police documents: their holders may not trade (rulings on idType 20 and 30; the service laws themselves are for a lawyer to confirm). */
const SERVICE_DOCUMENTS: ReadonlySet<string> = new Set(['20', '30'])

function documentFacts({ answers, now, matter }: Circumstances) {
  const { operator } = answers
  const today = officeDate(now)
  const birth = birthDateOf(operator, today)
  return {
    'operator.idType': operator.idType,
    'operator.idNoWellFormed': isWellFormed(operator, today),
    'operator.idExpired': operator.idValidTo !== 'long-term' && operator.idValidTo < today,
    'operator.age': birth === null ? null : ageReached(birth, today, { fromDayAfterBirthday: matter.parameters.reachedFromDayAfterBirthday }),
    'operator.publicOfficial': operator.occupation === 'public-official' || SERVICE_DOCUMENTS.has(operator.idType),
  }
}

function isWellFormed({ idType, idNo }: Operator, today: string): boolean {
  return findIdKind(idType)?.carriesBirthDate === true ? parseIdNumber(idNo, { idType, today }).ok : fitsIdKind(idType, idNo)
}

/** From the number where it carries it, else as declared; null where neither gives a real day that has come. */
function birthDateOf({ idType, idNo, birthDate }: Operator, today: string): string | null {
  if (findIdKind(idType)?.carriesBirthDate === true) {
    const reading = parseIdNumber(idNo, { idType, today })
    return reading.ok ? reading.birthDate : null
  }
  return birthDate !== undefined && isDate(birthDate) && birthDate <= today ? birthDate : null
}

function realNameFacts({ lookups, now }: Circumstances) {
  const realName = read(lookups.realName, now)
  const given = orDefault(realName, 'not-done')
  return {
    'operator.realName': given((value) => value.result, (fact) => fact !== 'passed'),
    'operator.faceScore': factFrom(realName, (value) => value.score, () => false),
    'operator.faceUnderOtherNumbers': orDefault(realName, false)((value) => value.sameFaceUnderOtherNumbers, isTrue),
    'operator.confirmedInPerson': orDefault(realName, false)((value) => value.result === 'passed' && value.method === 'in-person', () => false),
  }
}

function populationFacts({ lookups, now }: Circumstances) {
  const population = read(lookups.population, now)
  return {
    'operator.populationMatch': factFrom(population, populationMatch, (fact) => fact !== 'match'),
    'operator.deathRecorded': factFrom(population, (value) => value.deathRecorded, isTrue),
    'operator.limitedCapacity': factFrom(population, (value) => value.limitedCapacity, isTrue),
  }
}

function populationMatch(value: PopulationAnswer): FactValue {
  return value.declaredMissing ? 'missing' : value.match
}

function listFacts({ lookups, now }: Circumstances) {
  const today = officeDate(now)
  const bans = read(lookups.bans, now)
  return {
    'operator.idCardLost': factFrom(read(lookups.lostCards, now), (value) => value.lost, isTrue),
    'operator.banned': factFrom(bans, ({ bannedUntil }) => bannedUntil !== null && bannedUntil >= today, isTrue),
    'operator.banEndsOn': factFrom(bans, ({ bannedUntil }) => bannedUntil, (fact) => typeof fact === 'string' && fact >= today),
    'operator.dishonest': factFrom(read(lookups.dishonesty, now), (value) => value.listed, isTrue),
    'operator.abnormalElsewhere': factFrom(read(lookups.abnormalList, now), (value) => value.listed, isTrue),
    'operator.seriousViolation': factFrom(read(lookups.seriousList, now), (value) => value.listed, isTrue),
  }
}

/** Counters are our own books, so a stale one is a fault; a high old count still counts. */
function counterFacts({ lookups, now }: Circumstances) {
  const counters = read(lookups.counters, now)
  return {
    'operator.businesses12m': factFrom(counters, (value) => value.businesses12m, isPositive),
    'operator.misuseVictim': factFrom(counters, (value) => value.misuseVictim, isTrue),
    'risk.phoneOperators30d': orDefault(counters, 0)((value) => value.phoneOperators30d, isPositive),
    'risk.devicePersonsToday': orDefault(counters, 0)((value) => value.devicePersonsToday, isPositive),
  }
}

function agentFacts({ answers, lookups, now }: Circumstances) {
  const { agent } = answers
  if (agent === undefined) return { 'agent.present': false, 'agent.powerOfAttorney': null, 'agent.realName': null, 'agent.filingsToday': null }
  const checked = lookups.agentRealName
  return {
    'agent.present': true,
    'agent.powerOfAttorney': agent.powerOfAttorney !== undefined,
    'agent.realName': checked === null ? 'not-done' : orDefault(read(checked, now), 'not-done')((value) => value.result, (fact) => fact !== 'passed'),
    'agent.filingsToday': factFrom(read(lookups.counters, now), (value) => value.agentFilingsToday, isPositive),
  }
}

/** For facts that always apply: nobody asked means the given value instead of null. */
function orDefault<T>(reading: Reading<T>, value: FactValue) {
  return (pick: (answer: T) => FactValue, isHit: (fact: FactValue) => boolean): FactValue =>
    reading.state === 'not-asked' ? value : factFrom(reading, pick, isHit)
}

function isTrue(fact: FactValue): boolean {
  return fact === true
}

function isPositive(fact: FactValue): boolean {
  return typeof fact === 'number' && fact > 0
}
