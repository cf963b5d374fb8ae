/** Keeps a clerk's word whether the wished name and another may stand together; from then on every comparison knows it. */

import type { Input, Output, contract } from '#contract'
import { comparable } from '#engine'
import { Conflict } from '#store'
import type { Context, Staff } from '../context.ts'
import { Problem } from '../errors.ts'
import { inPairOrder } from '../lookups/name-pairs.ts'
import { assertReason } from '../road/assert-reason.ts'
import { compareCaseNames, timesSaid } from '../road/compare-names.ts'
import { keptAnswers } from '../road/filing.ts'
import { getMatter } from '../road/find-matter.ts'
import { assertHeldBy, getCase } from '../road/get-case.ts'
import { cityOf } from '../road/name-policy.ts'
import { tradeText } from '../road/trade-text.ts'

type Decided = Output<typeof contract.decideNamePair>

/** Only names the comparison shows can be decided about, and never that an identical one may stand (名规 art. 17). The word is kept for every trade in which the two meet. */
export async function decideNamePair(ctx: Context, who: Staff, { id, nameId, verdict, reason }: Input<typeof contract.decideNamePair>): Promise<Decided> {
  const found = await getCase(ctx, who, id)
  const now = ctx.now()
  assertHeldBy(who, found, now)
  assertReason(reason)
  const { application } = found
  const { answers } = await ctx.store.getSubmission(application.id, application.revision)
  const comparison = await compareCaseNames(ctx, getMatter(ctx, application.matter), keptAnswers(answers), application.registry)
  const compared = comparison?.compared.find(({ row }) => row.id === nameId)
  if (comparison === null || compared === undefined || compared.met.length === 0) throw new Problem('not_found')
  const other = comparable(compared.row.tradeName, ctx.policy.lists.names)
  if (other === comparison.name.wish) throw new Problem('pair_identical')
  const [firstName, secondName] = inPairOrder(comparison.name.wish, other)
  const word = { city: cityOf(ctx), firstName, secondName, verdict, reason, decidedBy: who.id, decidedAt: now, caseId: id }
  try {
    await ctx.store.transact(async (tx) => {
      // In one order, so that two clerks never wait for each other crosswise.
      for (const tradeClass of compared.met.toSorted()) {
        const pair = { ...word, id: ctx.newId('pair'), tradeClass, seq: timesSaid(comparison.pairs, { ...word, tradeClass }) + 1 }
        await tx.insertNamePair(pair)
        await tx.insertLedgerEntry({ kind: `name.pair_${verdict}`, subject: pair.id, digest: id, actor: who.id, at: now })
      }
    })
  } catch (error) {
    if (error instanceof Conflict && error.index === 'name_pairs_one_after_another') throw new Problem('busy', { cause: error, retryAfter: 1 })
    throw error
  }
  return { verdict, reason, by: who.name, at: now, within: compared.met.map((each) => tradeText(ctx, each)), holds: true }
}
