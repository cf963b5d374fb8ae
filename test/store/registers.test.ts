/** The standing books and the people on both databases: names, businesses, counters, addresses, drafts, answers, rule sets, staff. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AddressRow, BusinessRow, FilingRow } from '../../api/store/index.ts'
import { application, HASH, later, name, NOON, ruleSet } from './support/noodle-shop.ts'
import { KINDS, openFresh, type Opened } from './support/stores.ts'

function business(change: Partial<BusinessRow> = {}): BusinessRow {
  return {
    number: '92340104MA0000001X', name: null, registry: '340104', operatorKey: 'key-of-wang', addressId: null, addressKey: 'door-7',
    industry: '6210', status: 'active', registeredOn: '2026-01-10', endedOn: null, matter: 'individual-establish', ...change,
  }
}

function filing(change: Partial<FilingRow> & { readonly id: string }): FilingRow {
  return {
    applicationId: 'app_wang', revision: 1, operatorKey: 'key-of-wang', phoneKey: 'phone', deviceKey: 'device', agentKey: 'agent',
    filedAt: NOON, ...change,
  }
}

function door(change: Partial<AddressRow> = {}): AddressRow {
  return {
    id: 'adr_1', county: '340104', street: '三里庵街道', road: '黄山路', door: '7号', address: '安徽省合肥市蜀山区黄山路7号', usage: 'commercial',
    rural: false, shared: null, zones: ['school-200m'], ...change,
  }
}

describe.each(KINDS)('registers on %s', (kind) => {
  let office: Opened
  beforeEach(async () => {
    office = await openFresh(kind)
  })
  afterEach(() => office.close())

  describe('names', () => {
    it('name · taken in the city and class · is a conflict; in another class or city, or once cancelled, it is free', async () => {
      const { store } = office
      const take = (change: Parameters<typeof name>[0]) => store.transact((tx) => tx.insertName(name(change)))
      await take({})
      await expect(take({ id: 'name_2', fullName: 'other' })).rejects.toMatchObject({ index: 'name_register_live' })
      await take({ id: 'name_3', tradeClass: 'hair' })
      await take({ id: 'name_4', city: '3402' })
      await store.transact((tx) => tx.updateName('name_wang', { status: 'cancelled', statusOn: '2026-12-01' }))
      await take({ id: 'name_5' })
      const same = await store.listNamesByTradeName({ city: '3401', tradeName: '王小明' })
      expect(same.map((one) => [one.id, one.status])).toEqual([['name_3', 'registered'], ['name_5', 'registered'], ['name_wang', 'cancelled']])
    })

    it('names · of several classes · come in the order of their ids', async () => {
      const { store } = office
      await store.transact(async (tx) => {
        await tx.insertName(name({}))
        await tx.insertName(name({ id: 'name_2', tradeClass: '' }))
        await tx.insertName(name({ id: 'name_3', tradeClass: 'hair' }))
      })
      const rows = await store.listNamesOfClasses({ city: '3401', tradeClasses: ['food', ''] })
      expect(rows.map((one) => [one.id, one.tradeClass])).toEqual([['name_2', ''], ['name_wang', 'food']])
      expect(await store.listNamesOfClasses({ city: '3401', tradeClasses: [] })).toEqual([])
    })

    it('reservation · lapsed · blocks until it is dropped, and a registered name is never dropped', async () => {
      const { store } = office
      const reserved = { status: 'reserved', reservedUntil: later(60), reservedBy: 'session-1' } as const
      await store.transact((tx) => tx.insertName(name(reserved)))
      await store.transact((tx) => tx.insertName(name({ id: 'name_2', tradeName: '李记' })))
      expect(await store.findNameReservation('name_wang')).toMatchObject(reserved)
      expect(await store.findNameReservation('name_2')).toBeUndefined()
      expect(await store.transact((tx) => tx.dropLapsedReservations(later(59), () => []))).toBe(0)
      expect(await store.transact((tx) => tx.dropLapsedReservations(later(60), () => []))).toBe(1)
      await store.transact((tx) => tx.insertName(name({ id: 'name_3' })))
    })

    it('six thousand names · inserted at once · are all there', async () => {
      const { store } = office
      const rows = Array.from({ length: 6_000 }, (_, n) => name({ id: `name_${n}`, tradeName: `店${n}` }))
      await store.transact((tx) => tx.insertNames(rows))
      expect(await store.listNamesOfClasses({ city: '3401', tradeClasses: ['food'] })).toHaveLength(6_000)
    })
  })

  it('counters · count others within their span · never the person, day or application at hand', async () => {
    const { store } = office
    await store.transact(async (tx) => {
      await tx.insertBusinesses([
        business(), business({ number: 'B2', registeredOn: '2025-11-25', status: 'cancelled', endedOn: '2026-01-01' }),
        business({ number: 'B3', registeredOn: '2025-11-24' }), business({ number: 'B4', operatorKey: 'key-of-li' }),
      ])
      for (const id of ['app_wang', 'app_2', 'app_3']) await tx.insertApplication(application({ id, receiptCode: id }))
      await tx.insertFiling(filing({ id: 'f1' }))
      await tx.insertFiling(filing({ id: 'f2', applicationId: 'app_2', operatorKey: 'key-of-li' }))
      await tx.insertFiling(filing({ id: 'f3', applicationId: 'app_2', operatorKey: 'key-of-li', revision: 2 }))
      await tx.insertFiling(filing({ id: 'f4', applicationId: 'app_3', operatorKey: 'key-of-sun', filedAt: later(-60), deviceKey: null, agentKey: null }))
      await tx.insertMisuseVictim({ operatorKey: 'key-of-zhao', notedOn: '2025-05-01' })
    })
    expect(await store.countBusinessesSince('key-of-wang', '2025-11-25')).toBe(2)
    expect(await store.countPhoneOperatorsSince('phone', later(-60), 'key-of-wang')).toBe(2)
    expect(await store.countPhoneOperatorsSince('phone', NOON, 'key-of-wang')).toBe(1)
    expect(await store.countDevicePersonsSince('device', later(-99), 'key-of-wang')).toBe(1)
    expect(await store.countAgentFilingsSince('agent', NOON)).toBe(2)
    expect(await store.countAgentFilingsSince('agent', NOON, 'app_2')).toBe(1)
    expect(await store.countActiveAtAddress('door-7')).toBe(3)
    expect(await store.isMisuseVictim('key-of-zhao')).toBe(true)
    expect(await store.isMisuseVictim('key-of-wang')).toBe(false)
  })

  it('business · ended · leaves its address and ends once', async () => {
    const { store } = office
    await store.transact((tx) => tx.insertBusiness(business()))
    const end = () => store.transact((tx) => tx.updateBusinessStatus('92340104MA0000001X', 'cancelled', '2026-11-25'))
    await end()
    expect(await store.countActiveAtAddress('door-7')).toBe(0)
    expect(await store.findBusiness('92340104MA0000001X')).toMatchObject({ status: 'cancelled', endedOn: '2026-11-25' })
    await expect(end()).rejects.toMatchObject({ code: 'stale' })
  })

  it('address library · walked from county to door · shows each step once', async () => {
    const { store } = office
    await store.transact(async (tx) => {
      await tx.insertAddresses([
        door(), door({ id: 'adr_2', door: '9号', rural: true, shared: 'market' }), door({ id: 'adr_3', road: '长江西路' }),
        door({ id: 'adr_4', county: '340102', street: '明光路街道' }),
      ])
      await tx.insertAddressZones([{ code: 'school-200m', name: '校园周边', forbids: ['internet-cafe'] }, { code: 'flood', name: '行洪区', forbids: 'all' }])
    })
    expect(await store.listCounties()).toEqual(['340102', '340104'])
    expect(await store.listStreets('340104')).toEqual(['三里庵街道'])
    expect(await store.listRoads('340104', '三里庵街道')).toHaveLength(2)
    expect((await store.listDoors('340104', '三里庵街道', '黄山路')).map((one) => one.id)).toEqual(['adr_1', 'adr_2'])
    expect(await store.findAddress('adr_2')).toEqual(door({ id: 'adr_2', door: '9号', rural: true, shared: 'market' }))
    expect((await store.listAddressZones()).map((zone) => zone.forbids)).toEqual(['all', ['internet-cafe']])
  })

  it('draft · saved twice · keeps its beginning and the last answers, until it is too old', async () => {
    const { store } = office
    const row = {
      code: 'D-7Q', form: 'individual-establish', formVersion: 1, answers: { page: 1 }, page: 'operator', kioskId: 'kiosk_1', operatorKey: null,
      createdAt: NOON, updatedAt: NOON, expiresAt: later(60),
    }
    await store.transact((tx) => tx.saveDraft(row))
    const next = { ...row, answers: { page: 2 }, page: 'premises', createdAt: later(1), updatedAt: later(1), expiresAt: later(61) }
    await store.transact((tx) => tx.saveDraft(next))
    expect(await store.findDraft('D-7Q')).toEqual({ ...next, createdAt: NOON })
    expect(await store.transact((tx) => tx.deleteExpiredDrafts(later(60)))).toBe(0)
    expect(await store.transact((tx) => tx.deleteExpiredDrafts(later(61)))).toBe(1)
    await store.transact((tx) => tx.saveDraft(row))
    await store.transact((tx) => tx.deleteDraft('D-7Q'))
    expect(await store.findDraft('D-7Q')).toBeUndefined()
  })

  it('answer · given once under a key · is the answer, and a second is a conflict', async () => {
    const { store } = office
    const row = { caller: 'kiosk_1', key: 'k1', route: 'submitApplication', bodyKey: HASH, status: 201, answer: { id: 'app_wang', name: '王小明' }, createdAt: NOON }
    await store.transact((tx) => tx.insertIdempotent(row))
    expect(await store.findIdempotent('kiosk_1', 'k1')).toEqual(row)
    expect(await store.findIdempotent('kiosk_2', 'k1')).toBeUndefined()
    await expect(store.transact((tx) => tx.insertIdempotent(row))).rejects.toMatchObject({ index: 'idempotency_pkey' })
  })

  it('rule set · made active · retires the one before; an old one may come back; its author may not', async () => {
    const { store } = office
    await store.transact(async (tx) => {
      await tx.insertRuleSet(ruleSet())
      await tx.insertRuleSet(ruleSet({ digest: 'digest-2', version: 2 }))
      await tx.insertRuleSet(ruleSet({ digest: 'digest-9', matter: 'individual-cancel' }))
    })
    const activate = (digest: string, approver: string) => store.transact((tx) => tx.activateRuleSet(digest, approver, later(1)))
    await activate('digest-1', 'staff_sun')
    await activate('digest-9', 'staff_sun')
    await activate('digest-2', 'staff_sun')
    expect((await store.findActiveRuleSet('individual-establish'))?.digest).toBe('digest-2')
    expect((await store.findActiveRuleSet('individual-cancel'))?.digest).toBe('digest-9')
    expect((await store.listRuleSets('individual-establish')).map((one) => one.state)).toEqual(['active', 'retired'])
    await expect(activate('digest-1', 'staff_li')).rejects.toMatchObject({ constraint: 'rule_sets_four_eyes' })
    expect((await store.findActiveRuleSet('individual-establish'))?.digest).toBe('digest-2')
    await activate('digest-1', 'staff_sun')
    await expect(activate('digest-1', 'staff_sun')).rejects.toMatchObject({ code: 'stale' })
    expect(await store.findRuleSet('digest-1')).toMatchObject({ state: 'active', approver: 'staff_sun', activatedAt: later(1) })
  })

  it('staff, sessions and kiosks · come and go · with their flags', async () => {
    const { store } = office
    await store.transact(async (tx) => {
      await tx.insertStaff({ id: 'staff_li', login: 'li', name: '李审', role: 'clerk', registry: '340104', passwordHash: 'h', mustChange: true, createdAt: NOON })
      await tx.updateStaff('staff_li', { mustChange: false, failedAttempts: 2, lockedUntil: later(5) })
      await tx.insertSession({ tokenHash: 't1', staffId: 'staff_li', createdAt: NOON, seenAt: NOON, expiresAt: later(15) })
      await tx.insertSession({ tokenHash: 't2', staffId: 'staff_li', createdAt: NOON, seenAt: NOON, expiresAt: later(15) })
      await tx.touchSession('t1', { seenAt: later(3), expiresAt: later(18) })
      await tx.insertKiosk({ id: 'kiosk_1', name: '一号', region: '340104', public: true, keyHash: 'kh', createdAt: NOON, disabled: false })
      await tx.updateKiosk('kiosk_1', { disabled: true })
      await tx.saveSetting('seeded', '1')
      await tx.saveSetting('seeded', '2')
    })
    expect(await store.findStaffByLogin('li')).toMatchObject({ id: 'staff_li', mustChange: false, disabled: false, failedAttempts: 2 })
    expect(await store.findStaff('staff_li')).toEqual((await store.listStaff())[0])
    expect(await store.findSession('t1')).toMatchObject({ seenAt: later(3), expiresAt: later(18) })
    await store.transact((tx) => tx.deleteSession('t1'))
    expect(await store.findSession('t1')).toBeUndefined()
    await store.transact((tx) => tx.deleteSessionsOf('staff_li'))
    expect(await store.findSession('t2')).toBeUndefined()
    expect(await store.findKioskByKey('kh')).toMatchObject({ id: 'kiosk_1', public: true, disabled: true })
    expect(await store.listKiosks()).toEqual([await store.findKiosk('kiosk_1')])
    expect(await store.findSetting('seeded')).toBe('2')
  })
})
