/** Asked inside the transaction that adds a name: does nobody hold its trade name within one of its trades, nor its very words? The index `name_register_live` knows the main trade of each name only. */

import { comparable, readTrades, shareTrade, splitTail, wordsOf, type NameLists } from '#engine'
import { Conflict, type NameRow, type NewName, type Tx } from '#store'

/** The longest trade name under which the same words are looked for; none on a licence is as long. */
const MOST_WAYS = 60

/**
 * The same words may be told in other parts, under another trade name. All ways to tell them hold the trade name that anybody would read in them, so that
 * of two at the same instant the second sees the first.
 * @throws Conflict `name_register_live`: somebody was faster, so the facts are stale. What the same person set aside stands against nobody but others.
 */
export async function assertNameFree(tx: Pick<Tx, 'holdTradeName'>, name: NewName, lists: NameLists): Promise<void> {
  const { area, tradeName, trade, form } = name
  const words = comparable(tradeName + trade + form, lists)
  const ways = Array.from({ length: Math.min(words.length, MOST_WAYS) }, (_, at) => words.slice(0, at + 1))
  const live = await tx.holdTradeName({ area, held: [tradeName, splitTail(words, lists).tradeName], tradeNames: [tradeName, ...ways.filter((way) => way !== tradeName)] })
  const tradeClasses = readTrades(name, lists)
  const isInTheWay = (other: NameRow): boolean => (other.tradeName === tradeName ? shareTrade(tradeClasses, readTrades(other, lists)) : wordsOf(other.fullName, lists) === wordsOf(name.fullName, lists))
  if (live.some((other) => !isOwn(other, name) && isInTheWay(other))) throw new Conflict('name_register_live')
}

function isOwn({ status, reservedBy }: NameRow, name: NewName): boolean {
  return status === 'reserved' && reservedBy !== null && reservedBy === name.reservedBy
}
