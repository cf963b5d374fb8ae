/** Tells at the counter whether a name is taken, by which licence, and until when; of a reservation never who keeps it. */

import type { Input, Output, contract } from '#contract'
import { addMonths, officeDate } from '#engine'
import type { NameRow } from '#store'
import type { Context, Staff } from '../context.ts'
import { listAlikeNames, readAskedName, type AlikeName } from '../road/alike-names.ts'
import { divisionOf } from '../road/case-names.ts'
import { lastDayOf, mayRelease, seenOf } from '../road/reservations.ts'
import { tradeText } from '../road/trade-text.ts'

type Answer = Output<typeof contract.listNames>
type NameView = Answer['names'][number]

/** As many as a person looks through. */
const MOST_NAMES = 50

/** Names that ended hold their words for a year, its last day included (名规 art. 17, rulings on counting). */
const MONTHS_AFTER_END = 12

export async function listNames(ctx: Context, who: Staff, { name }: Input<typeof contract.listNames>): Promise<Answer> {
  const asked = readAskedName(name, ctx.policy.lists.names)
  const { alike, exactOnly } = await listAlikeNames(ctx, asked)
  const shown = alike.slice(0, MOST_NAMES)
  const rows = new Map((await ctx.store.listNamesById(shown.map(({ row }) => row.id))).map((row) => [row.id, row]))
  const views = shown.flatMap(({ row: { id }, likeness }): readonly NameView[] => {
    const row = rows.get(id)
    return row === undefined ? [] : [viewOf(ctx, who, { row, likeness })]
  })
  return { tradeName: asked.tradeName, within: asked.tradeClasses === null ? null : tradeText(ctx, asked.tradeClasses[0]), names: views, found: alike.length, exactOnly }
}

function viewOf(ctx: Context, who: Staff, { row, likeness }: { readonly row: NameRow } & Pick<AlikeName, 'likeness'>): NameView {
  const { id, fullName, county, status, statusOn, licenceNumber } = row
  const until = lastDayFor(row)
  return {
    id,
    fullName,
    county: divisionOf(ctx, county),
    status,
    since: statusOn,
    until,
    stands: until === null || until >= officeDate(ctx.now()),
    licenceNumber,
    likeness,
    seen: status === 'reserved' && mayRelease(who, row) ? seenOf(row) : null,
  }
}

function lastDayFor({ status, statusOn, reservedUntil }: NameRow): string | null {
  if (status === 'registered') return null
  if (status === 'reserved') return reservedUntil === null ? null : lastDayOf(reservedUntil)
  return addMonths(statusOn, MONTHS_AFTER_END)
}
