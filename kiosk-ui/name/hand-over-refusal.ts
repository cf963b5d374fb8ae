/** Why a name was not handed over, in words for the two who stand there: the titles of the office speak to one person only. */

import { ProblemError } from '#contract'
import { fill } from '../context.ts'
import type { Text } from '../context.ts'
import { HAND_OVER } from '../words/trade.ts'

/** `stays` while the name is the holder's as before, so that another card can be tried. */
export type Refusal = { readonly title: Text; readonly why: Text; readonly stays: boolean }

export const SAME_PERSON: Refusal = { title: HAND_OVER.same, why: HAND_OVER.sameWhy, stays: true }

const REFUSALS: Readonly<Record<string, Refusal>> = {
  same_person: SAME_PERSON,
  too_many_names: { title: HAND_OVER.tooMany, why: HAND_OVER.tooManyWhy, stays: true },
  not_found: { title: HAND_OVER.away, why: HAND_OVER.awayWhy, stays: false },
  identity_not_proven: { title: HAND_OVER.unproven, why: HAND_OVER.unprovenWhy, stays: true },
  forbidden: { title: HAND_OVER.faceOnly, why: HAND_OVER.faceOnlyWhy, stays: true },
}

/** Null where the same can simply be tried again: a device, the line or a source that does not answer. */
export function refusalOf(cause: unknown, person: string): Refusal | null {
  const refusal = cause instanceof ProblemError ? REFUSALS[cause.code] : undefined
  return refusal === undefined ? null : { ...refusal, title: fill(refusal.title, { person }) }
}

/** The first character of each word stays: enough to know each other by, nothing for those who stand behind. */
export function maskedName(name: string): string {
  return name.replace(/\S+/gu, (word) => [...word].map((character, at) => (at === 0 ? character : '*')).join(''))
}
