/** Finds, among all characters that may stand in a name, the pairs nearer to each other than a threshold. */

import type { Font } from 'fontkit'
import { rasterOf } from './raster.ts'
import { coarseVector, heaviness, squaredDistance, strokeVector } from './stroke-vector.ts'

export type Seen = {
  readonly character: string
  readonly vector: Float32Array
  readonly coarse: Float32Array
  readonly heaviness: number
}

export type Pair = { readonly pair: string; readonly distance: number }

/** The characters of GB 2312, both levels: 6,763, in the order of the standard. */
export function standardCharacters(): readonly string[] {
  const decoder = new TextDecoder('gb2312')
  const rows = Array.from({ length: 0xf7 - 0xb0 + 1 }, (_, at) => 0xb0 + at)
  const cells = Array.from({ length: 0xfe - 0xa1 + 1 }, (_, at) => 0xa1 + at)
  const characters = rows.flatMap((row) => cells.map((cell) => decoder.decode(Uint8Array.of(row, cell))))
  return characters.filter((character) => /^\p{Unified_Ideograph}$/u.test(character))
}

export function see(font: Font, character: string): Seen {
  const vector = strokeVector(rasterOf(font, character))
  return { character, vector, coarse: coarseVector(vector), heaviness: heaviness(vector) }
}

export function distanceOf(one: Seen, other: Seen): number {
  return squaredDistance(one.vector, other.vector, Number.POSITIVE_INFINITY) * one.heaviness * other.heaviness
}

/**
 * Every pair within `most`, the nearest first. All are looked at coarsely first, which leaves few to be measured; a coarse distance is never
 * more than the true one, so none is missed.
 */
export function pairsWithin(seen: readonly Seen[], most: number): readonly Pair[] {
  const pairs: Pair[] = []
  seen.forEach((one, at) => {
    for (let next = at + 1; next < seen.length; next += 1) {
      const other = seen[next]
      const distance = other === undefined ? null : distanceWithin(one, other, most)
      if (other !== undefined && distance !== null) pairs.push({ pair: inOrder(one.character, other.character), distance })
    }
  })
  return pairs.sort((a, b) => a.distance - b.distance || (a.pair < b.pair ? -1 : 1))
}

/** The two characters of a pair by code point, so that a pair is written in one way only. */
export function inOrder(one: string, other: string): string {
  return one < other ? one + other : other + one
}

function distanceWithin(one: Seen, other: Seen, most: number): number | null {
  const limit = most / (one.heaviness * other.heaviness)
  if (squaredDistance(one.coarse, other.coarse, limit) > limit) return null
  const squared = squaredDistance(one.vector, other.vector, limit)
  return squared > limit ? null : squared * one.heaviness * other.heaviness
}
