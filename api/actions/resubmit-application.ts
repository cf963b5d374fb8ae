/** Resubmits a returned application after a notice: the next revision, decided again from the start. */

import type { Input, Output, contract } from '#contract'
import { addDays, officeDate } from '#engine'
import type { Context, Kiosk } from '../context.ts'
import { Problem } from '../errors.ts'
import { applicationOf } from '../road/filing.ts'
import { checkedAnswers } from '../road/checked-answers.ts'
import { fileApplication } from '../road/file-application.ts'
import { getForm } from '../road/find-matter.ts'

export async function resubmitApplication(ctx: Context, who: Kiosk, input: Input<typeof contract.resubmitApplication>): Promise<Output<typeof contract.resubmitApplication>> {
  const row = await ctx.store.findApplicationByReceipt(input.receiptCode)
  if (row === undefined) throw new Problem('not_found')
  if (row.status !== 'returned') throw new Problem('not_returned')
  const { form, open } = getForm(ctx, row.form, row.formVersion)
  if (addDays(officeDate(row.updatedAt), open.matter.clocks.correctionDays) < officeDate(ctx.now())) throw new Problem('correction_expired')
  const answers = checkedAnswers(ctx, form, input.answers)
  return fileApplication(ctx, {
    open,
    answers,
    deviceId: input.deviceId ?? (who.public ? null : who.id),
    wantsPerson: input.wantsPerson ?? false,
    request: who.request,
    applicationFor: ({ operatorKey, agentKey }, registry) => ({ ...applicationOf(row), operatorKey, agentKey, registry, revision: row.revision + 1 }),
  })
}
