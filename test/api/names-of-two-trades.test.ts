/** A name that says two trades, as 老杨鲜花水果店 does: in the way of names of either trade, and they in its way, for whoever asks and whoever is fast. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readTrade } from '#engine'
import { Conflict } from '#store'
import { keysOfName } from '../../api/lookups/name-keys.ts'
import { assertNameFree } from '../../api/road/assert-name-free.ts'
import { name } from '../store/support/noodle-shop.ts'
import { openFrontDoor, type FrontDoor } from './support/front-door.ts'
import { judgedName, releaseFor, reserveFor, type ToldName } from './support/name-wishes.ts'

let door: FrontDoor

beforeAll(async () => {
  door = await openFrontDoor()
})

afterAll(() => door.close())

const reserve = async (wish: ToldName, story: string) => reserveFor(door, wish, story)

async function told(wish: ToldName) {
  const { level, conflicts } = await judgedName(door, wish)
  return { level, conflicts: conflicts.map((conflict) => `${conflict.name} ${conflict.likeness}`) }
}

const keysOf = async (id: string) => {
  const { store } = door.office.ctx
  const numbers = (await store.listNamesAfter(0, 100_000)).filter((row) => row.id === id).map(({ no }) => no)
  const keys = await store.listKeysAfter({ key: -1, no: 0 }, 1_000_000)
  return keys.filter(({ no, name: row }) => row === null || numbers.includes(no)).length
}

describe('wish', () => {
  it('of one trade · is corrected where a name of that trade and another stands', async () => {
    const { body } = await reserve({ tradeName: '溪上', trade: '鲜花水果', form: '店' }, 'noodle-shop')
    const { id } = body as { readonly id: string }
    const conflicts = ['合肥市蜀山区溪上鲜花水果店（个体工商户） identical']
    for (const trade of ['鲜花', '水果', '花卉', '蔬菜水果']) expect(await told({ tradeName: '溪上', trade, form: '店' }), trade).toEqual({ level: 'correct', conflicts })
    expect(await told({ tradeName: '溪上', trade: '', form: '花店' })).toEqual({ level: 'correct', conflicts })
    expect(await told({ tradeName: '溪上', trade: '五金', form: '店' })).toEqual({ level: 'ok', conflicts: [] })
    expect(await told({ tradeName: '夕尚', trade: '鲜花', form: '店' })).toMatchObject({ conflicts: ['合肥市蜀山区溪上鲜花水果店（个体工商户） same-sound'] })
    expect(await reserve({ tradeName: '溪上', trade: '鲜花', form: '店' }, 'seventeen')).toMatchObject({ status: 409, body: { code: 'name_taken' } })
    expect(await keysOf(id)).toBeGreaterThan(0)
    await releaseFor(door, id, 'noodle-shop')
    expect(await keysOf(id)).toBe(0)
    expect(await told({ tradeName: '溪上', trade: '鲜花', form: '店' })).toEqual({ level: 'ok', conflicts: [] })
  })

  it('of two trades · is corrected where a name of either stands', async () => {
    await reserve({ tradeName: '竹外', trade: '鲜花', form: '店' }, 'noodle-shop')
    expect(await told({ tradeName: '竹外', trade: '鲜花水果', form: '店' })).toEqual({ level: 'correct', conflicts: ['合肥市蜀山区竹外鲜花店（个体工商户） identical'] })
    expect(await told({ tradeName: '竹外', trade: '鲜花', form: '咖啡馆' })).toMatchObject({ level: 'correct' })
    expect(await told({ tradeName: '竹外', trade: '水果', form: '店' })).toEqual({ level: 'ok', conflicts: [] })
  })

  it('proposals for it · have nothing against them in either trade', async () => {
    const { body } = await reserve({ tradeName: '竹外', trade: '水果鲜花', form: '店' }, 'seventeen')
    const { alternatives } = body as { readonly alternatives: readonly string[] }
    expect(alternatives.length).toBeGreaterThanOrEqual(3)
    for (const tradeName of alternatives) for (const trade of ['水果', '鲜花', '水果鲜花']) expect((await told({ tradeName, trade, form: '店' })).conflicts).toEqual([])
  })
})

describe('name of three trades that ended', () => {
  it('within the year · stands in each of them for identity, and in none for likeness', async () => {
    const { store, policy } = door.office.ctx
    const register = (tradeName: string, statusOn: string) => {
      const toldAs = { city: '3401', tradeName, trade: '蛋糕鲜花水果', form: '店', fullName: `合肥市庐阳区${tradeName}蛋糕鲜花水果店（个体工商户）` }
      const { tradeClass } = readTrade(toldAs, policy.lists.names)
      return store.transact((tx) => tx.insertName(name({ ...toldAs, id: `ended_${tradeName}`, county: '340103', tradeClass, status: 'cancelled', statusOn, keys: keysOfName(toldAs, policy.lists.names) })))
    }
    await register('归帆', '2026-03-02')
    await register('远帆', '2024-03-02')
    for (const trade of ['蛋糕', '鲜花', '水果', '五金绿植']) {
      expect(await told({ tradeName: '归帆', trade, form: '店' }), trade).toMatchObject({ level: 'correct', conflicts: ['合肥市庐阳区归帆蛋糕鲜花水果店（个体工商户） identical'] })
      expect(await told({ tradeName: '桂帆', trade, form: '店' }), trade).toMatchObject({ conflicts: [] })
      expect(await told({ tradeName: '远帆', trade, form: '店' }), trade).toMatchObject({ conflicts: [] })
    }
    expect(await told({ tradeName: '归帆', trade: '五金', form: '店' })).toMatchObject({ conflicts: [] })
  })
})

describe('somebody faster', () => {
  const row = (tradeName: string, trade: string, change: Partial<Parameters<typeof name>[0]> = {}) => name({ id: `${tradeName}${trade}`, fullName: `${tradeName}${trade}店`, tradeName, trade, tradeClass: `=${trade}`, ...change })
  const add = async (wish: ReturnType<typeof row>) => {
    const { store, policy } = door.office.ctx
    await store.transact(async (tx) => {
      await assertNameFree(tx, wish, policy.lists.names)
      await tx.insertName(wish)
    })
  }

  it('with a name that shares a trade · makes the facts stale, which no index would say', async () => {
    await add(row('远汀', '鲜花水果'))
    for (const trade of ['鲜花', '水果', '烟酒水果']) await expect(add(row('远汀', trade)), trade).rejects.toEqual(new Conflict('name_register_live'))
    await add(row('远汀', '五金'))
    await add(row('远汀', '鲜花', { area: '340111' }))
  })

  it('is the same person, who set it aside · is in nobody’s way', async () => {
    await add(row('近汀', '鲜花', { status: 'reserved', reservedBy: 'wang', reservedUntil: '2027-01-01T16:00:00.000Z' }))
    await expect(add(row('近汀', '鲜花水果', { reservedBy: 'li' }))).rejects.toMatchObject({ index: 'name_register_live' })
    await add(row('近汀', '鲜花水果', { reservedBy: 'wang' }))
  })
})
