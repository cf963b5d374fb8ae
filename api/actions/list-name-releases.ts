/** Tells which reservations clerks released, when and why: the latest, or those of a name somebody asks about. */

import type { Input, Output, contract } from '#contract'
import { addMonths, comparable, officeDate } from '#engine'
import type { NameReleaseRow } from '#store'
import type { Context, Staff } from '../context.ts'
import { readAskedName } from '../road/alike-names.ts'
import { cityOf } from '../road/name-policy.ts'

type Answer = Output<typeof contract.listNameReleases>

const MOST_RELEASES = 20

/** What is still called lately. */
const MONTHS_BACK = 12

/** Of the asker's own registry only: a reason may say more of a person than another registry needs to know. */
export async function listNameReleases(ctx: Context, who: Staff, { name = '' }: Input<typeof contract.listNameReleases>): Promise<Answer> {
  const { text, rows: found } = await listRows(ctx, who, name)
  const rows = found.slice(0, MOST_RELEASES)
  const ids = [...new Set(rows.map(({ releasedBy }) => releasedBy))]
  const names = new Map(await Promise.all(ids.map(async (id) => [id, (await ctx.store.findStaff(id))?.name ?? id] as const)))
  return {
    text,
    releases: rows.map(({ id, fullName, holderShown, reason, releasedBy, releasedAt }) => ({ id, fullName, holderShown, reason, by: names.get(releasedBy) ?? releasedBy, at: releasedAt })),
    more: found.length > MOST_RELEASES,
  }
}

type Found = { readonly text: string; readonly rows: readonly NameReleaseRow[] }

/** One more than is told, to know whether there are more. As it was typed; where no name has that inside, as the register compares it: in standard characters and without blanks. */
async function listRows(ctx: Context, { registry }: Staff, name: string): Promise<Found> {
  const { store } = ctx
  const lists = ctx.policy.lists.names
  const newest = { city: cityOf(ctx), county: registry, limit: MOST_RELEASES + 1 }
  const typed = readAskedName(name, lists).tradeName
  if (typed === '') return { text: '', rows: await store.listNameReleases({ ...newest, since: addMonths(officeDate(ctx.now()), -MONTHS_BACK) }) }
  const rows = await store.listNameReleasesOf({ ...newest, text: typed })
  const compared = comparable(typed, lists)
  if (rows.length > 0 || compared === '' || compared === typed) return { text: typed, rows }
  return { text: compared, rows: await store.listNameReleasesOf({ ...newest, text: compared }) }
}
