/** Is a rule set fit to decide about people? Every fault at once, so that a policy officer mends the file in one go. */

import { canonicalJson } from './canonical-json.ts'
import { checkConditions } from './check-conditions.ts'
import { checkWords } from './check-words.ts'
import { ruleFault, type RuleFault } from './rule-fault.ts'
import type { LegalBasis, Rule, RuleSet } from './rule-set.ts'

/** Document under which rules of this office are cited; everything else cited is law made elsewhere. */
export const OFFICE_RULES = '本机关审批规则'

export function checkRuleSet(ruleSet: RuleSet): readonly RuleFault[] {
  const none = ruleSet.rules.length === 0 ? [ruleFault('no-rules', '/rules')] : []
  return [...none, ...checkPeriod(ruleSet.effectiveFrom, ruleSet.effectiveTo, '/effectiveTo'), ...ruleSet.rules.flatMap((rule) => checkRule(rule, ruleSet)), ...checkTwins(ruleSet.rules)]
}

function checkRule(rule: Rule, ruleSet: RuleSet): readonly RuleFault[] {
  return [...checkName(rule), ...checkConditions(rule.conditions, rule.name), ...checkWords(rule), ...checkBasis(rule, ruleSet), ...checkPointers(rule)]
}

const RULE_ID = /^R-[A-Z]{2}-\d{2}$/

function checkName({ name, event }: Rule): readonly RuleFault[] {
  const { rule } = event.params
  if (!RULE_ID.test(rule)) return [ruleFault('bad-rule-id', name, { id: rule })]
  const named = name === rule || name === `${rule}.${event.type}` || branchOf(name) !== null && name.startsWith(`${rule}.${event.type}-`)
  return named ? [] : [ruleFault('name-not-of-rule', name, { rule, severity: event.type })]
}

/** What tells two entries of one rule and one severity apart, as `home` in `R-AD-06.correct-home`; a finding of one must not wait for the facts of the other. */
function branchOf(name: string): string | null {
  return /\.[a-z]+-([a-z]{2,12})$/.exec(name)?.[1] ?? null
}

/** A refusal takes something from a person, so it never rests on the office's own rules alone. */
function checkBasis({ name, event }: Rule, ruleSet: RuleSet): readonly RuleFault[] {
  const { basis } = event.params
  if (basis.length === 0 || basis.some((each) => isBlank(each.document) || isBlank(each.article))) return [ruleFault('missing-basis', name)]
  const lawless = event.type === 'refuse' && basis.every((each) => each.document === OFFICE_RULES)
  return [
    ...basis.flatMap((each) => checkPeriod(each.from, each.to, name)),
    ...basis.filter((each) => !overlaps(each, { from: ruleSet.effectiveFrom, to: ruleSet.effectiveTo })).map((each) => ruleFault('basis-not-in-force', name, cited(each))),
    ...basis.filter((each, index) => basis.slice(0, index).some((earlier) => sameArticle(earlier, each) && overlaps(earlier, each))).map((each) => ruleFault('basis-overlap', name, cited(each))),
    ...(lawless ? [ruleFault('refusal-without-law', name)] : []),
  ]
}

function cited({ document, article }: LegalBasis): { readonly document: string; readonly article: string } {
  return { document, article }
}

function checkPeriod(from: string, to: string | null, at: string): readonly RuleFault[] {
  return to !== null && to < from ? [ruleFault('dates-reversed', at, { from, to })] : []
}

type Period = { readonly from: string; readonly to: string | null }

/** Both ends are included. */
function overlaps(one: Period, other: Period): boolean {
  return (one.to === null || one.to >= other.from) && (other.to === null || other.to >= one.from)
}

function sameArticle(one: LegalBasis, other: LegalBasis): boolean {
  return one.document === other.document && one.article === other.article
}

const POINTER = /^(\/([^~/]|~[01])+)+$/

/** A correction leads to a field; a discreet rule leads nowhere, for the field would tell which counter spoke. */
function checkPointers({ name, event }: Rule): readonly RuleFault[] {
  const { pointers, discreet } = event.params
  const missing = event.type === 'correct' && pointers.length === 0 ? [ruleFault('missing-pointer', name)] : []
  const indiscreet = discreet === true ? pointers.map((pointer) => ruleFault('indiscreet-pointer', name, { pointer })) : []
  return [...missing, ...pointers.filter((pointer) => !POINTER.test(pointer)).map((pointer) => ruleFault('bad-pointer', name, { pointer })), ...indiscreet]
}

/** Entries that repeat one another: by name, by conditions, or by rule and severity. */
function checkTwins(rules: readonly Rule[]): readonly RuleFault[] {
  const conditions = rules.map((rule) => canonicalJson(rule.conditions))
  return rules.flatMap((rule, index) => {
    const earlier = rules.slice(0, index)
    const alike = earlier[conditions.indexOf(conditions[index] ?? '')]
    const twin = earlier.find((each) => each.event.params.rule === rule.event.params.rule && each.event.type === rule.event.type && (branchOf(each.name) === null || branchOf(rule.name) === null))
    return [
      ...(earlier.some((each) => each.name === rule.name) ? [ruleFault('duplicate-name', rule.name)] : []),
      ...(alike === undefined ? [] : [ruleFault('duplicate-conditions', rule.name, { other: alike.name })]),
      ...(twin === undefined ? [] : [ruleFault('same-severity-twice', rule.name, { rule: rule.event.params.rule, severity: rule.event.type, other: twin.name })]),
    ]
  })
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}
