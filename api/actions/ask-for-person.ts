/** Asks for a person: nobody need accept a decision made by automation alone (个保法 art. 24). */

import type { Input, Output, contract } from '#contract'
import type { Context, Kiosk } from '../context.ts'
import { Problem } from '../errors.ts'
import { applicationOf, keptAnswers } from '../road/filing.ts'
import { fileApplication } from '../road/file-application.ts'
import { getForm } from '../road/find-matter.ts'

/** A returned application goes to a person as it is; its answers become the next revision unchanged. */
export async function askForPerson(ctx: Context, who: Kiosk, input: Input<typeof contract.askForPerson>): Promise<Output<typeof contract.askForPerson>> {
  const row = await ctx.store.findApplicationByReceipt(input.receiptCode)
  if (row === undefined) throw new Problem('not_found')
  if (row.status !== 'returned') throw new Problem('not_returned')
  const { open } = getForm(ctx, row.form, row.formVersion)
  const submission = await ctx.store.getSubmission(row.id, row.revision)
  return fileApplication(ctx, {
    open,
    answers: keptAnswers(submission.answers),
    deviceId: null,
    wantsPerson: true,
    request: who.request,
    applicationFor: ({ operatorKey, agentKey }, registry) => ({ ...applicationOf(row), operatorKey, agentKey, registry, revision: row.revision + 1 }),
  })
}
