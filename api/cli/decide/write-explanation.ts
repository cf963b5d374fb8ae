/** Every rule with its outcome and every condition with what it saw and what it wanted, written out for a person. */

import type { ExplainedCondition, ExplainedRule, RuleOutcome } from '#engine'
import type { CaseOutcome } from './outcome.ts'

const OUTCOMES = {
  fired: { zh: '触发', en: 'fired' },
  'not-fired': { zh: '未触发', en: 'not fired' },
  silent: { zh: '事实未知，不表态', en: 'silent, a fact is unknown' },
} as const satisfies Record<RuleOutcome, { readonly zh: string; readonly en: string }>

const HOLDS = { yes: '✓', no: '✗', unknown: '?' } as const

const GROUPS = {
  all: '全部成立 all of',
  any: '任一成立 any of',
  not: '不成立 not',
} as const

/** Prints what an applicant would be told, with where each change is made. */
export function adviceLines(advice: CaseOutcome['advice']): readonly string[] {
  if (advice === undefined || advice.kind === 'approved') return []
  if (advice.changes === undefined) return ['', '最少改动 smallest change', '  申请人自己改不成，须由工作人员处理。', '  Nothing the applicant may change leads to approval: a person is needed.']
  return ['', '最少改动 smallest change that would be approved', ...advice.changes.flatMap(({ pointer, kind, words }) => [`  ${pointer} · ${kind}`, `    ${words.zh}`, `    ${words.en}`])]
}

export function explanationLines(rules: readonly ExplainedRule[], nearest: CaseOutcome['nearest'] = []): readonly string[] {
  const away = new Map(nearest.map((each) => [each.name, each.away]))
  const counted = (outcome: RuleOutcome): number => rules.filter((rule) => rule.outcome === outcome).length
  const counts = `${String(counted('fired'))} fired, ${String(counted('not-fired'))} not fired, ${String(counted('silent'))} silent`
  return [`逐条说明 every rule explained (${counts}; ✓ holds, ✗ does not, ? unknown)`, ...rules.flatMap((rule) => ruleLines(rule, away.get(rule.name) ?? null))]
}

function ruleLines({ name, severity, outcome, statement, conditions }: ExplainedRule, away: number | null): readonly string[] {
  const { zh, en } = OUTCOMES[outcome]
  const near = away === null ? '' : ` · 差${String(away)}个条件 ${String(away)} away`
  return ['', `${name} ${severity} · ${zh} ${en}${near}`, `  ${statement.zh}`, `  ${statement.en}`, ...conditionLines(conditions, 1)]
}

function conditionLines(condition: ExplainedCondition, depth: number): readonly string[] {
  const front = `${'  '.repeat(depth)}${HOLDS[condition.holds]} `
  if (condition.kind !== 'leaf') return [`${front}${GROUPS[condition.kind]}`, ...condition.parts.flatMap((part) => conditionLines(part, depth + 1))]
  return [`${front}${condition.text.zh}`, `${'  '.repeat(depth + 1)}${condition.text.en}`]
}
