/** How close two trade names are: the same, the same to the ear, the same to the eye, or one inside the other (名称相同相近比对规则). */
import { groupsAt, groupsFrom, startAt, waysAt } from './character-table.ts'
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
  const [ours, theirs] = [wish.at.length, other.at.length]
  if (ours === 0 || theirs === 0) return null
  if (ours === theirs) return compareWhole(wish, other)
  if (ours > LONGEST_INSIDE || theirs > LONGEST_INSIDE) return null
  return ours > theirs ? compareInside(other, wish, 'contains') : compareInside(wish, other, 'contained')
}

/** Are two characters the same, each at its place of its shape's cells? */
type SamePlace = (ours: TradeNameShape, place: number, theirs: TradeNameShape, other: number) => boolean

const sameCharacter: SamePlace = (ours, place, theirs, other) => ours.cells[place] === theirs.cells[other]

const sameSound: SamePlace = ({ cells: ours }, place, { cells: theirs }, other) => {
  const [from, beside] = [startAt(ours, place, 'readings'), startAt(theirs, other, 'readings')]
  const [to, end] = [from + waysAt(ours, place, 'readings') * 2, beside + waysAt(theirs, other, 'readings') * 2]
  for (let one = from; one < to; one += 2) {
    for (let two = beside; two < end; two += 2) {
      if (ours[one] === theirs[two] && ours[one + 1] === theirs[two + 1]) return true
    }
  }
  return false
}

const sameLook: SamePlace = ({ cells: ours }, place, { cells: theirs }, other) => {
  const [many, others] = [groupsAt(ours, place), groupsAt(theirs, other)]
  if (many === 0 || others === 0) return false
  const [from, beside] = [groupsFrom(ours, place), groupsFrom(theirs, other)]
  for (let one = from; one < from + many; one += 1) {
    for (let two = beside; two < beside + others; two += 1) {
      if (ours[one] === theirs[two]) return true
    }
  }
  return false
}

/** Nearly all names differ at the first place already, by ear and by eye. */
function compareWhole(wish: TradeNameShape, other: TradeNameShape): Likeness | null {
  let [identical, heard, seen] = [true, true, true]
  for (let at = 0; at < wish.at.length && (heard || seen); at += 1) {
    const [ours, theirs] = [wish.at[at] ?? 0, other.at[at] ?? 0]
    if (sameCharacter(wish, ours, other, theirs)) continue
    identical = false
    heard &&= sameSound(wish, ours, other, theirs)
    seen &&= sameLook(wish, ours, other, theirs)
  }
  if (identical) return 'identical'
  return heard ? 'same-sound' : seen ? 'looks-alike' : null
}

function compareInside(inner: TradeNameShape, outer: TradeNameShape, told: 'contains' | 'contained'): Likeness | null {
  if (inner.at.length < SHORTEST_INSIDE) return null
  if (isInside(inner, outer, sameCharacter)) return told
  return inner.at.length >= SHORTEST_HEARD_INSIDE && isInside(inner, outer, sameSound) ? 'partly-same-sound' : null
}

function isInside(inner: TradeNameShape, outer: TradeNameShape, same: SamePlace): boolean {
  for (let from = 0; from + inner.at.length <= outer.at.length; from += 1) {
    if (sameFrom(inner, outer, { from, same })) return true
  }
  return false
}

/** Is each place of ours the same as the place of theirs that lies `from` further on? */
function sameFrom(ours: TradeNameShape, theirs: TradeNameShape, { from, same }: { readonly from: number; readonly same: SamePlace }): boolean {
  for (let at = 0; at < ours.at.length; at += 1) {
    const [one, other] = [ours.at[at], theirs.at[from + at]]
    if (one === undefined || other === undefined || !same(ours, one, theirs, other)) return false
  }
  return true
}
