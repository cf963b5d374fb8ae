/** Lists cases by deadline, the most urgent first; a clerk sees those of their registry. */

import type { Input, Output, contract } from '#contract'
import type { Context, Staff } from '../context.ts'
import { caseView } from '../road/case-view.ts'

const PAGE = 50

export async function listCases(ctx: Context, who: Staff, { status, after }: Input<typeof contract.listCases>): Promise<Output<typeof contract.listCases>> {
  const rows = await ctx.store.listCases({
    status: status ?? 'open',
    limit: PAGE,
    ...(who.registry === null ? {} : { registry: who.registry }),
    ...(after === undefined ? {} : { after }),
  })
  const cases = await Promise.all(rows.map((row) => caseView(ctx.store, ctx, row, who.id)))
  return { cases, next: rows.length < PAGE ? null : (rows.at(-1)?.id ?? null) }
}
