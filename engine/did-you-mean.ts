/** For a name that does not exist, the nearest one that does: what a mistyped rule most likely meant. */

import type { Text } from './rule-set.ts'

/** Empty when nothing is near: more than a third of the letters would have to change. */
export function didYouMean(name: string, known: readonly string[]): Text {
  const nearest = nearestTo(name, known)
  return nearest === null ? { zh: '', en: '' } : { zh: `是不是“${nearest}”？`, en: `Did you mean “${nearest}”?` }
}

const LONGEST = 60

export function nearestTo(name: string, known: readonly string[]): string | null {
  if (name.length > LONGEST) return null
  let best: { readonly name: string; readonly distance: number } | null = null
  for (const candidate of known) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase())
    if (best === null || distance < best.distance) best = { name: candidate, distance }
  }
  return best !== null && best.distance <= Math.max(2, Math.floor(name.length / 3)) ? best.name : null
}

/** Insertions, deletions and substitutions that turn one text into the other. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let line = 1; line <= from.length; line++) {
    const next = [line]
    for (let column = 1; column <= to.length; column++) {
      const swap = (row[column - 1] ?? 0) + (from[line - 1] === to[column - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
