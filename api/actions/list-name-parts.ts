/** The parts a name may be composed of here, for this trade: what is left to type is the trade name. */

import type { Input, Output, contract } from '#contract'
import type { Context, Kiosk } from '../context.ts'
import { getMatter } from '../road/find-matter.ts'
import { offeredForms, offeredTrades } from '../road/offered-parts.ts'

export function listNameParts(ctx: Context, _who: Kiosk, { matter, county, mainItem }: Input<typeof contract.listNameParts>): Promise<Output<typeof contract.listNameParts>> {
  const { matter: about } = getMatter(ctx, matter)
  const { lists } = ctx.policy
  const offering = { lists, entityType: about.entityType, mainItem }
  return Promise.resolve({
    divisions: [...(lists.registries.find((each) => each.code === county)?.nameDivisions ?? [])],
    trades: offeredTrades(offering),
    forms: offeredForms(offering),
    suffix: about.licence.nameSuffix,
  })
}
