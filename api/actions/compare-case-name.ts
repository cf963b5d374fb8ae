/** Lays the wished name of a case beside the names it is alike to, with what is alike marked and what was decided before. */

import type { Input, Output, contract } from '#contract'
import type { Context, Staff } from '../context.ts'
import { divisionOf } from '../road/case-names.ts'
import { compareCaseNames, wordsSaid, type CaseCompared, type CaseComparison, type PairWord } from '../road/compare-names.ts'
import { keptAnswers } from '../road/filing.ts'
import { getMatter } from '../road/find-matter.ts'
import { getCase } from '../road/get-case.ts'
import { markAlike } from '../road/mark-alike.ts'
import { tradeText } from '../road/trade-text.ts'

type Answer = Output<typeof contract.compareCaseName>
type ComparedName = Answer['names'][number]

/** As many as a person looks through. */
const MOST_NAMES = 50

export async function compareCaseName(ctx: Context, who: Staff, { id }: Input<typeof contract.compareCaseName>): Promise<Answer> {
  const { application } = await getCase(ctx, who, id)
  const { answers } = await ctx.store.getSubmission(application.id, application.revision)
  const found = await compareCaseNames(ctx, getMatter(ctx, application.matter), keptAnswers(answers), application.registry)
  if (found === null) return { wish: null, names: [] }
  const { fullName, tradeName, trade } = found.name
  return { wish: { fullName, tradeName, trade }, names: await Promise.all(ranked(found).map((compared) => viewOf(ctx, found, compared))) }
}

/** Identical first, then what stands, then what ended; the rest in the order of the register. */
function ranked({ compared }: CaseComparison): readonly CaseCompared[] {
  const rank = ({ likeness, row: { status } }: CaseCompared): number => (likeness === 'identical' ? 0 : 2) + (status === 'registered' || status === 'reserved' ? 0 : 1)
  return [...compared].sort((a, b) => rank(a) - rank(b)).slice(0, MOST_NAMES)
}

async function viewOf(ctx: Context, found: CaseComparison, compared: CaseCompared): Promise<ComparedName> {
  const { row, likeness, rule } = compared
  const { id, fullName, county, status, statusOn, tradeName } = row
  const decisions = await Promise.all(wordsSaid(found, compared, ctx).map((word) => decisionView(ctx, word)))
  return { id, fullName, county: divisionOf(ctx, county), status, since: statusOn, likeness, reason: rule?.reason ?? null, article: rule?.article ?? null, ...markAlike(found.name.tradeName, tradeName, ctx.policy.lists.names), decisions }
}

async function decisionView(ctx: Context, { verdict, reason, decidedBy, decidedAt, tradeClasses, holds }: PairWord): Promise<ComparedName['decisions'][number]> {
  const staff = await ctx.store.findStaff(decidedBy)
  return { verdict, reason, by: staff?.name ?? decidedBy, at: decidedAt, within: tradeClasses.map((each) => tradeText(ctx, each)), holds }
}
