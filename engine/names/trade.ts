/** What trades a name says, and whether the main one fits the main scope item (名规 art. 9). */
import { hashOf } from './atoms.ts'
import { indexOf, longestBeginning, longestEnding } from './list-index.ts'
import type { FormWord, NameLists, TradeWord } from './name-lists.ts'
import type { NameParts } from './name-parts.ts'
import { comparable } from './normalise.ts'
import { formWordOf } from './split-name.ts'

/** Classes of trade, the main one first. */
export type TradeClasses = readonly [main: string, ...others: string[]]

export type TradeReading = {
  /** Class of trades that mean the same; `=词` for a word on no list, which is its own class; empty when the name says no trade. */
  readonly tradeClass: string
  /** That class, and those of the other trades the name says: 鲜花水果店 is a fruit shop and a flower shop. */
  readonly tradeClasses: TradeClasses
  /** Two-digit divisions of GB/T 4754 of the main trade; empty when nobody can tell. */
  readonly divisions: readonly string[]
}

type TradeText = Pick<NameParts, 'trade' | 'form'>

/** 超市, 商行 and the like say only that goods are sold; what goods, the trade says (水果 + 商行 is fruit). */
const GOODS = 'general-goods'

/** As many as a name counts in. Far more than any shop says: whoever writes more trades to hide one pays for it in characters. */
export const MOST_CLASSES = 8

/**
 * First a trade word across the border of trade and form (汽车 + 修理厂 is 汽车修理). Then the form word where it carries a trade of its own (牛肉 +
 * 面馆 is catering). Then the longest trade word that ends the trade part, else one that begins it. What stands in a row with it says a trade as well.
 */
export function readTrade(parts: TradeText, lists: NameLists): TradeReading {
  const known = readings.get(lists) ?? beginReadings(lists)
  const words = `${parts.trade.length}/${parts.trade}${parts.form}`
  const before = known.get(words)
  if (before !== undefined) return before
  const reading = read(parts, lists)
  if (known.size === MOST_READINGS) known.clear()
  known.set(words, reading)
  return reading
}

/** Readings are kept, for a city says the same few thousand pairs of trade and form again and again; now and then it begins anew. */
const readings = new WeakMap<NameLists, Map<string, TradeReading>>()
const MOST_READINGS = 10_000

function beginReadings(lists: NameLists): Map<string, TradeReading> {
  const begun = new Map<string, TradeReading>()
  readings.set(lists, begun)
  return begun
}

function read(parts: TradeText, lists: NameLists): TradeReading {
  const { tradeClass, divisions, row } = mainTrade(comparable(parts.trade, lists), formWordOf(comparable(parts.form, lists), lists), lists)
  const others = [...new Set(saidBy(row, lists))].filter((each) => each !== tradeClass && each !== GOODS)
  return { tradeClass, tradeClasses: [tradeClass, ...others.slice(0, MOST_CLASSES - 1)], divisions }
}

/** Do two names say the same trade? */
export function shareTrade(ours: readonly string[], theirs: readonly string[]): boolean {
  return ours.some((each) => theirs.includes(each))
}

/** A listed word as it was read. */
type SaidWord = Pick<TradeWord, 'word' | 'class'>

type MainTrade = {
  readonly tradeClass: string
  readonly divisions: readonly string[]
  /** The listed words that touch each other, the main trade among them, in the order of the text. */
  readonly row: readonly SaidWord[]
}

function mainTrade(trade: string, form: FormWord | undefined, lists: NameLists): MainTrade {
  const carriesGoods = form?.carriesTrade === undefined || form.carriesTrade === GOODS
  const found = across(trade, form, lists) ?? (carriesGoods ? ownTrade(trade, lists) : undefined)
  if (found !== undefined) return found
  if (form?.carriesTrade !== undefined) return carriedBy(form, form.carriesTrade, rowBefore(trade, lists))
  const inTrade = formWordOf(trade, lists)
  if (inTrade?.carriesTrade !== undefined) return carriedBy(inTrade, inTrade.carriesTrade, rowBefore(trade.slice(0, -inTrade.word.length), lists))
  return { tradeClass: trade === '' ? '' : `=${trade}`, divisions: [], row: [] }
}

function carriedBy({ word, gb4754 = [] }: FormWord, tradeClass: string, before: readonly SaidWord[]): MainTrade {
  return { tradeClass, divisions: gb4754, row: [...before, { word, class: tradeClass }] }
}

/** The longest trade word that begins in the trade and ends in a form that carries a trade, or with it (宠物 + 诊所 is 宠物诊所). */
function across(trade: string, form: FormWord | undefined, lists: NameLists): MainTrade | undefined {
  if (trade === '' || form?.carriesTrade === undefined) return undefined
  for (let inside = form.word.length; inside > 0; inside -= 1) {
    const text = trade + form.word.slice(0, inside)
    const hit = longestEnding(text, indexOf(lists).trades)
    if (hit !== null && hit.word.length > inside) return endedBy(text, hit.entry, lists)
  }
  return undefined
}

function ownTrade(trade: string, lists: NameLists): MainTrade | undefined {
  const last = longestEnding(trade, indexOf(lists).trades)
  if (last !== null) return endedBy(trade, last.entry, lists)
  const row = rowFrom(trade, lists)
  const [first] = row
  return first === undefined ? undefined : { tradeClass: first.class, divisions: first.gb4754, row }
}

function endedBy(text: string, entry: TradeWord, lists: NameLists): MainTrade {
  return { tradeClass: entry.class, divisions: entry.gb4754, row: [...rowBefore(text.slice(0, -entry.word.length), lists), entry] }
}

/** Up to the end of the text. Words of one character begin and end too many others. */
function rowBefore(text: string, lists: NameLists): readonly SaidWord[] {
  const hit = longestEnding(text, indexOf(lists).trades)
  return hit === null || hit.word.length < 2 ? [] : [...rowBefore(text.slice(0, -hit.word.length), lists), hit.entry]
}

/** From the beginning of the text, which no listed word ends. */
function rowFrom(text: string, lists: NameLists): readonly TradeWord[] {
  const entry = beginningOf(text, text, lists)
  return entry === null ? [] : [entry, ...rowFrom(text.slice(entry.word.length), lists)]
}

/** The longest within these first characters that is not there for the sake of the things behind it. */
function beginningOf(text: string, within: string, lists: NameLists): TradeWord | null {
  const hit = longestBeginning(within, indexOf(lists).trades)
  if (hit === null) return null
  return isThingFor(hit.entry, text.slice(hit.word.length), lists) ? beginningOf(text, hit.word.slice(0, -1), lists) : hit.entry
}

/** 美容用品 and 洗衣机 are things to be sold, no beauty parlour and no laundry: what ends a word in Chinese says what it is. */
function isThingFor(entry: SaidWord, rest: string, { things }: NameLists): boolean {
  return isAmong(entry, things.after) && things.words.some((thing) => rest.endsWith(thing))
}

/** From the last to the first, without those that only say what the next is about: 服装设计 is no clothes shop. */
function saidBy(row: readonly SaidWord[], { objects }: NameLists): readonly string[] {
  const said: SaidWord[] = []
  for (const each of [...row].reverse()) {
    const about = said.at(-1)
    if (about === undefined || !objects.some(({ of, are }) => isAmong(about, of) && isAmong(each, are))) said.push(each)
  }
  return said.map((each) => each.class)
}

function isAmong({ word, class: tradeClass }: SaidWord, listed: readonly string[]): boolean {
  return listed.includes(tradeClass) || listed.includes(word)
}

/** Raise it whenever the same parts and lists come out in other classes, here or in name-trades.ts. */
const METHOD = 4

/** Two lists read every trade into the same classes only when this text is equal. */
export function tradeVersion({ tradeWords, formWords, objects, things }: NameLists): string {
  const words = [tradeWords.map((word) => [word.word, word.class]), formWords.map((word) => [word.word, word.carriesTrade ?? ''])]
  const { low, high } = hashOf(JSON.stringify([...words, objects.map(({ of, are }) => [of, are]), [things.after, things.words]]))
  return `${METHOD}-${(low >>> 0).toString(36)}${(high >>> 0).toString(36)}`
}

/** Compares two-digit divisions (policy). `codes` are the main scope item's; null when either side is not known. */
export function tradeMatchesScope(reading: Pick<TradeReading, 'divisions'>, codes: readonly string[]): boolean | null {
  const divisions = codes.map((code) => code.slice(0, 2)).filter((division) => /^[0-9]{2}$/.test(division))
  if (reading.divisions.length === 0 || divisions.length === 0) return null
  return divisions.some((division) => reading.divisions.includes(division))
}
