/** A trade name made ready for many comparisons: its characters, how each may be read, and with which others each may be mistaken. */
import { polyphonic } from 'pinyin-pro'
import type { NameLists } from './name-lists.ts'
import { comparable } from './normalise.ts'

/** `characters`, `readings` and `looks` have one entry per character of the trade name. Made by shapeOf only. */
export type TradeNameShape = {
  readonly characters: readonly string[]
  /** Toneless pinyin, the most usual reading first. */
  readonly readings: readonly (readonly string[])[]
  /** Groups of look-alikes the character stands in; a character in none is its own group. */
  readonly looks: readonly (readonly string[])[]
}

/** What shapes are made with: the spelling lists and the look-alikes. */
export type ShapeLists = Pick<NameLists, 'kept' | 'variants' | 'lookAlikes'>

type Choices = readonly (readonly string[])[]

type CharacterShape = { readonly character: string; readonly readings: readonly string[]; readonly looks: readonly string[] }

/** Under 2 µs for a name of Han characters seen before (docs/names.md); any other text is normalised first. */
export function shapeOf(tradeName: string, lists: ShapeLists): TradeNameShape {
  const table = tableOf(lists)
  const characters: string[] = []
  const readings: (readonly string[])[] = []
  const looks: (readonly string[])[] = []
  for (const character of isPlain(tradeName, table) ? tradeName : comparable(tradeName, lists)) {
    const shape = table.shapes.get(character) ?? learn(character, table, lists)
    characters.push(shape.character)
    readings.push(shape.readings)
    looks.push(shape.looks)
  }
  const length = characters.length
  return { characters, readings: bounded(readings, mostReadings(length)), looks: bounded(looks, mostLooks(length)) }
}

/**
 * Ways to read a whole name, and to mistake it, that are kept. Characters behind the bound keep their most usual reading and their first group
 * only, so that the keys of a name stay within 64 (signature.ts).
 */
function mostReadings(length: number): number {
  if (length <= 3) return 32
  return length === 4 ? 16 : 8
}

function mostLooks(length: number): number {
  return length <= 3 ? 16 : 8
}

function bounded(choices: Choices, most: number): Choices {
  let ways = 1
  for (const each of choices) ways *= each.length
  if (ways <= most) return choices
  ways = 1
  return choices.map((each) => {
    if (ways * each.length > most) return each.slice(0, 1)
    ways *= each.length
    return each
  })
}

type Table = {
  readonly shapes: Map<string, CharacterShape>
  readonly groups: ReadonlyMap<string, readonly string[]>
  /** Code units known to be one Han character that is its own comparing form. */
  readonly plain: Uint8Array
}

/** One table per lists object; lists are never changed in place. Han characters alone are remembered, so a table stays bounded. */
const tables = new WeakMap<ShapeLists, Table>()

function tableOf(lists: ShapeLists): Table {
  const known = tables.get(lists)
  if (known !== undefined) return known
  const table = { shapes: new Map<string, CharacterShape>(), groups: groupsByCharacter(lists.lookAlikes), plain: new Uint8Array(0x10000) }
  tables.set(lists, table)
  return table
}

function groupsByCharacter(lookAlikes: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const group of lookAlikes) {
    for (const character of group) groups.set(character, [...(groups.get(character) ?? []), group])
  }
  return groups
}

/** Longer texts go through comparable, which cuts them. */
const LONGEST_PLAIN = 64

function isPlain(text: string, { plain }: Table): boolean {
  if (text.length > LONGEST_PLAIN) return false
  for (let at = 0; at < text.length; at += 1) {
    if (plain[text.charCodeAt(at)] !== 1) return false
  }
  return true
}

/** What is no Han character sounds and looks like itself only, and is not remembered. */
function learn(character: string, { shapes, groups, plain }: Table, lists: ShapeLists): CharacterShape {
  if (!/^\p{Unified_Ideograph}$/u.test(character)) return { character, readings: [character], looks: [character] }
  const [readings = []] = polyphonic(character, { toneType: 'none', type: 'array' })
  const shape = { character, readings: [...new Set(readings)], looks: groups.get(character) ?? [character] }
  shapes.set(character, shape)
  if (character.length === 1 && comparable(character, lists) === character) plain[character.charCodeAt(0)] = 1
  return shape
}
