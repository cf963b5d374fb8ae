/** Tells which reservations clerks released, when and why: the latest, or those of a name somebody asks about. */

import type { Input, Output, contract } from '#contract'
import { addMonths, officeDate } from '#engine'
import type { Context, Staff } from '../context.ts'
import { readAskedName } from '../road/alike-names.ts'
import { cityOf } from '../road/name-policy.ts'

type Answer = Output<typeof contract.listNameReleases>

const MOST_RELEASES = 20

/** What is still called lately. */
const MONTHS_BACK = 12

/** Of the asker's own registry only: a reason may say more of a person than another registry needs to know. */
export async function listNameReleases(ctx: Context, who: Staff, { name }: Input<typeof contract.listNameReleases>): Promise<Answer> {
  const { store } = ctx
  const newest = { city: cityOf(ctx), county: who.registry, limit: MOST_RELEASES }
  const text = name === undefined ? '' : readAskedName(name, ctx.policy.lists.names).tradeName
  const rows = text === ''
    ? await store.listNameReleases({ ...newest, since: addMonths(officeDate(ctx.now()), -MONTHS_BACK) })
    : await store.listNameReleasesOf({ ...newest, text })
  const ids = [...new Set(rows.map(({ releasedBy }) => releasedBy))]
  const names = new Map(await Promise.all(ids.map(async (id) => [id, (await store.findStaff(id))?.name ?? id] as const)))
  return {
    text,
    releases: rows.map(({ id, fullName, holderShown, reason, releasedBy, releasedAt }) => ({ id, fullName, holderShown, reason, by: names.get(releasedBy) ?? releasedBy, at: releasedAt })),
  }
}
