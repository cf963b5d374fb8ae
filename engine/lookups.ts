/** What the office asked the world before deciding: each answer with its source and its times, or the reason there is none. */

import type { Likeness } from './names/likeness.ts'
import type { ConflictRule } from './names/name-lists.ts'

/** The outside (and our own registers) as the engine knows them. The list is closed: a source is named in the fact catalogue. */
export const SOURCES = [
  'population',
  'realName',
  'lostCards',
  'bans',
  'dishonesty',
  'abnormalList',
  'seriousList',
  'addressLibrary',
  'nameRegister',
  'counters',
] as const

export type SourceName = (typeof SOURCES)[number]

/**
 * One answer. `asOf` is the moment for which the source vouches, which may be long before `askedAt`: staleness is judged by `asOf`.
 * `not-asked` is not an outage: the question had no subject (an ill-formed number, no name given, a platform address).
 */
export type Lookup<T> =
  | { readonly state: 'answered'; readonly source: SourceName; readonly askedAt: string; readonly asOf: string; readonly value: T }
  | { readonly state: 'unavailable'; readonly source: SourceName; readonly askedAt: string; readonly reason: 'timeout' | 'error' }
  | { readonly state: 'not-asked'; readonly source: SourceName; readonly reason: string }

/** The population library about one number and name. The name on file never leaves the library: only how it compares. */
export type PopulationAnswer = {
  readonly match: 'match' | 'one-character' | 'different' | 'not-found'
  readonly deathRecorded: boolean
  readonly declaredMissing: boolean
  readonly limitedCapacity: boolean
}

/** The identity service about one real-name check, found by the token the check left behind. */
export type RealNameAnswer = {
  readonly result: 'passed' | 'failed' | 'not-done'
  readonly method: 'face' | 'in-person' | null
  /** Likeness 0–1; null where nobody compared a face (in person, not done). */
  readonly score: number | null
  readonly sameFaceUnderOtherNumbers: boolean
}

export type LostCardAnswer = { readonly lost: boolean }

/** A ban's last day is inside the ban. */
export type BanAnswer = { readonly bannedUntil: string | null; readonly caseNumber: string | null }

export type ListAnswer = { readonly listed: boolean; readonly entries: readonly string[] }

/** A door of the address library. `address` is the full text as it stands on a licence. */
export type AddressEntry = {
  readonly id: string
  readonly county: string
  readonly street: string
  readonly address: string
  readonly usage: 'commercial' | 'residential' | 'industrial' | 'unknown'
  /** Village address without a door number by nature: an unresolved door is then only a note. */
  readonly rural: boolean
  /** Cluster, market or park: many businesses at one address are expected here. */
  readonly shared: 'cluster' | 'market' | 'park' | null
  /** Zones of the negative list that the door lies in. */
  readonly zones: readonly AddressZone[]
}

export type AddressZone = {
  readonly code: string
  readonly name: string
  /** 'all': nothing may be registered here; otherwise the scope items that may not. */
  readonly forbids: 'all' | readonly string[]
}

/** The library about the premises and about the operator's residence (null: no such entry). */
export type AddressAnswer = {
  readonly premises: AddressEntry | null
  readonly residenceShared: 'cluster' | 'market' | 'park' | null
}

/** A name in the register that stands against the wished one. */
export type NameConflict = {
  readonly name: string
  readonly status: 'registered' | 'reserved' | 'cancelled' | 'changed' | 'revoked'
  readonly likeness: Likeness
  /** A clerk decided that the two may not stand together, whatever ear and eye say. */
  readonly barred?: true
  /** Of which kind the conflict is, why it stands and by which article. Absent in answers that were written down before this was told, like `day`. */
  readonly rule?: ConflictRule
  /** Office date since which the status holds; of a reservation its last day. */
  readonly day?: string
}

export type NameAnswer = {
  readonly identical: readonly NameConflict[]
  readonly similar: readonly NameConflict[]
  /** Well-known marks and full names of other firms that the wish equals. */
  readonly wellKnown: readonly string[]
  readonly reservation: 'none' | 'valid' | 'expired'
}

/** Our own counters: each counts others already there, never the present application. */
export type CounterAnswer = {
  /** Individual businesses of this person registered in the last 12 months, cancelled ones too. */
  readonly businesses12m: number
  /** Distinct operators who used this phone in the last 30 days. */
  readonly phoneOperators30d: number
  /** Distinct persons this device or agent session filed for today; 0 at a public kiosk, which is no device in this sense. */
  readonly devicePersonsToday: number
  /** Filings of this agent today. */
  readonly agentFilingsToday: number
  /** Active entities at the same address. */
  readonly activeAtAddress: number
  /** The number once stood in a case of registration under a stolen identity. */
  readonly misuseVictim: boolean
}

/** Everything asked for one application. `agentRealName` is null when there is no agent. */
export type Lookups = {
  readonly population: Lookup<PopulationAnswer>
  readonly realName: Lookup<RealNameAnswer>
  readonly agentRealName: Lookup<RealNameAnswer> | null
  readonly lostCards: Lookup<LostCardAnswer>
  readonly bans: Lookup<BanAnswer>
  readonly dishonesty: Lookup<ListAnswer>
  readonly abnormalList: Lookup<ListAnswer>
  readonly seriousList: Lookup<ListAnswer>
  readonly addressLibrary: Lookup<AddressAnswer>
  readonly nameRegister: Lookup<NameAnswer>
  readonly counters: Lookup<CounterAnswer>
}
