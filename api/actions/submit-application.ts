/** Submits an application: checked, decided, settled and answered in one go; the order of steps from answers to a licence or a reason. */

import type { Input, Output, contract } from '#contract'
import type { Application } from '#engine'
import type { Context, Kiosk } from '../context.ts'
import { Problem } from '../errors.ts'
import { checkedAnswers } from '../road/checked-answers.ts'
import { fileApplication } from '../road/file-application.ts'
import { getForm } from '../road/find-matter.ts'
import type { Keys } from '../road/keys.ts'

export async function submitApplication(ctx: Context, who: Kiosk, input: Input<typeof contract.submitApplication>): Promise<Output<typeof contract.submitApplication>> {
  const { form, open } = getForm(ctx, input.form, input.formVersion)
  if (input.formVersion !== open.matter.form.version) throw new Problem('form_retired')
  const answers = checkedAnswers(ctx, form, input.answers)
  const id = ctx.newId('app')
  const receiptCode = ctx.newReceiptCode()
  return fileApplication(ctx, {
    open,
    answers,
    deviceId: input.deviceId ?? (who.public ? null : who.id),
    wantsPerson: input.wantsPerson ?? false,
    request: who.request,
    applicationFor: ({ operatorKey, agentKey }: Keys, registry): Application => ({
      id,
      matter: open.matter.matter,
      form: input.form,
      formVersion: input.formVersion,
      receiptCode,
      kioskId: who.id,
      operatorKey,
      agentKey,
      registry,
      status: null,
      revision: 1,
      version: 1,
      createdAt: ctx.now(),
    }),
    also: async (tx) => {
      if (input.draftCode !== undefined) await tx.deleteDraft(input.draftCode)
    },
  })
}
