/** Words for the codes in a case's answers and facts, so that a clerk reads a place and a trade and not a number. */

import type { Answers } from '#engine'
import type { Context } from '../context.ts'

type Names = Record<string, { zh: string; en: string }>

/** Divisions, the door of the address library, and scope items that the answers name; what no list knows is left out. */
export async function namesIn(ctx: Pick<Context, 'store' | 'policy'>, { operator, premises, scope }: Answers): Promise<Names> {
  const door = premises.addressId === undefined ? undefined : await ctx.store.findAddress(premises.addressId)
  const items = [...scope.items, ...(scope.approvals ?? []).map((approval) => approval.item)]
  return {
    ...divisionNames(ctx, [operator.residence.region, premises.county]),
    ...(door === undefined ? {} : { [door.id]: { zh: door.address, en: door.address } }),
    ...Object.fromEntries(items.flatMap((id) => namesOfItem(ctx, id))),
  }
}

/** Area of a registry in words; the code itself where we do not list it. */
export function divisionOf(ctx: Pick<Context, 'policy'>, code: string): { zh: string; en: string } {
  return ctx.policy.lists.registries.find((registry) => registry.code === code)?.division ?? { zh: code, en: code }
}

function divisionNames({ policy }: Pick<Context, 'policy'>, codes: readonly string[]): Names {
  return Object.fromEntries(policy.lists.registries.filter(({ code }) => codes.includes(code)).map(({ code, division }) => [code, division]))
}

function namesOfItem({ policy }: Pick<Context, 'policy'>, id: string): readonly (readonly [string, { zh: string; en: string }])[] {
  const known = policy.lists.scope.items.get(id)
  return known === undefined ? [] : [[id, known.name]]
}
