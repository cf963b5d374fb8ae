/** A case as the clerk's desk shows it. */

import type { Output, contract } from '#contract'
import { officeDate, workingDaysLeft } from '#engine'
import type { ListedCase, Reads } from '#store'
import type { Context } from '../context.ts'
import { divisionOf } from './case-names.ts'
import { keptAnswers } from './filing.ts'
import { readRecord } from './record.ts'

export type CaseView = Output<typeof contract.readCase>['case']
type Shown = Pick<Context, 'policy' | 'now'>

export async function caseView(reads: Reads, ctx: Shown, row: ListedCase, staffId: string): Promise<CaseView> {
  const now = ctx.now()
  const submission = await reads.getSubmission(row.applicationId, row.revision)
  const { id, applicationId, receiptCode, matter, queue, status, registry, deadline, extended, openedAt } = row
  return {
    id,
    applicationId,
    receiptCode,
    matter,
    queue,
    status,
    registry,
    deadline,
    extended,
    openedAt,
    division: divisionOf(ctx, registry),
    operator: maskedName(keptAnswers(submission.answers).operator.name),
    deadlineFlagged: row.deadlineFlag !== null,
    daysLeft: workingDaysLeft(officeDate(now), deadline, ctx.policy.lists.holidays),
    ...(await holding(reads, row, { now, staffId })),
    ...(await found(reads, applicationId)),
  }
}

async function holding(reads: Reads, { heldBy, heldUntil }: ListedCase, { now, staffId }: { readonly now: string; readonly staffId: string }) {
  if (heldBy === null || (heldUntil ?? '') <= now) return { heldBy: null, heldByMe: false }
  const holder = await reads.findStaff(heldBy)
  return { heldBy: holder?.name ?? heldBy, heldByMe: heldBy === staffId }
}

/** What the rules had found last; notes are left out of a list that is to be read at a glance. */
async function found(reads: Reads, applicationId: string): Promise<Pick<CaseView, 'name' | 'rules'>> {
  const decision = (await reads.listDecisions(applicationId)).findLast((each) => each.byKind === 'rules')
  if (decision === undefined) return { name: null, rules: [] }
  const { facts, findings } = readRecord(decision.record)
  const full = facts['name.full']
  const serious = findings.filter(({ severity }) => severity !== 'note')
  return { name: typeof full === 'string' ? full : null, rules: serious.map(({ rule, severity, statement }) => ({ rule, severity, statement })) }
}

/** 王小明 → 王＊明: enough to recognise in a list. */
function maskedName(name: string): string {
  const characters = [...name]
  if (characters.length < 2) return name
  return characters.map((character, at) => (at === 0 || (at === characters.length - 1 && characters.length > 2) ? character : '＊')).join('')
}
