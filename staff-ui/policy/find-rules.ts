/** Finds rules by severity and by words that may stand anywhere: number, sentence, law. */

import { sayIn } from '#forms/render'
import type { Basis, Severity, Text } from '../desk.ts'
import { basisText } from '../parts/basis-text.ts'

type Listed = { readonly rule: string; readonly severity: Severity; readonly statement: Text; readonly basis: readonly Basis[] }

/** Every word must be found, as the page says it; upper and lower case are alike. */
export function findRules<T extends Listed>(rules: readonly T[], { severity, words }: { readonly severity: Severity | 'all'; readonly words: string }): T[] {
  const sought = words.toLowerCase().split(/\s+/).filter((word) => word !== '')
  return rules.filter((rule) => (severity === 'all' || rule.severity === severity) && sought.every((word) => textOf(rule).includes(word)))
}

function textOf({ rule, statement, basis }: Listed): string {
  return [rule, statement.zh, sayIn('en', statement), ...basis.map(basisText)].join('\n').toLowerCase()
}
