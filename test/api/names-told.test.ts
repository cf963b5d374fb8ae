/** What a person at the terminal is told of a wish: the truth about each name in the way, nothing confirmed that was not, one's own names free, and proposals that hold. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contract, type Input, type Output } from '#contract'
import { CONFLICT_KINDS } from '#engine'
import type { NewName } from '#store'
import { keysOfName } from '../../api/lookups/name-keys.ts'
import { getMatter } from '../../api/road/find-matter.ts'
import { personKey } from '../../api/road/keys.ts'
import { offeredForms, offeredTrades } from '../../api/road/offered-parts.ts'
import { freeTradeNames } from '../../api/road/registers.ts'
import { answersOf, callAs } from '../support/an-applicant.ts'
import { openFrontDoor, type FrontDoor } from './support/front-door.ts'

let door: FrontDoor

beforeAll(async () => {
  door = await openFrontDoor()
})

afterAll(() => door.close())

type Judged = Output<typeof contract.judgeName>
type Holder = { readonly idNo: string; readonly realNameToken: string }

const HERE = { matter: 'individual-establish', county: '340104', division: '合肥市蜀山区', trade: '小吃', form: '店' }

async function judge(tradeName: string, more: Partial<Input<typeof contract.judgeName>> = {}): Promise<Judged> {
  return (await callAs(door.office, contract.judgeName, { ...HERE, tradeName, ...more })) as Judged
}

async function holder(story: string): Promise<Holder> {
  const { operator } = await answersOf(door.office, story)
  return { idNo: operator.idNo, realNameToken: operator.realNameToken ?? '' }
}

async function put(tradeName: string, change: Partial<NewName>): Promise<string> {
  const { store, policy } = door.office.ctx
  const name = { city: '3401', tradeName, trade: '小吃', form: '店' }
  const id = door.office.ctx.newId('name')
  const row: NewName = {
    id, ...name, tradeClass: 'catering', county: '340104', area: '3401', fullName: `合肥市蜀山区${tradeName}小吃店（个体工商户）`,
    status: 'registered', statusOn: '2026-03-02', reservedUntil: null, reservedBy: null, licenceNumber: null, keys: keysOfName(name, policy.lists.names), ...change,
  }
  await store.transact((tx) => tx.insertName(row))
  return row.fullName
}

const texts = ({ findings }: Judged) => findings.map(({ message }) => `${message.zh} ${message.en}`).join('\n')
const rules = ({ findings }: Judged) => findings.map(({ rule, severity }) => `${rule} ${severity}`)

describe('confirmation · 名规 art. 16(3)', () => {
  it('similar name, nothing ticked · is asked to be confirmed, and nobody is said to have done so', async () => {
    const judged = await judge('老早台')
    expect(rules(judged)).toEqual(['R-NM-11 correct'])
    expect(texts(judged)).toContain('要先确认')
    expect(texts(judged)).not.toContain('已确认')
    expect(await judge('老早台', { riskAccepted: false })).toEqual(judged)
  })

  it('similar name, ticked · is a note', async () => {
    const judged = await judge('老早台', { riskAccepted: true })
    expect([judged.level, ...rules(judged)]).toEqual(['note', 'R-NM-11 note'])
    expect(texts(judged)).toContain('您已确认')
  })
})

describe('own names · are in nobody’s way but others’', () => {
  it('name set aside · is free for who holds it, without its number', async () => {
    const who = await holder('noodle-shop')
    const { lastDay } = (await callAs(door.office, contract.reserveName, { ...HERE, items: [], tradeName: '松间月', riskAccepted: false, ...who })) as Output<typeof contract.reserveName>
    expect(await judge('松间月', who)).toMatchObject({ level: 'ok', conflicts: [], findings: [], keptUntil: lastDay })
  })

  it.each(['cancelled', 'changed', 'revoked'] as const)('former name, %s · is free for who had it', async (status) => {
    const who = await holder('noodle-shop')
    const tradeName = { cancelled: '溪亭晚', changed: '沙鸥起', revoked: '藕花深' }[status]
    await put(tradeName, { status, reservedBy: personKey(door.office.ctx.store, who.idNo) })
    expect((await judge(tradeName)).level).toBe('correct')
    expect(await judge(tradeName, who)).toMatchObject({ level: 'ok', conflicts: [], keptUntil: null })
  })

  it('nobody, somebody else, a forged check, somebody else’s check · are told word for word the same, so that nobody learns whose it is', async () => {
    const [wang, other] = [await holder('noodle-shop'), await holder('seventeen')]
    await callAs(door.office, contract.reserveName, { ...HERE, items: [], tradeName: '竹里馆', riskAccepted: false, ...wang })
    const anybody = await judge('竹里馆')
    expect(anybody.level).toBe('correct')
    for (const asker of [other, { ...wang, realNameToken: 'forged' }, { ...wang, realNameToken: other.realNameToken }, { idNo: wang.idNo }, { realNameToken: wang.realNameToken }]) {
      expect(await judge('竹里馆', asker)).toEqual(anybody)
    }
    expect(JSON.stringify(anybody)).not.toContain(personKey(door.office.ctx.store, wang.idNo))
  })

  it('name that is free · costs no question to the identity service', async () => {
    const who = await holder('noodle-shop')
    const { outside } = door.office.ctx
    const asked: string[] = []
    const { realName } = outside
    Object.assign(outside, { realName: (question: Parameters<typeof realName>[0]) => (asked.push(question.idNo), realName(question)) })
    await judge('鹿鸣野', who)
    expect(asked).toEqual([])
    Object.assign(outside, { realName })
  })
})

describe('names in the way', () => {
  it('several · the closest kind first, what stands before what ended, each with reason, article, status and day', async () => {
    await put('金石缘', { status: 'cancelled', statusOn: '2026-05-06', fullName: '合肥市金石缘小吃店（个体工商户）' })
    await put('金时缘', { statusOn: '2025-01-09' })
    await put('金石缘', { county: '340111', fullName: '合肥市包河区金石缘餐饮店（个体工商户）' })
    await put('老金石缘', {})
    const { conflicts, level } = await judge('金石缘')
    expect(level).toBe('correct')
    expect(conflicts.map(({ kind, status, day }) => [kind, status, day])).toEqual([
      ['other-division-or-form', 'cancelled', '2026-05-06'],
      ['same-meaning-trade', 'registered', '2026-03-02'],
      ['same-sound', 'registered', '2025-01-09'],
      ['contained', 'registered', '2026-03-02'],
    ])
    for (const { kind, reason, article } of conflicts) {
      expect(CONFLICT_KINDS).toContain(kind)
      expect(reason.zh).toMatch(/\p{Script=Han}/u)
      expect(reason.en).toMatch(/[a-z]/)
      expect(article).toContain('名规')
    }
  })

  it('name that ended · is not said to be used by somebody', async () => {
    await put('晚来风', { status: 'cancelled', statusOn: '2026-05-06' })
    const judged = await judge('晚来风')
    expect(judged.conflicts).toMatchObject([{ kind: 'same-whole', status: 'cancelled', day: '2026-05-06' }])
    expect(texts(judged)).not.toContain('已经有人用')
    expect(texts(judged)).toContain('注销')
  })

  it('pair that a clerk barred · is told as that', async () => {
    await put('听雨眠', {})
    const pair = { id: 'pair_1', city: '3401', tradeClass: 'catering', firstName: '听雨眠', secondName: '画船行', seq: 1, verdict: 'may_not' as const, reason: '混淆投诉', decidedBy: 'staff_1', decidedAt: '2026-11-20T02:00:00.000Z', caseId: null }
    await door.office.ctx.store.transact((tx) => tx.insertNamePair(pair))
    const judged = await judge('画船行')
    expect(judged.conflicts).toMatchObject([{ kind: 'barred', level: 'correct', reason: { zh: '登记机关已认定两个名称不得并存。' } }])
    expect(texts(judged)).not.toContain('已经有人用')
  })
})

describe('proposals', () => {
  it.each([
    ['the division', { division: '蜀山区' }, 'R-NM-03'],
    ['the trade', { trade: '服装', mainItem: 'S201' }, 'R-NM-06'],
    ['the form', { trade: '餐饮', form: '公司' }, 'R-NM-07'],
    ['a word in the trade', { trade: '国家级小吃' }, 'R-NM-08'],
  ])('only %s is wrong · no trade name is proposed, since none would help', async (_, change, rule) => {
    const judged = await judge('云水谣', change)
    expect(judged.findings.map((finding) => finding.rule)).toContain(rule)
    expect(judged.suggestions).toEqual([])
  })

  it('trade name taken · each proposal is judged ok in its place', async () => {
    const { suggestions } = await judge('老灶台')
    expect(suggestions.length).toBeGreaterThan(0)
    for (const tradeName of suggestions) expect(await judge(tradeName)).toMatchObject({ level: 'ok', conflicts: [] })
  })

  it('old characters · the standard ones are proposed where they may be had, and not where somebody has them', async () => {
    const free = await judge('鵲橋仙')
    expect({ proposal: free.simplifiedProposal, conflicts: free.conflicts }).toEqual({ proposal: '合肥市蜀山区鹊桥仙小吃店', conflicts: [] })
    const taken = await judge('老竈臺')
    expect(taken.simplifiedProposal).toBeNull()
    expect(texts(taken)).toContain('老灶台')
  })
})

describe('proposals where only names of the county are compared', () => {
  it('whole name that stands in another county · is not proposed', async () => {
    const { ctx } = door.office
    const registries = ctx.policy.lists.registries.map((registry) => ({ ...registry, names: { radius: 'county' as const } }))
    const narrow = { ...ctx, policy: { ...ctx.policy, lists: { ...ctx.policy.lists, registries } } }
    const fullNameOf = (tradeName: string) => `合肥市${tradeName}小吃店（个体工商户）`
    const free = () => freeTradeNames(narrow, getMatter(narrow, HERE.matter), { county: '340104', tradeName: '老灶台', tradeClasses: ['catering'], fullNameOf })
    const [first = ''] = await free()
    await put(first, { county: '340111', area: '340111', fullName: `合肥市包河区${first}小吃店（个体工商户）` })
    expect(await free()).toContain(first)
    await put(first, { county: '340121', area: '340121', fullName: fullNameOf(first) })
    expect(await free()).not.toContain(first)
  })
})

describe('parts to choose from', () => {
  const offering = (mainItem: string) => ({ lists: door.office.ctx.policy.lists, entityType: 'individual', mainItem })
  const carrying = (mainItem: string) => offeredForms(offering(mainItem)).filter(({ carriesTrade }) => carriesTrade).map(({ word }) => word)

  it.each([['S201', ['面馆', '餐厅', '饭店', '茶楼']], ['S041', ['超市', '商行']], ['S207', ['药店', '大药房']], ['S213', ['宾馆', '酒店', '旅馆']], ['S001', ['超市', '便利店', '商店']]] as const)('%s · may be called %j', (item, words) => {
    expect(carrying(item)).toEqual(expect.arrayContaining([...words]))
    expect(offeredForms(offering(item)).map(({ word }) => word)).toEqual(expect.arrayContaining(['店', '馆', '部', '行']))
  })

  it('fruit shop · is not offered a noodle house; 超市 stands beside 水果, 面馆 beside nothing', () => {
    expect(carrying('S041')).not.toContain('面馆')
    expect(offeredForms(offering('S041'))).toContainEqual({ word: '超市', carriesTrade: true, besideTrade: true })
    expect(offeredForms(offering('S201'))).toContainEqual({ word: '面馆', carriesTrade: true, besideTrade: false })
  })

  it('a form word · is offered as a trade nowhere', () => {
    const { names, scope } = door.office.ctx.policy.lists
    const forms = new Set(names.formWords.filter(({ carriesTrade }) => carriesTrade !== undefined).map(({ word }) => word))
    expect([...scope.items.keys()].flatMap((item) => offeredTrades(offering(item)).filter((word) => forms.has(word) || word === '宠物诊所'))).toEqual([])
  })

  it('every item that names a trade of the list · offers it, and offers it first', () => {
    const { names, scope } = door.office.ctx.policy.lists
    const words = names.tradeWords.map(({ word }) => word)
    for (const item of scope.items.values()) {
      const [first] = offeredTrades(offering(item.id))
      const named = words.find((word) => item.name.zh === `${word}销售` || item.name.zh === `${word}零售`)
      if (named !== undefined) expect({ item: item.name.zh, first }).toEqual({ item: item.name.zh, first: named })
    }
    expect(offeredTrades(offering('S018')).slice(0, 2)).toEqual(['珠宝', '首饰'])
  })
})
