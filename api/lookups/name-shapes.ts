/** Trade names made ready for comparison, kept: working out the readings of one costs about 30 µs, comparing two ready ones under one. */

import { shapeOf, type NameLists, type TradeNameShape } from '#engine'

/** More than a city's live names of the busiest trade class; beyond it the cache begins anew rather than growing without end. */
const MOST = 50_000

const byLists = new WeakMap<NameLists, Map<string, TradeNameShape>>()

export function readyShape(tradeName: string, lists: NameLists): TradeNameShape {
  const known = byLists.get(lists) ?? new Map<string, TradeNameShape>()
  byLists.set(lists, known)
  const shape = known.get(tradeName)
  if (shape !== undefined) return shape
  if (known.size >= MOST) known.clear()
  const made = shapeOf(tradeName, lists)
  known.set(tradeName, made)
  return made
}
