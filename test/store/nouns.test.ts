/** Every noun's functions, on both databases: what goes in comes out, and a move that is not there is refused. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Conflict, StoreError } from '../../api/store/index.ts'
import {
  aCase, application, approve, approved, copy, decision, dispatch, HASH, inReview, later, licence, NOON, NUMBER, printOrder,
  submission,
} from './support/noodle-shop.ts'
import { KINDS, openFresh, type Opened } from './support/stores.ts'

describe.each(KINDS)('store on %s', (kind) => {
  let office: Opened
  beforeEach(async () => {
    office = await openFresh(kind)
  })
  afterEach(() => office.close())

  describe('applications', () => {
    it('application · inserted · is found by id, receipt and operator, at version 1', async () => {
      const { store } = office
      await store.transact((tx) => tx.insertApplication(application()))
      const expected = { ...application(), version: 1, revision: 1 }
      expect(await store.findApplication('app_wang')).toEqual(expected)
      expect(await store.findApplicationByReceipt('W4NG-0001')).toEqual(expected)
      expect(await store.listApplicationsOf('key-of-wang')).toEqual([expected])
      expect(await store.findApplication('app_nobody')).toBeUndefined()
    })

    it('application · updated with the version it has not · is stale', async () => {
      await inReview(office.store)
      const update = office.store.transact((tx) => tx.updateApplication('app_wang', 7, { status: 'withdrawn', updatedAt: NOON }))
      await expect(update).rejects.toMatchObject({ code: 'stale' })
    })

    it('submission · read back · opens to the same answers; a missing one is not found', async () => {
      await inReview(office.store)
      expect(await office.store.getSubmission('app_wang', 1)).toEqual(submission())
      await expect(office.store.getSubmission('app_wang', 2)).rejects.toMatchObject({ code: 'not_found' })
    })

    it('application · returned and sent again · has revision 2 and may name another operator', async () => {
      const { store } = office
      await store.transact((tx) => tx.insertApplication(application({ status: 'returned' })))
      await store.transact((tx) => (
        tx.updateApplication('app_wang', 1, { status: 'in_review', revision: 2, operatorKey: 'right-number', updatedAt: later(9) })
      ))
      expect(await store.findApplication('app_wang')).toMatchObject({ status: 'in_review', revision: 2, version: 2, operatorKey: 'right-number' })
    })
  })

  describe('decisions', () => {
    it('decision · inserted with evidence · is found and listed in order, its record opened', async () => {
      const { store } = office
      await store.transact(async (tx) => {
        await tx.insertApplication(application())
        await tx.insertDecision(decision({ ruling: 'correct', verdict: 'correct' }))
        await tx.insertDecision(decision({ id: 'dec_2', seq: 2 }))
        await tx.insertEvidence([
          { decisionId: 'dec_1', source: 'population', state: 'answered', asOf: NOON, askedAt: NOON },
          { decisionId: 'dec_1', source: 'addressLibrary', state: 'not-asked', asOf: null, askedAt: null },
        ])
        await tx.insertEvidence([])
      })
      expect(await store.findDecision('dec_2')).toEqual(decision({ id: 'dec_2', seq: 2 }))
      expect((await store.listDecisions('app_wang')).map((one) => one.id)).toEqual(['dec_1', 'dec_2'])
      expect((await store.listEvidence('dec_1')).map((one) => one.source)).toEqual(['addressLibrary', 'population'])
    })

    it('decisions · listed by time in pages of one · come once each, the end excluded', async () => {
      const { store } = office
      await store.transact(async (tx) => {
        await tx.insertApplication(application())
        for (const seq of [1, 2, 3, 4]) {
          await tx.insertDecision(decision({ id: `dec_${seq}`, seq, verdict: 'review', ruling: 'review', decidedAt: later(seq === 2 ? 1 : seq) }))
        }
      })
      const seen: string[] = []
      for (let after: string | undefined; ;) {
        const page = await store.listDecisionsBetween({ from: later(1), to: later(4), limit: 1, ...(after === undefined ? {} : { after }) })
        if (page.length === 0) break
        seen.push(...page.map((one) => one.id))
        after = page.at(-1)!.id
      }
      expect(seen).toEqual(['dec_1', 'dec_2', 'dec_3'])
    })
  })

  describe('cases', () => {
    it('cases · listed · come by deadline then priority, within the registry, page by page', async () => {
      const { store } = office
      await store.transact(async (tx) => {
        for (const [n, deadline, priority, registry] of [
          [1, '2026-12-02', 10, '340104'], [2, '2026-11-30', 50, '340104'], [3, '2026-11-30', 10, '340104'], [4, '2026-11-29', 10, '340102'],
        ] as const) {
          await tx.insertApplication(application({ id: `app_${n}`, receiptCode: `R${n}`, registry }))
          await tx.insertDecision(decision({ id: `dec_${n}`, applicationId: `app_${n}`, verdict: 'review', ruling: 'review' }))
          await tx.insertCase(aCase({ id: `case_${n}`, applicationId: `app_${n}`, decisionId: `dec_${n}`, deadline, priority }))
        }
      })
      const all = await store.listCases({ status: 'open', limit: 9 })
      expect(all.map((one) => one.id)).toEqual(['case_4', 'case_3', 'case_2', 'case_1'])
      expect(all[0]).toMatchObject({ registry: '340102', receiptCode: 'R4', matter: 'individual-establish', extended: false })
      const page = await store.listCases({ status: 'open', registry: '340104', after: 'case_3', limit: 1 })
      expect(page.map((one) => one.id)).toEqual(['case_2'])
    })

    it('case · on one desk · is not to be had by another until the time is over', async () => {
      const { store } = office
      await inReview(store)
      const hold = (who: string, until: string, now: string) => store.transact((tx) => tx.holdCase('case_1', who, until, now))
      expect(await hold('staff_li', later(30), NOON)).toBe(true)
      expect(await hold('staff_sun', later(60), later(10))).toBe(false)
      expect(await hold('staff_li', later(40), later(10))).toBe(true)
      expect(await hold('staff_sun', later(90), later(40))).toBe(true)
      await expect(store.transact((tx) => tx.releaseCase('case_1', 'staff_li'))).rejects.toMatchObject({ code: 'stale' })
      await store.transact((tx) => tx.releaseCase('case_1', 'staff_sun'))
      expect(await store.findCase('case_1')).toMatchObject({ heldBy: null, heldUntil: null })
    })

    it('case · extended · once only; closed · for ever', async () => {
      const { store } = office
      await inReview(store)
      const extend = () => store.transact((tx) => tx.extendCase('case_1', { deadline: '2026-12-03', deadlineFlag: 'no-holiday-list', by: 'staff_li' }))
      await extend()
      await expect(extend()).rejects.toMatchObject({ code: 'stale' })
      expect(await store.findOpenCase('app_wang')).toMatchObject({ deadline: '2026-12-03', extended: true, extendedBy: 'staff_li' })
      const close = () => store.transact((tx) => tx.closeCase('case_1', { at: later(5), by: 'staff_li', decisionId: null }))
      await close()
      await expect(close()).rejects.toMatchObject({ code: 'stale' })
      expect(await store.findOpenCase('app_wang')).toBeUndefined()
      expect(await store.findCase('case_1')).toMatchObject({ status: 'closed', closedBy: 'staff_li' })
    })
  })

  describe('licences and paper', () => {
    it('approval · written in order · leaves application, licence, copies and dispatch', async () => {
      expect(await approved(office.store)).toMatchObject({ status: 'approved', version: 2 })
      const { store } = office
      const expected = { ...licence(), status: 'valid' }
      expect(await store.findLicence(NUMBER)).toMatchObject(expected)
      expect(await store.findLicenceOf('app_wang')).toMatchObject(expected)
      expect(await store.findLicenceByVerification('verify-wang')).toMatchObject(expected)
      expect(await store.listLicencesOf('key-of-wang')).toMatchObject([expected])
      expect((await store.listCopyAuthorisations(NUMBER)).map((one) => one.copyNo)).toEqual([0, 1])
    })

    it('licence · cancelled · is cancelled once', async () => {
      await approved(office.store)
      const cancel = () => office.store.transact((tx) => tx.updateLicenceStatus(NUMBER, 'cancelled', later(1)))
      await cancel()
      expect(await office.store.findLicence(NUMBER)).toMatchObject({ status: 'cancelled', statusAt: later(1) })
      await expect(cancel()).rejects.toMatchObject({ code: 'stale' })
    })

    it('print order · spoiled · a second attempt may follow, not before', async () => {
      const { store } = office
      await approved(store)
      await store.transact((tx) => tx.insertPrintOrder(printOrder()))
      const second = () => store.transact((tx) => tx.insertPrintOrder(printOrder({ id: 'po_2', attempt: 2 })))
      await expect(second()).rejects.toMatchObject({ index: 'print_orders_live' })
      const path = ['waiting', 'claimed', 'sending', 'unknown', 'spoiled'] as const
      for (const [i, from] of path.slice(0, -1).entries()) {
        await store.transact((tx) => tx.movePrintOrder('po_1', from, path[i + 1]!, { updatedAt: later(i), leaseUntil: later(i + 5) }))
      }
      await second()
      expect((await store.listPrintOrdersOf(NUMBER)).map((one) => one.state)).toEqual(['spoiled', 'waiting'])
      expect((await store.listPrintOrders({ kioskId: 'kiosk_1', state: 'waiting' })).map((one) => one.id)).toEqual(['po_2'])
      expect(await store.listPrintOrders({ kioskId: 'kiosk_2', state: 'waiting' })).toEqual([])
    })

    it('print orders · whose lease ended · wait again when only claimed, are unknown when sending', async () => {
      const { store } = office
      await approved(store)
      await store.transact(async (tx) => {
        await tx.insertPrintOrder(printOrder())
        await tx.insertPrintOrder(printOrder({ id: 'po_2', copyNo: 1 }))
        await tx.movePrintOrder('po_1', 'waiting', 'claimed', { updatedAt: NOON, leaseUntil: later(5) })
        await tx.movePrintOrder('po_2', 'waiting', 'claimed', { updatedAt: NOON, leaseUntil: later(5) })
        await tx.movePrintOrder('po_2', 'claimed', 'sending', { updatedAt: NOON })
      })
      expect(await store.transact((tx) => tx.lapsePrintOrders(later(4)))).toEqual({ waiting: 0, unknown: 0 })
      expect(await store.transact((tx) => tx.lapsePrintOrders(later(5)))).toEqual({ waiting: 1, unknown: 1 })
      expect(await store.findPrintOrder('po_2')).toMatchObject({ state: 'unknown' })
    })

    it('document · kept · comes back byte for byte, once of a kind', async () => {
      const { store } = office
      await approved(store)
      const bytes = Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 255, 0xe7, 0x8e])
      const row = { id: 'doc_1', kind: 'licence', applicationId: 'app_wang', licenceNumber: NUMBER, revision: 1, copyNo: 0, sha256: HASH, bytes, createdAt: NOON }
      await store.transact((tx) => tx.insertDocument(row))
      expect((await store.findDocument('doc_1'))?.bytes.equals(bytes)).toBe(true)
      expect(await store.listDocuments('app_wang')).toEqual([{ ...row, bytes: undefined }].map(({ bytes: _, ...rest }) => rest))
      await expect(store.transact((tx) => tx.insertDocument({ ...row, id: 'doc_2' }))).rejects.toMatchObject({ index: 'documents_one_of_a_kind' })
    })

    it('dispatch · dead, tried again, delivered · and a message counts once', async () => {
      const { store } = office
      await approved(store)
      await store.transact((tx) => tx.moveDispatch('dis_1', 'pending', 'dead', later(1)))
      expect((await store.listDispatches({ state: 'dead', limit: 5 })).map((one) => one.id)).toEqual(['dis_1'])
      await store.transact((tx) => tx.moveDispatch('dis_1', 'dead', 'pending', later(2)))
      await store.transact((tx) => tx.moveDispatch('dis_1', 'pending', 'delivered', later(3)))
      expect(await store.findDispatch('dis_1')).toMatchObject({ state: 'delivered', updatedAt: later(3) })
      expect(await store.listDispatchesOf('app_wang')).toHaveLength(1)
      const receive = () => store.transact((tx) => tx.insertCallback({ department: 'tax', messageId: 'm1', bodySha256: HASH, receivedAt: NOON }))
      await receive()
      await expect(receive()).rejects.toMatchObject({ index: 'callbacks_pkey' })
    })
  })

  it('serials · drawn · run from 1 in each registry, and a rolled-back number was never drawn', async () => {
    const { store } = office
    const next = (registry: string) => store.transact((tx) => tx.nextSerial(registry))
    expect([await next('340104'), await next('340104'), await next('340102')]).toEqual([1, 2, 1])
    const rolledBack = store.transact(async (tx) => {
      await tx.nextSerial('340104')
      throw new Error('the printer is on fire')
    })
    await expect(rolledBack).rejects.toThrow('on fire')
    expect(await next('340104')).toBe(3)
  })

  it('ledger · recorded, then chained · shows what is not chained yet and the head', async () => {
    const { store } = office
    const ids = await store.transact(async (tx) => [
      await tx.insertLedgerEntry({ kind: 'decision', subject: 'dec_1', digest: HASH, actor: 'rules', at: NOON }),
      await tx.insertLedgerEntry({ kind: 'licence', subject: NUMBER, digest: HASH, actor: 'rules', at: NOON }),
    ])
    expect(ids).toEqual([1, 2])
    expect((await store.listLedgerEntries({ after: 1, limit: 9 })).map((one) => one.id)).toEqual([2])
    expect(await store.findLedgerHead()).toBeUndefined()
    await store.transact((tx) => tx.appendLedgerSequence([{ seq: 1, entryId: 1, prevHash: 'genesis', hash: 'h1', at: later(1) }]))
    expect((await store.listUnsequencedEntries(9)).map((one) => one.id)).toEqual([2])
    expect(await store.findLedgerHead()).toEqual({ seq: 1, entryId: 1, prevHash: 'genesis', hash: 'h1', at: later(1) })
    expect(await store.listLedgerSequence({ after: 0, limit: 9 })).toMatchObject([{ seq: 1, at: later(1), entry: { subject: 'dec_1', at: NOON } }])
  })

  it('conflict and refusal · are told apart · by class and by name', async () => {
    await office.store.transact(approve)
    await expect(office.store.transact((tx) => tx.insertApplication(application()))).rejects.toBeInstanceOf(Conflict)
    const orphan = office.store.transact((tx) => tx.insertSubmission(submission({ applicationId: 'app_nobody' })))
    await expect(orphan).rejects.toBeInstanceOf(StoreError)
    const forged = office.store.transact((tx) => tx.authoriseCopy(copy({ copyNo: 2, reason: 'clerk', requestedBy: 'a', approvedBy: 'a' })))
    await expect(forged).rejects.toMatchObject({ code: 'refused', constraint: 'copy_authorisations_four_eyes' })
    const third = office.store.transact((tx) => tx.insertDispatch(dispatch({ id: 'dis_2' })))
    await expect(third).rejects.toMatchObject({ index: 'dispatches_once' })
  })
})
