/** What is wrong with one answer: where, a stable code, and words a person understands. */

import type { Text } from './texts-file.ts'

/** Strongest first: of several faults at one place, the first in this list is told. Stable: programs may rely on them. */
export const PROBLEM_CODES = [
  'unbounded',
  'unknown_field',
  'does_not_apply',
  'wrong_type',
  'required',
  'too_long',
  'too_short',
  'not_allowed',
  'duplicate',
  'too_many',
  'too_few',
  'out_of_range',
  'pattern',
  'conflict',
] as const

export type ProblemCode = (typeof PROBLEM_CODES)[number]

export type Problem = Text & {
  /** JSON pointer into the answers; for a missing answer, where it belongs. */
  readonly pointer: string
  readonly code: ProblemCode
}

/** A problem before it is put into words. */
export type Fault = {
  readonly pointer: string
  readonly code: ProblemCode
  /** Variant of the words, such as `not_allowed_here`. */
  readonly key?: string
  readonly fill?: { readonly [name: string]: string }
  /** The check of pages.json that found it, which may have words of its own. */
  readonly check?: string
}

/** No caller needs more, and an attacker must not be able to make the answer larger than the question. */
export const MOST_PROBLEMS = 200
