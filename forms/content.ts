/** What a signature covers: everything that was answered, except the signatures. */

import { canonicalJson } from './canonical.ts'
import type { Answers } from './json.ts'

/** Answers without `signatures`. */
export function contentOf(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([key]) => key !== 'signatures'))
}

/** The text whose SHA-256 (of its UTF-8, in hex) stands in every signature. */
export function contentText(answers: Answers): string {
  return canonicalJson(contentOf(answers))
}
