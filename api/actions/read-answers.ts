/** Fetches what was filled in, so that a correction keeps what was right; the receipt code alone is not enough to see it. */

import type { Input, Output, contract } from '#contract'
import type { Context, Kiosk } from '../context.ts'
import { Problem } from '../errors.ts'
import { doorWords } from '../road/door-words.ts'
import { keptAnswers } from '../road/filing.ts'

/** A wrong number and an unknown code look the same from outside. */
export async function readAnswers(ctx: Context, _who: Kiosk, input: Input<typeof contract.readAnswers>): Promise<Output<typeof contract.readAnswers>> {
  const row = await ctx.store.findApplicationByReceipt(input.receiptCode)
  if (row === undefined) throw new Problem('not_found')
  const { answers } = await ctx.store.getSubmission(row.id, row.revision)
  const kept = keptAnswers(answers)
  if (!kept.operator.idNo.endsWith(input.last4)) throw new Problem('not_found')
  return { form: row.form, formVersion: row.formVersion, answers: { ...kept }, addressText: await doorWords(ctx, kept) }
}
