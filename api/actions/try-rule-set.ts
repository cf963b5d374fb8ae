/** Tries a rule set on every recorded decision against the rules in force, and keeps what it showed: an approval rests on it. */

import type { Input, Output, contract } from '#contract'
import type { Context, Staff } from '../context.ts'
import { Problem } from '../errors.ts'
import { assertPolicyOfficer, getRuleSetRow } from '../road/policy-desk.ts'
import { ruleSetOf } from '../road/rule-set-of.ts'

export async function tryRuleSet(ctx: Context, who: Staff, { digest }: Input<typeof contract.tryRuleSet>): Promise<Output<typeof contract.tryRuleSet>> {
  assertPolicyOfficer(who)
  const row = await getRuleSetRow(ctx.store, digest)
  const active = await ctx.store.findActiveRuleSet(row.matter)
  if (row.state === 'active' || active === undefined) throw new Problem('already_in_force')
  const history = ctx.histories.get(row.matter)
  if (history === undefined) throw new Problem('not_found')
  const { report } = await history.desk.try({ draft: ruleSetOf(row), inForce: { digest: active.digest, ruleSet: ruleSetOf(active) }, listed: 0 })
  const { decisions, changed } = report
  const tried = { id: ctx.newId('tri'), base: active.digest, decisions, changed, report, triedBy: who.id, at: ctx.now() }
  await ctx.store.transact((tx) => tx.insertRuleSetTrial({ ...tried, digest }))
  return tried
}
