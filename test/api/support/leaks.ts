/** What must never leave the house in a refusal or a log line: the insides of the program, and what the applicant sent. */

import { expect } from 'vitest'
import type { Answers } from '#engine'

const INSIDES: readonly (readonly [string, RegExp])[] = [
  ['a stack', /\n\s+at |\bat \w[\w.]* \(|node:internal/],
  ['a path', /\/work\/|\/home\/|\/tmp\/|node_modules|\.ts:\d|\.js:\d/],
  ['a statement', /\bselect\b.+\bfrom\b|\binsert into\b|SQLITE_|sqlite3?:|\bpg_/i],
  ['a thrown name', /TypeError|RangeError|SyntaxError|ReferenceError|StoreError|\bConflict\b|Unexpected token/],
]

/** What of the program's insides a text shows. */
export function insidesIn(text: string): readonly string[] {
  return INSIDES.filter(([, pattern]) => pattern.test(text)).map(([what]) => what)
}

/** Numbers and words of a person that a text repeats. */
export function personalIn(text: string, canaries: readonly string[]): readonly string[] {
  return canaries.filter((canary) => text.includes(canary))
}

/** The parts of an application that may stand in no refusal and no log. */
export function canariesOf({ operator }: Answers): readonly string[] {
  return [operator.idNo, operator.mobile, operator.realNameToken ?? operator.idNo, operator.residence.address, operator.name]
}

/** A refusal: the given status and code, the one media type, both languages, nothing of ours and nothing of theirs. */
export function expectProblem(told: { readonly status: number; readonly code: string | null; readonly text: string; readonly headers: Readonly<Record<string, unknown>> }, expected: { readonly status: number; readonly code: string }, canaries: readonly string[] = []): void {
  expect({ status: told.status, code: told.code }).toEqual(expected)
  expect(told.headers['content-type']).toMatch(/^application\/problem\+json/)
  expect(JSON.parse(told.text)).toMatchObject({ type: `/problems/${expected.code}`, status: expected.status, title: expect.stringMatching(/\w/) as unknown, title_i18n: { zh: expect.stringMatching(/\p{Script=Han}/u) as unknown } })
  expect({ insides: insidesIn(told.text), personal: personalIn(told.text, canaries) }).toEqual({ insides: [], personal: [] })
}
