/** Judges a name while it is typed, by the very rules that will decide: nothing is told here that the decision would not tell. */

import type { Input, Output, contract } from '#contract'
import { CONFLICT_KINDS, judgeConflict, type NameAnswer, type NameConflict, type NameLists, type NameParts } from '#engine'
import type { Context, Kiosk } from '../context.ts'
import { Problem } from '../errors.ts'
import type { OpenMatter } from '../policy/open-policy.ts'
import { getMatter } from '../road/find-matter.ts'
import { findingViews } from '../road/finding-views.ts'
import { proposeNames } from '../road/propose-names.ts'
import { provenKey } from '../road/reservations.ts'
import { weighWish, type WeighedWish } from '../road/weigh-wish.ts'

type Asked = Input<typeof contract.judgeName>
type Judged = Output<typeof contract.judgeName>
type ConflictView = Judged['conflicts'][number]

export async function judgeName(ctx: Context, _who: Kiosk, wish: Asked): Promise<Judged> {
  const open = getMatter(ctx, wish.matter)
  const { weighed, keptUntil } = await weighForAsker(ctx, open, wish)
  const { fullName, level, findings, register, judgement } = weighed
  return {
    fullName,
    level,
    findings: findingViews(findings),
    conflicts: conflictsOf(register, wish, ctx.policy.lists.names),
    keptUntil,
    ...(await proposeNames(ctx, open, wish, weighed)),
    divisionProposal: judgement.divisionProposal,
  }
}

type ForAsker = { readonly weighed: WeighedWish; readonly keptUntil: string | null }

/**
 * What somebody has set aside or given up is in everybody's way but their own (rulings on own names). Who asks is only found out where such a
 * name is in the way, so that other keys cost no question to the identity service.
 */
async function weighForAsker(ctx: Context, open: OpenMatter, wish: Asked): Promise<ForAsker> {
  const forAnybody = await weighWish(ctx, open, wish)
  const operatorKey = mayBeOwn(forAnybody.register) ? await askerKey(ctx, wish) : null
  if (operatorKey === null) return { weighed: forAnybody, keptUntil: null }
  const weighed = await weighWish(ctx, open, { ...wish, operatorKey })
  const isReservation = ({ name, status }: NameConflict): boolean => name === weighed.fullName && status === 'reserved'
  const own = weighed.register.identical.some(isReservation) ? undefined : forAnybody.register.identical.find(isReservation)
  return { weighed, keptUntil: own?.day ?? null }
}

function mayBeOwn({ identical, similar }: NameAnswer): boolean {
  return [...identical, ...similar].some(({ status }) => status !== 'registered')
}

/** Null for one who has not proven who they are: they are told what anybody is told, and not what was wrong with the proof. */
async function askerKey(ctx: Context, { idNo, realNameToken }: Asked): Promise<string | null> {
  if (idNo === undefined || realNameToken === undefined) return null
  return provenKey(ctx, { idNo, realNameToken }).catch((error: unknown) => {
    if (error instanceof Problem) return null
    throw error
  })
}

/** As many as one screen shows. */
const MOST_CONFLICTS = 10

/** The closest first, and of equally close ones those that stand before those that ended. */
function conflictsOf({ identical, similar }: NameAnswer, wish: NameParts, lists: NameLists): ConflictView[] {
  const told = [...identical, ...similar].map((conflict) => conflictView(conflict, wish, lists))
  return told.sort((a, b) => rank(a) - rank(b)).slice(0, MOST_CONFLICTS)
}

function rank({ kind, status }: ConflictView): number {
  return KINDS.indexOf(kind) * 2 + (status === 'registered' || status === 'reserved' ? 0 : 1)
}

const KINDS: readonly string[] = CONFLICT_KINDS

/** The register says why a name stands in the way; an answer of an older register is judged here. */
function conflictView({ name, likeness, status, day, rule }: NameConflict, wish: NameParts, lists: NameLists): ConflictView {
  const { kind, level, reason, article, mark } = rule ?? judgeConflict({ wish, other: name, likeness }, lists)
  return { name, kind, likeness, status, day: day ?? null, level, reason, article, mark }
}
