/** Shows the rules in force, so that anybody may read what the office decides by. */

import type { Input, Output, contract } from '#contract'
import type { Context, Who } from '../context.ts'
import { Problem } from '../errors.ts'
import { ruleSetOf } from '../road/rule-set-of.ts'

export async function readRuleSet(ctx: Context, _who: Who, { matter }: Input<typeof contract.readRuleSet>): Promise<Output<typeof contract.readRuleSet>> {
  const active = await ctx.store.findActiveRuleSet(matter)
  if (active === undefined) throw new Problem('not_found')
  const rules = ruleSetOf(active).rules
    .filter((rule) => rule.event.params.discreet !== true)
    .map(({ name, event: { type, params } }) => ({ name, rule: params.rule, severity: type, statement: params.statement, basis: params.basis.map(({ document, article }) => ({ document, article })), mark: params.mark }))
  return { matter, version: active.version, digest: active.digest, effectiveFrom: active.effectiveFrom, rules }
}
