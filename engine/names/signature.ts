/** NameSignature keys: numbers under which a trade name is filed, so made that two names which compareShapes calls alike always share one. */
import { hashOf, mixedHigh, mixedLow } from './atoms.ts'
import { startAt, waysAt } from './character-table.ts'
import type { Part } from './character-table.ts'
import { LONGEST_INSIDE, SHORTEST_HEARD_INSIDE, SHORTEST_INSIDE } from './likeness.ts'
import type { ShapeLists, TradeNameShape } from './shape.ts'

/** Raise it whenever keys of the same name and lists come out otherwise, a new pinyin-pro with other readings included. */
const METHOD = 2

/** The most keys one name is filed under; docs/names.md has the averages. */
export const MOST_KEYS = 64

/** What a key was made of; keys of different classes never meet but by chance. */
const CLASS = { text: 1, textInside: 2, sound: 3, soundInside: 4, look: 5 } as const

/** A shape's keys before they are bound to a scope: pairs of 32 bits, low before high, each pair once. */
export type NameSignature = readonly number[]

/**
 * Under what a registered name is filed: at most MOST_KEYS pairs. Equal characters are heard alike, so whoever asks by ear finds an equal text,
 * too: only a text of two has a key of its own, for those who have it inside.
 */
export function filedSignature(shape: TradeNameShape): NameSignature {
  const out: number[] = []
  addWhole(out, shape, 'crowdsFiled')
  const { length } = shape.at
  if (length === SHORTEST_INSIDE) addSpan(out, { shape, part: 'text', kind: CLASS.text, from: 0, size: length })
  if (length > LONGEST_INSIDE) return out
  // A name looked for inside this one is found by its own first characters: two when it has no more, else by the sound of three.
  if (length > SHORTEST_INSIDE) addSpans(out, { shape, part: 'text', kind: CLASS.textInside, size: SHORTEST_INSIDE })
  if (length > SHORTEST_HEARD_INSIDE) addSpans(out, { shape, part: 'readings', kind: CLASS.soundInside, size: SHORTEST_HEARD_INSIDE })
  return out
}

/** What to look up for a wish: some dozen pairs for an ordinary name, at most a few hundred for a hostile one. */
export function askedSignature(shape: TradeNameShape): NameSignature {
  const out: number[] = []
  addWhole(out, shape, 'crowdsAsked')
  const { length } = shape.at
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
  const { low, high, base } = scopes.get(scope) ?? learnScope(scope)
  const keys: number[] = []
  for (let at = 0; at < signature.length; at += 2) keys.push(base + mixed((signature[at] ?? 0) ^ low, (signature[at + 1] ?? 0) ^ high))
  return keys
}

type Scope = { readonly low: number; readonly high: number; readonly base: number }

/** Of a city's classes of trade; a register may hold any number of trades that are on no list, so it begins anew now and then. */
const scopes = new Map<string, Scope>()
const MOST_SCOPES = 4_096

function learnScope(scope: string): Scope {
  if (scopes.size === MOST_SCOPES) scopes.clear()
  const { low, high } = hashOf(scope)
  const learnt = { low, high, base: ((high >>> 7) % SCOPES) * OF_A_SCOPE }
  scopes.set(scope, learnt)
  return learnt
}

/** Keys of two lists agree only when this text is equal: kept beside the filed keys, it says when they must be made anew. */
export function signatureVersion(lists: ShapeLists): string {
  const parts = [String(METHOD), ...lists.lookAlikes, lists.usual, lists.kept, ...Object.entries(lists.variants).map((pair) => pair.join('>'))]
  const { low, high } = hashOf(parts.join('\n'))
  return `${METHOD}-${(low >>> 0).toString(36)}${(high >>> 0).toString(36)}`
}

/**
 * A name is filed under one crowd of look-alikes at each place, its own (a rare character under those of the usual ones it is mistaken for, too),
 * and a wish asks for those of all characters its own is mistaken for: so one key is filed where each way to choose a group would be four.
 */
function addWhole(out: number[], shape: TradeNameShape, look: 'crowdsFiled' | 'crowdsAsked'): void {
  const size = shape.at.length
  if (size === 0) return
  addSpan(out, { shape, part: 'readings', kind: CLASS.sound, from: 0, size })
  if (shape.mistakable) addSpan(out, { shape, part: look, kind: CLASS.look, from: 0, size })
}

/** A span at each place where one of this size fits. */
function addSpans(out: number[], { shape, part, kind, size }: Omit<Span, 'from'>): void {
  const since = out.length
  for (let from = 0; from + size <= shape.at.length; from += 1) {
    const width = spanned({ shape, part, kind, from, size })
    for (let at = 0; at < width; at += 1) addOnce(out, since, at)
  }
}

type Span = { readonly shape: TradeNameShape; readonly part: Part; readonly kind: number; readonly from: number; readonly size: number }

function addSpan(out: number[], span: Span): void {
  const since = out.length
  const width = spanned(span)
  for (let at = 0; at < width; at += 1) addOnce(out, since, at)
}

/** The pairs of one span while it grows by a place at a time. Shapes are bounded, so that no span has more (shape.ts). */
const MOST_WAYS = 256
const GROWING = { low: new Int32Array(MOST_WAYS), high: new Int32Array(MOST_WAYS) }

/** Fills GROWING with one pair for each way to choose one atom at each place of the span; returns how many. */
function spanned({ shape: { cells, at: places }, part, kind, from, size }: Span): number {
  const { low, high } = GROWING
  low[0] = kind
  high[0] = kind
  let width = 1
  for (let at = from; at < from + size; at += 1) {
    const place = places[at] ?? 0
    width = grownBy(cells, { start: startAt(cells, place, part), ways: waysAt(cells, place, part) }, width)
  }
  return width
}

/** From the last pair on, so that none is overwritten before its turn; the others keep their order. */
function grownBy(cells: TradeNameShape['cells'], { start, ways }: { readonly start: number; readonly ways: number }, width: number): number {
  const { low, high } = GROWING
  if (width * ways > MOST_WAYS) throw new RangeError(`a span of more than ${MOST_WAYS} pairs`)
  for (let pair = width - 1; pair >= 0; pair -= 1) {
    const [before, above] = [low[pair] ?? 0, high[pair] ?? 0]
    for (let way = ways - 1; way >= 0; way -= 1) {
      low[pair * ways + way] = mixedLow(before, cells[start + way * 2] ?? 0)
      high[pair * ways + way] = mixedHigh(above, cells[start + way * 2 + 1] ?? 0)
    }
  }
  return width * ways
}

/** Only pairs of one kind can be equal, those behind `since`: few enough to look through. */
function addOnce(out: number[], since: number, pair: number): void {
  const [low, high] = [GROWING.low[pair] ?? 0, GROWING.high[pair] ?? 0]
  for (let at = since; at < out.length; at += 2) {
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
