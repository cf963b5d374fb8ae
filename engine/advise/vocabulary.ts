/** Words that ways out are written in: what can be made, and what the outside may be taken to answer. */

import type { Lookups } from '../lookups.ts'

export type LookupName = keyof Lookups

/** Members of answers from outside as they would be, by lookup; what is not named stays as it was answered. */
export type Assumptions = { readonly [name in LookupName]?: Readonly<Record<string, unknown>> }

export const MAKING_NAMES = [
  'all-yes',
  'another-door',
  'fitting-form',
  'fitting-item-first',
  'fitting-items',
  'fitting-trade',
  'no-trade',
  'other-trade-name',
  'own-division',
  'papers-of-use',
  'plain-trade-name',
  'proven-family',
  'right-number',
] as const

export type MakingName = (typeof MAKING_NAMES)[number]
