/** Saves a draft, new or known, under its receipt code. */

import type { Input, Output, contract } from '#contract'
import type { Context, Kiosk } from '../context.ts'
import { Problem } from '../errors.ts'
import { getForm } from '../road/find-matter.ts'

/** Drafts nobody continued are forgotten after this many days [policy]. */
const KEPT_DAYS = 15

export async function saveDraft(ctx: Context, who: Kiosk, input: Input<typeof contract.saveDraft>): Promise<Output<typeof contract.saveDraft>> {
  getForm(ctx, input.form, input.formVersion)
  const now = ctx.now()
  const known = input.code === undefined ? undefined : await ctx.store.findDraft(input.code)
  if (input.code !== undefined && (known === undefined || known.expiresAt <= now)) throw new Problem('not_found')
  const code = known?.code ?? ctx.newReceiptCode()
  const expiresAt = new Date(Date.parse(now) + KEPT_DAYS * 86_400_000).toISOString()
  await ctx.store.transact((tx) =>
    tx.saveDraft({
      code,
      form: input.form,
      formVersion: known?.formVersion ?? input.formVersion,
      answers: input.answers,
      page: input.page,
      kioskId: who.id,
      operatorKey: null,
      createdAt: known?.createdAt ?? now,
      updatedAt: now,
      expiresAt,
    }),
  )
  return { code, savedAt: now, expiresAt }
}
