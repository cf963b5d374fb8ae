/** The register while its keys are being made anew: names that older lists filed under other classes of trade, alike to a wish and not equal, are told all the same. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { TradeClasses } from '#engine'
import type { NewName } from '#store'
import { filedKeys } from '../../api/lookups/name-keys.ts'
import { listCompared } from '../../api/lookups/name-register.ts'
import { rebuildNameKeys } from '../../api/road/name-keys.ts'
import { NAME_LISTS as LISTS } from '../demonstration/name-lists.ts'
import { name, NOON } from '../store/support/noodle-shop.ts'
import { KINDS, openFresh, type Opened } from '../store/support/stores.ts'

describe.each(KINDS)('keys being made anew on %s', (kind) => {
  let office: Opened

  beforeEach(async () => {
    office = await openFresh(kind)
  })
  afterEach(() => office.close())

  const told = async (tradeName: string, tradeClasses: TradeClasses, isReady = false) => {
    const question = { tradeName, tradeClasses, fullName: '', county: '340104', operatorKey: null, reservationId: null }
    const terms = { reads: office.store, now: () => NOON, city: '3401', namePolicyOf: () => ({ radius: 'city', likenesses: 'all' }) as const, lists: LISTS, wellKnown: () => [], keysReady: () => isReady }
    return (await listCompared(question, terms)).map(({ row, likeness }) => `${row.id} ${String(likeness)}`)
  }

  /** A name as older lists filed it: in these classes, the first of them its main one. */
  function filedBefore(id: string, { tradeName, trade, classes }: { readonly tradeName: string; readonly trade: string; readonly classes: TradeClasses }): NewName {
    return name({ id, tradeName, trade, form: '店', fullName: `${tradeName}${trade}店`, area: id, tradeClass: classes[0], keys: filedKeys({ city: '3401', tradeClasses: classes, tradeName }, LISTS) })
  }

  it.each<[string, string, TradeClasses, TradeClasses]>([
    ['another class of the lists', '水果', ['food'], ['fruit-vegetables']],
    ['a class of its own, its word being on no list', '盆景', ['=盆景'], ['flowers']],
    ['its main trade, asked for a further one', '鲜花水果', ['fruit-vegetables'], ['flowers']],
    ['no trade', '五金', [''], ['hardware-building']],
  ])('filed under %s · is told, and is not once its trade is another', async (_, trade, classes, asked) => {
    await office.store.transact((tx) => tx.insertNames([filedBefore('name_1', { tradeName: '柳岸', trade, classes })]))
    expect(await told('柳案', asked)).toEqual(['name_1 same-sound'])
    expect(await told('柳案', ['hair-beauty'])).toEqual([])
    await rebuildNameKeys(office.store, { lists: LISTS })
    expect(await told('柳案', asked, true)).toEqual(['name_1 same-sound'])
  })
})
