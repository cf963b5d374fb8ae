/** The names a case's wish runs into, also those a clerk has let stand already, with what was decided about each pair. */

import { comparable, composeName, judgeWishedName, meetingTrades, readTrades, type Answers, type TradeClasses } from '#engine'
import type { NamePairRow } from '#store'
import type { Context } from '../context.ts'
import { inPairOrder } from '../lookups/name-pairs.ts'
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
  readonly tradeClasses: TradeClasses
}

/** A name beside the wish, with the classes of trade in which the two meet: a clerk's word about them is kept for each of these. */
export type CaseCompared = Compared & { readonly met: readonly string[] }

export type CaseComparison = { readonly name: CaseName; readonly compared: readonly CaseCompared[]; readonly pairs: readonly NamePairRow[] }

/** Null where no name is wished. */
export async function compareCaseNames(ctx: Context, open: OpenMatter, answers: Answers, registry: string): Promise<CaseComparison | null> {
  const name = caseName(ctx, open, answers)
  if (name === null) return null
  const { tradeName, tradeClasses, fullName, wish } = name
  const { operatorKey } = keysOf(ctx.store, answers, null)
  const question = { tradeName, tradeClasses, fullName, county: registry, operatorKey, reservationId: null }
  const [compared, pairs] = await Promise.all([listCompared(question, nameTermsFor(ctx, open)), ctx.store.listNamePairsOf({ city: cityOf(ctx), tradeName: wish })])
  const rows = await ctx.store.listNamesById(compared.map(({ row }) => row.id))
  const trades = new Map(rows.map((row) => [row.id, readTrades(row, ctx.policy.lists.names)]))
  return { name, compared: compared.map((each) => ({ ...each, met: meetingTrades(tradeClasses, trades.get(each.row.id) ?? [each.row.tradeClass]) })), pairs }
}

/** One word of a clerk, which stands in a row of its own for each class of trade. */
export type PairWord = Omit<NamePairRow, 'tradeClass' | 'seq'> & {
  readonly tradeClasses: readonly string[]
  /** Has nobody had second thoughts, in one of these at least? */
  readonly holds: boolean
}

/** What was said of the wish and this name, of the classes in which they meet; oldest first. */
export function wordsSaid({ name: { wish }, pairs }: Pick<CaseComparison, 'name' | 'pairs'>, { row, met }: Pick<CaseCompared, 'row' | 'met'>, { policy }: Pick<Context, 'policy'>): readonly PairWord[] {
  const names = inPairOrder(wish, comparable(row.tradeName, policy.lists.names)).join('/')
  const rows = pairs.filter((pair) => met.includes(pair.tradeClass) && `${pair.firstName}/${pair.secondName}` === names)
  const last = new Map(rows.toSorted((a, b) => a.seq - b.seq).map((pair) => [pair.tradeClass, pair.id]))
  const words = new Map<string, PairWord>()
  for (const { tradeClass, seq: _, ...pair } of rows) {
    const key = [pair.decidedAt, pair.decidedBy, pair.caseId, pair.verdict, pair.reason].join('/')
    const known = words.get(key)
    words.set(key, { ...pair, tradeClasses: [...(known?.tradeClasses ?? []), tradeClass], holds: known?.holds === true || last.get(tradeClass) === pair.id })
  }
  return [...words.values()].toSorted((a, b) => (a.decidedAt < b.decidedAt ? -1 : 1))
}

/** How often clerks have spoken of this pair in this class. */
export function timesSaid(pairs: readonly NamePairRow[], { firstName, secondName, tradeClass }: Pick<NamePairRow, 'firstName' | 'secondName' | 'tradeClass'>): number {
  return pairs.filter((pair) => pair.firstName === firstName && pair.secondName === secondName && pair.tradeClass === tradeClass).length
}

function caseName(ctx: Context, open: OpenMatter, answers: Answers): CaseName | null {
  const { name } = answers
  const judgement = judgeWishedName(circumstancesOf(ctx, open, answers, { now: ctx.now(), contentHash: '' }))
  if (!name.given || judgement === null) return null
  const { tradeName, trade } = name
  return { fullName: composeName(name, open.matter.licence.nameSuffix), tradeName, trade, wish: comparable(tradeName, ctx.policy.lists.names), tradeClasses: judgement.tradeClasses }
}
