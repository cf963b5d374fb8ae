/** Keys of the name register: what they find is what comparing with every name finds, whatever the database holds from before and whatever stops the making of them. */

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { compareShapes, readTrade, shapeOf, type TradeClasses } from '#engine'
import type { NewName, Store } from '#store'
import { filedKeys, keysOfName } from '../../api/lookups/name-keys.ts'
import { askNames, listCompared, type NameTerms } from '../../api/lookups/name-register.ts'
import { openPolicy } from '../../api/policy/open-policy.ts'
import { importNames } from '../../api/road/import-names.ts'
import { nameAreaOf, namePolicyOf } from '../../api/road/name-policy.ts'
import { areKeysReady, rebuildNameKeys } from '../../api/road/name-keys.ts'
import { NAME_LISTS as LISTS } from '../demonstration/name-lists.ts'
import { name, NOON } from '../store/support/noodle-shop.ts'
import { KINDS, openFresh, type Opened } from '../store/support/stores.ts'

const CLASSES = ['catering', 'hair-beauty', ''] as const

/** Few characters, so that likenesses of every kind come about by themselves. */
const CHARACTERS = [...'老灶台早枣王小明大天长常乐月土士未末']

const TRADES: Readonly<Record<string, string>> = { catering: '小吃', 'hair-beauty': '理发', '': '' }

function rowOf(tradeName: string, tradeClass: string, id: string): NewName {
  return saying(TRADES[tradeClass] ?? '', { tradeName, id })
}

/** A name whose trade is told in these words. */
function saying(trade: string, { form = '店', ...rest }: Partial<NewName> & Pick<NewName, 'tradeName' | 'id'>): NewName {
  const { tradeName, id } = rest
  const { tradeClass } = readTrade({ trade, form }, LISTS)
  const told = { city: '3401', tradeName, trade, form, fullName: `${id}${tradeName}${trade}${form}` }
  return name({ tradeClass, ...told, area: id, keys: keysOfName(told, LISTS), ...rest })
}

function termsOn(reads: NameTerms['reads'], keysReady: boolean): NameTerms {
  return { reads, now: () => NOON, city: '3401', namePolicyOf: () => ({ radius: 'city', likenesses: 'all' }), lists: LISTS, wellKnown: () => [], keysReady: () => keysReady }
}

const asked = (tradeName: string, ...tradeClasses: TradeClasses) => ({ tradeName, tradeClasses, fullName: '', county: '340104', operatorKey: null, reservationId: null })

describe.each(KINDS)('keys on %s', (kind) => {
  let office: Opened

  beforeEach(async () => {
    office = await openFresh(kind)
  })
  afterEach(() => office.close())

  async function meetings(store: Store, tradeName: string, tradeClasses: TradeClasses) {
    return (await listCompared(asked(tradeName, ...tradeClasses), termsOn(store, true))).map(({ row, likeness }) => `${row.id} ${String(likeness)}`)
  }

  async function found(store: Store, tradeName: string, tradeClass: string, keysReady: boolean) {
    return (await listCompared(asked(tradeName, tradeClass), termsOn(store, keysReady))).map(({ row, likeness }) => `${row.id} ${String(likeness)}`)
  }

  it('any wish among any names · found by keys · is all that comparing one by one finds', async () => {
    const { store } = office
    const text = fc.array(fc.constantFrom(...CHARACTERS), { minLength: 1, maxLength: 5 }).map((characters) => characters.join(''))
    const taken = fc.sample(fc.tuple(text, fc.constantFrom(...CLASSES)), { numRuns: 600, seed: 20261125 })
    await store.transact((tx) => tx.insertNames(taken.map(([tradeName, tradeClass], at) => rowOf(tradeName, tradeClass, `name_${String(at)}`))))
    let likenesses = 0
    for (const [tradeName, tradeClass] of fc.sample(fc.tuple(text, fc.constantFrom(...CLASSES)), { numRuns: 200, seed: 40104 })) {
      const byKeys = await found(store, tradeName, tradeClass, true)
      const wish = shapeOf(tradeName, LISTS)
      const classes = tradeClass === '' ? [''] : [tradeClass, '']
      const one = taken.flatMap(([other, of], at) => {
        const likeness = compareShapes(wish, shapeOf(other, LISTS))
        return likeness !== null && (classes.includes(of) || (tradeClass === '' && likeness === 'identical')) ? [`name_${String(at)} ${likeness}`] : []
      })
      expect({ tradeName, tradeClass, found: byKeys.toSorted() }).toEqual({ tradeName, tradeClass, found: one.toSorted() })
      expect((await found(store, tradeName, tradeClass, false)).toSorted()).toEqual(byKeys.toSorted())
      likenesses += one.length
    }
    expect(likenesses).toBeGreaterThan(500)
  })

  it('names without keys · are found one by one until the keys are made, and by keys afterwards', async () => {
    const { store } = office
    const rows = Array.from({ length: 2_500 }, (_, at) => ({ ...rowOf(`店${String(at)}`, 'catering', `name_${String(at)}`), keys: [] }))
    await store.transact((tx) => tx.insertNames([...rows, { ...rowOf('老灶台', 'catering', 'name_old'), keys: [77] }]))
    expect(await areKeysReady(store, LISTS)).toBe(false)
    expect(await found(store, '老早台', 'catering', false)).toEqual(['name_old same-sound'])
    expect(await found(store, '老早台', 'catering', true)).toEqual([])
    const told: number[] = []
    expect(await rebuildNameKeys(store, { lists: LISTS, onProgress: ({ done, total }) => told.push(done / total) })).toEqual({ finished: true, names: 2_501, strays: 1 })
    expect(told).toEqual([2_000 / 2_501, 1])
    expect(await areKeysReady(store, LISTS)).toBe(true)
    expect(await found(store, '老早台', 'catering', true)).toEqual(['name_old same-sound'])
    expect(await rebuildNameKeys(store, { lists: LISTS })).toEqual({ finished: true, names: 0, strays: 0 })
    expect(await rebuildNameKeys(store, { lists: LISTS, anew: true })).toEqual({ finished: true, names: 2_501, strays: 0 })
  })

  it('making of keys · stopped halfway · goes on from there, and is not called ready before it is done', async () => {
    const { store } = office
    await store.transact((tx) => tx.insertNames(Array.from({ length: 4_500 }, (_, at) => ({ ...rowOf(`店${String(at)}`, 'catering', `name_${String(at)}`), keys: [] }))))
    let steps = 0
    expect(await rebuildNameKeys(store, { lists: LISTS, shouldStop: () => (steps += 1) > 2 })).toMatchObject({ finished: false, names: 4_000 })
    expect(await areKeysReady(store, LISTS)).toBe(false)
    expect(await rebuildNameKeys(store, { lists: LISTS })).toMatchObject({ finished: true, names: 500 })
    expect(await areKeysReady(store, LISTS)).toBe(true)
  })

  it('names that other lists read as another trade · are classed and filed anew, the second of two equals in an area of its own', async () => {
    const { store } = office
    const shop = (id: string, form: string, tradeClass: string) => ({ ...saying('水果', { tradeName: '果然鲜', id, form, area: '3401', fullName: `果然鲜水果${form}` }), tradeClass, keys: filedKeys({ city: '3401', tradeName: '果然鲜', tradeClasses: [tradeClass] }, LISTS) })
    const { tradeClass } = readTrade({ trade: '水果', form: '店' }, LISTS)
    await store.transact((tx) => tx.insertNames([shop('name_1', '店', tradeClass), shop('name_2', '商行', 'general-goods'), shop('name_3', '铺', 'food')]))
    // Until then all equal names are found in the trade of today, and none in that of before.
    expect(await found(store, '果然鲜', tradeClass, false)).toEqual(['name_1 identical', 'name_2 identical', 'name_3 identical'])
    expect(await found(store, '果然鲜', 'general-goods', false)).toEqual([])
    await rebuildNameKeys(store, { lists: LISTS })
    const kept = await office.attack('select id, trade_class, area from name_register order by id')
    expect(kept).toEqual([{ id: 'name_1', tradeClass, area: '3401' }, { id: 'name_2', tradeClass, area: 'name_2' }, { id: 'name_3', tradeClass, area: 'name_3' }])
    expect((await found(store, '果然鲜', tradeClass, true)).map((each) => each.split(' ')[0])).toEqual(['name_1', 'name_2', 'name_3'])
    const filed = await store.listKeysAfter({ key: -1, no: 0 }, 100)
    expect(new Set(filed.map(({ key }) => key))).toEqual(new Set(filedKeys({ city: '3401', tradeName: '果然鲜', tradeClasses: [tradeClass] }, LISTS)))
    for (const change of [`trade = '五金'`, `area = '3402'`]) await expect(office.attack(`update name_register set ${change}`)).rejects.toMatchObject({ constraint: 'name_register_frozen' })
  })

  it('name that says two trades · meets the names of each, and they meet it', async () => {
    const { store } = office
    await store.transact((tx) => tx.insertNames([saying('鲜花水果', { tradeName: '老杨', id: 'name_1' }), saying('五金', { tradeName: '老杨', id: 'name_2' })]))
    const flowers = readTrade({ trade: '鲜花', form: '店' }, LISTS).tradeClasses
    const both = readTrade({ trade: '水果鲜花', form: '超市' }, LISTS).tradeClasses
    expect(await meetings(store, '老杨', flowers)).toEqual(['name_1 identical'])
    expect(await meetings(store, '老羊', flowers)).toEqual(['name_1 same-sound'])
    expect(await meetings(store, '老杨', ['fruit-vegetables'])).toEqual(['name_1 identical'])
    expect(await meetings(store, '老杨', both)).toEqual(['name_1 identical'])
    expect(await meetings(store, '老杨', ['hair-beauty'])).toEqual([])
    await store.transact((tx) => tx.insertNames([saying('鲜花', { tradeName: '阿珍', id: 'name_3' }), saying('水果', { tradeName: '阿珍', id: 'name_4' }), saying('', { tradeName: '阿珍', id: 'name_5' })]))
    expect(await meetings(store, '阿珍', both)).toEqual(['name_3 identical', 'name_4 identical', 'name_5 identical'])
  })

  it('name that says two trades, filed by an older program under one · is found by the other once the keys are made anew', async () => {
    const { store } = office
    const flowers = readTrade({ trade: '鲜花', form: '店' }, LISTS).tradeClasses
    const row = saying('鲜花水果', { tradeName: '老杨', id: 'name_1' })
    await store.transact((tx) => tx.insertName({ ...row, keys: filedKeys({ city: '3401', tradeName: '老杨', tradeClasses: [row.tradeClass] }, LISTS) }))
    expect(await meetings(store, '老杨', flowers)).toEqual([])
    expect(await rebuildNameKeys(store, { lists: LISTS })).toEqual({ finished: true, names: 1, strays: 0 })
    expect(await meetings(store, '老杨', flowers)).toEqual(['name_1 identical'])
    const filed = await store.listKeysAfter({ key: -1, no: 0 }, 100)
    expect(new Set(filed.map(({ key }) => key))).toEqual(new Set(row.keys))
  })

  it('names of two trades taken in from an older register, loaded at once or beside others · are found by each', async () => {
    const { store } = office
    const line = (tradeName: string) => ({ number: 2, line: { name: `合肥市蜀山区${tradeName}鲜花水果店（个体工商户）`, county: '340104' } })
    const terms = { lists: LISTS, city: '3401', areaOf: () => '3401', today: '2026-11-25' }
    const takeIn = (tradeName: string) => importNames(store, Readable.from([[line(tradeName)]]), terms)
    expect(await takeIn('老杨')).toMatchObject({ written: 1 })
    await store.transact((tx) => tx.insertNames(Array.from({ length: 10_001 }, (_, at) => name({ id: `name_${String(at)}`, tradeName: `店${String(at)}` }))))
    expect(await takeIn('阿珍')).toMatchObject({ written: 1 })
    for (const tradeName of ['老杨', '阿珍']) for (const of of ['flowers', 'fruit-vegetables'] as const) expect(await meetings(store, tradeName, [of])).toHaveLength(1)
  })

  it('name that an older register spelled and parted in its own way · is kept in its comparing form, and found by it', async () => {
    const { store } = office
    const line = { name: '合肥市蜀山区老·楊鮮花水果店', county: '340104', trade_name: '老·楊', trade: '鮮花水果', form: '店' }
    expect(await importNames(store, Readable.from([[{ number: 2, line }]]), { lists: LISTS, city: '3401', areaOf: () => '3401', today: '2026-11-25' })).toMatchObject({ written: 1 })
    expect(await store.listNamesByTradeName({ city: '3401', tradeName: '老杨' })).toMatchObject([{ fullName: line.name, trade: '鮮花水果' }])
    for (const isReady of [true, false]) expect((await found(store, '老杨', 'flowers', isReady)).map((each) => each.split(' ')[1])).toEqual(['identical'])
    expect(await found(store, '老杨', '', true)).toHaveLength(1)
  })

  it('reservation of two trades · given up or lapsed · leaves no key behind', async () => {
    const { store } = office
    const reserved = (tradeName: string, id: string) => ({ ...saying('鲜花水果', { tradeName, id }), status: 'reserved' as const, reservedUntil: NOON, reservedBy: 'wang' })
    await store.transact((tx) => tx.insertNames([reserved('老杨', 'name_1'), reserved('阿珍', 'name_2')]))
    await store.transact((tx) => tx.dropReservation({ id: 'name_1', reservedBy: 'wang', reservedUntil: NOON }, (row) => keysOfName(row, LISTS)))
    expect(await store.transact((tx) => tx.dropLapsedReservations(NOON, (row) => keysOfName(row, LISTS)))).toBe(1)
    expect(await office.attack('select key from name_keys')).toEqual([])
  })

  it('other lists · another version of the keys · are not ready until they are made, and the old ones are swept up', async () => {
    const { store } = office
    await rebuildNameKeys(store, { lists: LISTS })
    await store.transact((tx) => tx.insertName(rowOf('老灶台', 'catering', 'name_old')))
    const others = { ...LISTS, lookAlikes: [...LISTS.lookAlikes, '灶杜'] }
    expect(await areKeysReady(store, others)).toBe(false)
    expect((await rebuildNameKeys(store, { lists: others })).finished).toBe(true)
    expect(await areKeysReady(store, others)).toBe(true)
    expect((await listCompared(asked('老杜台', 'catering'), { ...termsOn(store, true), lists: others })).map(({ likeness }) => likeness)).toEqual(['looks-alike'])
    expect((await office.attack('select key from name_keys')).length).toBe(filedKeys({ city: '3401', tradeClasses: ['catering'], tradeName: '老灶台' }, others).length)
  })
})

describe('policy of a registry', () => {
  it('what the registry leaves out · is as the matter has it; its area follows from its radius', () => {
    const policy = openPolicy()
    const open = policy.matters.get('individual-establish')!
    const registries = policy.lists.registries.map((registry) => (registry.code === '340111' ? { ...registry, names: { radius: 'county' as const } } : registry))
    const changed = { policy: { ...policy, lists: { ...policy.lists, registries } } }
    expect(namePolicyOf(changed, open, '340104')).toEqual({ radius: 'city', likenesses: 'all' })
    expect(namePolicyOf(changed, open, '340111')).toEqual({ radius: 'county', likenesses: 'all' })
    expect([nameAreaOf(changed, open, '340104'), nameAreaOf(changed, open, '340111')]).toEqual(['3401', '340111'])
  })

  let office: Opened

  beforeAll(async () => {
    office = await openFresh('sqlite')
    await office.store.transact((tx) => tx.insertNames([rowOf('老灶台', 'catering', 'name_1'), { ...rowOf('老早台', 'catering', 'name_2'), county: '340111' }, { ...rowOf('老枣台', 'catering', 'name_3'), status: 'cancelled', statusOn: '2026-01-02' }]))
  })
  afterAll(() => office.close())

  const compare = async (tradeName: string, policy: ReturnType<NameTerms['namePolicyOf']>, county = '340104') =>
    (await listCompared({ ...asked(tradeName, 'catering'), county }, { ...termsOn(office.store, true), namePolicyOf: () => policy })).map(({ row, verdict }) => `${row.id} ${verdict}`)

  it('city · the usual · every county’s names stand against each other', async () => {
    expect(await compare('老灶台', { radius: 'city', likenesses: 'all' })).toEqual(['name_1 stops', 'name_2 told'])
  })

  it('county · names of other counties stand aside', async () => {
    expect(await compare('老早台', { radius: 'county', likenesses: 'all' })).toEqual(['name_1 told'])
    expect(await compare('老早台', { radius: 'county', likenesses: 'all' }, '340111')).toEqual(['name_2 stops'])
  })

  it('county · the very same words in another county · stop the name all the same', async () => {
    const question = { ...asked('老早台', 'catering'), fullName: 'name_2老早台小吃店（个体工商户）' }
    const terms = { ...termsOn(office.store, true), namePolicyOf: () => ({ radius: 'county' as const, likenesses: [] }) }
    expect((await listCompared(question, terms)).map(({ row, rule, verdict }) => [row.id, rule?.kind, verdict])).toEqual([['name_1', 'same-sound', 'passed'], ['name_2', 'same-whole', 'stops']])
  })

  it('names in the way · come with kind, article, status and its day', async () => {
    const rows = [{ ...rowOf('老灯台', 'hair-beauty', 'name_4'), status: 'reserved' as const, reservedUntil: '2026-12-31T16:00:00.000Z', reservedBy: 'somebody' }, { ...rowOf('老灯台', 'hair-beauty', 'name_5'), status: 'cancelled' as const, statusOn: '2025-11-25' }, { ...rowOf('老灯台', 'hair-beauty', 'name_6'), status: 'revoked' as const, statusOn: '2025-11-24' }]
    await office.store.transact((tx) => tx.insertNames(rows))
    const { identical } = await askNames({ ...asked('老灯台', 'hair-beauty'), fullName: '合肥市老灯台理发店' }, termsOn(office.store, true))
    expect(identical.map(({ status, day, rule }) => [status, day, rule?.kind, rule?.level])).toEqual([['reserved', '2026-12-31', 'other-division-or-form', 'correct'], ['cancelled', '2025-11-25', 'other-division-or-form', 'correct']])
    expect(identical[0]?.rule?.article).toContain('名规')
  })

  it('likenesses · only those the registry asks for are told; identity stops whatever it asks', async () => {
    expect(await compare('老灶台', { radius: 'city', likenesses: ['looks-alike'] })).toEqual(['name_1 stops', 'name_2 passed'])
    expect(await compare('老灶台', { radius: 'city', likenesses: [] })).toEqual(['name_1 stops', 'name_2 passed'])
  })

  it('name that ended within the year · stands for identity, never for likeness (名规 art. 17)', async () => {
    expect(await compare('老枣台', { radius: 'city', likenesses: 'all' })).toEqual(['name_1 told', 'name_2 told', 'name_3 stops'])
  })
})
