/** Settles a case: a person approves, returns with a notice, or refuses with reason and article; the consequences take the same road as the machine's. */

import type { Input, Output, contract } from '#contract'
import { placeText, type Answers, type ByClerk, type Finding } from '#engine'
import { isNameConflict, withFreshFacts } from '#store'
import { answerUnder, type Context, type Staff } from '../context.ts'
import { Problem } from '../errors.ts'
import { adviceOn } from '../road/advise.ts'
import { assertReason } from '../road/assert-reason.ts'
import { applicationOf, keptAnswers } from '../road/filing.ts'
import { getForm } from '../road/find-matter.ts'
import { assertHeldBy, getCase, type FoundCase } from '../road/get-case.ts'
import { keysOf } from '../road/keys.ts'
import { approval, faceOf, undrawableIn, type Unnumbered } from '../road/rule-on.ts'
import { settleIn } from '../road/settle-in.ts'
import { weigh, type Weighed } from '../road/weigh.ts'

type Review = Input<typeof contract.reviewCase>
type Reviewed = Output<typeof contract.reviewCase>

export async function reviewCase(ctx: Context, who: Staff, review: Review): Promise<Reviewed> {
  const found = await getCase(ctx, who, review.id)
  assertHeldBy(who, found, ctx.now())
  assertReason(review.reason)
  if (review.verdict === 'refuse' && !review.basis.some(isCited)) throw new Problem('basis_needed')
  try {
    const reviewed = await withFreshFacts(() => settleReview(ctx, who, review, found))
    ctx.wakeJobs()
    return reviewed
  } catch (error) {
    if (isNameConflict(error)) throw new Problem('name_taken', { cause: error })
    throw error
  }
}

function isCited({ document, article }: Review['basis'][number]): boolean {
  return document.trim() !== '' && article.trim() !== ''
}

/** The clerk rules on facts as they are now: the case is weighed again, and the record keeps what the clerk could see. */
async function settleReview(ctx: Context, who: Staff, review: Review, { application }: FoundCase): Promise<Reviewed> {
  const { open } = getForm(ctx, application.form, application.formVersion)
  const submission = await ctx.store.getSubmission(application.id, application.revision)
  const answers = keptAnswers(submission.answers)
  const keys = keysOf(ctx.store, answers, null)
  const weighed = await weigh(ctx, open, answers, keys)
  const by: ByClerk = { kind: 'clerk', staffId: who.id, reason: review.reason }
  if (review.verdict === 'approve') assertPlaced(answers, weighed)
  const ruling: Unnumbered = review.verdict === 'approve' ? approval(ctx, open, weighed, { keys, by }) : { verdict: review.verdict, by }
  if (ruling.verdict === 'approve') assertIssuable(weighed.jurisdiction.served, undrawableIn(ctx, faceOf(ctx, open, weighed)))
  const advice = await adviceOn(ctx, open, weighed, ruling)
  return ctx.store.transact(async (tx) => {
    const filing = { application: applicationOf(application), answers, submission: null }
    const settlement = await settleIn(tx, ctx, filing, { open, keys }, { weighed, ruling, wantsPerson: false, clerkFindings: clerkFindings(review), advice })
    const reviewed: Reviewed = { status: settlement.status, licenceNumber: settlement.licence?.number ?? null }
    if (who.request !== null) await tx.insertIdempotent(answerUnder(who.request, reviewed, weighed.at))
    return reviewed
  })
}

/** A licence needs a place to print: while the address library is silent about the door, the approval waits. */
function assertPlaced({ premises }: Answers, { door }: Weighed): void {
  if (placeText(premises, door) === null) throw new Problem('address_unknown', { retryAfter: 60 })
}

/** Not even a person may issue what cannot be printed, or for a place that is another registry's. */
function assertIssuable(served: boolean, undrawable: readonly string[]): void {
  if (!served) throw new Problem('forbidden')
  if (undrawable.length > 0) throw new Problem('not_drawable')
}

/** What the clerk says stands in the notice or refusal like a finding, in the clerk's own words. */
function clerkFindings({ verdict, reason, basis, points }: Review): readonly Finding[] {
  if (verdict === 'approve') return []
  const cited = basis.filter(isCited).map(({ document, article }) => ({ document, article, from: '', to: null }))
  const severity = verdict === 'refuse' ? 'refuse' : 'correct'
  const said = points.length === 0 ? [{ pointer: '', text: reason }] : points
  return said.map(({ pointer, text }, at) => ({
    name: `clerk.${String(at + 1)}`,
    rule: 'clerk',
    severity,
    statement: { zh: '审核人员意见', en: 'What the clerk says' },
    message: { zh: text, en: text },
    remedy: { zh: '', en: '' },
    pointers: pointer === '' ? [] : [pointer],
    basis: cited,
    mark: 'law',
    discreet: false,
    facts: {},
  }))
}
