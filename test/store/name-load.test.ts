/** A whole register taken in at once, on both databases: all of it or nothing, and afterwards the register is as if each name had come alone. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDialect } from '../../api/store/dialect/open.ts'
import type { NewName } from '../../api/store/index.ts'
import { name } from './support/noodle-shop.ts'
import { KINDS, openFresh, type Opened } from './support/stores.ts'

const LI = name({ id: 'name_li', tradeName: '李记', keys: [7, 2 ** 47 - 1] })
const SUN = name({ id: 'name_sun', tradeName: '孙记', status: 'cancelled', statusOn: '2026-01-01', licenceNumber: '92340104MA0000001X', keys: [7] })
const ZHAO = name({ id: 'name_zhao', tradeName: '赵记', keys: [] })

describe.each(KINDS)('register taken in at once on %s', (kind) => {
  let office: Opened
  beforeEach(async () => {
    office = await openFresh(kind)
  })
  afterEach(() => office.close())

  const load = (steps: readonly (readonly NewName[])[], most = 10) => office.store.transact(async (tx) => {
    const begun = await tx.beginNameLoad(most)
    if (begun === null) return null
    let last = begun.there.at(-1)?.no ?? 0
    for (const names of steps) {
      await tx.loadNames(begun, { city: '3401', first: last + 1, names })
      last += names.length
    }
    await tx.endNameLoad(begun, last)
    return begun.there.map(({ id }) => id)
  })
  const schema = async (): Promise<string> => {
    const dialect = await openDialect(office.url)
    try {
      return await dialect.describe()
    } finally {
      await dialect.close()
    }
  }

  it('names in several steps · stand as they came, are found by their keys, and the next name gets the next number', async () => {
    expect(await load([[LI], [SUN, ZHAO]])).toEqual([])
    const { store } = office
    const { keys, area, ...li } = LI
    expect([keys.length, area]).toEqual([2, '3401'])
    expect((await store.listNamesAfter(0, 10)).map(({ no, id }) => [no, id])).toEqual([[1, 'name_li'], [2, 'name_sun'], [3, 'name_zhao']])
    expect((await store.listNamesAfter(0, 1))[0]).toMatchObject(li)
    expect((await store.listNamesAfter(1, 1))[0]).toMatchObject({ status: 'cancelled', statusOn: '2026-01-01', licenceNumber: '92340104MA0000001X' })
    expect((await store.listNamesByKeys([7])).map(({ id }) => id).sort()).toEqual(['name_li', 'name_sun'])
    expect((await store.listNamesByKeys([2 ** 47 - 1])).map(({ id }) => id)).toEqual(['name_li'])
    await store.transact((tx) => tx.insertName(name({ id: 'name_qian', tradeName: '钱记', keys: [9] })))
    expect((await store.listNamesAfter(3, 10)).map(({ no, id }) => [no, id])).toEqual([[4, 'name_qian']])
  })

  it('register with a few names · is told which, and the new ones stand beside them', async () => {
    await office.store.transact((tx) => tx.insertName(name({ keys: [7] })))
    expect(await load([[LI]])).toEqual(['name_wang'])
    expect((await office.store.listNamesByKeys([7])).map(({ id }) => id).sort()).toEqual(['name_li', 'name_wang'])
  })

  it('register with more names than may be · is left as it is', async () => {
    await load([[LI, SUN]])
    expect(await load([[ZHAO]], 1)).toBeNull()
    expect(await office.store.countNames()).toBe(2)
  })

  it('afterwards · every index is back, and decides between equals', async () => {
    const before = await schema()
    await load([[LI]])
    expect(await schema()).toBe(before)
    await expect(office.store.transact((tx) => tx.insertName({ ...LI, id: 'name_other' }))).rejects.toMatchObject({ index: 'name_register_live' })
    await expect(office.store.transact((tx) => tx.insertName({ ...LI, tradeName: '周记' }))).rejects.toMatchObject({ index: 'name_register_pkey' })
  })

  it.each([['live name of the same words', { ...LI, id: 'name_other' }, 'name_register_live'], ['the same id', { ...LI, tradeName: '周记' }, 'name_register_pkey']] as const)(
    'equals among the loaded · %s · nothing is kept, no index is lost',
    async (_, equal, index) => {
      const before = await schema()
      await expect(load([[LI], [equal]])).rejects.toMatchObject({ index })
      expect(await office.store.countNames()).toBe(0)
      expect(await schema()).toBe(before)
      expect(await load([[LI]])).toEqual([])
    },
  )
})
