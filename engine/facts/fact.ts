/** What a fact is: a named, typed value a rule may test; "nobody could tell" and "does not apply" are values of their own. */

import type { SourceName } from '../lookups.ts'

/** Nobody could establish it: the source was down, timed out, or its clean answer is older than allowed. */
export type Unknown = { readonly unknown: SourceName }

/** `null` means the question does not arise (no name given, no agent): never "no", never "nobody knows". */
export type FactValue = boolean | number | string | readonly string[] | null | Unknown

export type FactType =
  | { readonly kind: 'boolean' }
  | { readonly kind: 'integer' }
  | { readonly kind: 'number' }
  | { readonly kind: 'text'; readonly values?: readonly string[] }
  | { readonly kind: 'list' }

/** What protects a fact from going stale between the answer and the commit (see `withFreshFacts`). */
export type Guard =
  /** Derived from the answers alone: nothing outside can change it. */
  | 'answers'
  /** A unique index speaks at commit; the whole decision is then made again. */
  | 'unique-index'
  /** May be as old as `maxAgeHours`; a change in that window is accepted and written down. */
  | 'tolerance'

export type FactAbout = {
  readonly type: FactType
  readonly meaning: { readonly zh: string; readonly en: string }
  readonly source: 'answers' | SourceName | 'office'
  /** Does null (does not apply) occur? */
  readonly nullable: boolean
  readonly maxAgeHours: number | null
  readonly guardedBy: Guard
}

export function isUnknown(value: FactValue): value is Unknown {
  return typeof value === 'object' && value !== null && 'unknown' in value
}
