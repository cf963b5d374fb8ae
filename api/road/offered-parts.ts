/** Which trade words and form words are offered for a line of business: those it names itself first, then those of its class of trade. */

import { readTrade, tradeMatchesScope, type FormWord, type NameLists } from '#engine'
import type { Lists } from '../policy/lists.ts'

export type Offering = {
  readonly lists: Pick<Lists, 'names' | 'scope' | 'tiles'>
  readonly entityType: string
  readonly mainItem: string
}

export type OfferedForm = { readonly word: string; readonly carriesTrade: boolean; readonly besideTrade: boolean }

/** Enough to choose from on one screen. */
const MOST_TRADES = 24
const MOST_FORMS = 36
/** Of the form words that say a trade, so that plain ones (店, 馆) are never crowded out. */
const MOST_CARRYING = 24

/** All that fit where the item's name tells nothing. A word that says its form (面馆, 超市) is offered as a form only: as a trade it would want another form behind it. */
export function offeredTrades(offering: Offering): string[] {
  const { names } = offering.lists
  const fitting = names.tradeWords.map(({ word }) => word).filter((word) => fits({ trade: word, form: '' }, offering))
  const meant = meantTrades(offering)
  const classes = classesOf(meant, names)
  const ofClass = fitting.filter((word) => classes.includes(classOf(word, names)))
  const offered = meant.length === 0 ? fitting : [...new Set([...meant, ...ofClass])].slice(0, MOST_TRADES)
  return offered.filter((word) => !saysForm(word, names))
}

/** Form words that say a fitting trade come first. */
export function offeredForms(offering: Offering): OfferedForm[] {
  const { lists: { names }, entityType } = offering
  const open = names.formWords.filter(({ allowedFor }) => allowedFor.includes(entityType))
  const carrying = carryingForms(open, offering).slice(0, MOST_CARRYING)
  const plain = open.filter(({ carriesTrade }) => carriesTrade === undefined)
  return [...carrying, ...plain].slice(0, MOST_FORMS).map((form) => ({ word: form.word, carriesTrade: form.carriesTrade !== undefined, besideTrade: standsBesideTrade(form, names) }))
}

/** Those the tiles name, those of the classes of trade that are meant, in turn, and those that go with any trade; all that fit where nothing is meant. */
function carryingForms(open: readonly FormWord[], offering: Offering): readonly FormWord[] {
  const { names } = offering.lists
  const fitting = open.filter(({ word, carriesTrade }) => carriesTrade !== undefined && fits({ trade: '', form: word }, offering))
  const meant = meantTrades(offering)
  if (meant.length === 0) return fitting
  const proposed = proposedWords(offering).flatMap((word) => fitting.filter((form) => form.word === word))
  const ofClasses = inTurn(classesOf(meant, names).map((each) => fitting.filter(({ carriesTrade }) => carriesTrade === each)))
  const withAny = fitting.filter((form) => standsBesideTrade(form, names))
  return [...new Set([...proposed, ...ofClasses, ...withAny])]
}

/** Trade words that the item's own name holds, then those of the tiles that propose the item, then those that shorten its name. */
function meantTrades(offering: Offering): readonly string[] {
  const { names } = offering.lists
  const words = names.tradeWords.map(({ word }) => word).filter((word) => word.length > 1)
  const name = nameOf(offering)
  const held = words.filter((word) => name.includes(word)).sort((a, b) => b.length - a.length)
  const shortening = words.filter((word) => shortens(word, name))
  return [...held, ...proposedWords(offering), ...shortening].filter((word) => fits({ trade: word, form: '' }, offering) && !saysForm(word, names))
}

/** Without what is excepted in brackets, and without that it is sold: that is no trade of its own. */
function nameOf({ lists: { scope }, mainItem }: Offering): string {
  return (scope.items.get(mainItem)?.name.zh ?? '').replace(/（[^）]*）|零售|销售|经营/gu, '')
}

/** 建材 for 建筑材料: its characters stand in the name in this order. */
function shortens(word: string, name: string): boolean {
  let from = 0
  for (const character of word) {
    const at = name.indexOf(character, from)
    if (at < 0) return false
    from = at + 1
  }
  return true
}

/** Tiles whose main line this is come before those that have it among others. */
function proposedWords({ lists: { tiles }, mainItem }: Offering): readonly string[] {
  const rank = (proposes: readonly string[]): number => (proposes[0] === mainItem ? 0 : 1)
  return tiles.filter(({ proposes }) => proposes.includes(mainItem)).sort((a, b) => rank(a.proposes) - rank(b.proposes)).flatMap(({ tradeWords }) => tradeWords)
}

/** What the rules would not object to. */
function fits(parts: { readonly trade: string; readonly form: string }, { lists: { names, scope }, mainItem }: Offering): boolean {
  return tradeMatchesScope(readTrade(parts, names), scope.items.get(mainItem)?.industries ?? []) !== false
}

/** 水果 + 超市 is a fruit shop, 小吃 + 面馆 says two trades: the first form word leaves the trade to the word before it. */
function standsBesideTrade({ word: form, carriesTrade }: FormWord, names: NameLists): boolean {
  const other = names.tradeWords.find((word) => word.class !== carriesTrade)
  return carriesTrade === undefined || (other !== undefined && readTrade({ trade: other.word, form }, names).tradeClass === other.class)
}

/** 面馆, and 宠物诊所 with its form at the end. */
function saysForm(word: string, { formWords }: NameLists): boolean {
  return formWords.some((form) => form.carriesTrade !== undefined && word.endsWith(form.word))
}

function classOf(trade: string, names: NameLists): string {
  return readTrade({ trade, form: '' }, names).tradeClass
}

function classesOf(trades: readonly string[], names: NameLists): readonly string[] {
  return [...new Set(trades.map((trade) => classOf(trade, names)))]
}

function inTurn<T>(rows: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...rows.map(({ length }) => length))
  return Array.from({ length: longest }, (_, at) => rows.flatMap((row) => row.slice(at, at + 1))).flat()
}
