/** From what holds for single values to what holds for applications: bits of places combined as the values' truth asks. */

import { placesIn, type Column } from './column.ts'
import { wordsFor, type Plane } from './plane.ts'

/**
 * The plane of the rows whose value has a 1 in `holds` (one entry for each value of the column). An equality over 16 values costs four
 * passes over words of 32 rows, a threshold no more than the column has bits; where the truth is scattered, rows are looked up one by one.
 */
export function rowsWhere(column: Column, holds: Uint8Array): Plane {
  const sums = sumsOf(holds)
  const fill: Fill = { column, sums, count: holds.length }
  const whole = truthOf(fill, 0, holds.length)
  if (whole !== 'mixed') return whole
  const depth = column.planes.length
  return mixedIn(fill, depth, 0, MOST_MIXED) > MOST_MIXED ? lookedUp(column, holds) : planeAt(fill, depth, 0)
}

/** More passes than this take longer than looking every row up. */
const MOST_MIXED = 60

type Fill = { readonly column: Column; readonly sums: Int32Array; readonly count: number }

/** How many of the first `n` values it holds for, for every `n`. */
function sumsOf(holds: Uint8Array): Int32Array {
  const sums = new Int32Array(holds.length + 1)
  for (let at = 0; at < holds.length; at++) sums[at + 1] = (sums[at] ?? 0) + (holds[at] ?? 0)
  return sums
}

function truthOf({ sums, count }: Fill, from: number, to: number): 'none' | 'all' | 'mixed' {
  const [first, end] = [Math.min(from, count), Math.min(to, count)]
  const held = (sums[end] ?? 0) - (sums[first] ?? 0)
  if (held === 0) return 'none'
  return held === end - first ? 'all' : 'mixed'
}

/** Places `from … from + 2^bits - 1` that differ in truth, as nodes of the tree of bits; gives up above `most`. */
function mixedIn(fill: Fill, bits: number, from: number, most: number): number {
  if (most < 0 || truthOf(fill, from, from + 2 ** bits) !== 'mixed') return 0
  const low = mixedIn(fill, bits - 1, from, most - 1)
  return 1 + low + mixedIn(fill, bits - 1, from + 2 ** (bits - 1), most - 1 - low)
}

/** Of rows whose higher bits are known: which of them it holds for. Places that no value has are free: they follow their sibling. */
function planeAt(fill: Fill, bits: number, from: number): Plane {
  const truth = truthOf(fill, from, from + 2 ** bits)
  if (truth !== 'mixed') return truth
  const upper = from + 2 ** (bits - 1)
  const low = planeAt(fill, bits - 1, from)
  if (upper >= fill.count) return low
  const high = planeAt(fill, bits - 1, upper)
  return chosen(fill.column.planes[bits - 1] ?? new Int32Array(0), low, high)
}

/** `high` where the bit is set, `low` where it is not; written into the one or the other, which nobody else has. */
function chosen(bit: Int32Array, low: Plane, high: Plane): Plane {
  if (typeof low === 'string') return typeof high === 'string' ? flipped(bit, everywhere(high) ^ -1) : blended(high, bit, { flip: 0, rest: everywhere(low) })
  if (typeof high === 'string') return blended(low, bit, { flip: -1, rest: everywhere(high) })
  for (let at = 0; at < low.length; at++) {
    const where = bit[at] ?? 0
    low[at] = (where & (high[at] ?? 0)) | (~where & (low[at] ?? 0))
  }
  return low
}

function everywhere(truth: 'none' | 'all'): number {
  return truth === 'all' ? -1 : 0
}

function flipped(bit: Int32Array, flip: number): Int32Array {
  const made = new Int32Array(bit.length)
  for (let at = 0; at < made.length; at++) made[at] = (bit[at] ?? 0) ^ flip
  return made
}

/** The plane where the bit, flipped or not, is set, and one truth everywhere else. */
function blended(plane: Int32Array, bit: Int32Array, { flip, rest }: { readonly flip: number; readonly rest: number }): Int32Array {
  for (let at = 0; at < plane.length; at++) {
    const where = (bit[at] ?? 0) ^ flip
    plane[at] = (where & (plane[at] ?? 0)) | (~where & rest)
  }
  return plane
}

function lookedUp(column: Column, holds: Uint8Array): Plane {
  const places = placesIn(column)
  const made = new Int32Array(wordsFor(column.rows))
  for (let row = 0; row < places.length; row++) made[row >>> 5] = (made[row >>> 5] ?? 0) | ((holds[places[row] ?? 0] ?? 0) << (row & 31))
  return made
}
