/** The pairs of the list as the program makes them: measured among any characters, each kind of pair to its threshold. */

import { rareKindOf } from './blind-sample.ts'
import { pairsWithin } from './find-pairs.ts'
import type { Seen } from './find-pairs.ts'
import { RARE_THRESHOLD, THRESHOLD } from './list-file.ts'

/** The nearest first. */
export function listedPairs(seen: readonly Seen[], usual: ReadonlySet<string>): readonly string[] {
  const limitOf = (pair: string): number => (rareKindOf(pair, usual) === null ? THRESHOLD : RARE_THRESHOLD)
  return pairsWithin(seen, THRESHOLD)
    .filter(({ pair, distance }) => distance <= limitOf(pair))
    .map(({ pair }) => pair)
}
