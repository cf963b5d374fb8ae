/** One name, its words told in different parts: whoever calls 老杨水果超市 a trade name 老杨水果 and a form 超市 has the same name as 老杨, 水果, 超市. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openFrontDoor, type FrontDoor } from './support/front-door.ts'
import { judgedName, releaseFor, reserveFor, type ToldName } from './support/name-wishes.ts'

let door: FrontDoor

beforeAll(async () => {
  door = await openFrontDoor()
})

afterAll(() => door.close())

const reserve = async (told: ToldName, story: string) => reserveFor(door, told, story)

const kinds = async (told: ToldName) => (await judgedName(door, told)).conflicts.map(({ kind, level }) => `${kind} ${level}`)

const ways = (text: string): readonly ToldName[] => text.split(' | ').map((way) => {
  const [tradeName = '', trade = '', form = ''] = way.split('+')
  return { tradeName, trade, form }
})

describe('the same words', () => {
  it.each([
    ['浣溪+水果+超市 | 浣溪水果++超市'],
    ['渔浦+汽车+修理厂 | 渔浦汽车++修理厂 | 渔浦汽+车+修理厂'],
    ['若耶+鲜花水果+店 | 若耶鲜花+水果+店'],
    ['剡溪+棋牌+茶楼 | 剡溪棋牌++茶楼'],
  ])('%s · stand in each other’s way, whichever comes first', async (text) => {
    for (const [at, first] of ways(text).entries()) {
      const { status, body } = await reserve(first, 'noodle-shop')
      expect(status, JSON.stringify(body)).toBe(200)
      for (const other of ways(text).filter((_, place) => place !== at)) {
        expect(await kinds(other), `${text}: ${JSON.stringify(first)} ${JSON.stringify(other)}`).toEqual(['same-whole correct'])
        expect(await reserve(other, 'seventeen')).toMatchObject({ status: 409, body: { code: 'name_taken' } })
      }
      await releaseFor(door, (body as { readonly id: string }).id, 'noodle-shop')
      for (const other of ways(text)) expect(await kinds(other)).toEqual([])
    }
  })

  it('words of trade in a trade name that no trade follows · count for no trade but what the whole name says', async () => {
    await reserve({ tradeName: '小龙虾', trade: '服装', form: '店' }, 'noodle-shop')
    expect(await kinds({ tradeName: '小龙虾', trade: '餐饮', form: '店' })).toEqual([])
    expect(await kinds({ tradeName: '小龙虾', trade: '服饰', form: '店' })).toEqual(['same-meaning-trade correct'])
  })
})
