/** A clerk's word about two names, one of which says several trades: it holds in every trade in which they met, whichever of them is wished, and in no other. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contract, type Output } from '#contract'
import { readTrade } from '#engine'
import { keysOfName } from '../../api/lookups/name-keys.ts'
import { isBarredWithin, wordOn, wordsAbout } from '../../api/lookups/name-pairs.ts'
import { callAs, type Change } from '../support/an-applicant.ts'
import { codeOf, openDesk, type Desk } from './support/a-desk.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

afterAll(() => desk.door.close())

const wishing = (tradeName: string, trade: string): Change => (answers) => ({ ...answers, name: { given: true, division: '合肥市蜀山区', tradeName, trade, form: '店', riskAccepted: true } })

async function register(tradeName: string, trade: string): Promise<string> {
  const { ctx } = desk.door.office
  const lists = ctx.policy.lists.names
  const told = { city: '3401', tradeName, trade, form: '店', fullName: `合肥市庐阳区${tradeName}${trade}店（个体工商户）` }
  const id = ctx.newId('name')
  const life = { status: 'registered', statusOn: '2026-03-02', reservedUntil: null, reservedBy: null, licenceNumber: null } as const
  await ctx.store.transact((tx) => tx.insertName({ id, ...told, ...life, tradeClass: readTrade(told, lists).tradeClass, county: '340103', area: '3401', keys: keysOfName(told, lists) }))
  return id
}

async function decide(tradeName: string, trade: string, word: { readonly nameId: string; readonly verdict: 'may' | 'may_not' }) {
  const { id } = await desk.hold('noodle-shop', wishing(tradeName, trade))
  expect(codeOf(await desk.tell(contract.decideNamePair, { id, ...word, reason: '相距甚远，不致混淆' }))).toBe('200')
  return id
}

async function told(tradeName: string, trade: string): Promise<readonly string[]> {
  const judged = (await callAs(desk.door.office, contract.judgeName, { matter: 'individual-establish', county: '340104', division: '合肥市蜀山区', tradeName, trade, form: '店' })) as Output<typeof contract.judgeName>
  return judged.conflicts.map(({ kind, name }) => `${kind} ${name.slice(6, 8)}`)
}

const tradesKept = async (tradeName: string) => (await desk.door.office.ctx.store.listNamePairsOf({ city: '3401', tradeName })).map(({ tradeClass }) => tradeClass)

describe('may stand together', () => {
  it('the trade they share is a further one of the wish · the word holds there, for either of the two, and for nothing else', async () => {
    const nameId = await register('柳岸', '鲜花')
    expect(await told('柳案', '鲜花水果')).toEqual(['same-sound 柳岸'])
    await decide('柳案', '鲜花水果', { nameId, verdict: 'may' })
    expect(await tradesKept('柳岸')).toEqual(['flowers'])
    for (const trade of ['鲜花水果', '水果鲜花', '鲜花']) expect(await told('柳案', trade), trade).toEqual([])
    await register('柳案', '水果')
    await register('柳案', '水果鲜花')
    expect(await told('柳岸', '绿植')).toEqual(['same-meaning-trade 柳岸'])
    expect(await told('柳岸', '水果')).toEqual(['same-sound 柳案', 'same-sound 柳案'])
  })

  it('they share two · both are kept; where they come to meet in a third they are told again', async () => {
    const nameId = await register('桥畔', '蛋糕鲜花水果')
    await decide('桥盼', '水果鲜花', { nameId, verdict: 'may' })
    expect(await tradesKept('桥畔')).toEqual(['flowers', 'fruit-vegetables'])
    for (const trade of ['水果', '鲜花', '鲜花水果']) expect(await told('桥盼', trade), trade).toEqual([])
    for (const trade of ['蛋糕', '鲜花蛋糕', '面包']) expect(await told('桥盼', trade), trade).toEqual(['same-sound 桥畔'])
  })
})

describe('may not stand together', () => {
  it('they meet in a further trade of the wish · the wish is barred in that trade, and in no other', async () => {
    const nameId = await register('渡口云', '鲜花')
    const id = await decide('渡口芸', '鲜花水果', { nameId, verdict: 'may_not' })
    expect(await told('渡口芸', '水果鲜花')).toEqual(['barred 渡口'])
    expect(await told('渡口芸', '水果')).toEqual([])
    const { names } = (await callAs(desk.door.office, contract.compareCaseName, { id }, { cookie: desk.clerk })) as Output<typeof contract.compareCaseName>
    expect(names[0]!.decisions).toMatchObject([{ verdict: 'may_not', within: [{ zh: '花卉' }], holds: true }])
  })

  it('second thoughts in one of two trades · the bar of the other stays, and each word says where it was said', async () => {
    const nameId = await register('石矶头', '鲜花水果')
    await decide('石机头', '水果鲜花', { nameId, verdict: 'may_not' })
    const id = await decide('石机头', '鲜花', { nameId, verdict: 'may' })
    expect(await told('石机头', '鲜花')).toEqual([])
    for (const trade of ['水果', '水果鲜花']) expect(await told('石机头', trade), trade).toEqual(['barred 石矶'])
    const kept = (await desk.door.office.ctx.store.listNamePairsOf({ city: '3401', tradeName: '石机头' })).map(({ tradeClass, seq, verdict }) => `${tradeClass} ${String(seq)} ${verdict}`)
    expect(kept).toEqual(['flowers 1 may_not', 'flowers 2 may', 'fruit-vegetables 1 may_not'])
    const { names } = (await callAs(desk.door.office, contract.compareCaseName, { id }, { cookie: desk.clerk })) as Output<typeof contract.compareCaseName>
    expect(names[0]!.decisions.map(({ verdict, within, holds }) => [verdict, within.map(({ zh }) => zh).join(), holds])).toEqual([['may_not', '花卉', false], ['may', '花卉', true]])
  })

  it('two clerks at one instant · each word is kept whole or not at all', async () => {
    const nameId = await register('芦汀', '鲜花水果')
    const [mine, theirs] = [await desk.hold('noodle-shop', wishing('炉汀', '水果鲜花')), await desk.put('population-times-out', wishing('炉汀', '鲜花水果'))]
    await callAs(desk.door.office, contract.holdCase, { id: theirs.id }, { cookie: desk.other })
    const word = { nameId, reason: '同一条街上已有混淆投诉' }
    const said = await Promise.all([
      desk.tell(contract.decideNamePair, { id: mine.id, ...word, verdict: 'may' }),
      desk.tell(contract.decideNamePair, { id: theirs.id, ...word, verdict: 'may_not' }, desk.other),
    ])
    const heard = said.filter(({ status }) => status === 200).length
    expect(heard).toBeGreaterThan(0)
    for (const each of said) expect(['200', '503 busy']).toContain(codeOf(each))
    const kept = (await desk.door.office.ctx.store.listNamePairsOf({ city: '3401', tradeName: '芦汀' })).map(({ tradeClass, seq }) => `${tradeClass} ${String(seq)}`)
    expect(kept).toEqual(['flowers', 'fruit-vegetables'].flatMap((each) => Array.from({ length: heard }, (_, at) => `${each} ${String(at + 1)}`)))
  })

  it('every row of a word · stands in the ledger', async () => {
    const pairs = await desk.door.office.ctx.store.listNamePairsOf({ city: '3401', tradeName: '石矶头' })
    const entries = await desk.door.office.ctx.store.listLedgerEntries({ after: 0, limit: 10_000 })
    for (const { id } of pairs) expect(entries.filter(({ subject }) => subject === id)).toHaveLength(1)
  })
})

describe('words about a pair', () => {
  const pair = (tradeClass: string, seq: number, verdict: 'may' | 'may_not') => ({ id: '', city: '3401', tradeClass, firstName: '甲', secondName: '乙', seq, verdict, reason: '', decidedBy: '', decidedAt: '', caseId: null })
  const words = wordsAbout([pair('a', 2, 'may'), pair('a', 1, 'may_not'), pair('b', 1, 'may'), pair('c', 1, 'may_not')], '甲').get('乙')!

  it.each([
    [['a'], 'may'],
    [['a', 'b'], 'may'],
    [['a', 'd'], null],
    [['d'], null],
    [[], null],
    [['a', 'c'], 'may_not'],
    [['c', 'd'], 'may_not'],
  ] as const)('met in %j · %s', (met, word) => {
    expect(wordOn(words, met)).toBe(word)
  })

  it('name set against another in any trade of the wish · is proposed to nobody', () => {
    const pairs = [pair('a', 1, 'may_not'), pair('b', 1, 'may')]
    expect([['b', 'a'], ['b'], ['c']].map((classes) => isBarredWithin(pairs, '乙', classes))).toEqual([true, false, false])
  })
})
