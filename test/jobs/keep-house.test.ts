/** What lapses by the clock: a print claim, a sheet that may lie there, a draft, a reserved name. */

import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { contract, type Outcome } from '#contract'
import { keepHouse } from '../../api/jobs/keep-house.ts'
import { answersOf, callAs, submit } from '../support/an-applicant.ts'
import { closePaper, type TestOffice } from '../support/an-office.ts'
import { DATABASES, officeOn, pass } from './support/offices.ts'

let office: TestOffice

afterEach(() => office.close())
afterAll(closePaper)

const MINUTE = 60

describe.each(DATABASES)('keeping house on %s', (database) => {
  it('a licence claimed by a kiosk that fell silent · waits for another kiosk after ten minutes', async () => {
    const [original] = await printed(database)
    await callAs(office, contract.claimPrintOrder, { id: original })
    pass(office, 9 * MINUTE)
    await keepHouse(office.ctx)
    expect(await stateOf(original)).toBe('claimed')
    pass(office, MINUTE)
    await keepHouse(office.ctx)
    expect(await stateOf(original)).toBe('waiting')
    await expect(callAs(office, contract.claimPrintOrder, { id: original }, { kioskId: 'kiosk_340103' })).resolves.toMatchObject({ order: { state: 'claimed' } })
  })

  it('a licence on its way to a printer that fell silent · becomes unknown, and no kiosk sends it again', async () => {
    const [original] = await printed(database)
    await callAs(office, contract.claimPrintOrder, { id: original })
    await callAs(office, contract.reportPrint, { id: original, state: 'sending' })
    pass(office, 24 * 60 * MINUTE)
    await keepHouse(office.ctx)
    expect(await stateOf(original)).toBe('unknown')
    await expect(callAs(office, contract.claimPrintOrder, { id: original })).rejects.toMatchObject({ code: 'print_order_not_free' })
  })

  it('drafts and reserved names · go when their time is up and not before', async () => {
    office = await officeOn(database, { idle: true })
    const { store } = office.ctx
    const [soon, later] = ['2026-11-22T02:30:00.000Z', '2026-11-22T03:30:00.000Z']
    await store.transact(async (tx) => {
      for (const [code, expiresAt] of [['WANG-SOON', soon], ['WANG-LATER', later]] as const) await tx.saveDraft(draft(code, expiresAt))
      for (const [id, reservedUntil] of [['name_soon', soon], ['name_later', later]] as const) await tx.insertName(reservation(id, reservedUntil))
    })
    pass(office, 29 * MINUTE)
    await keepHouse(office.ctx)
    expect(await left()).toEqual(['WANG-SOON', 'WANG-LATER', 'name_soon', 'name_later'])
    pass(office, MINUTE)
    await keepHouse(office.ctx)
    expect(await left()).toEqual(['WANG-LATER', 'name_later'])
  })
})

async function printed(database: (typeof DATABASES)[number]): Promise<[string, ...string[]]> {
  office = await officeOn(database)
  const outcome: Outcome = await submit(office, await answersOf(office, 'noodle-shop'))
  await office.processJobs()
  const [first, ...others] = outcome.printOrders.map(({ id }) => id)
  return [first ?? '', ...others]
}

async function stateOf(id: string): Promise<string | undefined> {
  return (await office.ctx.store.findPrintOrder(id))?.state
}

function draft(code: string, expiresAt: string) {
  const { now } = office.clock
  return { code, form: 'individual-establish', formVersion: 1, answers: { operator: { name: '王小明' } }, page: 'operator', kioskId: 'kiosk_340104', operatorKey: null, createdAt: now, updatedAt: now, expiresAt }
}

function reservation(id: string, reservedUntil: string) {
  const tradeName = id === 'name_soon' ? '王小明' : '王大明'
  return {
    id, city: '3401', county: '340104', fullName: `合肥市蜀山区${tradeName}面馆`, tradeName, tradeClass: 'food', area: '3401', keys: [], trade: '面馆', form: '店',
    status: 'reserved' as const, statusOn: '2026-11-22', reservedUntil, reservedBy: 'key-of-wang', licenceNumber: null,
  }
}

async function left(): Promise<readonly string[]> {
  const { store } = office.ctx
  const drafts = await Promise.all(['WANG-SOON', 'WANG-LATER'].map(async (code) => (await store.findDraft(code))?.code))
  const names = (await Promise.all(['王小明', '王大明'].map((tradeName) => store.listNamesByTradeName({ city: '3401', tradeName })))).flat().map(({ id }) => id)
  return [...drafts.filter((code) => code !== undefined), ...names.filter((id) => id.startsWith('name_soon') || id.startsWith('name_later'))]
}
