/** Looks words up fast: each list once by word, and the word lengths that occur, longest first. */
import type { FormWord, ListedWord, NameLists, TradeWord } from './name-lists.ts'

export type ListIndex = {
  readonly trades: WordTable<TradeWord>
  readonly forms: WordTable<FormWord>
  /** Listed words, foreign cities among them. */
  readonly words: readonly ListedWord[]
  /** The same by their first character. */
  readonly wordsAt: ReadonlyMap<string, readonly ListedWord[]>
  /** By the word: texts that hold it and mean something else. */
  readonly exceptions: ReadonlyMap<string, readonly string[]>
  readonly surnames: ReadonlySet<string>
  /** Division names that are no trade name, with their endings and bare. */
  readonly places: ReadonlySet<string>
  readonly plainWords: ReadonlySet<string>
}

export type WordTable<Entry> = {
  readonly byWord: ReadonlyMap<string, Entry>
  readonly lengths: readonly number[]
  /** Lengths of the words that end with this code unit: at most places of a text no word ends at all. */
  readonly lengthsBy: ReadonlyMap<number, readonly number[]>
}

const NO_LENGTHS: readonly number[] = []

function lengthsAtEnd<Entry>(text: string, { lengthsBy }: WordTable<Entry>): readonly number[] {
  return lengthsBy.get(text.charCodeAt(text.length - 1)) ?? NO_LENGTHS
}

/** One index per lists object; lists are never changed in place, so an index never goes stale. */
const indexes = new WeakMap<NameLists, ListIndex>()

export function indexOf(lists: NameLists): ListIndex {
  const known = indexes.get(lists)
  if (known !== undefined) return known
  const words = [...lists.words, ...lists.foreignCities.map(asListedWord)]
  const index: ListIndex = {
    trades: wordTable(lists.tradeWords),
    forms: wordTable(lists.formWords),
    words,
    wordsAt: byFirst(words),
    exceptions: new Map(lists.exceptions.map(({ word, texts }) => [word, texts])),
    surnames: new Set([...lists.surnames, ...lists.compoundSurnames]),
    places: placesOf(lists),
    plainWords: new Set(lists.plainWords),
  }
  indexes.set(lists, index)
  return index
}

/** The longest word of the table that ends the text. */
export function longestEnding<Entry>(text: string, table: WordTable<Entry>): { readonly word: string; readonly entry: Entry } | null {
  for (const length of lengthsAtEnd(text, table)) {
    const word = text.slice(-length)
    const entry = word.length === length ? table.byWord.get(word) : undefined
    if (entry !== undefined) return { word, entry }
  }
  return null
}

/** The longest word of two characters or more that begins the text: those of one begin too many others. */
export function longestBeginning<Entry>(text: string, table: WordTable<Entry>): { readonly word: string; readonly entry: Entry } | null {
  for (const length of table.lengths) {
    const word = text.slice(0, length)
    const entry = length > 1 && word.length === length ? table.byWord.get(word) : undefined
    if (entry !== undefined) return { word, entry }
  }
  return null
}

/** Every word of the table that ends the text, longest first. */
export function endings<Entry>(text: string, table: WordTable<Entry>): readonly { readonly word: string; readonly entry: Entry }[] {
  const found: { readonly word: string; readonly entry: Entry }[] = []
  for (const length of lengthsAtEnd(text, table)) {
    const word = text.slice(-length)
    const entry = word.length === length ? table.byWord.get(word) : undefined
    if (entry !== undefined) found.push({ word, entry })
  }
  return found
}

function wordTable<Entry extends { readonly word: string }>(entries: readonly Entry[]): WordTable<Entry> {
  const byWord = new Map(entries.map((entry) => [entry.word, entry]))
  const lengthsBy = new Map<number, number[]>()
  for (const { word } of entries) {
    const last = word.charCodeAt(word.length - 1)
    lengthsBy.set(last, longestFirst([...(lengthsBy.get(last) ?? []), word.length]))
  }
  return { byWord, lengths: longestFirst(entries.map(({ word }) => word.length)), lengthsBy }
}

function longestFirst(lengths: readonly number[]): number[] {
  return [...new Set(lengths)].sort((a, b) => b - a)
}

function byFirst(words: readonly ListedWord[]): ReadonlyMap<string, readonly ListedWord[]> {
  const table = new Map<string, ListedWord[]>()
  for (const entry of words) {
    const first = entry.word.charAt(0)
    const same = table.get(first)
    if (same === undefined) table.set(first, [entry])
    else same.push(entry)
  }
  return table
}

function asListedWord(city: string): ListedWord {
  return { word: city, level: 'block', category: 'foreign-city', basis: '企业名称禁限用规则', match: 'whole', part: 'tradeName' }
}

function placesOf(lists: NameLists): ReadonlySet<string> {
  const elsewhere = [...lists.provinces, ...lists.cities, ...lists.placesElsewhere].flatMap((place) => (place.otherMeaning === true ? [place.name] : [place.name, place.bare]))
  const here = [lists.city, ...lists.counties].flatMap((place) => [place.name, place.bare])
  return new Set([...elsewhere, ...here, ...lists.zones.flatMap((zone) => zone.forms)])
}
