/** A decided case written out for a person, Chinese first: verdict, findings with remedy and article, what would follow. */

import type { Finding, Severity, Verdict } from '#engine'
import type { CaseOutcome } from './outcome.ts'
import type { Follows } from './follows.ts'
import { adviceLines, explanationLines } from './write-explanation.ts'

type Text = { readonly zh: string; readonly en: string }

export const VERDICTS = {
  approve: { zh: '准予登记，当场发照', en: 'approved, the licence is issued at once' },
  review: { zh: '转人工审核', en: 'a person will look at it' },
  correct: { zh: '需要补正，一次告知', en: 'to be corrected, everything told at once' },
  refuse: { zh: '拟不予登记，由工作人员决定', en: 'a refusal is proposed, a person decides' },
  route: { zh: '不属本机关管辖', en: 'another registry is competent' },
} as const satisfies Record<Verdict, Text>

const SEVERITIES = {
  route: { zh: '管辖', en: 'route' },
  refuse: { zh: '拟不予登记', en: 'refuse' },
  correct: { zh: '补正', en: 'correct' },
  review: { zh: '转人工', en: 'review' },
  note: { zh: '提示', en: 'note' },
} as const satisfies Record<Severity, Text>

const STRONGEST_FIRST: readonly Severity[] = ['route', 'refuse', 'correct', 'review', 'note']

export function outcomeLines(outcome: CaseOutcome): readonly string[] {
  const { verdict, ruleSet, engine, explanation, nearest, advice } = outcome
  return [
    `${VERDICTS[verdict].zh} · ${verdict}: ${VERDICTS[verdict].en}`,
    `${officeTime(outcome.at)} · ${ruleSet.matter} v${String(ruleSet.version)} ${ruleSet.digest.slice(0, 12)} · engine ${engine}`,
    ...STRONGEST_FIRST.flatMap((severity) => outcome.findings.filter((finding) => finding.severity === severity)).flatMap(findingLines),
    ...followLines(outcome.follows),
    ...(explanation === undefined ? [] : [...adviceLines(advice), '', ...explanationLines(explanation, nearest)]),
  ]
}

/** One line for one case of many: name, verdict, the entries that fired. */
export function outcomeLine({ name, verdict, findings }: CaseOutcome, at: number): string {
  return [name?.replace(/\s+/g, ' ') ?? `line ${String(at)}`, verdict, findings.map((finding) => finding.name).join(' ')].join('\t').trimEnd()
}

const EIGHT_HOURS_MS = 8 * 3_600_000

/** As the clock at the office shows it. */
function officeTime(at: string): string {
  return new Date(Date.parse(at) + EIGHT_HOURS_MS).toISOString().slice(0, 16).replace('T', ' ')
}

function findingLines({ name, severity, message, remedy, pointers, basis, mark }: Finding): readonly string[] {
  const cited = basis.map(({ document, article }) => `《${document}》${article}`).join('；')
  const where = pointers.length === 0 ? '' : ` · ${pointers.join(' ')}`
  return ['', `${SEVERITIES[severity].zh} ${SEVERITIES[severity].en} · ${name} · ${mark}${where}`, ...bothLines(message), ...bothLines(remedy), `  ${cited}`]
}

function bothLines({ zh, en }: Text): readonly string[] {
  return [zh, en].filter((text) => text !== '').map((text) => `  ${text}`)
}

function followLines(follows: Follows): readonly string[] {
  const { registry, permits, papers } = follows
  return [
    '',
    '随后 what would follow',
    `  登记机关 registry: ${registry.name} (${registry.code})`,
    ...faceLines(follows.licence),
    ...(follows.licence === null ? [] : permits).map(({ item, permit, authority }) => `  领照后还须办理 permit still needed: ${item.zh} → ${permit.zh}，${authority.zh} (${permit.en}, ${authority.en})`),
    ...clockLines(follows),
    `  文书 papers: ${papers.map(({ zh, en }) => `${zh} (${en})`).join('、')}`,
  ]
}

const FACE: Readonly<Record<string, Text>> = {
  name: { zh: '名称', en: 'name' },
  kind: { zh: '类型', en: 'kind' },
  organisation: { zh: '组成形式', en: 'organisation' },
  operator: { zh: '经营者', en: 'operator' },
  premises: { zh: '经营场所', en: 'premises' },
  scope: { zh: '经营范围', en: 'scope' },
  capital: { zh: '出资额', en: 'capital' },
}

function faceLines(face: Follows['licence']): readonly string[] {
  if (face === null) return []
  const lines = Object.entries(face).map(([key, text]) => `    ${FACE[key]?.zh ?? key} ${FACE[key]?.en ?? ''}: ${text ?? '—'}`)
  return ['  执照 licence:', ...lines]
}

const QUEUES = { review: { zh: '审核', en: 'review' }, refusal: { zh: '拟不予登记', en: 'proposed refusals' } } as const

function clockLines({ case: opened, correctBy }: Follows): readonly string[] {
  const flagged = opened?.deadlineFlag === null ? '' : '，该年没有节假日安排，须人工核对 (no holiday list for that year: to be checked)'
  return [
    ...(opened === null ? [] : [`  队列 queue: ${QUEUES[opened.queue].zh} ${QUEUES[opened.queue].en}`, `  办结期限 deadline: ${opened.deadline}${flagged}`]),
    ...(correctBy === null ? [] : [`  补正期限 correct by: ${correctBy}`]),
  ]
}
