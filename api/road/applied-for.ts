/** Whether somebody who keeps a name has applied with it and waits: their application counts on the reservation. */

import { addDays, composeName, officeDate } from '#engine'
import type { ApplicationRow, NameRow, Reads } from '#store'
import type { Context } from '../context.ts'
import { keptAnswers } from './filing.ts'
import { getMatter } from './find-matter.ts'

type Asking = Pick<Context, 'policy' | 'now'>

export async function isAppliedFor(reads: Pick<Reads, 'listApplicationsOf' | 'getSubmission'>, ctx: Asking, { reservedBy, fullName }: Pick<NameRow, 'reservedBy' | 'fullName'>): Promise<boolean> {
  const applications = reservedBy === null ? [] : await reads.listApplicationsOf(reservedBy)
  for (const application of applications) {
    if (!isUnderWay(ctx, application)) continue
    const { name } = keptAnswers((await reads.getSubmission(application.id, application.revision)).answers)
    if (name.given && composeName(name, getMatter(ctx, application.matter).matter.licence.nameSuffix) === fullName) return true
  }
  return false
}

/** One that was returned and never corrected in its time is under way no more, though its status stays. */
function isUnderWay(ctx: Asking, { status, matter, updatedAt }: ApplicationRow): boolean {
  if (status === 'in_review') return true
  return status === 'returned' && addDays(officeDate(updatedAt), getMatter(ctx, matter).matter.clocks.correctionDays) >= officeDate(ctx.now())
}
