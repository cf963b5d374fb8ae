/** A trade name made ready for many comparisons: its characters, how each may be read, and with which others each may be mistaken. */
import { polyphonic } from 'pinyin-pro'
import { atomsOf } from './atoms.ts'
import type { Atoms } from './atoms.ts'
import { lookAlikeCrowds } from './look-alikes.ts'
import type { Crowds } from './look-alikes.ts'
import type { NameLists } from './name-lists.ts'
import { comparable } from './normalise.ts'

/** One entry per character of the trade name. Made by shapeOf only. */
export type TradeNameShape = {
  readonly places: readonly NamePlace[]
  /** Has any of the characters a look-alike? */
  readonly mistakable: boolean
}

export type NamePlace = {
  readonly character: string
  /** Toneless pinyin, the most usual reading first. */
  readonly readings: readonly string[]
  /** Groups of look-alikes the character stands in; a character in none is its own group. */
  readonly looks: readonly string[]
  /** The same as numbers, for signature keys. */
  readonly atoms: Atoms
  /** How many of each there are, beside each other: counting them in their lists took a third of a shape's time. */
  readonly waysToRead: number
  readonly crowdsAsked: number
  readonly crowdsFiled: number
  readonly isMistakable: boolean
}

/** What shapes are made with: the spelling lists and the look-alikes. */
export type ShapeLists = Pick<NameLists, 'kept' | 'variants' | 'lookAlikes' | 'usual'>

/** About 1 µs for a name of Han characters seen before (docs/names.md); any other text is normalised first. */
export function shapeOf(tradeName: string, lists: ShapeLists): TradeNameShape {
  const table = tableOf(lists)
  const text = comparable(tradeName, lists)
  const places: NamePlace[] = []
  for (let at = 0; at < text.length; at += 1) {
    const place = table.near[text.charCodeAt(at)] ?? placeAt(text, at, table)
    places.push(place)
    at += place.character.length - 1
  }
  return bounded(places)
}

/** Ways to read a whole name that are kept, so that the keys of a name stay within 64 (signature.ts). */
function mostReadings(length: number): number {
  if (length <= 3) return 32
  return length === 4 ? 16 : 8
}

/** Combinations of crowds a wish asks for; of two million invented names none has half as many. */
const MOST_ASKED = 64

/** Combinations of crowds a name is filed under: one, but for names with several rare characters. */
const MOST_FILED = 8

/** Characters behind a bound keep their most usual reading, or look like themselves only; nearly every name stays within all. */
function bounded(places: readonly NamePlace[]): TradeNameShape {
  let [mistakable, readings, asked, filed] = [false, 1, 1, 1]
  for (const { waysToRead, crowdsAsked, crowdsFiled, isMistakable } of places) {
    readings *= waysToRead
    asked *= crowdsAsked
    filed *= crowdsFiled
    mistakable ||= isMistakable
  }
  const isFew = readings <= mostReadings(places.length) && asked <= MOST_ASKED && filed <= MOST_FILED
  return { places: isFew ? places : cut(places), mistakable }
}

function cut(places: readonly NamePlace[]): readonly NamePlace[] {
  const most = mostReadings(places.length)
  let [readings, asked, filed] = [1, 1, 1]
  return places.map((place) => {
    const [ifAsked, ifFiled] = [asked * place.crowdsAsked, filed * place.crowdsFiled]
    const [heard, mistaken] = [readings * place.waysToRead <= most, ifAsked <= MOST_ASKED && ifFiled <= MOST_FILED]
    if (heard) readings *= place.waysToRead
    if (mistaken) [asked, filed] = [ifAsked, ifFiled]
    const seen = mistaken ? place : lookingLikeItself(place)
    return heard ? seen : readAsUsual(seen)
  })
}

function readAsUsual(place: NamePlace): NamePlace {
  return { ...place, readings: place.readings.slice(0, 1), waysToRead: 1, atoms: { ...place.atoms, readings: place.atoms.readings.slice(0, 2) } }
}

/** Under the first crowd it still meets its like in a name that was not cut. */
function lookingLikeItself(place: NamePlace): NamePlace {
  const first = place.atoms.crowdsFiled.slice(0, 2)
  return { ...place, looks: [place.character], crowdsAsked: 1, crowdsFiled: 1, atoms: { ...place.atoms, crowdsFiled: first, crowdsAsked: first } }
}

type Table = {
  /** By code unit; found a microsecond a name sooner than in a map. */
  readonly near: (NamePlace | undefined)[]
  /** Characters of two code units. */
  readonly far: Map<string, NamePlace>
  readonly groups: ReadonlyMap<string, readonly string[]>
  readonly crowds: Crowds
}

/** One table per lists object; lists are never changed in place. Han characters alone are remembered, so a table stays bounded. */
const tables = new WeakMap<ShapeLists, Table>()

function tableOf(lists: ShapeLists): Table {
  const known = tables.get(lists)
  if (known !== undefined) return known
  const table: Table = { near: Array.from({ length: 0x10000 }), far: new Map(), groups: groupsByCharacter(lists.lookAlikes), crowds: lookAlikeCrowds(lists.lookAlikes, new Set(lists.usual)) }
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

function placeAt(text: string, at: number, table: Table): NamePlace {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
  return table.far.get(character) ?? learn(character, table)
}

/** What is no Han character sounds and looks like itself only, and is not remembered. */
function learn(character: string, table: Table): NamePlace {
  if (!/^\p{Unified_Ideograph}$/u.test(character)) return withAtoms({ character, readings: [character], looks: [character] }, table)
  const [readings = []] = polyphonic(character, { toneType: 'none', type: 'array' })
  const shape = withAtoms({ character, readings: [...new Set(readings)], looks: table.groups.get(character) ?? [character] }, table)
  if (character.length === 1) table.near[character.charCodeAt(0)] = shape
  else table.far.set(character, shape)
  return shape
}

function withAtoms(shape: Pick<NamePlace, 'character' | 'readings' | 'looks'>, { crowds }: Table): NamePlace {
  const { filed, asked } = crowds.get(shape.character) ?? { filed: [shape.character], asked: [shape.character] }
  const atoms = { text: atomsOf([shape.character]), readings: atomsOf(shape.readings), crowdsFiled: atomsOf(filed), crowdsAsked: atomsOf(asked) }
  return { ...shape, atoms, waysToRead: shape.readings.length, crowdsAsked: asked.length, crowdsFiled: filed.length, isMistakable: shape.looks[0] !== shape.character }
}
