/** What trade a name says, and whether it fits the main scope item (名规 art. 9). */
import { indexOf, longestEnding } from './list-index.ts'
import type { NameLists } from './name-lists.ts'
import type { NameParts } from './name-parts.ts'
import { comparable } from './normalise.ts'
import { formWordOf } from './split-name.ts'

export type TradeReading = {
  /** Class of trades that mean the same; `=词` for a word on no list, which is its own class; empty when the name says no trade. */
  readonly tradeClass: string
  /** Two-digit divisions of GB/T 4754; empty when nobody can tell. */
  readonly divisions: readonly string[]
}

/** The form word wins where it carries a trade (牛肉 + 面馆 is catering); otherwise the longest trade word that ends the trade part, else one that begins it. */
export function readTrade(parts: Pick<NameParts, 'trade' | 'form'>, lists: NameLists): TradeReading {
  const form = formWordOf(comparable(parts.form, lists), lists)
  if (form?.carriesTrade !== undefined) return { tradeClass: form.carriesTrade, divisions: form.gb4754 ?? [] }
  const trade = comparable(parts.trade, lists)
  if (trade === '') return { tradeClass: '', divisions: [] }
  const word = longestEnding(trade, indexOf(lists).trades)?.entry ?? beginning(trade, lists)
  if (word !== undefined) return { tradeClass: word.class, divisions: word.gb4754 }
  const carrying = formWordOf(trade, lists)
  if (carrying?.carriesTrade !== undefined) return { tradeClass: carrying.carriesTrade, divisions: carrying.gb4754 ?? [] }
  return { tradeClass: `=${trade}`, divisions: [] }
}

/** Compares two-digit divisions (policy). `codes` are the main scope item's; null when either side is not known. */
export function tradeMatchesScope(reading: TradeReading, codes: readonly string[]): boolean | null {
  const divisions = codes.map((code) => code.slice(0, 2)).filter((division) => /^[0-9]{2}$/.test(division))
  if (reading.divisions.length === 0 || divisions.length === 0) return null
  return divisions.some((division) => reading.divisions.includes(division))
}

/** Is the text nothing but trade words? Words of one character join with anything, so they count only by themselves. */
export function isOnlyTradeWords(text: string, lists: NameLists): boolean {
  const { trades } = indexOf(lists)
  if (trades.byWord.has(text)) return true
  const reached = new Set([0])
  for (let start = 0; start < text.length; start += 1) {
    if (!reached.has(start)) continue
    for (const length of trades.lengths) {
      if (length > 1 && trades.byWord.has(text.slice(start, start + length))) reached.add(start + length)
    }
  }
  return text !== '' && reached.has(text.length)
}

function beginning(trade: string, lists: NameLists) {
  const { byWord, lengths } = indexOf(lists).trades
  return lengths.filter((length) => length > 1).map((length) => byWord.get(trade.slice(0, length))).find((entry) => entry !== undefined)
}
