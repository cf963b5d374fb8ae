/** What clerks decided about pairs of trade names, as the comparison uses it: of several decisions about a pair the last one counts. */

import type { NamePairRow } from '#store'

export type PairVerdict = NamePairRow['verdict']

/** The other trade name, in its comparable form → whether the wish may stand beside it. */
export type PairVerdicts = ReadonlyMap<string, PairVerdict>

/** Decisions hold within the class of trade they were made for. */
export function verdictsOf(pairs: readonly NamePairRow[], { wish, tradeClass }: { readonly wish: string; readonly tradeClass: string }): PairVerdicts {
  const inOrder = pairs.filter((pair) => pair.tradeClass === tradeClass).sort((a, b) => a.seq - b.seq)
  return new Map(inOrder.map((pair) => [pair.firstName === wish ? pair.secondName : pair.firstName, pair.verdict]))
}

/** The two names in the order in which a pair is kept: by code units, the same on every machine. */
export function inPairOrder(one: string, other: string): readonly [string, string] {
  return one < other ? [one, other] : [other, one]
}
