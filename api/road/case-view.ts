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
  const decision = (await reads.listDecisions(row.applicationId)).findLast((each) => each.byKind === 'rules')
  const submission = await reads.getSubmission(row.applicationId, row.revision)
  const held = row.heldBy !== null && (row.heldUntil ?? '') > now
  const holder = held && row.heldBy !== null ? await reads.findStaff(row.heldBy) : undefined
  const record = decision === undefined ? undefined : readRecord(decision.record)
  const full = record?.facts['name.full']
  return {
    id: row.id,
    applicationId: row.applicationId,
    receiptCode: row.receiptCode,
    matter: row.matter,
    queue: row.queue,
    status: row.status,
    registry: row.registry,
    division: divisionOf(ctx, row.registry),
    name: typeof full === 'string' ? full : null,
    operator: maskedName(keptAnswers(submission.answers).operator.name),
    deadline: row.deadline,
    deadlineFlagged: row.deadlineFlag !== null,
    extended: row.extended,
    daysLeft: workingDaysLeft(officeDate(now), row.deadline, ctx.policy.lists.holidays),
    heldBy: holder?.name ?? null,
    heldByMe: held && row.heldBy === staffId,
    openedAt: row.openedAt,
    rules: (record?.findings ?? []).filter(({ severity }) => severity !== 'note').map(({ rule, severity, statement }) => ({ rule, severity, statement })),
  }
}

/** 王小明 → 王＊明: enough to recognise in a list. */
function maskedName(name: string): string {
  const characters = [...name]
  if (characters.length < 2) return name
  return characters.map((character, at) => (at === 0 || (at === characters.length - 1 && characters.length > 2) ? character : '＊')).join('')
}
