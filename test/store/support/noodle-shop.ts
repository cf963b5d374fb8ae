/** Wang's noodle shop as rows: 王小明 registers 合肥市蜀山区王小明小吃店, and everything that follows. */

import type {
  ApplicationRow, CopyAuthorisationRow, DecisionRow, NewApplication, NewCase, NewDispatch, NewJob, NewLicence, NewName, NewPrintOrder,
  NewRuleSet, Store, SubmissionRow, Tx,
} from '../../../api/store/index.ts'

export const NOON = '2026-11-25T04:00:00.000Z'
export const NUMBER = '92340104MA0000001X'
export const HASH = 'a'.repeat(64)
/** County 340199 does not exist, so this number is nobody's. */
export const ID_NUMBER = '340199199001011234'

export function application(change: Partial<NewApplication> = {}): NewApplication {
  return {
    id: 'app_wang', matter: 'individual-establish', form: 'individual-establish', formVersion: 1, receiptCode: 'W4NG-0001',
    kioskId: 'kiosk_1', operatorKey: 'key-of-wang', agentKey: null, registry: '340104', status: 'in_review',
    createdAt: NOON, updatedAt: NOON, ...change,
  }
}

export function submission(change: Partial<SubmissionRow> = {}): SubmissionRow {
  return {
    applicationId: 'app_wang', revision: 1, answers: { operator: { name: '王小明', idNo: ID_NUMBER } },
    contentHash: HASH, submittedAt: NOON, deviceKey: null, ...change,
  }
}

export function decision(change: Partial<DecisionRow> = {}): DecisionRow {
  return {
    id: 'dec_1', applicationId: 'app_wang', seq: 1, revision: 1, verdict: 'approve', ruling: 'approve', byKind: 'rules', byId: 'digest-1',
    reason: null, form: 'individual-establish', formVersion: 1, ruleSetDigest: 'digest-1', engineVersion: '0.1.0', decidedAt: NOON,
    record: { facts: { age: 36 }, findings: [] }, ruleRecord: null, ...change,
  }
}

export function licence(change: Partial<NewLicence> = {}): NewLicence {
  return {
    number: NUMBER, applicationId: 'app_wang', decisionId: 'dec_1', matter: 'individual-establish',
    face: { name: '合肥市蜀山区王小明小吃店（个体工商户）', capital: null }, registry: '340104',
    establishedOn: '2026-11-25', issuedOn: '2026-11-25', duplicates: 1, specimen: true, statusAt: NOON,
    verificationCode: 'verify-wang', operatorKey: 'key-of-wang', ...change,
  }
}

export function copy(change: Partial<CopyAuthorisationRow> = {}): CopyAuthorisationRow {
  return { licenceNumber: NUMBER, copyNo: 0, reason: 'issue', requestedBy: 'rules', approvedBy: null, authorisedAt: NOON, ...change }
}

export function printOrder(change: Partial<NewPrintOrder> = {}): NewPrintOrder {
  return {
    id: 'po_1', licenceNumber: NUMBER, copyNo: 0, attempt: 1, kioskId: 'kiosk_1', pdfSha256: HASH, ticketHash: null, createdAt: NOON, ...change,
  }
}

export function name(change: Partial<NewName> = {}): NewName {
  return {
    id: 'name_wang', city: '3401', county: '340104', fullName: '合肥市蜀山区王小明小吃店', tradeName: '王小明', tradeClass: 'food',
    trade: '小吃', form: '店', status: 'registered', statusOn: '2026-11-25',
    reservedUntil: null, reservedBy: null, licenceNumber: null, area: change.city ?? '3401', keys: [], ...change,
  }
}

export function aCase(change: Partial<NewCase> = {}): NewCase {
  return {
    id: 'case_1', applicationId: 'app_wang', decisionId: 'dec_1', queue: 'review', priority: 100, deadline: '2026-11-30',
    deadlineFlag: null, openedAt: NOON, ...change,
  }
}

export function job(change: Partial<NewJob> = {}): NewJob {
  return {
    id: 'job_1', task: 'render-licence', key: NUMBER, payload: { number: NUMBER }, priority: 100, runAt: NOON, maxAttempts: 3,
    causedBy: 'app_wang', createdAt: NOON, ...change,
  }
}

export function dispatch(change: Partial<NewDispatch> = {}): NewDispatch {
  return { id: 'dis_1', applicationId: 'app_wang', licenceNumber: NUMBER, department: 'tax', kind: 'established', createdAt: NOON, ...change }
}

export function ruleSet(change: Partial<NewRuleSet> = {}): NewRuleSet {
  return {
    digest: 'digest-1', matter: 'individual-establish', version: 1, text: '{"rules":[]}', author: 'staff_li', effectiveFrom: '2026-11-25',
    createdAt: NOON, ...change,
  }
}

/** Everything an approval writes, in the one order the constraints allow. */
export async function approve(tx: Tx): Promise<void> {
  await tx.insertApplication(application())
  await tx.insertSubmission(submission())
  await tx.insertDecision(decision())
  await tx.insertLicence(licence())
  await tx.updateApplication('app_wang', 1, { status: 'approved', updatedAt: NOON })
  await tx.authoriseCopy(copy())
  await tx.authoriseCopy(copy({ copyNo: 1 }))
  await tx.insertDispatch(dispatch())
}

export async function approved(store: Store): Promise<ApplicationRow | undefined> {
  await store.transact(approve)
  return store.findApplication('app_wang')
}

/** Wang's application with a decision that leaves it in review. */
export async function inReview(store: Store): Promise<void> {
  await store.transact(async (tx) => {
    await tx.insertApplication(application())
    await tx.insertSubmission(submission())
    await tx.insertDecision(decision({ verdict: 'review', ruling: 'review' }))
    await tx.insertCase(aCase())
  })
}

export function later(minutes: number): string {
  return new Date(Date.parse(NOON) + minutes * 60_000).toISOString()
}
