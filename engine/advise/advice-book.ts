/** What an applicant may change about an application, as data of the matter: the ways out, what each costs, and what is said of it. */

import type { Conditions, Text } from '../rule-set.ts'
import type { Assumptions, MakingName } from './vocabulary.ts'

export const WAY_KINDS = ['set', 'drop', 'choose-again', 'check-again', 'supply'] as const

/**
 * `set` and `drop`: the office can say what to write or leave out. `choose-again`: something of the same sort, another name or place.
 * `check-again`: look, read or be checked once more. `supply`: a paper or a date that only the applicant has.
 */
export type WayKind = (typeof WAY_KINDS)[number]

/** What the field then holds. */
export type Value =
  | { readonly is: unknown }
  /** Stays as it is: what changes is what the outside says of it. */
  | { readonly stays: true }
  | { readonly gone: true }
  /** The proposal of a fact; no way where that fact has none. */
  | { readonly fact: string }
  /** The list without the members of that fact. */
  | { readonly without: string }
  /** So many days from today, `YYYY-MM-DD`. */
  | { readonly days: number }
  | { readonly made: MakingName }

export type Way = {
  readonly name: string
  /** The field: where the button leads. */
  readonly pointer: string
  readonly kind: WayKind
  /** Facts under which it is a way out at all. */
  readonly when: Conditions
  readonly value: Value
  /** Fields that then must go. */
  readonly drops: readonly string[]
  readonly assumes: Assumptions
  /** 1 (a touch) to 9 (weeks): decides between changes of equally many fields. */
  readonly effort: number
  /** Only where nothing else helps. */
  readonly last: boolean
  /** `{fact.name}` as in rules, `{to}` for the new value. */
  readonly words: Text
}

export type AdviceBook = { readonly matter: string; readonly ways: readonly Way[] }
