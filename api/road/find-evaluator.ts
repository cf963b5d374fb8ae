/** The rule set in force for a matter, from the register of published sets, made ready to run. */

import type { Evaluator } from '#engine'
import type { Context } from '../context.ts'
import type { OpenMatter } from '../policy/open-policy.ts'

/** Throws when no set is in force: without rules nothing is decided. */
export async function findEvaluator(ctx: Pick<Context, 'store' | 'policy'>, open: OpenMatter): Promise<Evaluator> {
  const active = await ctx.store.findActiveRuleSet(open.matter.matter)
  if (active === undefined) throw new Error(`no rule set is in force for ${open.matter.matter}`)
  return ctx.policy.evaluatorOf(active.digest, active.text)
}
