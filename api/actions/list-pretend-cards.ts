/** The invented cards a pretend reader offers; in a real office there are none. */

import type { Input, Output, contract } from '#contract'
import type { Context, Kiosk } from '../context.ts'
import { Problem } from '../errors.ts'

export function listPretendCards(ctx: Context, _who: Kiosk, _input: Input<typeof contract.listPretendCards>): Promise<Output<typeof contract.listPretendCards>> {
  if (ctx.pretendCards === null) return Promise.reject(new Problem('not_found'))
  return Promise.resolve({ cards: ctx.pretendCards().map(({ caseId, title, what, mobile, card }) => ({ caseId, title, what, mobile, card: { ...card } })) })
}
