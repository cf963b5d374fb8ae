/** A wished name by itself: its form, the register, and what the rules that will decide say of both. */

import { composeName, judgeName, placeOf, type Finding, type NameAnswer, type NameJudgement, type NameParts } from '#engine'
import type { Context } from '../context.ts'
import type { OpenMatter } from '../policy/open-policy.ts'
import { nameFindings } from './name-findings.ts'
import { askNameRegister } from './registers.ts'

export type Wish = NameParts & {
  readonly county: string
  readonly mainItem?: string
  /** Whose own reservation is no conflict. */
  readonly operatorKey?: string
  /** The same, by the number of one of their reservations. */
  readonly reservationId?: string
}

export type WeighedWish = {
  readonly fullName: string
  readonly level: 'ok' | 'note' | 'review' | 'correct'
  readonly judgement: NameJudgement
  readonly register: NameAnswer
  readonly findings: readonly Finding[]
}

type Weighing = Pick<Context, 'store' | 'policy' | 'now' | 'missingCharacters'>

export async function weighWish(ctx: Weighing, open: OpenMatter, wish: Wish): Promise<WeighedWish> {
  const { names, scope } = ctx.policy.lists
  const fullName = composeName(wish, open.matter.licence.nameSuffix)
  const judgement = judgeName({
    parts: wish,
    ...placeOf(wish.county, names),
    mainItemCodes: scope.items.get(wish.mainItem ?? '')?.industries ?? [],
    entityType: open.matter.entityType,
    lists: names,
    drawable: (character) => ctx.missingCharacters(character).length === 0,
  })
  const { county, tradeName } = wish
  const operatorKey = wish.operatorKey ?? (await holderOf(ctx, wish.reservationId))
  const register = await askNameRegister(ctx, open, { county, tradeName, tradeClass: judgement.tradeClass, fullName, operatorKey })
  const findings = await nameFindings(ctx, open, { fullName, judgement, register })
  return { fullName, level: levelOf(findings), judgement, register, findings }
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
