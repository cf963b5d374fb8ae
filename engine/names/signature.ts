/** Signature keys: numbers under which a trade name is filed, so made that two names which compareShapes calls alike always share one. */
import { LONGEST_INSIDE, SHORTEST_HEARD_INSIDE, SHORTEST_INSIDE } from './likeness.ts'
import type { ShapeLists, TradeNameShape } from './shape.ts'

/** Raise it whenever keys of the same name and lists come out otherwise, a new pinyin-pro with other readings included. */
const METHOD = 1

/** The most keys one name is filed under; docs/names.md has the averages. */
export const MOST_KEYS = 64

/** What a key was made of; keys of different classes never meet but by chance. */
const CLASS = { text: 1, textInside: 2, sound: 3, soundInside: 4, look: 5 } as const

/**
 * All keys under which a registered name is filed, each once: 53-bit non-negative safe integers, at most MOST_KEYS. They hold neither city nor
 * trade class: compare those in columns of the row, or file under keyWithin(key, scope) instead.
 */
export function signatureKeys(shape: TradeNameShape): readonly number[] {
  const keys = new Set<number>()
  addWhole(keys, shape)
  const { characters, readings } = shape
  const { length } = characters
  if (length > LONGEST_INSIDE) return [...keys]
  // A name looked for inside this one is found by its own first characters: two when it has no more, else three.
  for (const size of [SHORTEST_INSIDE, SHORTEST_INSIDE + 1]) {
    for (let from = 0; size < length && from + size <= length; from += 1) addTexts(keys, CLASS.textInside, { characters, from, size })
  }
  const size = SHORTEST_HEARD_INSIDE
  for (let from = 0; size < length && from + size <= length; from += 1) addChoices(keys, CLASS.soundInside, { choices: readings, from, size })
  return [...keys]
}

/** The keys to look up for a wish, each once: some dozen for an ordinary name, at most a few hundred for a hostile one. */
export function askedKeys(shape: TradeNameShape): readonly number[] {
  const keys = new Set<number>()
  addWhole(keys, shape)
  const { characters, readings } = shape
  const { length } = characters
  if (length > LONGEST_INSIDE) return [...keys]
  const head = Math.min(length, SHORTEST_INSIDE + 1)
  if (length >= SHORTEST_INSIDE) addTexts(keys, CLASS.textInside, { characters, from: 0, size: head })
  if (length >= SHORTEST_HEARD_INSIDE) addChoices(keys, CLASS.soundInside, { choices: readings, from: 0, size: SHORTEST_HEARD_INSIDE })
  for (let size = SHORTEST_INSIDE; size < length; size += 1) {
    for (let from = 0; from + size <= length; from += 1) {
      addTexts(keys, CLASS.text, { characters, from, size })
      if (size >= SHORTEST_HEARD_INSIDE) addChoices(keys, CLASS.sound, { choices: readings, from, size })
    }
  }
  return [...keys]
}

/** A key that meets its like only within one scope, for instance `3401/catering`; again a 53-bit non-negative safe integer. */
export function keyWithin(key: number, scope: string): number {
  const begun = withUnit(withUnit(SEED, Math.floor(key / 0x100000000)), key % 0x100000000)
  return numberOf(withText(begun, scope))
}

/** Keys of two lists agree only when this text is equal: kept beside the filed keys, it says when they must be made anew. */
export function signatureVersion(lists: ShapeLists): string {
  const parts = [String(METHOD), ...lists.lookAlikes, lists.kept, ...Object.entries(lists.variants).map((pair) => pair.join('>'))]
  const hash = parts.reduce((sofar, part) => withUnit(withText(sofar, part), SEPARATOR), SEED)
  return `${METHOD}-${numberOf(hash).toString(36)}`
}

function addWhole(keys: Set<number>, { characters, readings, looks }: TradeNameShape): void {
  const size = characters.length
  if (size === 0) return
  addTexts(keys, CLASS.text, { characters, from: 0, size })
  addChoices(keys, CLASS.sound, { choices: readings, from: 0, size })
  const mistakable = looks.some((groups, at) => groups[0] !== characters[at])
  if (mistakable) addChoices(keys, CLASS.look, { choices: looks, from: 0, size })
}

type TextSpan = { readonly characters: readonly string[]; readonly from: number; readonly size: number }
type ChoiceSpan = { readonly choices: TradeNameShape['readings']; readonly from: number; readonly size: number }

function addTexts(keys: Set<number>, kind: number, { characters, from, size }: TextSpan): void {
  let hash = withUnit(SEED, kind)
  for (let at = from; at < from + size; at += 1) hash = withUnit(withText(hash, characters[at] ?? ''), SEPARATOR)
  keys.add(numberOf(hash))
}

/** One key per way to choose one entry at each place of the span. */
function addChoices(keys: Set<number>, kind: number, { choices, from, size }: ChoiceSpan): void {
  let hashes: readonly Hash[] = [withUnit(SEED, kind)]
  for (let at = from; at < from + size; at += 1) {
    const some = choices[at] ?? []
    hashes = hashes.flatMap((hash) => some.map((choice) => withUnit(withText(hash, choice), SEPARATOR)))
  }
  for (const hash of hashes) keys.add(numberOf(hash))
}

/** Two lanes of 32 bits, mixed by integer multiplication only, so that every platform comes to the same number. */
type Hash = { readonly low: number; readonly high: number }

const SEED: Hash = { low: 0x2f6e2b1, high: 0x5851f42d }

/** No code unit of a text has this value. */
const SEPARATOR = 0x10000

function withText(hash: Hash, text: string): Hash {
  let { low, high } = hash
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    low = Math.imul(low ^ unit, 0x9e3779b1)
    high = Math.imul(high ^ unit, 0x5f356495)
    low ^= low >>> 15
    high ^= high >>> 13
  }
  return { low, high }
}

function withUnit({ low, high }: Hash, unit: number): Hash {
  const [a, b] = [Math.imul(low ^ unit, 0x9e3779b1), Math.imul(high ^ unit, 0x5f356495)]
  return { low: a ^ (a >>> 15), high: b ^ (b >>> 13) }
}

function numberOf({ low, high }: Hash): number {
  const a = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35)
  const b = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35)
  return (b & 0x1fffff) * 0x100000000 + (a >>> 0)
}
