/** Two who add a name of one trade name at the same instant, each of another trade: the index does not part them, and the second must see what the first added. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { NewName, Tx } from '../../api/store/index.ts'
import { name } from './support/noodle-shop.ts'
import { KINDS, openFresh, type Opened } from './support/stores.ts'

describe.each(KINDS)('trade name held on %s', (kind) => {
  let office: Opened

  beforeEach(async () => {
    office = await openFresh(kind)
  })
  afterEach(() => office.close())

  const named = (id: string, change: Partial<NewName> = {}) => name({ id, tradeClass: id, tradeName: '老杨', ...change })

  async function seenBy(row: NewName, tradeNames: readonly string[] = [row.tradeName]): Promise<readonly string[]> {
    return office.store.transact(async (tx: Tx) => {
      const live = await tx.holdTradeName({ area: row.area, held: [row.tradeName], tradeNames })
      await tx.insertName(row)
      return live.map(({ id }) => id)
    })
  }

  it('eight at once · each sees all that were added before it', async () => {
    const ids = Array.from({ length: 8 }, (_, at) => `name_${String(at)}`)
    const seen = await Promise.all(ids.map((id) => seenBy(named(id))))
    expect(seen.map(({ length }) => length).toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  })

  it('other areas, other trade names, names that ended · are not among them', async () => {
    const ended = { status: 'cancelled', statusOn: '2026-11-01' } as const
    await office.store.transact((tx) => tx.insertNames([named('name_1', { area: '340111' }), named('name_2', { tradeName: '老羊' }), named('name_3', ended), named('name_4')]))
    expect(await seenBy(named('name_5'))).toEqual(['name_4'])
    expect((await seenBy(named('name_6'), ['老杨', '老羊'])).toSorted()).toEqual(['name_2', 'name_4', 'name_5'])
  })
})
