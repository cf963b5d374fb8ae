/** One name, its words told in different parts: whoever calls 老杨水果超市 a trade name 老杨水果 and a form 超市 has the same name as 老杨, 水果, 超市. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contract, type Input, type Output } from '#contract'
import { answersOf, callAs, sendAs } from '../support/an-applicant.ts'
import { openFrontDoor, type FrontDoor } from './support/front-door.ts'

let door: FrontDoor

beforeAll(async () => {
  door = await openFrontDoor()
})

afterAll(() => door.close())

type Judged = Output<typeof contract.judgeName>
type Told = Pick<Input<typeof contract.judgeName>, 'tradeName' | 'trade' | 'form'>

const HERE = { matter: 'individual-establish', county: '340104', division: '合肥市蜀山区' }

async function holder(story: string) {
  const { operator } = await answersOf(door.office, story)
  return { idNo: operator.idNo, realNameToken: operator.realNameToken ?? '' }
}

const reserve = async (told: Told, story: string) => sendAs(door.office, contract.reserveName, { ...HERE, items: [], riskAccepted: true, ...told, ...(await holder(story)) })

const kinds = async (told: Told) => ((await callAs(door.office, contract.judgeName, { ...HERE, ...told })) as Judged).conflicts.map(({ kind, level }) => `${kind} ${level}`)

const ways = (text: string): readonly Told[] => text.split(' | ').map((way) => {
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
      await callAs(door.office, contract.releaseName, { id: (body as { readonly id: string }).id, ...(await holder('noodle-shop')) })
      for (const other of ways(text)) expect(await kinds(other)).toEqual([])
    }
  })

  it('words of trade in a trade name that no trade follows · count for no trade but what the whole name says', async () => {
    await reserve({ tradeName: '小龙虾', trade: '服装', form: '店' }, 'noodle-shop')
    expect(await kinds({ tradeName: '小龙虾', trade: '餐饮', form: '店' })).toEqual([])
    expect(await kinds({ tradeName: '小龙虾', trade: '服饰', form: '店' })).toEqual(['same-meaning-trade correct'])
  })
})
