/** How close two trade names are: the same, the same to the ear, the same to the eye, or one inside the other (名称相同相近比对规则). */
import { polyphonic } from 'pinyin-pro'
import type { NameLists } from './name-lists.ts'
import { comparable } from './normalise.ts'

export type Likeness = 'identical' | 'same-sound' | 'looks-alike' | 'contains' | 'contained'

/** Ways to read a trade name that are kept; beyond it later characters keep their most usual reading only. */
const MOST_KEYS = 64

/** A trade name made ready for many comparisons: its characters, and for each its toneless readings. */
export type TradeNameShape = { readonly characters: readonly string[]; readonly readings: readonly (readonly string[])[] }

type Spelling = Pick<NameLists, 'kept' | 'variants'>

export function shapeOf(tradeName: string, lists: Spelling): TradeNameShape {
  const text = comparable(tradeName, lists)
  return { characters: [...text], readings: text === '' ? [] : readingsOf(text) }
}

/**
 * What the other trade name is to the wished one, the closest likeness first: `contains` when the wish has the other inside, `contained` when it
 * lies inside the other. Sound is without tones and by any reading of each character. A name of one character is not looked for inside another.
 */
export function compareNames(wish: string, other: string, lists: Spelling & Pick<NameLists, 'lookAlikes'>): Likeness | null {
  return compareShapes(shapeOf(wish, lists), shapeOf(other, lists), lists)
}

/** compareNames for shapes made before. */
export function compareShapes(wish: TradeNameShape, other: TradeNameShape, { lookAlikes }: Pick<NameLists, 'lookAlikes'>): Likeness | null {
  const [a, b] = [wish.characters, other.characters]
  if (a.length === 0 || b.length === 0) return null
  if (a.length !== b.length) return inclusion(a.join(''), b.join(''))
  if (a.every((character, at) => character === b[at])) return 'identical'
  if (soundsAlike(wish.readings, other.readings)) return 'same-sound'
  const groups = groupsOf(lookAlikes)
  return a.every((character, at) => looksAlike(character, b[at] ?? '', groups)) ? 'looks-alike' : null
}

/** Toneless pinyin of the whole name, syllables parted by spaces, one key per way to read it, at most 64, sorted. */
export function soundKeys(tradeName: string, lists: Spelling): readonly string[] {
  const text = comparable(tradeName, lists)
  if (text === '') return []
  let keys: readonly string[] = ['']
  for (const readings of readingsOf(text)) {
    const kept = keys.length * readings.length > MOST_KEYS ? readings.slice(0, 1) : readings
    keys = keys.flatMap((key) => kept.map((reading) => (key === '' ? reading : `${key} ${reading}`)))
  }
  return [...new Set(keys)].sort()
}

function inclusion(wish: string, other: string): Likeness | null {
  if ([...other].length > 1 && wish.includes(other)) return 'contains'
  return [...wish].length > 1 && other.includes(wish) ? 'contained' : null
}

function soundsAlike(ours: TradeNameShape['readings'], theirs: TradeNameShape['readings']): boolean {
  return ours.length === theirs.length && ours.every((readings, at) => readings.some((reading) => theirs[at]?.includes(reading) === true))
}

function looksAlike(a: string, b: string, groups: ReadonlyMap<string, string>): boolean {
  return a === b || groups.get(a)?.includes(b) === true
}

/** Each character with all that look like it, once per list. */
const tables = new WeakMap<readonly string[], ReadonlyMap<string, string>>()

function groupsOf(lookAlikes: readonly string[]): ReadonlyMap<string, string> {
  const known = tables.get(lookAlikes)
  if (known !== undefined) return known
  const table = new Map<string, string>()
  for (const group of lookAlikes) {
    for (const character of group) table.set(character, (table.get(character) ?? '') + group)
  }
  tables.set(lookAlikes, table)
  return table
}

function readingsOf(text: string): readonly (readonly string[])[] {
  return polyphonic(text, { toneType: 'none', type: 'array' })
}
