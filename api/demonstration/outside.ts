/** The outside of the demonstration: seven sources that answer about the invented people, and a panel that makes them fail on purpose. */

import type { BanAnswer, IdType, ListAnswer, LostCardAnswer, PopulationAnswer, RealNameAnswer, SourceName } from '#engine'
import { compareNames } from './compare-names.ts'
import { dayOnRecord } from './office-day.ts'
import { listPeople } from './people.ts'
import type { OnRecord } from './person.ts'
import { checkFromToken, tokenFor, type IdentityMethod } from './real-name-token.ts'

/** `asOf`, ISO 8601 UTC, is the moment the source vouches for. */
export type Answer<T> = { readonly asOf: string; readonly value: T }

export type OutsideSource = Extract<
  SourceName,
  'population' | 'realName' | 'lostCards' | 'bans' | 'dishonesty' | 'abnormalList' | 'seriousList'
>

/** `down`: the question is refused at once. `timeout`: no answer ever comes. `stale`: the answer is 31 days old. */
export type Fault = 'down' | 'timeout' | 'stale'

export type Outside = {
  readonly population: (q: { readonly idType: IdType; readonly idNo: string; readonly name: string }) => Promise<Answer<PopulationAnswer>>
  /** Performs a check and leaves a token behind, by which `realName` finds its result again. */
  readonly startRealName: (q: RealNameQuestion) => Promise<StartedRealName>
  readonly realName: (q: { readonly token: string; readonly idNo: string }) => Promise<Answer<RealNameAnswer>>
  readonly lostCards: (q: { readonly idType: IdType; readonly idNo: string }) => Promise<Answer<LostCardAnswer>>
  readonly bans: (q: { readonly idNo: string }) => Promise<Answer<BanAnswer>>
  readonly dishonesty: (q: { readonly idNo: string }) => Promise<Answer<ListAnswer>>
  readonly abnormalList: (q: { readonly idNo: string }) => Promise<Answer<ListAnswer>>
  readonly seriousList: (q: { readonly idNo: string }) => Promise<Answer<ListAnswer>>
  /** The panel: gives one source a fault, or `null` to repair it. For tests and for showing what a failure looks like. */
  readonly fault: (source: OutsideSource, fault: Fault | null) => void
  readonly listFaults: () => Readonly<Partial<Record<OutsideSource, Fault>>>
}

export type RealNameQuestion = {
  readonly idType: IdType
  readonly idNo: string
  readonly name: string
  readonly method: IdentityMethod
}

export type StartedRealName = { readonly token: string; readonly result: 'passed' | 'failed'; readonly score: number | null }

const STALE_BY_MS = 31 * 24 * 3_600_000

/** The likeness an ordinary face reaches, well over the threshold of 0.80. */
const ORDINARY_SCORE = 0.96

/** `now` is the clock of whoever opens it: the outside has none of its own. Nothing to close. */
export function openOutside({ now }: { readonly now: () => Date }): Outside {
  const records = new Map(listPeople().map((person) => [person.card.idNo, { name: person.card.name, ...person.onRecord }]))
  const faults = new Map<OutsideSource, Fault>()
  const recordOf = (idNo: string): KnownRecord | undefined => records.get(idNo)

  const answer = async <T>(source: OutsideSource, value: () => T, own?: Fault): Promise<Answer<T>> => {
    const fault = own ?? faults.get(source)
    if (fault === 'down') throw new Error(`demonstration: source ${source} is switched off`)
    if (fault === 'timeout') return new Promise<never>(() => undefined)
    const asOf = new Date(now().getTime() - (fault === 'stale' ? STALE_BY_MS : 0)).toISOString()
    return { asOf, value: value() }
  }
  const listAnswer = (source: OutsideSource, list: 'dishonesty' | 'abnormal' | 'serious') => (q: { readonly idNo: string }) =>
    answer(source, () => listed(recordOf(q.idNo)?.[list]))

  return {
    population: (q) => {
      const record = recordOf(q.idNo)
      return answer('population', () => populationAnswer(q, record), record?.populationTimesOut === true ? 'timeout' : undefined)
    },
    startRealName: async (q) => {
      const { value } = await answer('realName', () => checkPerson(recordOf(q.idNo), q.method))
      return { token: tokenFor(q, now()), result: value.result === 'passed' ? 'passed' : 'failed', score: value.score }
    },
    realName: (q) =>
      answer('realName', () => {
        const method = checkFromToken(q)
        return method === null ? NOT_DONE : checkPerson(recordOf(q.idNo), method)
      }),
    lostCards: (q) => answer('lostCards', () => ({ lost: recordOf(q.idNo)?.lost === true })),
    bans: (q) => answer('bans', () => banAnswer(recordOf(q.idNo)?.ban, now())),
    dishonesty: listAnswer('dishonesty', 'dishonesty'),
    abnormalList: listAnswer('abnormalList', 'abnormal'),
    seriousList: listAnswer('seriousList', 'serious'),
    fault: (source, fault) => {
      if (fault === null) faults.delete(source)
      else faults.set(source, fault)
    },
    listFaults: () => Object.fromEntries(faults),
  }
}

type KnownRecord = OnRecord & { readonly name: string }

const NOT_DONE: RealNameAnswer = { result: 'not-done', method: null, score: null, sameFaceUnderOtherNumbers: false }

/** The library knows citizens only; of everybody else it has never heard. */
function populationAnswer(q: { readonly idType: IdType; readonly name: string }, record: KnownRecord | undefined): PopulationAnswer {
  const onFile = q.idType !== '10' || record === undefined || record.nameOnFile === null ? null : (record.nameOnFile ?? record.name)
  return {
    match: onFile === null ? 'not-found' : compareNames(onFile, q.name),
    deathRecorded: record?.deathRecorded === true,
    declaredMissing: record?.declaredMissing === true,
    limitedCapacity: record?.limitedCapacity === true,
  }
}

/** Whoever is not on record passes like an ordinary person: the pretend camera has nothing to compare with. */
function checkPerson(record: KnownRecord | undefined, method: IdentityMethod): RealNameAnswer {
  if (method === 'in-person') {
    const result = record?.failsInPerson === true ? 'failed' : 'passed'
    return { result, method, score: null, sameFaceUnderOtherNumbers: false }
  }
  const face = record?.face ?? { result: 'passed' as const, score: ORDINARY_SCORE }
  return { result: face.result, method, score: face.score, sameFaceUnderOtherNumbers: face.sameFaceUnderOtherNumbers === true }
}

function banAnswer(ban: OnRecord['ban'], now: Date): BanAnswer {
  if (ban === undefined) return { bannedUntil: null, caseNumber: null }
  return { bannedUntil: dayOnRecord(ban.until, now), caseNumber: ban.caseNumber }
}

function listed(entries: readonly string[] | undefined): ListAnswer {
  return { listed: entries !== undefined && entries.length > 0, entries: entries ?? [] }
}
