/** Two who add names of one trade name at one instant, each of other trades: only one of two that share a trade may stand, in whatever order, on each database. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readTrade } from '#engine'
import { Conflict, type NewName } from '#store'
import { keysOfName } from '../../api/lookups/name-keys.ts'
import { assertNameFree } from '../../api/road/assert-name-free.ts'
import { NAME_LISTS as LISTS } from '../demonstration/name-lists.ts'
import { name, NOON } from '../store/support/noodle-shop.ts'
import { KINDS, openFresh, type Opened } from '../store/support/stores.ts'

describe.each(KINDS)('names added at one instant on %s', (kind) => {
  let office: Opened

  beforeEach(async () => {
    office = await openFresh(kind)
  })
  afterEach(() => office.close())

  let made = 0
  function wish(trade: string, change: Partial<NewName> = {}): NewName {
    const told = { city: '3401', tradeName: '老杨', trade, form: '店', fullName: `合肥市老杨${trade}店`, ...change }
    return name({ id: `name_${String((made += 1))}`, tradeClass: readTrade(told, LISTS).tradeClass, keys: keysOfName(told, LISTS), ...told })
  }

  const add = (row: NewName) => office.store.transact(async (tx) => {
    await assertNameFree(tx, row, LISTS)
    await tx.insertName(row)
  })

  async function outcome(rows: readonly NewName[]) {
    const settled = await Promise.allSettled(rows.map(add))
    for (const each of settled) if (each.status === 'rejected') expect(each.reason).toEqual(new Conflict('name_register_live'))
    return settled.filter(({ status }) => status === 'fulfilled').length
  }

  it.each([
    ['鲜花水果', '鲜花'],
    ['鲜花', '鲜花水果'],
    ['鲜花水果', '水果鲜花'],
    ['蛋糕鲜花水果', '烟酒蛋糕'],
    ['奶茶鲜花五金', '五金奶茶灯具'],
  ])('%s and %s, which share a trade · one stands', async (one, other) => {
    expect(await outcome([wish(one), wish(other)])).toBe(1)
    expect(await office.store.listNamesByTradeName({ city: '3401', tradeName: '老杨' })).toHaveLength(1)
  })

  it('eight of four trades, a ring in which each shares one with its neighbours · no two neighbours stand', async () => {
    const trades = ['鲜花水果', '水果蛋糕', '烟酒五金', '五金家具', '家具母婴', '母婴图书', '图书玩具', '文具鲜花']
    await outcome(trades.map((trade) => wish(trade)))
    const standing = await office.store.listNamesByTradeName({ city: '3401', tradeName: '老杨' })
    const classes = standing.flatMap(({ trade }) => readTrade({ trade, form: '店' }, LISTS).tradeClasses)
    expect(new Set(classes).size).toBe(classes.length)
    expect(standing.length).toBeGreaterThan(1)
  })

  it.each([
    ['老杨+水果+超市', '老杨水果++超市'],
    ['老杨水果++超市', '老杨+水果+超市'],
    ['老杨汽车++修理厂', '老杨汽+车+修理厂'],
    ['老杨鲜花+水果+店', '老杨鲜+花水果+店'],
  ])('%s and %s, which are the same words · one stands', async (...told) => {
    const rows = told.map((way) => {
      const [tradeName = '', trade = '', form = ''] = way.split('+')
      return wish(trade, { tradeName, form, fullName: `合肥市${tradeName}${trade}${form}` })
    })
    expect(await outcome(rows)).toBe(1)
    for (const row of rows) await expect(add({ ...row, id: `${row.id}_late` })).rejects.toEqual(new Conflict('name_register_live'))
  })

  it('trades that share nothing · both stand; what ended or was given up bars nobody', async () => {
    expect(await outcome([wish('鲜花'), wish('五金')])).toBe(2)
    const row = wish('水果鲜花', { tradeName: '老羊', status: 'reserved', reservedBy: 'wang', reservedUntil: NOON, fullName: '合肥市老羊水果鲜花店' })
    await add(row)
    await expect(add(wish('水果', { tradeName: '老羊', fullName: '合肥市老羊水果店' }))).rejects.toEqual(new Conflict('name_register_live'))
    await office.store.transact((tx) => tx.dropReservation(row, (dropped) => keysOfName(dropped, LISTS)))
    await add(wish('水果', { tradeName: '老羊', fullName: '合肥市老羊水果店' }))
    await add(wish('鲜花', { tradeName: '老阳', status: 'cancelled', fullName: '合肥市老阳鲜花店' }))
    await add(wish('鲜花水果', { tradeName: '老阳', fullName: '合肥市老阳鲜花水果店' }))
  })
})
