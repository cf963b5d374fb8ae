/** What clerks decided about pairs of trade names, as the comparison uses it: of several decisions about a pair in one class of trade the last one counts. */

import type { NamePairRow } from '#store'

export type PairVerdict = NamePairRow['verdict']

/** Class of trade → the last word about it. */
type WordsByTrade = ReadonlyMap<string, PairVerdict>

/** The other trade name, in its comparing form → what was said of it and the wish. */
export type PairWords = ReadonlyMap<string, WordsByTrade>

/** Every decision in which this trade name, in its comparing form, is one of the two. */
export function wordsAbout(pairs: readonly NamePairRow[], wish: string): PairWords {
  const words = new Map<string, Map<string, PairVerdict>>()
  for (const { firstName, secondName, tradeClass, verdict } of pairs.toSorted((a, b) => a.seq - b.seq)) {
    const other = firstName === wish ? secondName : firstName
    words.set(other, (words.get(other) ?? new Map<string, PairVerdict>()).set(tradeClass, verdict))
  }
  return words
}

/**
 * What holds where two names meet in these classes: one in which they may not stand together is enough to bar them, and they may only where a clerk
 * said so of every one. Anything less is no word at all, and the two are compared as if nobody had spoken.
 */
export function wordOn(words: WordsByTrade, met: readonly string[]): PairVerdict | null {
  const said = met.map((tradeClass) => words.get(tradeClass))
  if (said.includes('may_not')) return 'may_not'
  return met.length > 0 && said.every((verdict) => verdict === 'may') ? 'may' : null
}

/** Was this trade name set against any other within one of these classes? */
export function isBarredWithin(pairs: readonly NamePairRow[], wish: string, tradeClasses: readonly string[]): boolean {
  return [...wordsAbout(pairs, wish).values()].some((words) => tradeClasses.some((tradeClass) => words.get(tradeClass) === 'may_not'))
}

/** The two names in the order in which a pair is kept: by code units, the same on every machine. */
export function inPairOrder(one: string, other: string): readonly [string, string] {
  return one < other ? [one, other] : [other, one]
}
