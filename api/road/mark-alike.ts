/** Two trade names character by character: what in each is alike to the other, so that an eye sees at once what a comparison found. */

import type { Output, contract } from '#contract'
import { shapeOf, type ShapeLists, type TradeNameShape } from '#engine'

type Compared = Output<typeof contract.compareCaseName>['names'][number]
export type MarkedCharacter = Compared['wish'][number]
export type MarkedPair = Pick<Compared, 'wish' | 'other' | 'wishAt' | 'otherAt'>

const STRENGTH = { same: 3, sound: 2, look: 1, none: 0 } as const satisfies Record<MarkedCharacter['mark'], number>

/** The shorter name is laid along the longer where most of it is alike; what it does not reach is marked as unlike. */
export function markAlike(wish: string, other: string, lists: ShapeLists): MarkedPair {
  const [a, b] = [shapeOf(wish, lists), shapeOf(other, lists)]
  const [short, long] = a.characters.length <= b.characters.length ? [a, b] : [b, a]
  const shift = bestShift(short, long)
  const marks = short.characters.map((_, at) => markOf(short, at, { of: long, at: at + shift }))
  const shortMarked = marked(short, marks)
  const longMarked = marked(long, long.characters.map((_, at) => marks[at - shift] ?? 'none'))
  return short === a ? { wish: shortMarked, wishAt: shift, other: longMarked, otherAt: 0 } : { wish: longMarked, wishAt: 0, other: shortMarked, otherAt: shift }
}

function bestShift(short: TradeNameShape, long: TradeNameShape): number {
  const shifts = Array.from({ length: long.characters.length - short.characters.length + 1 }, (_, shift) => shift)
  const strengthAt = (shift: number): number => short.characters.reduce((sum, _, at) => sum + STRENGTH[markOf(short, at, { of: long, at: at + shift })], 0)
  return shifts.reduce((best, shift) => (strengthAt(shift) > strengthAt(best) ? shift : best), 0)
}

function markOf(one: TradeNameShape, at: number, other: { readonly of: TradeNameShape; readonly at: number }): MarkedCharacter['mark'] {
  if (one.characters[at] === other.of.characters[other.at]) return 'same'
  if (isShared(one.readings[at], other.of.readings[other.at])) return 'sound'
  return isShared(one.looks[at], other.of.looks[other.at]) ? 'look' : 'none'
}

function isShared(ours: readonly string[] = [], theirs: readonly string[] = []): boolean {
  return ours.some((each) => theirs.includes(each))
}

function marked({ characters, readings }: TradeNameShape, marks: readonly MarkedCharacter['mark'][]): MarkedCharacter[] {
  return characters.map((text, at) => ({ text, mark: marks[at] ?? 'none', readings: [...(readings[at] ?? [])] }))
}
