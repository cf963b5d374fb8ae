/** What trade a name says, and whether it fits the main scope item (名规 art. 9). */
import { hashOf } from './atoms.ts'
import { indexOf, longestEnding } from './list-index.ts'
import type { FormWord, NameLists, TradeWord } from './name-lists.ts'
import type { NameParts } from './name-parts.ts'
import { comparable } from './normalise.ts'
import { formWordOf } from './split-name.ts'

export type TradeReading = {
  /** Class of trades that mean the same; `=词` for a word on no list, which is its own class; empty when the name says no trade. */
  readonly tradeClass: string
  /** Two-digit divisions of GB/T 4754; empty when nobody can tell. */
  readonly divisions: readonly string[]
}

/** 超市, 商行 and the like say only that goods are sold; what goods, the trade says (水果 + 商行 is fruit). */
const GOODS = 'general-goods'

/**
 * First a trade word across the border of trade and form (汽车 + 修理厂 is 汽车修理). Then the form word where it carries a trade of its own (牛肉 +
 * 面馆 is catering). Then the longest trade word that ends the trade part, else one that begins it.
 */
export function readTrade(parts: Pick<NameParts, 'trade' | 'form'>, lists: NameLists): TradeReading {
  const form = formWordOf(comparable(parts.form, lists), lists)
  const trade = comparable(parts.trade, lists)
  const carried = readingOf(form)
  const word = across(trade, form, lists) ?? (carried === null || carried.tradeClass === GOODS ? ownTrade(trade, lists) : undefined)
  if (word !== undefined) return { tradeClass: word.class, divisions: word.gb4754 }
  if (carried !== null) return carried
  if (trade === '') return { tradeClass: '', divisions: [] }
  return readingOf(formWordOf(trade, lists)) ?? { tradeClass: `=${trade}`, divisions: [] }
}

function readingOf(form: FormWord | undefined): TradeReading | null {
  return form?.carriesTrade === undefined ? null : { tradeClass: form.carriesTrade, divisions: form.gb4754 ?? [] }
}

/** The longest trade word that begins in the trade and ends in the form, before the last character of a form that carries a trade. */
function across(trade: string, form: FormWord | undefined, lists: NameLists): TradeWord | undefined {
  if (trade === '' || form?.carriesTrade === undefined) return undefined
  for (let inside = form.word.length - 1; inside > 0; inside -= 1) {
    const hit = longestEnding(trade + form.word.slice(0, inside), indexOf(lists).trades)
    if (hit !== null && hit.word.length > inside) return hit.entry
  }
  return undefined
}

function ownTrade(trade: string, lists: NameLists): TradeWord | undefined {
  return longestEnding(trade, indexOf(lists).trades)?.entry ?? beginning(trade, lists)
}

/** Raise it whenever the same parts and lists come out in another class. */
const METHOD = 2

/** Two lists read every trade into the same class only when this text is equal. */
export function tradeVersion({ tradeWords, formWords }: NameLists): string {
  const { low, high } = hashOf(JSON.stringify([tradeWords.map((word) => [word.word, word.class]), formWords.map((word) => [word.word, word.carriesTrade ?? ''])]))
  return `${METHOD}-${(low >>> 0).toString(36)}${(high >>> 0).toString(36)}`
}

/** Compares two-digit divisions (policy). `codes` are the main scope item's; null when either side is not known. */
export function tradeMatchesScope(reading: TradeReading, codes: readonly string[]): boolean | null {
  const divisions = codes.map((code) => code.slice(0, 2)).filter((division) => /^[0-9]{2}$/.test(division))
  if (reading.divisions.length === 0 || divisions.length === 0) return null
  return divisions.some((division) => reading.divisions.includes(division))
}

function beginning(trade: string, lists: NameLists) {
  const { byWord, lengths } = indexOf(lists).trades
  return lengths.filter((length) => length > 1).map((length) => byWord.get(trade.slice(0, length))).find((entry) => entry !== undefined)
}
