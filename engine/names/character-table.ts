/** What is known of every character met, as numbers that lie together: what lies apart in memory is waited for, character by character of a city's names. */
import { polyphonic } from 'pinyin-pro'
import { hashOf } from './atoms.ts'
import { lookAlikeCrowds } from './look-alikes.ts'
import type { Crowds } from './look-alikes.ts'
import type { NameLists } from './name-lists.ts'

/** What characters are known by: the spelling lists and the look-alikes. */
export type ShapeLists = Pick<NameLists, 'kept' | 'variants' | 'lookAlikes' | 'usual'>

/**
 * Entries, one after the other, each so: the code point; how many of each part there are (countsOf); then the parts. Text, readings and crowds are
 * atoms, pairs of 32 bits, low before high (atoms.ts); groups of look-alikes are their numbers. Nearly every entry is one line of a processor's memory.
 */
export type CharacterCells = Int32Array<ArrayBuffer>

/** Parts that keys are made of, in their order: the character itself, how it may be read (the most usual first), the crowds it is filed under, and those in which all it may be mistaken for are found. */
export type Part = keyof typeof PARTS
const PARTS = { text: 0, readings: 1, crowdsFiled: 2, crowdsAsked: 3 } as const

const HEAD = 2
const PAIR = 2
const BITS = 8
const MOST = 0x7f

/** How many pairs a part of the entry at `place` has. */
export function waysAt(cells: CharacterCells, place: number, part: Part): number {
  return part === 'text' ? 1 : countAt(cells, place, PARTS[part] - 1)
}

/** Where the first pair of a part stands. */
export function startAt(cells: CharacterCells, place: number, part: Part): number {
  let at = place + HEAD
  if (part === 'text') return at
  at += PAIR
  for (let before = 0; before < PARTS[part] - 1; before += 1) at += countAt(cells, place, before) * PAIR
  return at
}

/** In how many groups of look-alikes the character stands; their numbers begin at `groupsFrom`. */
export function groupsAt(cells: CharacterCells, place: number): number {
  return countAt(cells, place, 3)
}

export function groupsFrom(cells: CharacterCells, place: number): number {
  return startAt(cells, place, 'crowdsAsked') + waysAt(cells, place, 'crowdsAsked') * PAIR
}

function countAt(cells: CharacterCells, place: number, of: number): number {
  return ((cells[place + 1] ?? 0) >>> (of * BITS)) & MOST
}

/** An entry taken apart, for the few that are changed. */
export type Entry = {
  readonly code: number
  readonly text: readonly number[]
  readonly readings: readonly number[]
  readonly crowdsFiled: readonly number[]
  readonly crowdsAsked: readonly number[]
  readonly groups: readonly number[]
}

export function entryAt(cells: CharacterCells, place: number): Entry {
  const part = (of: Part): readonly number[] => [...cells.subarray(startAt(cells, place, of), startAt(cells, place, of) + waysAt(cells, place, of) * PAIR)]
  const groups = groupsFrom(cells, place)
  return {
    code: cells[place] ?? 0, text: part('text'), readings: part('readings'), crowdsFiled: part('crowdsFiled'), crowdsAsked: part('crowdsAsked'),
    groups: [...cells.subarray(groups, groups + groupsAt(cells, place))],
  }
}

/** Entries that belong to one name only. */
export function cellsOf(entries: readonly Entry[]): { readonly cells: CharacterCells; readonly at: readonly number[] } {
  const numbers: number[] = []
  const at = entries.map((entry) => {
    const place = numbers.length
    numbers.push(...numbersOf(entry))
    return place
  })
  return { cells: Int32Array.from(numbers), at }
}

/** @throws RangeError for more of a part than the counts have room for; no list comes near it */
function numbersOf({ code, text, readings, crowdsFiled, crowdsAsked, groups }: Entry): readonly number[] {
  let counts = 0
  for (const [of, { length }] of [readings, crowdsFiled, crowdsAsked].entries()) counts |= counted(length / PAIR) << (of * BITS)
  counts |= counted(groups.length) << (3 * BITS)
  return [code, counts, ...text, ...readings, ...crowdsFiled, ...crowdsAsked, ...groups]
}

function counted(many: number): number {
  if (many > MOST) throw new RangeError(`more than ${MOST} of one part of a character`)
  return many
}

/** The same of a character in words, for people and lists. */
export type CharacterWords = {
  /** Toneless pinyin, the most usual reading first. */
  readonly readings: readonly string[]
  /** Groups of look-alikes the character stands in; a character in none is its own group. */
  readonly looks: readonly string[]
}

export type CharacterTable = {
  cells: CharacterCells
  /** Cells in use; the first is never, so that a place is never 0. */
  size: number
  /** Places by code unit; found a microsecond a name sooner than in a map. */
  readonly near: Int32Array
  /** Places of characters of two code units. */
  readonly far: Map<string, number>
  readonly words: Map<string, CharacterWords>
  readonly groups: ReadonlyMap<string, readonly number[]>
  readonly lookAlikes: readonly string[]
  readonly crowds: Crowds
}

/** One table per lists object; lists are never changed in place. Han characters alone are remembered, so a table stays bounded. */
const tables = new WeakMap<ShapeLists, CharacterTable>()

/** Cells to begin with: some 4,000 characters. */
const AT_FIRST = 65_536

export function tableOf(lists: ShapeLists): CharacterTable {
  const known = tables.get(lists)
  if (known !== undefined) return known
  const table: CharacterTable = {
    cells: new Int32Array(AT_FIRST), size: 1, near: new Int32Array(0x10000), far: new Map(), words: new Map(), lookAlikes: lists.lookAlikes,
    groups: groupsByCharacter(lists.lookAlikes), crowds: lookAlikeCrowds(lists.lookAlikes, new Set(lists.usual)),
  }
  tables.set(lists, table)
  return table
}

function groupsByCharacter(lookAlikes: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  for (const [number, group] of lookAlikes.entries()) {
    for (const character of group) groups.set(character, [...(groups.get(character) ?? []), number])
  }
  return groups
}

/** The place of the character that begins at this code unit; 0 for what is no Han character, which sounds and looks like itself only. */
export function placeOf(text: string, at: number, table: CharacterTable): number {
  const near = table.near[text.charCodeAt(at)] ?? 0
  if (near !== 0) return near
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
  return table.far.get(character) ?? (isHan(character) ? learn(character, table) : 0)
}

function isHan(character: string): boolean {
  return /^\p{Unified_Ideograph}$/u.test(character)
}

function learn(character: string, table: CharacterTable): number {
  const numbers = numbersOf(entryOf(character, table))
  const place = table.size
  if (place + numbers.length > table.cells.length) table.cells = grown(table.cells)
  table.cells.set(numbers, place)
  table.size += numbers.length
  if (character.length === 1) table.near[character.charCodeAt(0)] = place
  else table.far.set(character, place)
  return place
}

/** Names read before keep the cells they were read from. */
function grown(cells: CharacterCells): CharacterCells {
  const larger = new Int32Array(cells.length * 2)
  larger.set(cells)
  return larger
}

export function entryOf(character: string, table: CharacterTable): Entry {
  const { filed, asked } = table.crowds.get(character) ?? { filed: [character], asked: [character] }
  return {
    code: character.codePointAt(0) ?? 0, text: atomsOf([character]), readings: atomsOf(characterWords(character, table).readings),
    crowdsFiled: atomsOf(filed), crowdsAsked: atomsOf(asked), groups: table.groups.get(character) ?? [],
  }
}

export function characterWords(character: string, table: CharacterTable): CharacterWords {
  const known = table.words.get(character)
  if (known !== undefined) return known
  if (!isHan(character)) return { readings: [character], looks: [character] }
  const [readings = []] = polyphonic(character, { toneType: 'none', type: 'array' })
  const looks = table.groups.get(character)?.map((number) => table.lookAlikes[number] ?? '') ?? [character]
  const words = { readings: [...new Set(readings)], looks }
  table.words.set(character, words)
  return words
}

/** Texts as atoms, in order. */
function atomsOf(texts: readonly string[]): readonly number[] {
  return texts.flatMap((text) => {
    const { low, high } = hashOf(text)
    return [low, high]
  })
}
