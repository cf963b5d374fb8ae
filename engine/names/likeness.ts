/** How close two trade names are: the same, the same to the ear, the same to the eye, or one inside the other (名称相同相近比对规则). */
import { shapeOf } from './shape.ts'
import type { ShapeLists, TradeNameShape } from './shape.ts'

export type Likeness = 'identical' | 'same-sound' | 'looks-alike' | 'contains' | 'contained' | 'partly-same-sound'

/** Characters of a name that is looked for inside another. One character is in too many names to say anything. */
export const SHORTEST_INSIDE = 2

/** Syllables of a name that is heard inside another: two syllables are heard in every few names of a trade (docs/names.md has the counts). */
export const SHORTEST_HEARD_INSIDE = 3

/** Longer names are compared as a whole only: no trade name that may stand on a licence is so long, and a hostile one must not cost more. */
export const LONGEST_INSIDE = 12

/** compareShapes for names as written. */
export function compareNames(wish: string, other: string, lists: ShapeLists): Likeness | null {
  return compareShapes(shapeOf(wish, lists), shapeOf(other, lists))
}

/**
 * What the other trade name is to the wished one, the closest likeness first: `contains` when the wish has the other inside, `contained` when it
 * lies inside the other; all other likenesses are the same both ways round. Sound is without tones and by any reading of each character.
 */
export function compareShapes(wish: TradeNameShape, other: TradeNameShape): Likeness | null {
  const [a, b] = [wish.characters.length, other.characters.length]
  if (a === 0 || b === 0) return null
  if (a === b) return compareWhole(wish, other)
  if (a > LONGEST_INSIDE || b > LONGEST_INSIDE) return null
  return a > b ? compareInside(other, wish, 'contains') : compareInside(wish, other, 'contained')
}

/** Toneless pinyin of the whole name, syllables parted by spaces, one key per way to read it, at most 32, sorted. */
export function soundKeys(tradeName: string, lists: ShapeLists): readonly string[] {
  const { readings } = shapeOf(tradeName, lists)
  if (readings.length === 0) return []
  return readings.reduce<readonly string[]>((keys, some) => keys.flatMap((key) => some.map((reading) => `${key} ${reading}`)), ['']).map((key) => key.slice(1)).sort()
}

function compareWhole(wish: TradeNameShape, other: TradeNameShape): Likeness | null {
  const { length } = wish.characters
  if (sameAt(wish.characters, other.characters)) return 'identical'
  if (sharedFrom(wish.readings, other.readings, { from: 0, length })) return 'same-sound'
  return sharedFrom(wish.looks, other.looks, { from: 0, length }) ? 'looks-alike' : null
}

function compareInside(inner: TradeNameShape, outer: TradeNameShape, told: 'contains' | 'contained'): Likeness | null {
  const { length } = inner.characters
  if (length < SHORTEST_INSIDE) return null
  if (outer.characters.join('').includes(inner.characters.join(''))) return told
  if (length < SHORTEST_HEARD_INSIDE) return null
  for (let from = 0; from + length <= outer.characters.length; from += 1) {
    if (sharedFrom(inner.readings, outer.readings, { from, length })) return 'partly-same-sound'
  }
  return null
}

function sameAt(ours: readonly string[], theirs: readonly string[]): boolean {
  for (let at = 0; at < ours.length; at += 1) {
    if (ours[at] !== theirs[at]) return false
  }
  return true
}

type Span = { readonly from: number; readonly length: number }

/** Does each entry of ours share a choice with the entry of theirs that lies `from` further on? */
function sharedFrom(ours: TradeNameShape['readings'], theirs: TradeNameShape['readings'], { from, length }: Span): boolean {
  for (let at = 0; at < length; at += 1) {
    if (!isShared(ours[at], theirs[from + at])) return false
  }
  return true
}

function isShared(ours: readonly string[] | undefined, theirs: readonly string[] | undefined): boolean {
  if (ours === undefined || theirs === undefined) return false
  for (const each of ours) {
    if (theirs.includes(each)) return true
  }
  return false
}
