/** The register beside a name somebody asks for: its namesakes and those alike to it, of every trade unless the name says its own. */

import { comparable, compareShapes, readTrade, readTrades, shapeOf, shareTrade, splitName, type Likeness, type NameLists, type TradeClasses } from '#engine'
import type { NameCandidate } from '#store'
import type { Context } from '../context.ts'
import { comparedClasses, soughtKeys } from '../lookups/name-keys.ts'
import { areKeysReady } from './name-keys.ts'
import { cityOf } from './name-policy.ts'

export type AskedName = {
  readonly tradeName: string
  /** Classes of trade to compare within, the main one first; null for every listed one. */
  readonly tradeClasses: TradeClasses | null
}

/**
 * A whole name is known by its division in front and its trade or form behind. Anything else is a trade name as it stands: many a trade name ends
 * like a trade (停灯楼).
 */
export function readAskedName(typed: string, lists: NameLists): AskedName {
  const { division, tradeName, trade, form } = splitName(typed, lists).parts
  if (division === '' || tradeName === '' || trade + form === '') return { tradeName: typed.trim(), tradeClasses: null }
  const { tradeClasses } = readTrade({ trade, form }, lists)
  return { tradeName, tradeClasses: tradeClasses[0] === '' ? null : tradeClasses }
}

export type AlikeName = { readonly row: NameCandidate; readonly likeness: Likeness }
export type AlikeNames = { readonly alike: readonly AlikeName[]; readonly exactOnly: boolean }

type Asking = Pick<Context, 'store' | 'policy' | 'now'>

/** Compared as a wish is, but of the whole city. Names that ended are told where they are equal, however long ago that was: likeness to them bars nobody (名规 art. 17). */
export async function listAlikeNames(ctx: Asking, { tradeName, tradeClasses }: AskedName): Promise<AlikeNames> {
  const lists = ctx.policy.lists.names
  const city = cityOf(ctx)
  const classes = comparedClasses(tradeClasses ?? lists.tradeClasses.map(({ id }) => id))
  const ready = await areKeysReady(ctx.store, lists)
  const [equal, near] = await Promise.all([
    ctx.store.listNamesByTradeName({ city, tradeName: comparable(tradeName, lists) }),
    ready ? ctx.store.listNamesByKeys(soughtKeys({ city, tradeName, tradeClasses: classes }, lists)) : [],
  ])
  const shape = shapeOf(tradeName, lists)
  const asked = tradeClasses === null ? equal : equal.filter((row) => shareTrade(classes, readTrades(row, lists)))
  const rows = new Map([...near, ...asked].map((row) => [row.id, row]))
  const alike = [...rows.values()].flatMap((row): readonly AlikeName[] => {
    const likeness = isLapsed(row, ctx.now()) ? null : compareShapes(shape, shapeOf(row.tradeName, lists))
    return likeness === null || (likeness !== 'identical' && !isLive(row)) ? [] : [{ row, likeness }]
  })
  return { alike: alike.sort((a, b) => rank(a) - rank(b) || (a.row.id < b.row.id ? -1 : 1)), exactOnly: !ready }
}

const CLOSEST_FIRST: readonly Likeness[] = ['identical', 'same-sound', 'looks-alike', 'contains', 'contained', 'partly-same-sound']

/** Of equally close names those that stand go before those that ended. */
function rank({ row, likeness }: AlikeName): number {
  return CLOSEST_FIRST.indexOf(likeness) * 2 + (isLive(row) ? 0 : 1)
}

function isLive({ status }: Pick<NameCandidate, 'status'>): boolean {
  return status === 'registered' || status === 'reserved'
}

function isLapsed({ status, reservedUntil }: NameCandidate, now: string): boolean {
  return status === 'reserved' && reservedUntil !== null && reservedUntil <= now
}
