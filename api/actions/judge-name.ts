/** Judges a name while it is typed, by the very rules that will decide: nothing is told here that the decision would not tell. */

import type { Input, Output, contract } from '#contract'
import { composeName, judgeName as judgeForm, placeOf, type NameAnswer } from '#engine'
import type { Context, Kiosk } from '../context.ts'
import { getMatter } from '../road/find-matter.ts'
import { findingViews } from '../road/finding-views.ts'
import { askNameRegister, freeTradeNames } from '../road/registers.ts'
import { nameFindings } from '../road/name-findings.ts'

type Judged = Output<typeof contract.judgeName>

export async function judgeName(ctx: Context, _who: Kiosk, wish: Input<typeof contract.judgeName>): Promise<Judged> {
  const open = getMatter(ctx, wish.matter)
  const { names, scope } = ctx.policy.lists
  const fullName = composeName(wish, open.matter.licence.nameSuffix)
  const judgement = judgeForm({
    parts: wish,
    ...placeOf(wish.county, names),
    mainItemCodes: scope.items.get(wish.mainItem ?? '')?.industries ?? [],
    entityType: open.matter.entityType,
    lists: names,
    drawable: (character) => ctx.missingCharacters(character).length === 0,
  })
  const register = await askNameRegister(ctx, open, { ...wish, tradeClass: judgement.tradeClass, fullName })
  const findings = await nameFindings(ctx, open, { fullName, judgement, register })
  const level = levelOf(findings)
  return {
    fullName,
    level,
    findings: findingViews(findings),
    conflicts: conflictsOf(register),
    suggestions: level === 'ok' ? [] : await freeTradeNames(ctx, open, { ...wish, tradeClass: judgement.tradeClass }),
    divisionProposal: judgement.divisionProposal,
    simplifiedProposal: judgement.simplifiedProposal,
  }
}

/** As many as one screen shows. */
const MOST_CONFLICTS = 10

function conflictsOf({ identical, similar }: NameAnswer): Judged['conflicts'] {
  return [...identical, ...similar].slice(0, MOST_CONFLICTS).map(({ name, likeness, status }) => ({ name, likeness, status }))
}

function levelOf(findings: readonly { readonly severity: string }[]): Judged['level'] {
  const has = (severity: string): boolean => findings.some((finding) => finding.severity === severity)
  if (has('correct') || has('refuse')) return 'correct'
  if (has('review')) return 'review'
  return has('note') ? 'note' : 'ok'
}
