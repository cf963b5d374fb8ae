/** How close two trade names are: the same, the same to the ear, the same to the eye, or one inside the other (名称相同相近比对规则). */
import { shapeOf } from './shape.ts'
import type { NamePlace, ShapeLists, TradeNameShape } from './shape.ts'

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
  const [ours, theirs] = [wish.places, other.places]
  if (ours.length === 0 || theirs.length === 0) return null
  if (ours.length === theirs.length) return compareWhole(ours, theirs)
  if (ours.length > LONGEST_INSIDE || theirs.length > LONGEST_INSIDE) return null
  return ours.length > theirs.length ? compareInside(theirs, ours, 'contains') : compareInside(ours, theirs, 'contained')
}

type NamePlaces = TradeNameShape['places']
type SamePlace = (ours: NamePlace, theirs: NamePlace) => boolean

const sameCharacter: SamePlace = (ours, theirs) => ours.character === theirs.character
const sameSound: SamePlace = (ours, theirs) => isShared(ours.readings, theirs.readings)

/** Nearly all names differ at the first place already, by ear and by eye. */
function compareWhole(wish: NamePlaces, other: NamePlaces): Likeness | null {
  let [identical, heard, seen] = [true, true, true]
  for (let at = 0; at < wish.length && (heard || seen); at += 1) {
    const [ours, theirs] = [wish[at], other[at]]
    if (ours === undefined || theirs === undefined) return null
    if (ours.character === theirs.character) continue
    identical = false
    heard &&= isShared(ours.readings, theirs.readings)
    seen &&= isShared(ours.looks, theirs.looks)
  }
  if (identical) return 'identical'
  return heard ? 'same-sound' : seen ? 'looks-alike' : null
}

function compareInside(inner: NamePlaces, outer: NamePlaces, told: 'contains' | 'contained'): Likeness | null {
  if (inner.length < SHORTEST_INSIDE) return null
  if (isInside(inner, outer, sameCharacter)) return told
  return inner.length >= SHORTEST_HEARD_INSIDE && isInside(inner, outer, sameSound) ? 'partly-same-sound' : null
}

function isInside(inner: NamePlaces, outer: NamePlaces, same: SamePlace): boolean {
  for (let from = 0; from + inner.length <= outer.length; from += 1) {
    if (sameFrom(inner, outer, { from, same })) return true
  }
  return false
}

/** Is each place of ours the same as the place of theirs that lies `from` further on? */
function sameFrom(ours: NamePlaces, theirs: NamePlaces, { from, same }: { readonly from: number; readonly same: SamePlace }): boolean {
  for (let at = 0; at < ours.length; at += 1) {
    const [one, other] = [ours[at], theirs[from + at]]
    if (one === undefined || other === undefined || !same(one, other)) return false
  }
  return true
}

function isShared(ours: readonly string[], theirs: readonly string[]): boolean {
  for (const each of ours) {
    if (theirs.includes(each)) return true
  }
  return false
}
