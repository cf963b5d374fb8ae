/** What the office writes to an applicant after a ruling: receipt, notice, refusal, routing or approval, in words that can be read aloud. */

import type { Finding, PaperKind } from '#engine'
import { officeDate } from '#engine'
import type { ApplicationRow, CaseRow, DecisionRow, LicenceRow } from '#store'
import type { Context } from '../context.ts'
import type { Letter, LetterPoint } from '../licence/letter.ts'
import { paperTitle } from './expected-papers.ts'
import { readRecord } from './record.ts'
import { permitsOf, registryView, verifyUrl } from './summarise.ts'

export type LetterCase = {
  readonly kind: Exclude<PaperKind, 'licence-original' | 'licence-duplicate'>
  readonly application: ApplicationRow
  readonly decision: DecisionRow
  readonly openCase: CaseRow | null
  readonly licence: LicenceRow | null
  readonly addressee: string
  readonly scopeItems: readonly string[]
}

type Shown = Pick<Context, 'policy' | 'office'>

export function letterFor(ctx: Shown, about: LetterCase): Letter {
  const { kind, application, decision, licence } = about
  const registry = registryView(application.registry, ctx.policy.lists.registries)
  const { findings, advice } = readRecord(decision.record)
  return {
    kind,
    title: paperTitle(kind, 0),
    registry: kind === 'routing' ? ctx.office.name.zh : registry.name,
    reference: application.receiptCode,
    addressee: about.addressee,
    date: officeDate(decision.decidedAt),
    opening: OPENING[kind],
    points: [...pointsOf(kind, findings), ...(kind === 'approval' ? permitPoints(ctx, about.scopeItems) : [])],
    ...(advice?.kind === 'changes' && ADVISED.has(kind) ? { advice: advice.changes.map(({ words }) => words) } : {}),
    paragraphs: paragraphsOf(about, registry),
    specimen: ctx.office.demonstration,
    ...(about.openCase === null ? {} : { deadline: about.openCase.deadline }),
    ...(kind === 'refusal' ? { appeal: {} } : {}),
    ...(licence === null ? {} : { verifyUrl: verifyUrl(ctx.office.publicUrl, licence.number, licence.verificationCode) }),
  }
}

const OPENING: Readonly<Record<LetterCase['kind'], string>> = {
  approval: '您提交的登记申请材料齐全、符合法定形式，现准予登记。',
  receipt: '您的申请材料已收到，需由工作人员审核，我们会在下列期限内作出决定。',
  notice: '您的申请有下列事项需要补正。全部事项已一次列出，补正后可凭受理码重新提交。',
  refusal: '经审核，您的申请不符合登记条件，决定不予登记。理由和依据如下。',
  routing: '您申请登记的经营场所不在本机关辖区内，请向有管辖权的登记机关申请。',
}

const ADVISED: ReadonlySet<LetterCase['kind']> = new Set(['notice', 'refusal'])

/** A receipt does not say what drew attention beyond what the applicant may know; every other letter carries all of its findings. */
function pointsOf(kind: LetterCase['kind'], findings: readonly Finding[]): readonly LetterPoint[] {
  const wanted = kind === 'receipt' ? findings.filter(({ severity }) => severity === 'review' || severity === 'refuse') : findings
  return [...wanted].sort((a, b) => rank(a) - rank(b)).map(pointOf)
}

const ORDER = ['route', 'refuse', 'correct', 'review', 'note'] as const

function rank({ severity }: Finding): number {
  return ORDER.indexOf(severity)
}

/** A clerk writes in Chinese only; the English line then points to it instead of repeating it. */
const CLERKS_WORDS = 'The clerk’s own words, in Chinese above.'

function pointOf({ message, remedy, basis }: Finding): LetterPoint {
  const cited = basis.map(({ document, article }) => `《${document}》${article}`)
  const en = message.en === message.zh ? CLERKS_WORDS : message.en
  return { text: { zh: message.zh, en }, basis: cited, ...(remedy.zh === '' ? {} : { remedy }) }
}

function permitPoints(ctx: Shown, items: readonly string[]): readonly LetterPoint[] {
  return permitsOf(items, ctx).map(({ item, permit, authority }) => ({
    text: { zh: `经营“${item.zh}”前，请先办理：${permit.zh}。`, en: `Before you begin with “${item.en}”, obtain: ${permit.en}.` },
    remedy: { zh: `办理机关：${authority.zh}。`, en: `From: ${authority.en}.` },
    basis: [],
  }))
}

function paragraphsOf({ kind, decision, licence }: LetterCase, registry: ReturnType<typeof registryView>): readonly string[] {
  const reason = decision.byKind === 'clerk' && decision.reason !== null && kind !== 'approval' ? [`审核人员说明：${decision.reason}`] : []
  if (kind === 'routing') return [...reason, `有管辖权的登记机关：${registry.name}${registry.address === '' ? '' : `，地址：${registry.address}`}，电话：${registry.phone}。`]
  if (kind === 'approval' && licence !== null) return [`统一社会信用代码：${licence.number}。`]
  return reason
}
