/** Finds, among all characters that may stand in a name, the pairs nearer to each other than a threshold. */

import type { Font } from 'fontkit'
import { rasterOf } from './raster.ts'
import { COARSE_SIDES, coarseVector, heaviness, inkOf, squaredDistance, strokeVector } from './stroke-vector.ts'

export type Seen = {
  readonly character: string
  readonly vector: Float32Array
  readonly heaviness: number
}

export type Pair = { readonly pair: string; readonly distance: number }

export function see(font: Font, character: string): Seen {
  const vector = strokeVector(rasterOf(font, character))
  return { character, vector, heaviness: heaviness(vector) }
}

export function distanceOf(one: Seen, other: Seen): number {
  return squaredDistance(one.vector, other.vector) * one.heaviness * other.heaviness
}

/**
 * Every pair within `most`, the nearest first. Ordered by ink, a character meets only those whose ink alone does not set them apart yet: ink and
 * heaviness grow together, so behind the first that is too far all others are. These are looked at coarsely, twice, which leaves about one in a
 * hundred to be measured; a coarse distance is never more than the true one, so none is missed.
 */
export function pairsWithin(seen: readonly Seen[], most: number): readonly Pair[] {
  const byInk = seen.toSorted((one, other) => inkOf(one.vector) - inkOf(other.vector))
  const tables = [...COARSE_SIDES.map((side) => tableOf(byInk.map(({ vector }) => coarseVector(vector, side)))), tableOf(byInk.map(({ vector }) => vector))]
  const [inks, heavinesses] = [Float64Array.from(byInk, ({ vector }) => inkOf(vector)), Float64Array.from(byInk, (each) => each.heaviness)]
  const pairs: Pair[] = []
  byInk.forEach((one, at) => {
    for (let next = at + 1; next < byInk.length; next += 1) {
      const heavy = one.heaviness * (heavinesses[next] ?? 0)
      if (((inks[next] ?? 0) - (inks[at] ?? 0)) ** 2 * heavy > most) break
      const squared = squaredWithin(tables, at, next, most / heavy)
      if (squared !== null) pairs.push({ pair: inOrder(one.character, byInk[next]?.character ?? ''), distance: squared * heavy })
    }
  })
  return pairs.sort((a, b) => a.distance - b.distance || (a.pair < b.pair ? -1 : 1))
}

/** The two characters of a pair by code point, so that a pair is written in one way only. */
export function inOrder(one: string, other: string): string {
  return one < other ? one + other : other + one
}

/** Vectors of one length behind each other: read in a row, three times as fast as each by itself. */
type Table = { readonly width: number; readonly values: Float32Array }

function tableOf(vectors: readonly Float32Array[]): Table {
  const width = vectors[0]?.length ?? 0
  const values = new Float32Array(vectors.length * width)
  vectors.forEach((vector, at) => values.set(vector, at * width))
  return { width, values }
}

/** The squared distance of two rows of the last table, or null as soon as any table says that it is above the limit. */
function squaredWithin(tables: readonly Table[], one: number, other: number, limit: number): number | null {
  let squared = 0
  for (const table of tables) {
    squared = squaredInTable(table, one, other, limit)
    if (squared > limit) return null
  }
  return squared
}

/** Looks at the limit every so often only. */
const STEP = 16

function squaredInTable({ width, values }: Table, one: number, other: number, limit: number): number {
  let sum = 0
  for (let from = 0; from < width && sum <= limit; from += STEP) {
    const to = Math.min(width, from + STEP)
    for (let at = from; at < to; at += 1) {
      const difference = (values[one * width + at] ?? 0) - (values[other * width + at] ?? 0)
      sum += difference * difference
    }
  }
  return sum
}
