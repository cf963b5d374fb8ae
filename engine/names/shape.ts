/** A trade name made ready for many comparisons: its characters, how each may be read, and with which others each may be mistaken. */
import { cellsOf, entryAt, entryOf, groupsAt, placeOf, tableOf, waysAt, characterWords } from './character-table.ts'
import type { CharacterCells, CharacterTable, CharacterWords, Entry, ShapeLists } from './character-table.ts'
import { comparable } from './normalise.ts'

export type { ShapeLists } from './character-table.ts'

/** Made by shapeOf only. */
export type TradeNameShape = {
  /** Where in the cells each character of the trade name stands. */
  readonly at: readonly number[]
  readonly cells: CharacterCells
  /** Has any of the characters a look-alike? */
  readonly mistakable: boolean
}

/** About 1 µs for a name of Han characters seen before (docs/names.md); any other text is normalised first. */
export function shapeOf(tradeName: string, lists: ShapeLists): TradeNameShape {
  const table = tableOf(lists)
  const text = comparable(tradeName, lists)
  const places: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const place = placeOf(text, at, table)
    if (place === 0) return bounded(cellsOf([...text].map((character) => entryOf(character, table))))
    places.push(place)
    if (isWide(table, place)) at += 1
  }
  return bounded({ cells: table.cells, at: places })
}

function isWide({ cells }: CharacterTable, place: number): boolean {
  return (cells[place] ?? 0) > 0xffff
}

export type NamePlace = CharacterWords & { readonly character: string }

/** The characters of a trade name in words, within the same bounds as its shape. */
export function placesOf(tradeName: string, lists: ShapeLists): readonly NamePlace[] {
  const { cells, at } = shapeOf(tradeName, lists)
  const table = tableOf(lists)
  return at.map((place) => {
    const character = String.fromCodePoint(cells[place] ?? 0)
    const { readings, looks } = characterWords(character, table)
    return { character, readings: readings.slice(0, waysAt(cells, place, 'readings')), looks: groupsAt(cells, place) === 0 ? [character] : looks }
  })
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

type Placed = Pick<TradeNameShape, 'cells' | 'at'>

/** Characters behind a bound keep their most usual reading, or look like themselves only; nearly every name stays within all. */
function bounded({ cells, at }: Placed): TradeNameShape {
  let [mistakable, readings, asked, filed] = [false, 1, 1, 1]
  for (const place of at) {
    readings *= waysAt(cells, place, 'readings')
    asked *= waysAt(cells, place, 'crowdsAsked')
    filed *= waysAt(cells, place, 'crowdsFiled')
    mistakable ||= groupsAt(cells, place) > 0
  }
  const isFew = readings <= mostReadings(at.length) && asked <= MOST_ASKED && filed <= MOST_FILED
  return isFew ? { cells, at, mistakable } : { ...cut({ cells, at }), mistakable }
}

function cut({ cells, at }: Placed): Placed {
  const most = mostReadings(at.length)
  let [readings, asked, filed] = [1, 1, 1]
  return cellsOf(at.map((place) => {
    const entry = entryAt(cells, place)
    const [ifRead, ifAsked, ifFiled] = [readings * waysAt(cells, place, 'readings'), asked * waysAt(cells, place, 'crowdsAsked'), filed * waysAt(cells, place, 'crowdsFiled')]
    const [heard, mistaken] = [ifRead <= most, ifAsked <= MOST_ASKED && ifFiled <= MOST_FILED]
    if (heard) readings = ifRead
    if (mistaken) [asked, filed] = [ifAsked, ifFiled]
    const seen = mistaken ? entry : lookingLikeItself(entry)
    return heard ? seen : { ...seen, readings: seen.readings.slice(0, 2) }
  }))
}

/** Under the first crowd it still meets its like in a name that was not cut. */
function lookingLikeItself(entry: Entry): Entry {
  const first = entry.crowdsFiled.slice(0, 2)
  return { ...entry, groups: [], crowdsFiled: first, crowdsAsked: first }
}
