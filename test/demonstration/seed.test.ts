/** Seeding a real store: the whole city once, the day's filings every day, and counters that say what the cases promise. */

import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { openStore, type Store } from '#store'
import { listDoors } from '../../api/demonstration/addresses.ts'
import { listBusinesses } from '../../api/demonstration/businesses.ts'
import { getCase } from '../../api/demonstration/cases.ts'
import { AGENT_DEVICE } from '../../api/demonstration/filings.ts'
import { PLACES } from '../../api/demonstration/places.ts'
import { seedCity, type SeedOptions } from '../../api/demonstration/seed.ts'
import { nameKeysOf } from './name-lists.ts'

const NOW = new Date('2026-11-22T04:00:00.000Z')
const MIDNIGHT = '2026-11-21T16:00:00.000Z'
const A_MONTH_AGO = '2026-10-23T04:00:00.000Z'

const open: Store[] = []
afterEach(async () => {
  for (const store of open.splice(0)) await store.close()
})

describe('seedCity', () => {
  it('empty office · holds the whole city', async () => {
    const store = await anEmptyOffice()
    expect(await seedCity(store, seeding(store, NOW))).toEqual({ city: 'seeded', filings: 26 })

    expect(await store.listCounties()).toHaveLength(12)
    expect(await store.listStreets('340104')).toContain('三里庵街道')
    expect(await store.listRoads('340104', '三里庵街道')).toContain('秒批路')
    expect(await store.listDoors('340104', '三里庵街道', '秒批路')).toHaveLength(Object.keys(PLACES).length)
    expect(await store.listAddressZones()).toHaveLength(8)
    expect((await store.findAddress(PLACES.besideSchool.id))?.zones).toEqual(['NZ-SCHOOL'])
    expect(await store.listKiosks()).toHaveLength(14)
    expect(await store.findStaffByLogin('clerk')).toMatchObject({ role: 'clerk', mustChange: true })
    for (const one of [listBusinesses()[0], listBusinesses().at(-1)]) expect(await store.findBusiness(one!.number)).toBeDefined()
    for (const door of [listDoors()[0], listDoors().at(-1)]) expect(await store.findAddress(door!.id)).toEqual(door)
  })

  it('seeded office · is left alone on the same day, and gets the day’s filings on the next', async () => {
    const store = await anEmptyOffice()
    await seedCity(store, seeding(store, NOW))
    expect(await seedCity(store, seeding(store, new Date('2026-11-22T15:59:00.000Z')))).toEqual({ city: 'already there', filings: 0 })
    const tomorrow = new Date('2026-11-22T16:01:00.000Z')
    expect(await seedCity(store, seeding(store, tomorrow))).toEqual({ city: 'already there', filings: 26 })
    const agent = store.keyOf('agent', getCase('agent-ten').person.card.idNo)
    expect(await store.countAgentFilingsSince(agent, '2026-11-22T16:00:00.000Z')).toBe(10)
  })

  it('office with another city · is refused', async () => {
    const store = await anEmptyOffice()
    await store.transact((tx) => tx.saveSetting('seeded_city', 'atlantis'))
    await expect(seedCity(store, seeding(store, NOW))).rejects.toThrow('atlantis')
  })

  it('counters · say what the cases promise', async () => {
    const store = await anEmptyOffice()
    await seedCity(store, seeding(store, NOW))
    const key = (id: string, purpose = 'operator') => store.keyOf(purpose, getCase(id).person.card.idNo)
    const yearAgo = '2025-11-22'
    expect(await store.countBusinessesSince(key('three-businesses'), yearAgo)).toBe(3)
    expect(await store.countBusinessesSince(key('five-businesses'), yearAgo)).toBe(5)
    expect(await store.countBusinessesSince(key('noodle-shop'), yearAgo)).toBe(0)
    const phone = store.keyOf('phone', getCase('shared-phone').person.mobile)
    expect(await store.countPhoneOperatorsSince(phone, A_MONTH_AGO, key('shared-phone'))).toBe(5)
    expect(await store.countAgentFilingsSince(key('agent-ten', 'agent'), MIDNIGHT)).toBe(10)
    expect(await store.countAgentFilingsSince(key('agent-busy', 'agent'), MIDNIGHT)).toBe(11)
    expect(await store.countAgentFilingsSince(key('agent-fresh', 'agent'), MIDNIGHT)).toBe(0)
    expect(await store.countDevicePersonsSince(store.keyOf('device', AGENT_DEVICE), MIDNIGHT, key('noodle-shop'))).toBe(11)
    expect(await store.countActiveAtAddress(store.keyOf('address', PLACES.fiveAlready.id))).toBe(5)
    expect(await store.countActiveAtAddress(store.keyOf('address', PLACES.twentyAlready.id))).toBe(20)
    expect(await store.countActiveAtAddress(store.keyOf('address', PLACES.noodleShop.id))).toBe(0)
    expect(await store.isMisuseVictim(key('misuse-victim'))).toBe(true)
    expect(await store.isMisuseVictim(key('noodle-shop'))).toBe(false)
  })

  it('filings just after midnight · all count as today’s', async () => {
    const store = await anEmptyOffice()
    await seedCity(store, seeding(store, new Date('2026-11-21T16:00:30.000Z')))
    const agent = store.keyOf('agent', getCase('agent-busy').person.card.idNo)
    expect(await store.countAgentFilingsSince(agent, MIDNIGHT)).toBe(11)
  })

  it('name register · holds the names the cases run into', async () => {
    const store = await anEmptyOffice()
    await seedCity(store, seeding(store, NOW))
    const statusOf = async (tradeName: string) => (await store.listNamesByTradeName({ city: '3401', tradeName })).map((row) => row.status)
    expect(await statusOf('味之源')).toEqual(['registered'])
    expect(await statusOf('老灶台')).toEqual(['reserved'])
    expect(await statusOf('旧渡口')).toEqual(['cancelled'])
    expect(await statusOf('停灯楼')).toEqual(['revoked'])
    expect(await statusOf('王小明')).toEqual([])
    const [reserved] = await store.listNamesByTradeName({ city: '3401', tradeName: '老灶台' })
    expect(reserved).toMatchObject({ reservedUntil: '2027-01-11T16:00:00.000Z', tradeClass: 'catering' })
    expect((await store.listNamesOfClasses({ city: '3401', tradeClasses: ['catering'] })).length).toBeGreaterThan(1_000)
  })
})

async function anEmptyOffice(): Promise<Store> {
  const store = await openStore({ url: 'sqlite::memory:', sealKey: Buffer.alloc(32, 7), schema: 'migrate' })
  open.push(store)
  return store
}

function seeding(store: Store, now: Date): SeedOptions {
  return {
    now,
    staff: [
      { login: 'clerk', name: '演示审核员', role: 'clerk', passwordHash: 'hash-1', registry: '340104' },
      { login: 'policy', name: '演示规则员', role: 'policy', passwordHash: 'hash-2' },
    ],
    keys: {
      operator: (idNo) => store.keyOf('operator', idNo),
      phone: (number) => store.keyOf('phone', number),
      device: (device) => store.keyOf('device', device),
      agent: (idNo) => store.keyOf('agent', idNo),
      address: (addressId) => store.keyOf('address', addressId),
      kioskHash: (kioskId) => createHash('sha256').update(kioskId).digest('hex'),
    },
    nameKeysOf,
  }
}
