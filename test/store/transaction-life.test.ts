/** Where one transaction ends: nested ones, timers that outlive it, a store that closes meanwhile, answers kept under a key, and texts that must come back as they were. */

import fc from 'fast-check'
import { CompiledQuery } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDialect } from '../../api/store/dialect/open.ts'
import { Conflict, type IdempotentRow, type Tx } from '../../api/store/index.ts'
import { HASH, job, name, NOON } from './support/noodle-shop.ts'
import { KINDS, openFresh, type Opened } from './support/stores.ts'

const LARGEST = Number.MAX_SAFE_INTEGER

describe.each(KINDS)('life of a transaction on %s', (kind) => {
  let office: Opened
  beforeEach(async () => {
    office = await openFresh(kind)
  })
  afterEach(() => office.close())

  const file = (n: number) => (tx: Tx) => tx.insertJob(job({ id: `job_${String(n)}`, key: String(n) }))
  const answer = (key: string, change: Partial<IdempotentRow> = {}): IdempotentRow => (
    { caller: 'kiosk_1', key, route: 'submitApplication', bodyKey: HASH, status: 200, answer: { said: key }, createdAt: NOON, ...change }
  )

  it('what a body leaves running · writes once the transaction is over, as anybody may', async () => {
    let later: Promise<unknown> = Promise.resolve()
    let end = (): void => undefined
    const over = new Promise<void>((resolve) => {
      end = resolve
    })
    await office.store.transact(async (tx) => {
      await file(1)(tx)
      later = over.then(() => office.store.transact(file(2)))
    })
    end()
    await later
    expect(await office.store.findJob('job_2')).toBeDefined()
  })

  it('nested transaction · in any body of a group, hidden or not · is refused, and its neighbours are kept', async () => {
    const nested = async (): Promise<string> => office.store.transact(file(9)).then(() => 'let in', (error: unknown) => String((error as { code?: unknown }).code))
    const results = await Promise.all([office.store.transact(nested), office.store.transact(file(1)), office.store.transact(async (tx) => [await file(2)(tx), await nested()])])
    expect(results).toEqual(['misused', true, [true, 'misused']])
    expect(await office.store.findJob('job_9')).toBeUndefined()
  })

  it('store · closed while bodies run and wait · answers each of them, then lets nobody in', async () => {
    const { store } = office
    const begun = Promise.allSettled([1, 2, 3, 4].map((n) => store.transact(async (tx) => {
      await file(n)(tx)
      if (n % 2 === 1) throw new Error(`body ${String(n)} changed its mind`)
      return n
    })))
    const reading = store.findJob('job_2')
    const closed = Promise.all([store.close(), store.close()])
    await expect(store.findJob('job_2')).rejects.toMatchObject({ code: 'closed' })
    await expect(store.transact(file(5))).rejects.toMatchObject({ code: 'closed' })
    expect((await begun).map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason)))).toEqual(['Error: body 1 changed its mind', 2, 'Error: body 3 changed its mind', 4])
    await reading
    await closed
    expect((await office.attack('select id from jobs order by id')).map((row) => row['id'])).toEqual(['job_2', 'job_4'])
  })

  it('answer under a key · of a body that is refused, first or later · is not kept, and the key is free', async () => {
    const refused = (n: number) => office.store.transact(async (tx) => {
      await tx.insertIdempotent(answer(`k${String(n)}`))
      await file(n)(tx)
      throw new Error('the printer is out of paper')
    })
    const results = await Promise.allSettled([refused(1), office.store.transact((tx) => tx.insertIdempotent(answer('k0'))), refused(2), refused(3)])
    expect(results.map((one) => one.status)).toEqual(['rejected', 'fulfilled', 'rejected', 'rejected'])
    for (const n of [1, 2, 3]) expect([await office.store.findIdempotent('kiosk_1', `k${String(n)}`), await office.store.findJob(`job_${String(n)}`)]).toEqual([undefined, undefined])
    await office.store.transact((tx) => tx.insertIdempotent(answer('k1', { answer: { said: 'second try' } })))
    expect(await office.store.findIdempotent('kiosk_1', 'k1')).toMatchObject({ answer: { said: 'second try' } })
  })

  it('one key · by twenty at once · one work is done; whoever is refused finds the answer of who was first', async () => {
    const results = await Promise.all(Array.from({ length: 20 }, async (_, n) => {
      try {
        await office.store.transact(async (tx) => {
          await file(n)(tx)
          await tx.insertIdempotent(answer('k', { answer: { by: n } }))
        })
        return n
      } catch (error) {
        expect(error).toMatchObject({ name: Conflict.name, index: 'idempotency_pkey' })
        return ((await office.store.findIdempotent('kiosk_1', 'k'))?.answer as { by: number }).by
      }
    }))
    expect(new Set(results).size).toBe(1)
    expect(await office.store.listJobs({ state: 'ready', limit: 100 })).toHaveLength(1)
  })

  it('any text · alone, among many, loaded, asked by keys, in JSON and sealed · comes back as it was', async () => {
    const odd = fc.constantFrom('\u2028', '\u2029', '👩‍👩‍👧', '𠮷', '"', '\\', "'", '%', '\t', '\n', '{}', '[1]', 'null', '\u{10ffff}', '\ufeff', '１', 'e\u0301')
    const text = fc.array(fc.oneof(odd, fc.string({ unit: 'grapheme', maxLength: 4 })), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('').replaceAll('\0', '')).filter((joined) => joined !== '')
    let round = 0
    await fc.assert(
      fc.asyncProperty(text, async (tradeName) => {
        round += 1
        const id = (way: string): string => `${way}_${String(round)}`
        const row = (way: string) => name({ id: id(way), tradeName, fullName: tradeName, tradeClass: id(way), area: id(way), keys: [round] })
        await office.store.transact(async (tx) => {
          await tx.insertName(row('alone'))
          await tx.insertNames([row('many')])
          await tx.insertJob(job({ id: id('job'), key: id('job'), payload: { [tradeName]: [tradeName, '\0', '\ud800'] } }))
          await tx.insertIdempotent(answer(id('k'), { answer: [tradeName, '\0', '\udfff'] }))
        })
        expect((await office.store.listNamesByKeys([round])).map((each) => each.fullName)).toEqual([tradeName, tradeName])
        expect((await office.store.listNamesById([id('alone'), id('many')])).map((each) => each.tradeName)).toEqual([tradeName, tradeName])
        expect((await office.store.listNamesByTradeName({ city: '3401', tradeName })).map((each) => each.id)).toEqual(expect.arrayContaining([id('alone'), id('many')]))
        expect((await office.store.findJob(id('job')))?.payload).toEqual({ [tradeName]: [tradeName, '\0', '\ud800'] })
        expect((await office.store.findIdempotent('kiosk_1', id('k')))?.answer).toEqual([tradeName, '\0', '\udfff'])
      }),
      { numRuns: kind === 'sqlite' ? 60 : 25, examples: [['🍜面馆\u2028"店\\'], ['𠮷野家']] },
    )
  })

  it('keys · up to the largest whole number there is · are written, found, walked and taken away exactly', async () => {
    await office.store.transact((tx) => tx.insertName(name({ keys: [2 ** 31, 2 ** 32 + 1, LARGEST] })))
    expect(await office.store.listNamesByKeys([LARGEST])).toHaveLength(1)
    expect(await office.store.listNamesByKeys([LARGEST - 1, 2 ** 31 - 1, 2 ** 32])).toEqual([])
    const walked = await office.store.listKeysAfter({ key: LARGEST - 1, no: 1 }, 10)
    expect(walked.map(({ key }) => key)).toEqual([LARGEST])
    await office.store.transact((tx) => tx.deleteKeys(walked))
    expect((await office.store.listKeysAfter({ key: -1, no: 0 }, 10)).map(({ key }) => key)).toEqual([2 ** 31, 2 ** 32 + 1])
  })

  it.each([
    ['another name of these words', { id: 'name_2' }],
    ['this id', { tradeName: '李记', fullName: '李记小吃店' }],
    ['no area', { id: 'name_2', tradeName: '李记', area: '' }],
    ['a key that is no whole number', { id: 'name_2', tradeName: '李记', keys: [12, 12.5] }],
    ['a key that is no number', { id: 'name_2', tradeName: '李记', keys: [12, Number.NaN] }],
  ] as const)('name filed in one statement · that meets %s · leaves neither row nor key, whatever the body does next', async (_, change) => {
    await office.store.transact((tx) => tx.insertName(name({ keys: [11] })))
    const dialect = await openDialect(office.url)
    const { id, keys, ...rest } = { ...name({ keys: [12, 13] }), ...change }
    const columns = { id, city: rest.city, county: rest.county, full_name: rest.fullName, trade_name: rest.tradeName, trade_class: rest.tradeClass, trade: rest.trade, form: rest.form, status: rest.status, status_on: rest.statusOn, area: rest.area }
    const { sql, parameters } = dialect.filedName(Object.keys(columns)).compile(dialect.db)
    const values = [...Object.values(columns), dialect.listOf(keys)]
    expect(parameters).toHaveLength(values.length)
    await dialect.transact(async (db) => {
      await expect(dialect.ask(db, sql, values)).rejects.toThrow()
      if (kind === 'sqlite') await db.executeQuery(CompiledQuery.raw(`insert into settings values ('carried on', 'yes')`))
    })
    expect((await office.attack('select id from name_register')).map((row) => row['id'])).toEqual(['name_wang'])
    expect((await office.attack('select key from name_keys')).map((row) => Number(row['key']))).toEqual([11])
    await dialect.close()
  })
})
