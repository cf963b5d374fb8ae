/** What would help: the fewest changes that lead to approval, each with its words, or that a person is needed. */

import type { Answers } from '../answers.ts'
import type { Lookups } from '../lookups.ts'
import type { Text } from '../rule-set.ts'
import type { WayKind } from './advice-book.ts'

/** One field. Where several ways lead through it, they are one change. */
export type Change = {
  readonly pointer: string
  readonly kind: WayKind
  /** Null where nothing stood. */
  readonly from: unknown
  /** Null where only the applicant can say it, or nothing is to stand there. */
  readonly to: unknown
  readonly words: Text
}

export type Advice =
  | { readonly kind: 'approved' }
  | {
      readonly kind: 'changes'
      readonly changes: readonly Change[]
      /** Names of the ways taken, in their order. */
      readonly taken: readonly string[]
      /** The application on which the advice was tried and approved, with stand-ins for what only the applicant has; to be signed again. */
      readonly tried: { readonly answers: Answers; readonly lookups: Lookups }
    }
  /** Nothing that the applicant may change leads to approval, or a rule spoke of which nothing may be said. Which of the two is not told. */
  | { readonly kind: 'needs-person' }
