/** NameSignature keys: numbers under which a trade name is filed, so made that two names which compareShapes calls alike always share one. */
import { hashOf, mixedHigh, mixedLow } from './atoms.ts'
import type { Atoms } from './atoms.ts'
import { LONGEST_INSIDE, SHORTEST_HEARD_INSIDE, SHORTEST_INSIDE } from './likeness.ts'
import type { NamePlace, ShapeLists, TradeNameShape } from './shape.ts'

/** Raise it whenever keys of the same name and lists come out otherwise, a new pinyin-pro with other readings included. */
const METHOD = 2

/** The most keys one name is filed under; docs/names.md has the averages. */
export const MOST_KEYS = 64

/** What a key was made of; keys of different classes never meet but by chance. */
const CLASS = { text: 1, textInside: 2, sound: 3, soundInside: 4, look: 5 } as const

/** A shape's keys before they are bound to a scope: pairs of 32 bits, low before high, each pair once. */
export type NameSignature = readonly number[]

/**
 * Under what a registered name is filed: at most MOST_KEYS pairs. From three characters on a text needs no keys of its own: equal characters are
 * heard alike, so whoever asks by ear finds them, too.
 */
export function filedSignature(shape: TradeNameShape): NameSignature {
  const out: number[] = []
  addWhole(out, shape, 'crowd')
  const { length } = shape.places
  if (length > LONGEST_INSIDE) return out
  // A name looked for inside this one is found by its own first characters: two when it has no more, else by the sound of three.
  if (length > SHORTEST_INSIDE) addSpans(out, { shape, part: 'text', kind: CLASS.textInside, size: SHORTEST_INSIDE })
  if (length > SHORTEST_HEARD_INSIDE) addSpans(out, { shape, part: 'readings', kind: CLASS.soundInside, size: SHORTEST_HEARD_INSIDE })
  return out
}

/** What to look up for a wish: some dozen pairs for an ordinary name, at most a few hundred for a hostile one. */
export function askedSignature(shape: TradeNameShape): NameSignature {
  const out: number[] = []
  addWhole(out, shape, 'crowds')
  const { length } = shape.places
  if (length > LONGEST_INSIDE) return out
  if (length === SHORTEST_INSIDE) addSpan(out, { shape, part: 'text', kind: CLASS.textInside, from: 0, size: length })
  if (length >= SHORTEST_HEARD_INSIDE) addSpan(out, { shape, part: 'readings', kind: CLASS.soundInside, from: 0, size: SHORTEST_HEARD_INSIDE })
  if (length > SHORTEST_INSIDE) addSpans(out, { shape, part: 'text', kind: CLASS.text, size: SHORTEST_INSIDE })
  for (let size = SHORTEST_HEARD_INSIDE; size < length; size += 1) addSpans(out, { shape, part: 'readings', kind: CLASS.sound, size })
  return out
}

/** A scope takes the upper 11 bits, so that the keys of one class of trade lie together and a look-up touches few pages; 36 are the name's. */
const SCOPES = 0x800
const OF_A_SCOPE = 0x1000000000

/**
 * The keys that meet their like only within one scope, for instance `3401/catering`: non-negative integers of 47 bits, which a database keeps in
 * six bytes. They hold neither city nor trade class otherwise.
 */
export function keysWithin(signature: NameSignature, scope: string): readonly number[] {
  const { low, high } = hashOf(scope)
  const base = ((high >>> 7) % SCOPES) * OF_A_SCOPE
  const keys: number[] = []
  for (let at = 0; at < signature.length; at += 2) keys.push(base + mixed((signature[at] ?? 0) ^ low, (signature[at + 1] ?? 0) ^ high))
  return keys
}

/** Keys of two lists agree only when this text is equal: kept beside the filed keys, it says when they must be made anew. */
export function signatureVersion(lists: ShapeLists): string {
  const parts = [String(METHOD), ...lists.lookAlikes, lists.kept, ...Object.entries(lists.variants).map((pair) => pair.join('>'))]
  const { low, high } = hashOf(parts.join('\n'))
  return `${METHOD}-${(low >>> 0).toString(36)}${(high >>> 0).toString(36)}`
}

/**
 * A name is filed under one crowd of look-alikes at each place, its own, and a wish asks for those of all characters its own is mistaken for:
 * so one key is filed where each way to choose a group would be four.
 */
function addWhole(out: number[], shape: TradeNameShape, look: 'crowd' | 'crowds'): void {
  const size = shape.places.length
  if (size === 0) return
  if (size === SHORTEST_INSIDE) addSpan(out, { shape, part: 'text', kind: CLASS.text, from: 0, size })
  addSpan(out, { shape, part: 'readings', kind: CLASS.sound, from: 0, size })
  if (shape.mistakable) addSpan(out, { shape, part: look, kind: CLASS.look, from: 0, size })
}

/** A span at each place where one of this size fits. */
function addSpans(out: number[], span: Omit<Span, 'from'>): void {
  for (let from = 0; from + span.size <= span.shape.places.length; from += 1) addSpan(out, { ...span, from })
}

type Span = { readonly shape: TradeNameShape; readonly part: keyof Atoms; readonly kind: number; readonly from: number; readonly size: number }

/** One pair per way to choose one entry at each place of the span. */
function addSpan(out: number[], { shape, part, kind, from, size }: Span): void {
  walk({ places: shape.places, part, to: from + size, out }, from, kind, kind)
}

type Walk = { readonly places: readonly NamePlace[]; readonly part: keyof Atoms; readonly to: number; readonly out: number[] }

function walk(going: Walk, at: number, low: number, high: number): void {
  const choices = going.places[at]?.atoms[going.part]
  if (at === going.to || choices === undefined) {
    addOnce(going.out, low, high)
    return
  }
  for (let choice = 0; choice < choices.length; choice += 2) {
    walk(going, at + 1, mixedLow(low, choices[choice] ?? 0), mixedHigh(high, choices[choice + 1] ?? 0))
  }
}

/** Few enough to look through: three or four for most names. */
function addOnce(out: number[], low: number, high: number): void {
  for (let at = 0; at < out.length; at += 2) {
    if (out[at] === low && out[at + 1] === high) return
  }
  out.push(low, high)
}

/** 36 bits, even though the two lanes each know only half. */
function mixed(low: number, high: number): number {
  const a = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35)
  const b = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35)
  return (b & 0xf) * 0x100000000 + ((a ^ (b >>> 4)) >>> 0)
}
