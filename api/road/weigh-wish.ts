/** A wished name by itself: its form, the register, and what the rules that will decide say of both. */

import { composeName, judgeName, placeOf, type Evaluator, type Finding, type NameAnswer, type NameJudgement, type NameParts } from '#engine'
import type { Context } from '../context.ts'
import type { OpenMatter } from '../policy/open-policy.ts'
import { findEvaluator } from './find-evaluator.ts'
import { nameFindings } from './name-findings.ts'
import { askNameRegister } from './registers.ts'

export type Wish = NameParts & {
  readonly county: string
  readonly mainItem?: string
  /** Whose own reservation is no conflict. */
  readonly operatorKey?: string
  /** The same, by the number of one of their reservations. */
  readonly reservationId?: string
  /** The operator's own name, where it is known. */
  readonly ownName?: string
  /** The applicant has confirmed to answer for a similar name; absent: has not. */
  readonly riskAccepted?: boolean
}

export type WeighedWish = {
  readonly fullName: string
  readonly level: 'ok' | 'note' | 'review' | 'correct'
  readonly judgement: NameJudgement
  readonly register: NameAnswer
  readonly findings: readonly Finding[]
  /** By which it was weighed, so that what is proposed instead is weighed by the same. */
  readonly evaluator: Evaluator
}

type Weighing = Pick<Context, 'store' | 'policy' | 'now' | 'missingCharacters'>

/** The register and the rules in force are looked up at once: this stands between a key and its answer. */
export async function weighWish(ctx: Weighing, open: OpenMatter, wish: Wish): Promise<WeighedWish> {
  const formed = formOf(ctx, open, wish)
  const [register, evaluator] = await Promise.all([askRegister(ctx, open, wish, formed), findEvaluator(ctx, open)])
  return concluded({ formed, register, evaluator, riskAccepted: wish.riskAccepted === true })
}

export type KnownAnswers = Pick<WeighedWish, 'register' | 'evaluator'>

/** The same where the register and the rules have been asked already. */
export async function weighAgainst(ctx: Weighing, open: OpenMatter, wish: Wish, known: KnownAnswers): Promise<WeighedWish> {
  return concluded({ formed: formOf(ctx, open, wish), ...known, riskAccepted: wish.riskAccepted === true })
}

type Formed = Pick<WeighedWish, 'fullName' | 'judgement'>

function formOf(ctx: Weighing, open: OpenMatter, wish: Wish): Formed {
  const { names, scope } = ctx.policy.lists
  const judgement = judgeName({
    parts: wish,
    ...placeOf(wish.county, names),
    mainItemCodes: scope.items.get(wish.mainItem ?? '')?.industries ?? [],
    entityType: open.matter.entityType,
    ...(wish.ownName === undefined ? {} : { ownName: wish.ownName }),
    lists: names,
    drawable: (character) => ctx.missingCharacters(character).length === 0,
  })
  return { fullName: composeName(wish, open.matter.licence.nameSuffix), judgement }
}

async function askRegister(ctx: Weighing, open: OpenMatter, wish: Wish, { fullName, judgement: { tradeClasses } }: Formed): Promise<NameAnswer> {
  const { county, tradeName } = wish
  const operatorKey = wish.operatorKey ?? (await holderOf(ctx, wish.reservationId))
  return askNameRegister(ctx, open, { county, tradeName, tradeClasses, fullName, operatorKey })
}

type Known = KnownAnswers & { readonly formed: Formed; readonly riskAccepted: boolean }

async function concluded({ formed, register, evaluator, riskAccepted }: Known): Promise<WeighedWish> {
  const findings = await nameFindings(evaluator, { ...formed, register, riskAccepted })
  return { ...formed, level: levelOf(findings), register, evaluator, findings }
}

async function holderOf({ store }: Pick<Weighing, 'store'>, reservationId: string | undefined): Promise<string | null> {
  return reservationId === undefined ? null : ((await store.findNameReservation(reservationId))?.reservedBy ?? null)
}

function levelOf(findings: readonly Finding[]): WeighedWish['level'] {
  const has = (severity: Finding['severity']): boolean => findings.some((finding) => finding.severity === severity)
  if (has('correct') || has('refuse')) return 'correct'
  if (has('review')) return 'review'
  return has('note') ? 'note' : 'ok'
}
