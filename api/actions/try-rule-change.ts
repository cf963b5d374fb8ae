/** Tries changed conditions on every recorded decision while they are being edited: nothing is kept, and the answer is there before the next key. */

import type { Input, Output, contract } from '#contract'
import { checkRuleSet, parseRuleSet, type RuleSet } from '#engine'
import type { Context, Staff } from '../context.ts'
import { Problem } from '../errors.ts'
import { assertPolicyOfficer } from '../road/policy-desk.ts'
import { ruleSetOf } from '../road/rule-set-of.ts'

type Try = typeof contract.tryRuleChange

/** The rules in force with these entries' conditions exchanged; whoever edits sends only what they touched. */
export async function tryRuleChange(ctx: Context, who: Staff, { matter, changes, listed }: Input<Try>): Promise<Output<Try>> {
  assertPolicyOfficer(who)
  const active = await ctx.store.findActiveRuleSet(matter)
  const history = ctx.histories.get(matter)
  if (active === undefined || history === undefined) throw new Problem('not_found')
  const inForce = ruleSetOf(active)
  const draft = soundRules({ ...inForce, rules: inForce.rules.map((rule) => ({ ...rule, conditions: changes.find(({ name }) => name === rule.name)?.conditions ?? rule.conditions })) })
  const unknown = changes.findIndex(({ name }) => inForce.rules.every((rule) => rule.name !== name))
  if (unknown !== -1) throw unsound(`/changes/${String(unknown)}/name`, 'unknown-rule', { zh: '现行规则中没有这一条。', en: 'The rules in force have no such entry.' })
  const { report, changed } = await history.desk.try({ inForce: { digest: active.digest, ruleSet: inForce }, draft, listed })
  return { base: active.digest, report, changed: changed.map(({ id, from, to }) => ({ id, from, to })) }
}

/** Throws Problem `rule_set_unsound` with every fault. */
function soundRules(value: unknown): RuleSet {
  const parsed = parseRuleSet(value)
  const faults = parsed.ok ? checkRuleSet(parsed.ruleSet) : parsed.faults
  if (!parsed.ok || faults.length > 0) throw new Problem('rule_set_unsound', { faults: faults.map(({ at, code, text }) => ({ pointer: at.startsWith('/') ? at : '', code, zh: `${at}：${text.zh}`, en: `${at}: ${text.en}` })) })
  return parsed.ruleSet
}

function unsound(pointer: string, code: string, text: { readonly zh: string; readonly en: string }): Problem {
  return new Problem('rule_set_unsound', { faults: [{ pointer, code, ...text }] })
}
