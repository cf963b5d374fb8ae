/** Wang opens a noodle shop: from ticked answers to a printed licence, on each database the office speaks. */

import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { contract, type Outcome } from '#contract'
import { parseLicenceNumber } from '#engine'
import { callAs, answersOf, read, submit } from '../support/an-applicant.ts'
import { anOffice, closePaper, type TestOffice } from '../support/an-office.ts'
import { freshDatabase } from '../support/postgres.ts'
import { needs } from '../support/programs.ts'
import { assertSound, qrOf, textOf } from '../support/read-pdf.ts'

const readers = (['pdftotext', 'pdftoppm', 'qpdf', 'zbarimg'] as const).every((program) => needs(program) !== undefined)

let office: TestOffice

afterEach(() => office.close())
afterAll(closePaper)

describe.each(['sqlite', 'postgres'] as const)('noodle shop on %s', (database) => {
  const begin = async (): Promise<boolean> => {
    const databaseUrl = database === 'postgres' ? await freshDatabase() : undefined
    if (database === 'postgres' && databaseUrl === undefined) return false
    office = await anOffice(databaseUrl === undefined ? {} : { databaseUrl })
    return true
  }

  it('everything in order · submitted · a licence with a valid number, two permits still to get, and papers that can be read', async (context) => {
    if (!(await begin())) return context.skip()
    const outcome = await submit(office, await answersOf(office, 'noodle-shop'))
    expect(outcome).toMatchObject({ status: 'approved', verdict: 'approve', decidedBy: 'rules', name: '合肥市蜀山区王小明小吃店（个体工商户）' })
    expect(parseLicenceNumber(outcome.licence?.number ?? '')).toMatchObject({ ok: true, department: '9', category: '2', division: '340104' })
    expect(outcome.permits.map((permit) => permit.permit.zh)).toHaveLength(2)
    expect(outcome.findings.map((finding) => [finding.rule, finding.severity])).toEqual([['R-SC-05', 'note']])
    await office.processJobs()
    const drawn = await read(office, outcome.receiptCode)
    expect(drawn.documents.map(({ kind, copyNo, ready }) => [kind, copyNo, ready])).toEqual([
      ['licence-original', 0, true],
      ['licence-duplicate', 1, true],
      ['approval', 0, true],
    ])
    if (readers) await expectReadable(drawn)
  })

  it('the printed licence · claimed and reported by the kiosk · each copy is printed once and no other kiosk gets it', async (context) => {
    if (!(await begin())) return context.skip()
    const outcome = await submit(office, await answersOf(office, 'noodle-shop'))
    await office.processJobs()
    const [original] = outcome.printOrders
    expect(outcome.printOrders.map((order) => [order.copyNo, order.state])).toEqual([
      [0, 'waiting'],
      [1, 'waiting'],
    ])
    const id = original?.id ?? ''
    await callAs(office, contract.claimPrintOrder, { id })
    await expect(callAs(office, contract.claimPrintOrder, { id })).rejects.toMatchObject({ code: 'print_order_not_free' })
    await expect(callAs(office, contract.reportPrint, { id, state: 'sending' }, { kioskId: 'kiosk_340103' })).rejects.toMatchObject({ code: 'print_order_moved' })
    await callAs(office, contract.reportPrint, { id, state: 'sending' })
    await expect(callAs(office, contract.reportPrint, { id, state: 'printed' })).resolves.toMatchObject({ state: 'printed' })
    await expect(callAs(office, contract.claimPrintOrder, { id })).rejects.toMatchObject({ code: 'print_order_not_free' })
  })

  it('every decision · decided again from its record · comes out the same', async (context) => {
    if (!(await begin())) return context.skip()
    const outcome = await submit(office, await answersOf(office, 'noodle-shop'))
    const { store, policy } = office.ctx
    const [decision] = await store.listDecisions(outcome.applicationId)
    const ruleSet = await store.findRuleSet(decision?.ruleSetDigest ?? '')
    const { replay } = await import('#engine')
    const { readRecord } = await import('../../api/road/record.ts')
    const again = await replay(readRecord(decision?.record), policy.evaluatorOf(ruleSet?.digest ?? '', ruleSet?.text ?? ''))
    expect(again).toEqual({ same: true })
  })
})

async function expectReadable(outcome: Outcome): Promise<void> {
  for (const { kind, url } of outcome.documents) {
    const bytes = new Uint8Array(await (await fetch(office.url + (url ?? ''))).arrayBuffer())
    assertSound(bytes)
    const text = textOf(bytes)
    expect(text).toContain(outcome.licence?.number)
    if (kind === 'approval') continue
    for (const said of Object.values(outcome.licence?.face ?? {})) expect(text).toContain((said ?? '').replace(/\s/g, ''))
    expect(text).toContain('样张')
    expect(qrOf(bytes)).toBe(outcome.licence?.verifyUrl)
    const page = await (await fetch(outcome.licence?.verifyUrl ?? '')).text()
    expect(page).toContain('执照有效')
  }
}
