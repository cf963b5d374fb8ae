/** The one writer of consequences: application, submission, decision, evidence, licence, books, case, papers' jobs, print orders, ledger. */

import type { Application, Licence, Paper, RegisterEntries, Ruling, Settlement } from '#engine'
import { Conflict, type EvidenceRow, type NameChange, type NameRow, type Tx, type VerdictText } from '#store'
import type { Context } from '../context.ts'
import { keysOfName } from '../lookups/name-keys.ts'
import { digestOf } from '../policy/digest.ts'
import { assertNameFree } from './assert-name-free.ts'
import type { Filing } from './filing.ts'
import { getMatter } from './find-matter.ts'
import type { Keys } from './keys.ts'
import { nameAreaOf } from './name-policy.ts'
import type { KeptDecision } from './record.ts'
import { isMoved } from './reservations.ts'

export type Consequences = {
  readonly settlement: Settlement
  readonly filing: Filing
  readonly keys: Keys
  readonly ruling: Ruling
  readonly verdict: VerdictText
  readonly record: KeptDecision
  /** What the run of the rules left behind, as text. */
  readonly ruleRecord: string | null
  readonly evidence: readonly EvidenceRow[]
  readonly decisionId: string
}

type Scribe = Pick<Context, 'newId' | 'newSecret' | 'now' | 'policy'>

/** The order is the database's: a decision needs its application, a licence its decision, an approved application its licence. */
export async function saveSettlement(tx: Tx, scribe: Scribe, given: Consequences): Promise<void> {
  const { settlement, filing } = given
  const revision = filing.application.revision
  await beginApplication(tx, given)
  await saveDecision(tx, scribe, given)
  if (settlement.licence !== null) await saveLicence(tx, scribe, given, settlement.licence)
  if (settlement.register !== null) await saveBooks(tx, scribe, settlement.register)
  await moveApplication(tx, scribe, given)
  await saveCases(tx, scribe, given)
  for (const paper of settlement.papers) await orderPaper(tx, scribe, { application: filing.application, revision, paper })
  await saveLedger(tx, scribe, given)
}

/** A first filing inserts its application, never as approved; every submission keeps its own revision. */
async function beginApplication(tx: Tx, { settlement, filing, keys }: Consequences): Promise<void> {
  const { application, submission, answers } = filing
  if (application.status === null) {
    const { id, matter, form, formVersion, receiptCode, kioskId, operatorKey, agentKey, registry, createdAt } = application
    const status = settlement.status === 'approved' || settlement.status === 'refused' || settlement.status === 'withdrawn' ? 'in_review' : settlement.status
    await tx.insertApplication({ id, matter, form, formVersion, receiptCode, kioskId, operatorKey, agentKey, registry, status, createdAt, updatedAt: createdAt })
  }
  if (submission !== null) {
    await tx.insertSubmission({ applicationId: application.id, revision: application.revision, answers, ...submission, deviceKey: keys.deviceKey })
  }
}

async function saveDecision(tx: Tx, scribe: Scribe, { settlement, filing, ruling, verdict, record, ruleRecord, evidence, decisionId }: Consequences): Promise<void> {
  const { application } = filing
  const earlier = await tx.listDecisions(application.id)
  await tx.insertDecision({
    id: decisionId,
    applicationId: application.id,
    seq: earlier.length + 1,
    revision: application.revision,
    verdict,
    ruling: settlement.ruling,
    byKind: ruling.by.kind,
    byId: ruling.by.kind === 'clerk' ? ruling.by.staffId : ruling.by.ruleSet,
    reason: ruling.by.kind === 'clerk' ? ruling.by.reason : null,
    form: application.form,
    formVersion: application.formVersion,
    ruleSetDigest: record.ruleSet.digest,
    engineVersion: record.engine,
    decidedAt: scribe.now(),
    record,
    ruleRecord,
  })
  await tx.insertEvidence(evidence)
}

async function saveLicence(tx: Tx, scribe: Scribe, { filing, settlement, decisionId }: Consequences, licence: Licence): Promise<void> {
  const { application } = filing
  const now = scribe.now()
  await tx.insertLicence({
    ...licence,
    applicationId: application.id,
    decisionId,
    registry: application.registry,
    statusAt: now,
    verificationCode: verificationCode(scribe),
    operatorKey: application.operatorKey,
  })
  for (const { kind, copyNo, printAt } of settlement.papers) {
    if (kind !== 'licence-original' && kind !== 'licence-duplicate') continue
    await tx.authoriseCopy({ licenceNumber: licence.number, copyNo, reason: 'issue', requestedBy: application.id, approvedBy: null, authorisedAt: now })
    if (printAt !== null) await tx.insertPrintOrder({ id: scribe.newId('po'), licenceNumber: licence.number, copyNo, attempt: 1, kioskId: printAt, pdfSha256: null, ticketHash: null, createdAt: now })
  }
}

/** 22 characters of the secret alphabet, 132 bits: what the QR carries, short enough to keep its squares large. */
function verificationCode({ newSecret }: Scribe): string {
  return newSecret().slice(0, 22)
}

async function saveBooks(tx: Tx, scribe: Scribe, register: RegisterEntries): Promise<void> {
  const { number, name, registry, operatorKey, addressId, addressKey, industry, registeredOn, matter } = register
  await tx.insertBusiness({ number, name: name?.fullName ?? null, registry, operatorKey, addressId, addressKey, industry, status: 'active', registeredOn, endedOn: null, matter })
  if (name === null) return
  const lists = scribe.policy.lists.names
  await tx.dropLapsedReservations(scribe.now(), (row) => keysOfName(row, lists))
  const own = await ownReservation(tx, operatorKey, name)
  if (own !== null) return useUp(tx, own, { statusOn: registeredOn, licenceNumber: number })
  const { reservationId: _, ...parts } = name
  const life = { status: 'registered', statusOn: registeredOn, reservedUntil: null, reservedBy: operatorKey, licenceNumber: number } as const
  const row = { id: scribe.newId('name'), ...parts, ...life, area: nameAreaOf(scribe, getMatter(scribe, matter), parts.county), keys: keysOfName(parts, lists) }
  await assertNameFree(tx, row, lists)
  await tx.insertName(row)
}

type NameEntry = NonNullable<RegisterEntries['name']>

/**
 * Who set this very name aside and then applied without saying so uses it up all the same, and is not stopped by it. Where the facts say that it is
 * set aside and it is not any more, they are stale.
 */
async function ownReservation(tx: Tx, operatorKey: string, { fullName, reservationId }: Pick<NameEntry, 'fullName' | 'reservationId'>): Promise<NameRow | null> {
  const own = (await tx.listReservationsOf(operatorKey)).find((row) => row.fullName === fullName)
  if (own === undefined && reservationId !== null) throw new Conflict(STALE_NAME)
  return own ?? null
}

/** Its holder may have handed it over, given it up or used it for another licence in this very moment: then the facts are gathered anew. */
async function useUp(tx: Tx, own: NameRow, licence: Pick<NameChange, 'statusOn' | 'licenceNumber'>): Promise<void> {
  try {
    await tx.moveReservation(own, { status: 'registered', reservedUntil: null, ...licence })
  } catch (error) {
    throw isMoved(error) ? new Conflict(STALE_NAME, error) : error
  }
}

const STALE_NAME = 'name_register_live'

async function moveApplication(tx: Tx, scribe: Scribe, { settlement, filing }: Consequences): Promise<void> {
  const { application, submission } = filing
  const isNew = application.status === null
  if (isNew && settlement.status !== 'approved') return
  await tx.updateApplication(application.id, application.version, {
    status: settlement.status,
    updatedAt: scribe.now(),
    ...(isNew || submission === null ? {} : { revision: application.revision, registry: application.registry, operatorKey: application.operatorKey, agentKey: application.agentKey }),
  })
}

/** A minute for a silent source to come back before its cases are decided again; then the queue's growing pauses. */
const FIRST_RETRY_MS = 60_000
const REDECIDE_TRIES = 100

async function saveCases(tx: Tx, scribe: Scribe, { settlement, filing, ruling, record, decisionId }: Consequences): Promise<void> {
  const { application } = filing
  const now = scribe.now()
  if (settlement.closesCase) {
    const open = await tx.findOpenCase(application.id)
    if (open !== undefined) await tx.closeCase(open.id, { at: now, by: ruling.by.kind === 'clerk' ? ruling.by.staffId : 'rules', decisionId })
  }
  if (settlement.case === null) return
  await tx.insertCase({ id: scribe.newId('case'), applicationId: application.id, decisionId, ...settlement.case })
  if (!waitsForSource(record)) return
  await tx.insertJob({
    id: scribe.newId('job'),
    task: 'redecide',
    key: `${application.id}:${String(application.revision)}`,
    payload: { applicationId: application.id, revision: application.revision },
    priority: 5,
    runAt: new Date(Date.parse(now) + FIRST_RETRY_MS).toISOString(),
    maxAttempts: REDECIDE_TRIES,
    causedBy: application.id,
    createdAt: now,
  })
}

function waitsForSource({ facts, wantsPerson }: KeptDecision): boolean {
  const silent = facts['sources.unavailable']
  return !wantsPerson && Array.isArray(silent) && silent.length > 0
}

async function orderPaper(tx: Tx, scribe: Scribe, { application, revision, paper }: { readonly application: Application; readonly revision: number; readonly paper: Paper }): Promise<void> {
  const now = scribe.now()
  await tx.insertJob({
    id: scribe.newId('job'),
    task: 'draw-paper',
    key: `${application.id}:${String(revision)}:${paper.kind}:${String(paper.copyNo)}`,
    payload: { applicationId: application.id, revision, kind: paper.kind, copyNo: paper.copyNo },
    priority: paper.kind === 'licence-original' ? 1 : 2,
    runAt: now,
    maxAttempts: 10,
    causedBy: application.id,
    createdAt: now,
  })
}

async function saveLedger(tx: Tx, scribe: Scribe, { settlement, ruling, record, filing }: Consequences): Promise<void> {
  const actor = ruling.by.kind === 'clerk' ? ruling.by.staffId : `rules ${ruling.by.ruleSet.slice(0, 12)}`
  const digests: Readonly<Record<string, string>> = settlement.licence === null ? {} : { 'licence.issued': digestOf(settlement.licence) }
  for (const { kind, subject } of settlement.ledger) {
    await tx.insertLedgerEntry({ kind, subject, digest: digests[kind] ?? digestOf({ record, revision: filing.application.revision }), actor, at: scribe.now() })
  }
}
