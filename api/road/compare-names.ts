/** The names a case's wish runs into, also those a clerk has let stand already, with what was decided about each pair. */

import { comparable, composeName, judgeWishedName, type Answers, type TradeClasses } from '#engine'
import type { NameCandidate, NamePairRow } from '#store'
import type { Context } from '../context.ts'
import { listCompared, type Compared } from '../lookups/name-register.ts'
import type { OpenMatter } from '../policy/open-policy.ts'
import { keysOf } from './keys.ts'
import { cityOf } from './name-policy.ts'
import { nameTermsFor } from './registers.ts'
import { circumstancesOf } from './weigh.ts'

export type CaseName = {
  readonly fullName: string
  readonly tradeName: string
  readonly trade: string
  /** As it is compared: one spelling per character. */
  readonly wish: string
  /** In the first of them a clerk's word about a pair is kept. */
  readonly tradeClasses: TradeClasses
}

export type CaseComparison = { readonly name: CaseName; readonly compared: readonly Compared[]; readonly pairs: readonly NamePairRow[] }

/** Null where no name is wished. */
export async function compareCaseNames(ctx: Context, open: OpenMatter, answers: Answers, registry: string): Promise<CaseComparison | null> {
  const name = caseName(ctx, open, answers)
  if (name === null) return null
  const { tradeName, tradeClasses, fullName, wish } = name
  const { operatorKey } = keysOf(ctx.store, answers, null)
  const question = { tradeName, tradeClasses, fullName, county: registry, operatorKey, reservationId: null }
  const [compared, pairs] = await Promise.all([listCompared(question, nameTermsFor(ctx, open)), ctx.store.listNamePairsOf({ city: cityOf(ctx), tradeName: wish })])
  return { name, compared, pairs: pairs.filter((pair) => pair.tradeClass === tradeClasses[0]) }
}

/** Decisions about the wish and this name, oldest first. */
export function decisionsAbout(pairs: readonly NamePairRow[], row: NameCandidate, { policy }: Pick<Context, 'policy'>): readonly NamePairRow[] {
  const other = comparable(row.tradeName, policy.lists.names)
  return pairs.filter(({ firstName, secondName }) => firstName === other || secondName === other)
}

function caseName(ctx: Context, open: OpenMatter, answers: Answers): CaseName | null {
  const { name } = answers
  const judgement = judgeWishedName(circumstancesOf(ctx, open, answers, { now: ctx.now(), contentHash: '' }))
  if (!name.given || judgement === null) return null
  const { tradeName, trade } = name
  return { fullName: composeName(name, open.matter.licence.nameSuffix), tradeName, trade, wish: comparable(tradeName, ctx.policy.lists.names), tradeClasses: judgement.tradeClasses }
}
