/** Asked inside the transaction that adds a name: does nobody hold its trade name within one of its trades? The index `name_register_live` knows the main trade of each name only. */

import { readTrade, shareTrade, type NameLists } from '#engine'
import { Conflict, type NameRow, type NewName, type Tx } from '#store'

/** @throws Conflict `name_register_live`: somebody was faster, so the facts are stale. What the same person set aside stands against nobody but others. */
export async function assertNameFree(tx: Pick<Tx, 'holdTradeName'>, name: NewName, lists: NameLists): Promise<void> {
  const { tradeClasses } = readTrade(name, lists)
  const live = await tx.holdTradeName(name)
  if (live.some((other) => !isOwn(other, name) && shareTrade(tradeClasses, readTrade(other, lists).tradeClasses))) throw new Conflict('name_register_live')
}

function isOwn({ status, reservedBy }: NameRow, name: NewName): boolean {
  return status === 'reserved' && reservedBy !== null && reservedBy === name.reservedBy
}
