/** The clerk's comparison: what the wish runs into, marked character by character, and a word about a pair that the next comparison knows. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contract, type Output } from '#contract'
import { callAs, type Change } from '../support/an-applicant.ts'
import { APPROVE, codeOf, openDesk, type Desk } from './support/a-desk.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

afterAll(() => desk.door.close())

type Comparison = Output<typeof contract.compareCaseName>

const wishing = (tradeName: string): Change => (answers) => ({ ...answers, name: { given: true, division: '合肥市蜀山区', tradeName, trade: '小吃', form: '店', riskAccepted: true } })

const compare = async (id: string, cookie = desk.clerk) => (await callAs(desk.door.office, contract.compareCaseName, { id }, { cookie })) as Comparison
const decide = (id: string, nameId: string, verdict: 'may' | 'may_not', reason = '相距甚远，不致混淆') => desk.tell(contract.decideNamePair, { id, nameId, verdict, reason })
const judge = async (tradeName: string) => (await callAs(desk.door.office, contract.judgeName, { matter: 'individual-establish', county: '340104', division: '合肥市蜀山区', tradeName, trade: '小吃', form: '店' })) as Output<typeof contract.judgeName>

const told = (characters: Comparison['names'][number]['wish']) => characters.map(({ text, mark }) => `${text} ${mark}`)

describe('comparison', () => {
  it('name that sounds like a reserved one · lies beside it, each character marked', async () => {
    const { id } = await desk.put('noodle-shop', wishing('老早台'))
    const { wish, names } = await compare(id)
    expect(wish).toEqual({ fullName: '合肥市蜀山区老早台小吃店（个体工商户）', tradeName: '老早台', trade: '小吃' })
    expect(names).toHaveLength(1)
    expect(names[0]).toMatchObject({ fullName: '合肥市蜀山区老灶台小吃店（个体工商户）', likeness: 'same-sound', status: 'reserved', county: { zh: '蜀山区' }, decisions: [] })
    expect(told(names[0]!.wish)).toEqual(['老 same', '早 sound', '台 same'])
    expect(told(names[0]!.other)).toEqual(['老 same', '灶 sound', '台 same'])
    expect(names[0]!.wish[1]!.readings).toEqual(['zao'])
  })

  it('name that holds another · is laid along it where it lies', async () => {
    const { id } = await desk.put('noodle-shop', wishing('新老灶台'))
    const { names } = await compare(id)
    expect(names[0]).toMatchObject({ likeness: 'contains', wishAt: 0, otherAt: 1 })
    expect(told(names[0]!.wish)).toEqual(['新 none', '老 same', '灶 same', '台 same'])
    expect(told(names[0]!.other)).toEqual(['老 same', '灶 same', '台 same'])
  })

  it('case without a name · has nothing to compare', async () => {
    const { id } = await desk.put('noodle-shop', (answers) => ({ ...answers, name: { given: false } }))
    expect(await compare(id)).toEqual({ wish: null, names: [] })
  })
})

describe('a word about a pair', () => {
  it('may stand together · is no conflict any more; second thoughts bar it, and both words stay', async () => {
    const { id } = await desk.hold('noodle-shop', wishing('老澡台'))
    const [other] = (await compare(id)).names
    expect((await judge('老澡台')).conflicts).toMatchObject([{ likeness: 'same-sound' }])
    expect(codeOf(await decide(id, other!.id, 'may'))).toBe('200')
    expect(await judge('老澡台')).toMatchObject({ level: 'ok', conflicts: [] })
    expect(codeOf(await decide(id, other!.id, 'may_not', '同一条街上已有混淆投诉'))).toBe('200')
    expect(await judge('老澡台')).toMatchObject({ level: 'correct', conflicts: [{ name: other!.fullName }] })
    const [after] = (await compare(id)).names
    expect(after!.decisions.map(({ verdict, reason }) => [verdict, reason])).toEqual([['may', '相距甚远，不致混淆'], ['may_not', '同一条街上已有混淆投诉']])
    expect(after!.decisions[0]!.by).toBe('审核员甲（演示）')
  })

  it('another trade · is not touched by it', async () => {
    const { id } = await desk.hold('noodle-shop', wishing('老噪台'))
    const [other] = (await compare(id)).names
    await decide(id, other!.id, 'may_not')
    expect((await desk.door.office.ctx.store.listNamePairsOf({ city: '3401', tradeName: '老噪台' })).map(({ tradeClass }) => tradeClass)).toEqual(['catering'])
    const elsewhere = (await callAs(desk.door.office, contract.judgeName, { matter: 'individual-establish', county: '340104', division: '合肥市蜀山区', tradeName: '老噪台', trade: '服装', form: '店' })) as Output<typeof contract.judgeName>
    expect(elsewhere.conflicts).toEqual([])
  })

  it('identical trade names · can be let stand by nobody (名规 art. 17)', async () => {
    const { id } = await desk.hold('noodle-shop', wishing('老灶台'))
    const [other] = (await compare(id)).names
    expect(other!.likeness).toBe('identical')
    expect(codeOf(await decide(id, other!.id, 'may'))).toBe('409 pair_identical')
  })

  it('case not in hand, of blanks, about a name that is not there · decides nothing', async () => {
    const put = await desk.put('noodle-shop', wishing('老燥台'))
    const [other] = (await compare(put.id)).names
    expect(codeOf(await decide(put.id, other!.id, 'may'))).toBe('409 case_held')
    await callAs(desk.door.office, contract.holdCase, { id: put.id }, { cookie: desk.clerk })
    expect(codeOf(await decide(put.id, other!.id, 'may', '      '))).toBe('422 reason_needed')
    expect(codeOf(await decide(put.id, 'name_nobody', 'may'))).toBe('404 not_found')
    expect(codeOf(await desk.tell(contract.decideNamePair, { id: put.id, nameId: other!.id, verdict: 'may', reason: '相距甚远' }, desk.other))).toBe('409 case_held')
    expect(await desk.door.office.ctx.store.listNamePairsOf({ city: '3401', tradeName: '老燥台' })).toEqual([])
  })

  it('every word · stands in the ledger', async () => {
    const kinds = (await desk.door.office.ctx.store.listLedgerEntries({ after: 0, limit: 10_000 })).map(({ kind }) => kind)
    expect(kinds).toEqual(expect.arrayContaining(['name.pair_may', 'name.pair_may_not']))
  })

  it('case that was compared · is approved as ever', async () => {
    const { id } = await desk.hold('population-times-out', wishing('老枣台'))
    const [other] = (await compare(id)).names
    await decide(id, other!.id, 'may')
    expect((await desk.review(id, APPROVE)).body).toMatchObject({ status: 'approved' })
  })
})
