/** Two trade names character by character: what in each is alike to the other, so that an eye sees at once what a comparison found. */

import type { Output, contract } from '#contract'
import { placesOf, type NamePlace, type ShapeLists } from '#engine'

type Compared = Output<typeof contract.compareCaseName>['names'][number]
export type MarkedCharacter = Compared['wish'][number]
export type MarkedPair = Pick<Compared, 'wish' | 'other' | 'wishAt' | 'otherAt'>

const STRENGTH = { same: 3, sound: 2, look: 1, none: 0 } as const satisfies Record<MarkedCharacter['mark'], number>

/** The shorter name is laid along the longer where most of it is alike; what it does not reach is marked as unlike. */
export function markAlike(wish: string, other: string, lists: ShapeLists): MarkedPair {
  const [a, b] = [placesOf(wish, lists), placesOf(other, lists)]
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const shift = bestShift(short, long)
  const marks = short.map((place, at) => markOf(place, long[at + shift]))
  const shortMarked = marked(short, marks)
  const longMarked = marked(long, long.map((_, at) => marks[at - shift] ?? 'none'))
  return short === a ? { wish: shortMarked, wishAt: shift, other: longMarked, otherAt: 0 } : { wish: longMarked, wishAt: 0, other: shortMarked, otherAt: shift }
}

function bestShift(short: readonly NamePlace[], long: readonly NamePlace[]): number {
  const shifts = Array.from({ length: long.length - short.length + 1 }, (_, shift) => shift)
  const strengthAt = (shift: number): number => short.reduce((sum, place, at) => sum + STRENGTH[markOf(place, long[at + shift])], 0)
  return shifts.reduce((best, shift) => (strengthAt(shift) > strengthAt(best) ? shift : best), 0)
}

function markOf(one: NamePlace, other: NamePlace | undefined): MarkedCharacter['mark'] {
  if (other === undefined) return 'none'
  if (one.character === other.character) return 'same'
  if (isShared(one.readings, other.readings)) return 'sound'
  return isShared(one.looks, other.looks) ? 'look' : 'none'
}

function isShared(ours: readonly string[], theirs: readonly string[]): boolean {
  return ours.some((each) => theirs.includes(each))
}

function marked(places: readonly NamePlace[], marks: readonly MarkedCharacter['mark'][]): MarkedCharacter[] {
  return places.map(({ character, readings }, at) => ({ text: character, mark: marks[at] ?? 'none', readings: [...readings] }))
}
