/** Links between facts and the sources they come from: what is unknown was reported, and a silent source leaves only old hits. */

import { FACT_NAMES, FACTS, type FactName } from '../../facts/catalogue.ts'
import type { FactAbout } from '../../facts/fact.ts'
import type { SourceName } from '../../lookups.ts'
import type { Matter } from '../../matter.ts'
import { all, any, appliesNot, atLeast, each, has, is, link, oneOf, some, unknown, type Link } from './link.ts'
import type { Test } from '../holds.ts'

/** What of a stale answer still counts, by fact; a fact that is not here never survives (rulings on staleness: an old ban still bans). */
const HITS: { readonly [name in FactName]?: Test } = {
  'operator.realName': oneOf('operator.realName', 'failed', 'not-done'),
  'operator.faceUnderOtherNumbers': is('operator.faceUnderOtherNumbers', true),
  'operator.populationMatch': oneOf('operator.populationMatch', 'one-character', 'different', 'not-found', 'missing'),
  'operator.deathRecorded': is('operator.deathRecorded', true),
  'operator.limitedCapacity': is('operator.limitedCapacity', true),
  'operator.idCardLost': is('operator.idCardLost', true),
  'operator.banned': is('operator.banned', true),
  'operator.banEndsOn': is('operator.banned', true),
  'operator.dishonest': is('operator.dishonest', true),
  'operator.abnormalElsewhere': is('operator.abnormalElsewhere', true),
  'operator.seriousViolation': is('operator.seriousViolation', true),
  'operator.businesses12m': atLeast('operator.businesses12m', 1),
  'operator.misuseVictim': is('operator.misuseVictim', true),
  'residence.clusterAddress': is('residence.clusterAddress', true),
  'agent.realName': oneOf('agent.realName', 'failed', 'not-done'),
  'agent.filingsToday': atLeast('agent.filingsToday', 1),
  'risk.phoneOperators30d': atLeast('risk.phoneOperators30d', 1),
  'risk.devicePersonsToday': atLeast('risk.devicePersonsToday', 1),
  'name.identicalTo': some('name.identicalTo'),
  'name.similarTo': some('name.similarTo'),
  'name.conflicts': some('name.conflicts'),
  'name.wellKnown': some('name.wellKnown'),
  'name.reservation': is('name.reservation', 'expired'),
  'premises.resolved': is('premises.resolved', 'unresolved'),
  'premises.homeBannedItems': any(some('premises.homeBannedItems'), oneOf('premises.useType', 'PLATFORM', 'HOME_ONLINE', 'HOME_CONVERTED')),
  'premises.zoneBannedItems': some('premises.zoneBannedItems'),
  'premises.forbiddenZones': some('premises.forbiddenZones'),
  'premises.activeEntities': atLeast('premises.activeEntities', 1),
  'premises.sharedAddress': is('premises.sharedAddress', true),
}

/** Who is asked only about a right number, and of the register of names only where a name is wished. */
const ASKED_WHEN: { readonly [name in SourceName]?: Test } = {
  population: all(is('operator.idNoWellFormed', true), is('operator.idType', '10')),
  lostCards: is('operator.idNoWellFormed', true),
  bans: is('operator.idNoWellFormed', true),
  dishonesty: is('operator.idNoWellFormed', true),
  abnormalList: is('operator.idNoWellFormed', true),
  seriousList: is('operator.idNoWellFormed', true),
  nameRegister: is('name.given', true),
}

export type ReportedSources = Pick<Matter, 'requiredSources' | 'optionalSources'>

/** A source that is neither required nor optional is reported nowhere, so nothing is said about it. */
export function sourceLinks({ requiredSources, optionalSources }: ReportedSources): readonly Link[] {
  return [
    ...requiredSources.flatMap((source) => linksOf(source, 'sources.unavailable')),
    ...optionalSources.flatMap((source) => linksOf(source, 'sources.optionalUnavailable')),
  ]
}

const REPORTED = { zh: '查不到的来源会如实列出。', en: 'A source that did not vouch is reported.' }
const STALE = { zh: '没有答复或过时的来源，只有旧的命中仍然算数。', en: 'Of a source that is silent or stale only old hits count.' }
const ASKED = { zh: '没有问过的来源不算没有答复。', en: 'A source that was not asked was not silent.' }

function linksOf(source: SourceName, reported: FactName): readonly Link[] {
  const facts = FACT_NAMES.filter((name) => aboutOf(name).source === source)
  const asked = ASKED_WHEN[source]
  return [
    ...facts.map((fact) => link('facts', `${fact}-unknown-is-reported`, REPORTED, unknown(fact), has(reported, source))),
    source === 'realName' ? link('road', 'realName-silent', STALE, has(reported, source), eitherCheckSilent(facts)) : link('facts', `${source}-silent`, STALE, has(reported, source), each(facts, silentOrHit)),
    ...(asked === undefined ? [] : [link('road', `${source}-asked`, ASKED, has(reported, source), asked)]),
  ]
}

/** Operator and agent are checked by one source, each by a question of its own; on the road nobody asks about an agent who is not there. */
function eitherCheckSilent(facts: readonly FactName[]): Test {
  const ofAgent = (fact: FactName): boolean => fact.startsWith('agent.')
  return any(each(facts.filter((fact) => !ofAgent(fact)), silentOrHit), all(is('agent.present', true), each(facts.filter(ofAgent), silentOrHit)))
}

function silentOrHit(fact: FactName): Test {
  const hit = HITS[fact]
  const silent = [unknown(fact), ...(aboutOf(fact).nullable ? [nullWhereAllowed(fact)] : [])]
  return any(...silent, ...(hit === undefined ? [] : [hit]))
}

function nullWhereAllowed(fact: FactName): Test {
  return fact === 'operator.faceScore' ? unknown(fact) : appliesNot(fact)
}

function aboutOf(name: FactName): FactAbout {
  return FACTS[name]
}
