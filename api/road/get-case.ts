/** A case for a member of staff: found, in their registry, and where asked in their hands. */

import type { ApplicationRow, CaseRow, ListedCase } from '#store'
import type { Context, Staff } from '../context.ts'
import { Problem } from '../errors.ts'

export type FoundCase = { readonly row: ListedCase; readonly application: ApplicationRow }

/** Throws Problem `not_found`, also for a case of another registry: whose existence is none of this clerk's affair. */
export async function getCase(ctx: Pick<Context, 'store'>, who: Staff, id: string): Promise<FoundCase> {
  const row = await ctx.store.findCase(id)
  const application = row === undefined ? undefined : await ctx.store.findApplication(row.applicationId)
  if (row === undefined || application === undefined) throw new Problem('not_found')
  if (who.registry !== null && who.registry !== application.registry) throw new Problem('not_found')
  return { row: listed(row, application), application }
}

/** Throws Problem `forbidden`, `case_closed` or `case_held`. */
export function assertHeldBy(who: Staff, { row }: FoundCase, now: string): void {
  assertClerk(who)
  if (row.status === 'closed') throw new Problem('case_closed')
  if (row.heldBy !== who.id || (row.heldUntil ?? '') <= now) throw new Problem('case_held')
}

/** Only clerks settle; policy staff, operators and auditors may look. */
export function assertClerk(who: Staff): void {
  if (who.role !== 'clerk') throw new Problem('forbidden')
}

function listed(row: CaseRow, { matter, registry, receiptCode, revision }: ApplicationRow): ListedCase {
  return { ...row, matter, registry, receiptCode, revision }
}
