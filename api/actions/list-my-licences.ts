/** Lists the licences of the person at the terminal, proven by a real-name check made for that number. */

import type { Input, Output, contract } from '#contract'
import { normaliseIdentifier } from '#engine'
import type { Context, Kiosk } from '../context.ts'
import { assertProven } from '../road/assert-proven.ts'
import { personKey } from '../road/keys.ts'
import { orderView } from '../road/summarise.ts'

export async function listMyLicences(ctx: Context, _who: Kiosk, input: Input<typeof contract.listMyLicences>): Promise<Output<typeof contract.listMyLicences>> {
  const idNo = normaliseIdentifier(input.idNo)
  await assertProven(ctx, input.realNameToken, idNo)
  const rows = await ctx.store.listLicencesOf(personKey(ctx.store, idNo))
  const licences = await Promise.all(
    rows.map(async ({ number, face, registry, establishedOn, status }) => ({
      number,
      name: face['name'] ?? null,
      registry: ctx.policy.lists.registries.find((each) => each.code === registry)?.registry.zh ?? registry,
      establishedOn,
      status,
      printOrders: (await ctx.store.listPrintOrdersOf(number)).map(orderView),
    })),
  )
  return { licences }
}
