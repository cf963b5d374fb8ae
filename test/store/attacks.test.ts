/** What the database refuses whoever asks, and the lawful sequences that it must let through. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Conflict, type Store } from '../../api/store/index.ts'
import { ATTACKS, REPLACE_ATTACKS, TRUNCATED, type Attack } from './support/attacks.ts'
import {
  aCase, application, approve, copy, decision, HASH, later, name, NOON, NUMBER, printOrder, ruleSet, submission,
} from './support/noodle-shop.ts'
import { KINDS, openFresh, type Opened } from './support/stores.ts'

/** Four applications in four states, and one of everything else. */
async function anOffice(store: Store): Promise<void> {
  await store.transact(async (tx) => {
    await approve(tx)
    await tx.insertEvidence([{ decisionId: 'dec_1', source: 'population', state: 'answered', asOf: NOON, askedAt: NOON }])
    await tx.insertApplication(application({ id: 'app_li', receiptCode: 'LI' }))
    await tx.insertSubmission(submission({ applicationId: 'app_li' }))
    await tx.insertDecision(decision({ id: 'dec_2', applicationId: 'app_li', verdict: 'review', ruling: 'review' }))
    await tx.insertApplication(application({ id: 'app_sun', receiptCode: 'SUN', status: 'returned' }))
    await tx.insertDecision(decision({ id: 'dec_3', applicationId: 'app_sun', verdict: 'correct', ruling: 'correct' }))
    await tx.insertApplication(application({ id: 'app_zhao', receiptCode: 'ZHAO' }))
    await tx.insertDecision(decision({ id: 'dec_5', applicationId: 'app_zhao' }))
    await tx.insertCase(aCase({ id: 'case_open', applicationId: 'app_li', decisionId: 'dec_2' }))
    await tx.extendCase('case_open', { deadline: '2026-12-03', deadlineFlag: null, by: 'staff_li' })
    await tx.insertCase(aCase({ id: 'case_closed', applicationId: 'app_sun', decisionId: 'dec_3' }))
    await tx.closeCase('case_closed', { at: NOON, by: 'staff_li', decisionId: 'dec_3' })
    await tx.insertPrintOrder(printOrder({ id: 'po_unknown' }))
    await tx.movePrintOrder('po_unknown', 'waiting', 'claimed', { updatedAt: NOON })
    await tx.movePrintOrder('po_unknown', 'claimed', 'sending', { updatedAt: NOON })
    await tx.movePrintOrder('po_unknown', 'sending', 'unknown', { updatedAt: NOON })
    await tx.insertPrintOrder(printOrder({ id: 'po_waiting', copyNo: 1 }))
  })
  await store.transact(async (tx) => {
    await tx.nextSerial('340104')
    await tx.insertIdempotent({ caller: 'k', key: 'k1', route: 'r', bodyKey: HASH, status: 201, answer: {}, createdAt: NOON })
    await tx.insertDocument({
      id: 'doc_1', kind: 'licence', applicationId: 'app_wang', licenceNumber: NUMBER, revision: 1, copyNo: 0, sha256: HASH,
      bytes: Buffer.of(1), createdAt: NOON,
    })
    await tx.insertRuleSet(ruleSet())
    await tx.insertRuleSet(ruleSet({ digest: 'digest-2', version: 2 }))
    await tx.activateRuleSet('digest-1', 'staff_sun', NOON)
    for (const subject of ['dec_1', NUMBER]) await tx.insertLedgerEntry({ kind: 'k', subject, digest: HASH, actor: 'rules', at: NOON })
    await tx.appendLedgerSequence([{ seq: 1, entryId: 1, prevHash: 'genesis', hash: 'h1', at: NOON }])
    await tx.moveDispatch('dis_1', 'pending', 'delivered', NOON)
    await tx.insertCallback({ department: 'tax', messageId: 'm1', bodySha256: HASH, receivedAt: NOON })
    await tx.insertName(name())
  })
}

async function expectRefused(office: Opened, { statement, by }: Attack): Promise<void> {
  const error: unknown = await office.attack(statement).then(() => 'nobody refused', (refusal: unknown) => refusal)
  if (error instanceof Conflict) expect(error.index).toBe(by)
  else if (by === 'reference') expect(error).toMatchObject({ code: 'refused' })
  else expect(error).toMatchObject({ code: 'refused', constraint: by })
}

describe.each(KINDS)('attacks on %s', (kind) => {
  let office: Opened
  beforeAll(async () => {
    office = await openFresh(kind)
    await anOffice(office.store)
  })
  afterAll(() => office.close())

  it.each(ATTACKS)('database password in hand · $what · is refused by $by', async (attack) => {
    await expectRefused(office, attack)
  })

  it.each(kind === 'sqlite' ? REPLACE_ATTACKS : [])('insert or replace · $what · is refused by $by', async (attack) => {
    await expectRefused(office, attack)
  })

  it.each(kind === 'postgres' ? TRUNCATED : [])('truncate · %s · is refused', async (table) => {
    await expect(office.attack(`truncate ${table} cascade`)).rejects.toMatchObject({ code: 'refused' })
  })
})

describe.each(KINDS)('lawful sequences on %s', (kind) => {
  let office: Opened
  beforeAll(async () => {
    office = await openFresh(kind)
    await anOffice(office.store)
  })
  afterAll(() => office.close())

  it('paper · spoiled · is printed again', async () => {
    await office.store.transact(async (tx) => {
      await tx.movePrintOrder('po_unknown', 'unknown', 'spoiled', { updatedAt: later(1) })
      await tx.insertPrintOrder(printOrder({ id: 'po_3', attempt: 2 }))
      for (const [from, to] of [['waiting', 'waiting'], ['waiting', 'claimed'], ['claimed', 'claimed'], ['claimed', 'waiting'], ['waiting', 'claimed'], ['claimed', 'sending'], ['sending', 'printed']] as const) {
        await tx.movePrintOrder('po_3', from, to, { updatedAt: later(2) })
      }
    })
    expect(await office.store.findPrintOrder('po_3')).toMatchObject({ state: 'printed' })
  })

  it('a further copy · with four eyes · is authorised', async () => {
    await office.store.transact((tx) => tx.authoriseCopy(copy({ copyNo: 2, reason: 'replacement', requestedBy: 'staff_li', approvedBy: 'staff_sun' })))
  })

  it('chain · extended at its head · in one go or link by link', async () => {
    await office.store.transact(async (tx) => {
      for (let n = 0; n < 3; n++) await tx.insertLedgerEntry({ kind: 'k', subject: `s${n}`, digest: HASH, actor: 'rules', at: NOON })
      await tx.appendLedgerSequence([2, 3, 4].map((seq) => ({ seq, entryId: seq, prevHash: `h${seq - 1}`, hash: `h${seq}`, at: NOON })))
      await tx.appendLedgerSequence([{ seq: 5, entryId: 5, prevHash: 'h4', hash: 'h5', at: NOON }])
    })
    expect((await office.store.findLedgerHead())?.seq).toBe(5)
  })

  it('rule set · replaced · by one that another person approves', async () => {
    await office.store.transact((tx) => tx.activateRuleSet('digest-2', 'staff_sun', later(1)))
  })

  it('refusal · by a clerk with a reason · closes the case and is final', async () => {
    await office.store.transact(async (tx) => {
      await tx.insertDecision(decision({ id: 'dec_4', applicationId: 'app_li', seq: 2, verdict: 'refuse', ruling: 'refuse', byKind: 'clerk', byId: 'staff_li', reason: '住所不存在' }))
      await tx.closeCase('case_open', { at: later(1), by: 'staff_li', decisionId: 'dec_4' })
      await tx.updateApplication('app_li', 1, { status: 'refused', updatedAt: later(1) })
    })
    const again = office.store.transact((tx) => tx.updateApplication('app_li', 2, { status: 'in_review', updatedAt: later(2) }))
    await expect(again).rejects.toMatchObject({ constraint: 'applications_moves' })
  })
})

type Step = 'in_review' | 'returned' | 'approved' | 'refused' | 'routed' | 'withdrawn'

const STATUSES: readonly Step[] = ['in_review', 'returned', 'approved', 'refused', 'routed', 'withdrawn']
const EDGES: ReadonlySet<string> = new Set([
  'in_review>approved', 'in_review>returned', 'in_review>refused', 'in_review>routed', 'in_review>withdrawn',
  'returned>in_review', 'returned>returned', 'returned>approved', 'returned>routed', 'returned>withdrawn',
])
const PAIRS = STATUSES.flatMap((from) => STATUSES.map((to) => ({ from, to, lawful: EDGES.has(`${from}>${to}`) })))

describe.each(KINDS)('edges of an application on %s', (kind) => {
  let office: Opened
  beforeAll(async () => {
    office = await openFresh(kind)
  })
  afterAll(() => office.close())

  /** Brings an application with both an approval and a refusal behind it to `from`, so that only the edge itself can be at fault. */
  async function bring(id: string, from: Step): Promise<number> {
    await office.store.transact(async (tx) => {
      await tx.insertApplication(application({ id, receiptCode: id, status: from === 'returned' ? 'returned' : 'in_review' }))
      await tx.insertDecision(decision({ id: `dec_${id}`, applicationId: id }))
      await tx.insertDecision(decision({ id: `dec_no_${id}`, applicationId: id, seq: 2, verdict: 'refuse', ruling: 'refuse', byKind: 'clerk', reason: 'r' }))
      const number = id.padEnd(18, '0')
      await tx.insertLicence({
        number, applicationId: id, decisionId: `dec_${id}`, matter: 'm', face: {}, registry: '340104', establishedOn: '2026-11-25',
        issuedOn: '2026-11-25', duplicates: 0, specimen: true, statusAt: NOON, verificationCode: id, operatorKey: 'o',
      })
      if (from !== 'returned' && from !== 'in_review') await tx.updateApplication(id, 1, { status: from, updatedAt: NOON })
    })
    return from === 'returned' || from === 'in_review' ? 1 : 2
  }

  it.each(PAIRS)('$from → $to · lawful: $lawful', async ({ from, to, lawful }) => {
    const id = `app_${STATUSES.indexOf(from)}${STATUSES.indexOf(to)}`
    const version = await bring(id, from)
    const revision = from === 'returned' && to !== 'withdrawn' ? { revision: 2 } : {}
    const moving = office.store.transact((tx) => tx.updateApplication(id, version, { status: to, updatedAt: later(1), ...revision }))
    if (lawful) await moving
    else await expect(moving).rejects.toMatchObject({ code: 'refused', constraint: 'applications_moves' })
    expect((await office.store.findApplication(id))?.status).toBe(lawful ? to : from)
  })
})
