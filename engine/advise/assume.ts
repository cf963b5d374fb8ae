/** What the outside would answer about something that is still to come: a new card, a check made again, a name nobody holds. */

import type { Lookups } from '../lookups.ts'
import type { Assumptions, LookupName } from './vocabulary.ts'

/** What each source says of an ordinary person, for questions that were not asked before. */
export const ORDINARY_ANSWERS = {
  population: { match: 'match', deathRecorded: false, declaredMissing: false, limitedCapacity: false },
  realName: { result: 'passed', method: 'face', score: 0.95, sameFaceUnderOtherNumbers: false },
  agentRealName: { result: 'passed', method: 'face', score: 0.95, sameFaceUnderOtherNumbers: false },
  lostCards: { lost: false },
  bans: { bannedUntil: null, caseNumber: null },
  dishonesty: { listed: false, entries: [] },
  abnormalList: { listed: false, entries: [] },
  seriousList: { listed: false, entries: [] },
  addressLibrary: { premises: null, residenceShared: null },
  nameRegister: { identical: [], similar: [], wellKnown: [], reservation: 'none' },
  counters: { businesses12m: 0, phoneOperators30d: 0, devicePersonsToday: 0, agentFilingsToday: 0, activeAtAddress: 0, misuseVictim: false },
} as const satisfies { readonly [name in LookupName]: Readonly<Record<string, unknown>> }

export const LOOKUP_NAMES: readonly LookupName[] = Object.keys(ORDINARY_ANSWERS).filter(isLookupName)

function isLookupName(name: string): name is LookupName {
  return Object.hasOwn(ORDINARY_ANSWERS, name)
}

/**
 * A source that is silent stays silent, and one that is stale stays stale: an outage is nothing an applicant can change. Members are told
 * by data of the matter, which its reader holds against the names above.
 */
export function assumed(lookups: Lookups, assumptions: Assumptions, now: string): Lookups {
  const changed = LOOKUP_NAMES.flatMap((name) => {
    const members = assumptions[name]
    return members === undefined ? [] : [[name, assumedOne(lookups, name, { members, now })] as const]
  })
  return changed.length === 0 ? lookups : { ...lookups, ...Object.fromEntries(changed) }
}

type Assumed = { readonly members: Readonly<Record<string, unknown>>; readonly now: string }

function assumedOne(lookups: Lookups, name: LookupName, { members, now }: Assumed): unknown {
  const lookup = lookups[name]
  if (lookup?.state === 'unavailable') return lookup
  if (lookup?.state === 'answered') return { ...lookup, value: { ...lookup.value, ...members } }
  const source = name === 'agentRealName' ? 'realName' : name
  return { state: 'answered', source, askedAt: now, asOf: now, value: { ...ORDINARY_ANSWERS[name], ...members } }
}
