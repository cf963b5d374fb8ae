/** How an application stands, as the applicant may see it: the same answer at once, later, and again. */

import type { Output } from '#contract'
import type { contract } from '#contract'
import type { Registry } from '#engine'
import type { ApplicationRow, CaseRow, DecisionRow, LicenceRow, ListedDocument, PrintOrderRow, Reads } from '#store'
import type { Context } from '../context.ts'
import { listExpectedPapers, paperTitle } from './expected-papers.ts'
import { keptAnswers } from './filing.ts'
import { findingViews } from './finding-views.ts'
import { readRecord, type KeptDecision } from './record.ts'

type Outcome = Output<typeof contract.readApplication>
type Shown = Pick<Context, 'policy' | 'office'>

/** Reads through `reads`, which may be the transaction that just wrote it. */
export async function summarise(reads: Reads, ctx: Shown, application: ApplicationRow): Promise<Outcome> {
  const decision = (await reads.listDecisions(application.id)).at(-1)
  if (decision === undefined) throw new Error(`${application.id} has no decision`)
  const record = readRecord(decision.record)
  const licence = (await reads.findLicenceOf(application.id)) ?? null
  const orders = licence === null ? [] : await reads.listPrintOrdersOf(licence.number)
  const [submission, openCase, documents] = [
    await reads.getSubmission(application.id, application.revision),
    (await reads.findOpenCase(application.id)) ?? null,
    await reads.listDocuments(application.id),
  ]
  const answers = keptAnswers(submission.answers)
  return {
    ...head(application, decision),
    findings: findingViews(record.findings),
    advice: adviceView(record, application),
    permits: permitsOf(answers.scope.items, ctx),
    registry: registryView(application.registry, ctx.policy.lists.registries),
    name: licence?.face['name'] ?? nameOf(record),
    licence: licence === null ? null : licenceView(licence, ctx),
    deadline: openCase === null ? null : deadlineView(openCase),
    documents: documentViews(decision, application, { licence, documents }),
    printOrders: orders.map(orderView),
  }
}

function head(application: ApplicationRow, decision: DecisionRow) {
  const { id, receiptCode, matter, status, revision } = application
  return {
    applicationId: id,
    receiptCode,
    matter,
    status,
    revision,
    verdict: decision.ruling,
    decidedBy: decision.byKind,
    decidedAt: decision.decidedAt,
    reason: decision.reason,
    mayAskForPerson: status === 'returned',
    mayResubmit: status === 'returned',
  }
}

/** Only where something can still be done about it: a refused application may be made again. */
function adviceView({ advice }: KeptDecision, { status }: ApplicationRow): Outcome['advice'] {
  if (advice === undefined || advice === null || (status !== 'returned' && status !== 'refused')) return null
  return { kind: advice.kind, changes: advice.changes.map(({ pointer, kind, words }) => ({ pointer, kind, words })) }
}

function nameOf({ facts }: KeptDecision): string | null {
  const full = facts['name.full']
  return typeof full === 'string' ? full : null
}

/** Permits and filings still to be had after the licence, and from whom (条例 art. 14). */
export function permitsOf(items: readonly string[], { policy }: Pick<Shown, 'policy'>) {
  return items
    .map((id) => policy.lists.scope.items.get(id))
    .filter((item) => item !== undefined)
    .filter((item) => item.kind === 'licensed' || item.kind === 'filing')
    .flatMap((item) => item.permits.map((permit) => ({ item: item.name, permit: permit.name, authority: permit.authority })))
}

/** A place outside our list has a registry, only not one we know by name. */
export function registryView(code: string, registries: readonly Registry[]) {
  const registry = registries.find((each) => each.code === code)
  if (registry === undefined) return { code, name: '经营场所所在地登记机关', address: '', phone: '12345' }
  return { code, name: registry.registry.zh, address: registry.address.zh, phone: registry.phone }
}

function licenceView({ number, establishedOn, verificationCode, face }: LicenceRow, { office }: Shown) {
  return { number, establishedOn, verifyUrl: verifyUrl(office.publicUrl, number, verificationCode), face }
}

export function verifyUrl(publicUrl: string, number: string, code: string): string {
  return `${publicUrl}/v/${number}?c=${code}`
}

function deadlineView({ deadline, deadlineFlag, extended }: CaseRow) {
  return { date: deadline, flagged: deadlineFlag !== null, extended }
}

export function orderView({ id, licenceNumber, copyNo, state, kioskId }: PrintOrderRow) {
  return { id, licenceNumber, copyNo, state, kioskId: kioskId ?? '' }
}

type Papers = { readonly licence: LicenceRow | null; readonly documents: readonly ListedDocument[] }

function documentViews(decision: DecisionRow, application: ApplicationRow, { licence, documents }: Papers) {
  return listExpectedPapers(decision.ruling, licence?.duplicates ?? 0).map(({ kind, copyNo }) => {
    const drawn = documents.find((each) => each.kind === kind && each.copyNo === copyNo && each.revision === application.revision)
    return { kind, title: paperTitle(kind, copyNo), copyNo, ready: drawn !== undefined, url: drawn === undefined ? null : `/api/documents/${drawn.id}` }
  })
}
