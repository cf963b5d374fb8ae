/** Lists every version of a matter's rules, the newest first: drafts, the one in force, and those that were. */

import type { Input, Output, contract } from '#contract'
import type { Context, Staff } from '../context.ts'
import { getMatter } from '../road/find-matter.ts'
import { assertMayReadDrafts, ruleSetView } from '../road/policy-desk.ts'

export async function listRuleSets(ctx: Context, who: Staff, input: Input<typeof contract.listRuleSets>): Promise<Output<typeof contract.listRuleSets>> {
  assertMayReadDrafts(who)
  const { matter } = getMatter(ctx, input.matter)
  const rows = await ctx.store.listRuleSets(matter.matter)
  return { ruleSets: await Promise.all(rows.map(async (row) => ruleSetView(row, await ctx.store.listRuleSetApprovals(row.digest)))) }
}
