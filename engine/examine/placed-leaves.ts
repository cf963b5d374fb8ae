/** The single conditions of a test, each with its place, and the test with one of them replaced or taken out. */

import { isLeaf, partsOf, type Condition, type Conditions } from '../rule-set.ts'
import type { Test } from './holds.ts'

export type PlacedLeaf = {
  readonly leaf: Condition
  /** JSON pointer, below the one that was given. */
  readonly at: string
  /** The whole test with this condition replaced. */
  readonly replaced: (by: Test) => Test
  /** The whole test without this condition; null where it stands alone. */
  readonly without: Test | null
}

export function placedLeaves(test: Test, at = ''): readonly PlacedLeaf[] {
  if (isLeaf(test)) return [{ leaf: test, at, replaced: (by) => by, without: null }]
  if ('not' in test) return placedLeaves(test.not, `${at}/not`).map((placed) => around(placed, (inner) => ({ not: inner })))
  const name = 'all' in test ? 'all' : 'any'
  const parts = partsOf(test)
  return parts.flatMap((part, place) =>
    placedLeaves(part, `${at}/${name}/${place}`)
      .map((placed) => around(placed, (inner) => group(name, parts.with(place, inner))))
      .map((placed) => (isLeaf(part) && parts.length > 1 ? { ...placed, without: group(name, parts.toSpliced(place, 1)) } : placed)),
  )
}

function around({ leaf, at, replaced, without }: PlacedLeaf, wrap: (inner: Test) => Test): PlacedLeaf {
  return { leaf, at, replaced: (by) => wrap(replaced(by)), without: without === null ? null : wrap(without) }
}

function group(name: 'all' | 'any', parts: readonly Test[]): Conditions {
  return name === 'all' ? { all: parts } : { any: parts }
}
