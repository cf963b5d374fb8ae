/** Every class of trade that a whole name says, however its parts are told: two names of the same words always share one, or nobody would find the other. */
import type { NameLists } from './name-lists.ts'
import type { NameParts } from './name-parts.ts'
import { comparable } from './normalise.ts'
import { splitTail } from './split-name.ts'
import { MOST_CLASSES, readTrade } from './trade.ts'
import type { TradeClasses } from './trade.ts'

export type ToldName = Pick<NameParts, 'tradeName' | 'trade' | 'form'>

/**
 * 老杨 + 水果 + 超市 and 老杨水果 + 超市 are one name: the first is told as a fruit shop, the second as a shop for anything. So a name counts in the
 * classes of its parts as they are told, and in those of its words as anybody would part them. The main ones of both come first, so that no bound cuts
 * what names of the same words share.
 */
export function readTrades({ tradeName, trade, form }: ToldName, lists: NameLists): TradeClasses {
  const told = readTrade({ trade, form }, lists).tradeClasses
  const parts = splitTail(comparable(tradeName + trade + form, lists), lists)
  if (parts.trade === trade && parts.form === form) return told
  const [main, ...others] = told
  const [asParted, ...othersAsParted] = readTrade(parts, lists).tradeClasses
  // Words without a listed trade are told in any number of trades that are on no list, and share what is left of them.
  const shared = asParted === '' ? `=${parts.tradeName}` : asParted
  const more = new Set([shared, ...others, ...othersAsParted].filter((each) => each !== main))
  return [main, ...[...more].slice(0, MOST_CLASSES - 1)]
}

/** Classes in which two names meet: those that both say; a name that says no trade is in each of the other's (名规 art. 17). */
export function meetingTrades(ours: readonly string[], theirs: readonly string[]): readonly string[] {
  if (ours[0] === '') return theirs
  return theirs[0] === '' ? ours : ours.filter((each) => theirs.includes(each))
}
