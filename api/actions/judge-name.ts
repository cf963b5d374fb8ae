/** Judges a name while it is typed, by the very rules that will decide: nothing is told here that the decision would not tell. */

import type { Input, Output, contract } from '#contract'
import { judgeConflict, type NameAnswer, type NameLists, type NameParts } from '#engine'
import type { Context, Kiosk } from '../context.ts'
import { getMatter } from '../road/find-matter.ts'
import { findingViews } from '../road/finding-views.ts'
import { freeTradeNames } from '../road/registers.ts'
import { weighWish } from '../road/weigh-wish.ts'

type Judged = Output<typeof contract.judgeName>

export async function judgeName(ctx: Context, _who: Kiosk, wish: Input<typeof contract.judgeName>): Promise<Judged> {
  const open = getMatter(ctx, wish.matter)
  const { fullName, level, findings, register, judgement } = await weighWish(ctx, open, wish)
  return {
    fullName,
    level,
    findings: findingViews(findings),
    conflicts: conflictsOf(register, wish, ctx.policy.lists.names),
    suggestions: level === 'ok' ? [] : await freeTradeNames(ctx, open, { ...wish, tradeClass: judgement.tradeClass }),
    divisionProposal: judgement.divisionProposal,
    simplifiedProposal: judgement.simplifiedProposal,
  }
}

/** As many as one screen shows. */
const MOST_CONFLICTS = 10

function conflictsOf({ identical, similar }: NameAnswer, wish: NameParts, lists: NameLists): Judged['conflicts'] {
  return [...identical, ...similar].slice(0, MOST_CONFLICTS).map(({ name, likeness, status, barred }) => {
    const { level, reason, article, mark } = barred === true ? BARRED : judgeConflict({ wish, other: name, likeness }, lists)
    return { name, likeness, status, level, reason, article, mark }
  })
}

const BARRED = {
  level: 'correct',
  reason: { zh: '登记机关已认定两个名称不得并存。', en: 'The registry has decided that the two names may not stand together.' },
  article: '名规 art. 17',
  mark: 'policy',
} as const
