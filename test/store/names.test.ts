/** Names and their keys on both databases: written together or not at all, found by any key, gone together. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CompiledQuery } from 'kysely'
import { openDialect } from '../../api/store/dialect/open.ts'
import { migrateStore, type NewName } from '../../api/store/index.ts'
import { init } from '../../api/store/migrations/0001-init.ts'
import { nameKeys } from '../../api/store/migrations/0002-name-keys.ts'
import { decisionRecord } from '../../api/store/migrations/0003-decision-record.ts'
import { ruleSetLife } from '../../api/store/migrations/0005-rule-set-life.ts'
import { nameNumbers } from '../../api/store/migrations/0006-name-numbers.ts'
import { later, name, NOON } from './support/noodle-shop.ts'
import { olderDatabase } from './support/older-database.ts'
import { KINDS, open, openFresh, type Opened } from './support/stores.ts'

/** As large as a key may be. */
const LARGEST = 2 ** 47 - 1

const reserved = { status: 'reserved', reservedUntil: later(60), reservedBy: 'key-of-wang' } as const

describe.each(KINDS)('names of an older program on %s', (kind) => {
  it('database in which two counties have one whole name · brought up to date · keeps both, the later one as a double', async () => {
    const { url, run, close } = await olderDatabase(kind, [init, nameKeys, decisionRecord, ruleSetLife, nameNumbers])
    for (const [no, id, county, status] of [[1, 'name_gone', '340102', 'cancelled'], [2, 'name_first', '340104', 'registered'], [3, 'name_later', '340111', 'registered']] as const) {
      await run(`insert into name_register (no, id, city, county, full_name, trade_name, trade_class, trade, form, status, status_on, area)
        values (${no}, '${id}', '3401', '${county}', '合肥市王记小吃店', '王记', 'food', '小吃', '店', '${status}', '2026-11-25', '${county}')`)
    }
    await close()
    expect(await migrateStore({ url })).toEqual(['0007-name-filings', '0008-case-acts', '0009-request-keys'])
    const store = await open(url)
    await store.close()
    const dialect = await openDialect(url)
    const { rows } = await dialect.db.executeQuery(CompiledQuery.raw('select id, area from name_register order by id'))
    expect(rows).toEqual([{ id: 'name_first', area: '340104' }, { id: 'name_gone', area: '340102' }, { id: 'name_later', area: 'name_later' }])
    await dialect.close()
  })

  it('database from before the keys · brought up to date · numbers every name, and keeps each live name once', async () => {
    const { url, run, close } = await olderDatabase(kind, [init])
    for (const tradeName of ['王小明', '李记', '孙记']) {
      await run(`insert into name_register (id, city, county, full_name, trade_name, trade_class, sound_keys, trade, form, status, status_on)
        values ('name_${tradeName}', '3401', '340104', '${tradeName}小吃店', '${tradeName}', 'food', '', '小吃', '店', 'registered', '2026-11-25')`)
    }
    await close()
    expect(await migrateStore({ url })).toContain('0002-name-keys')
    const store = await open(url)
    expect((await store.listNamesAfter(0, 10)).map(({ no, tradeName }) => [no, tradeName])).toEqual([[1, '王小明'], [2, '李记'], [3, '孙记']])
    await expect(store.transact((tx) => tx.insertName(name({})))).rejects.toMatchObject({ index: 'name_register_live' })
    await store.transact((tx) => tx.insertName(name({ id: 'name_4', tradeName: '赵记', keys: [1] })))
    expect((await store.listNamesAfter(3, 10)).map(({ tradeName }) => tradeName)).toEqual(['赵记'])
    await store.close()
  })
})

describe.each(KINDS)('names on %s', (kind) => {
  let office: Opened
  beforeEach(async () => {
    office = await openFresh(kind)
  })
  afterEach(() => office.close())

  const take = (...rows: readonly NewName[]) => office.store.transact((tx) => tx.insertNames(rows))
  const idsFor = async (...keys: readonly number[]) => (await office.store.listNamesByKeys(keys)).map(({ id }) => id).sort()
  const keysKept = async () => (await office.attack('select key from name_keys order by key')).map((row) => Number(row['key']))

  it('name · asked for by any of its keys · is found once, with what comparing needs', async () => {
    await take(name({ keys: [11, 12, LARGEST] }), name({ id: 'name_2', tradeName: '李记', keys: [12, 13] }), name({ id: 'name_3', tradeName: '孙记', keys: [] }))
    expect(await idsFor(11, 12, LARGEST)).toEqual(['name_2', 'name_wang'])
    expect(await idsFor(LARGEST)).toEqual(['name_wang'])
    expect(await idsFor(14)).toEqual([])
    expect(await idsFor()).toEqual([])
    expect((await office.store.listNamesByKeys([11]))[0]).toEqual({
      id: 'name_wang', county: '340104', fullName: '合肥市蜀山区王小明小吃店', tradeName: '王小明', tradeClass: 'food', status: 'registered',
      statusOn: '2026-11-25', reservedUntil: null, reservedBy: null,
    })
  })

  it('name · of a transaction that fails afterwards · leaves neither itself nor a key', async () => {
    const failing = office.store.transact(async (tx) => {
      await tx.insertName(name({ keys: [11, 12] }))
      throw new Error('the power went')
    })
    await expect(failing).rejects.toThrow('the power went')
    expect(await keysKept()).toEqual([])
    expect(await office.store.countNames()).toBe(0)
  })

  it('name · that somebody else has · leaves no key of the second', async () => {
    await take(name({ keys: [11] }))
    await expect(take(name({ id: 'name_2', keys: [12] }))).rejects.toMatchObject({ index: 'name_register_live' })
    expect(await keysKept()).toEqual([11])
  })

  it('name · cancelled or changed · keeps its keys, for it stands for a year', async () => {
    await take(name({ keys: [11] }))
    await office.store.transact((tx) => tx.updateName('name_wang', { status: 'cancelled', statusOn: '2026-12-01' }))
    expect((await office.store.listNamesByKeys([11]))[0]).toMatchObject({ status: 'cancelled', statusOn: '2026-12-01' })
  })

  it('reservation · given up or lapsed · takes its keys with it, and nobody else’s', async () => {
    await take(name({ ...reserved, keys: [11, 12] }), name({ id: 'name_2', tradeName: '李记', ...reserved, reservedUntil: later(90), keys: [12, 13] }))
    const keysOf = ({ id }: { readonly id: string }) => (id === 'name_wang' ? [11, 12] : [12, 13])
    expect(await office.store.listReservationsOf('key-of-wang')).toMatchObject([{ id: 'name_2' }, { id: 'name_wang' }])
    await office.store.transact((tx) => tx.dropReservation(name({ ...reserved }), keysOf))
    expect(await keysKept()).toEqual([12, 13])
    await expect(office.store.transact((tx) => tx.dropReservation(name({ ...reserved }), keysOf))).rejects.toMatchObject({ code: 'stale' })
    expect(await office.store.transact((tx) => tx.dropLapsedReservations(later(90), keysOf))).toBe(1)
    expect(await keysKept()).toEqual([])
  })

  it('registered name · given up like a reservation · stays', async () => {
    await take(name({ keys: [11] }))
    await expect(office.store.transact((tx) => tx.dropReservation(name({ ...reserved }), () => [11]))).rejects.toMatchObject({ code: 'stale' })
    expect(await keysKept()).toEqual([11])
  })

  it('live name · in another area · may stand again; in the same it may not', async () => {
    await take(name({ area: '340104' }), name({ id: 'name_2', area: '340111', county: '340111', fullName: '合肥市包河区王小明小吃店' }))
    await expect(take(name({ id: 'name_3', area: '340111', fullName: '合肥市王小明小吃店' }))).rejects.toMatchObject({ index: 'name_register_live' })
  })

  it('whole name · in another county, where only counties are compared · may not stand twice, but for a double of an older register', async () => {
    const other = name({ id: 'name_2', area: '340111', county: '340111', tradeName: '小明', keys: [12] })
    await take(name({ area: '340104', keys: [11] }))
    await expect(take(other)).rejects.toMatchObject({ index: 'name_register_whole' })
    expect(await keysKept()).toEqual([11])
    await take({ ...other, area: other.id })
    expect(await keysKept()).toEqual([11, 12])
  })

  it('number and area of a name · changed or left out · are refused', async () => {
    await take(name({}))
    for (const change of ['no = 99', `area = '3402'`]) await expect(office.attack(`update name_register set ${change}`)).rejects.toMatchObject({ constraint: 'name_register_frozen' })
  })

  it('new names among old ones · go in, the others are left out and told', async () => {
    await take(name({ keys: [11] }))
    const rows = [name({ keys: [12] }), name({ id: 'name_same', keys: [13] }), name({ id: 'name_2', tradeName: '李记', keys: [14] })]
    const written = await office.store.transact((tx) => tx.insertNewNames(rows))
    expect([...written]).toEqual(['name_2'])
    expect(await keysKept()).toEqual([11, 14])
  })

  it('walk over all names · in steps · meets each once', async () => {
    await take(...Array.from({ length: 25 }, (_, at) => name({ id: `name_${at}`, tradeName: `店${at}` })))
    const met: string[] = []
    for (let after = 0; ;) {
      const step = await office.store.listNamesAfter(after, 10)
      met.push(...step.map(({ id }) => id))
      const last = step.at(-1)
      if (last === undefined) break
      after = last.no
    }
    expect(met).toHaveLength(25)
    expect(new Set(met).size).toBe(25)
  })

  it('keys · written again · are each there once; walked, they tell the name they lead to or that it is gone', async () => {
    await take(name({ keys: [11] }))
    const [row] = await office.store.listNamesAfter(0, 1)
    const again = () => office.store.transact((tx) => tx.writeKeys([{ no: row!.no, keys: [11, 12] }, { no: 999, keys: [5, 11] }]))
    await again()
    await again()
    const met = await office.store.listKeysAfter({ key: 5, no: 998 }, 10)
    expect(met.map(({ key, no, name: leadsTo }) => [key, no === 999, leadsTo?.tradeName ?? null])).toEqual([[5, true, null], [11, false, '王小明'], [11, true, null], [12, false, '王小明']])
    expect(await office.store.listKeysAfter({ key: 11, no: 999 }, 10)).toHaveLength(1)
    await office.store.transact((tx) => tx.deleteKeys(met.filter((one) => one.name === null)))
    expect(await keysKept()).toEqual([11, 12])
  })

  describe('pairs', () => {
    const pair = {
      id: 'pair_1', city: '3401', tradeClass: 'food', firstName: '牛兰山', secondName: '牛栏山', seq: 1, verdict: 'may', reason: '两家相距甚远', decidedBy: 'staff_li',
      decidedAt: NOON, caseId: null,
    } as const

    it('decision · thought over · is another decision, and the earlier one stays', async () => {
      const { store } = office
      await store.transact((tx) => tx.insertNamePair(pair))
      await expect(store.transact((tx) => tx.insertNamePair({ ...pair, id: 'pair_2' }))).rejects.toMatchObject({ index: 'name_pairs_one_after_another' })
      await store.transact((tx) => tx.insertNamePair({ ...pair, id: 'pair_2', seq: 2, verdict: 'may_not' }))
      for (const tradeName of ['牛兰山', '牛栏山']) expect((await store.listNamePairsOf({ city: '3401', tradeName })).map(({ verdict }) => verdict)).toEqual(['may', 'may_not'])
      expect(await store.listNamePairsOf({ city: '3402', tradeName: '牛兰山' })).toEqual([])
      await expect(office.attack(`update name_pairs set verdict = 'may'`)).rejects.toMatchObject({ constraint: 'name_pairs_frozen' })
      await expect(office.attack('delete from name_pairs')).rejects.toMatchObject({ constraint: 'name_pairs_kept' })
    })

    it('decision · without a reason, or about one name · is refused', async () => {
      const { store } = office
      await expect(store.transact((tx) => tx.insertNamePair({ ...pair, reason: ' ' }))).rejects.toMatchObject({ code: 'refused' })
      await expect(store.transact((tx) => tx.insertNamePair({ ...pair, secondName: '牛兰山' }))).rejects.toMatchObject({ code: 'refused' })
    })
  })
})
