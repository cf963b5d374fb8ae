/** Opens a draft by its receipt code, pinned to the form version it was filled in. */

import type { Input, Output, contract } from '#contract'
import type { Context, Kiosk } from '../context.ts'
import { Problem } from '../errors.ts'
import { doorWords } from '../road/door-words.ts'

export async function openDraft(ctx: Context, _who: Kiosk, { code }: Input<typeof contract.openDraft>): Promise<Output<typeof contract.openDraft>> {
  const draft = await ctx.store.findDraft(code)
  if (draft === undefined || draft.expiresAt <= ctx.now()) throw new Problem('not_found')
  const { form, formVersion, answers, page, updatedAt } = draft
  return { code, form, formVersion, answers: answersOf(answers), addressText: await doorWords(ctx, answers), page, savedAt: updatedAt }
}

function answersOf(answers: unknown): Record<string, unknown> {
  return typeof answers === 'object' && answers !== null ? Object.fromEntries(Object.entries(answers)) : {}
}
