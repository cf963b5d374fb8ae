/** What a failure is called in words: the office's own title where it told us one. */

import { ProblemError } from '#contract'
import type { Text } from '../desk.ts'
import { ADVICE } from '../words/decide.ts'
import { FAILURE } from '../words/frame.ts'

export function problemTitle(error: unknown): Text {
  return error instanceof ProblemError ? error.title : FAILURE.unknown
}

/** What to do next, where we know it. */
export function problemAdvice(error: unknown): Text | undefined {
  return error instanceof ProblemError ? ADVICE[error.code] : undefined
}

export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof ProblemError && codes.includes(error.code)
}
