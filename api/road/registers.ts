/** What the name register says about a wish, and free names near it. */

import { compareShapes, suggestTradeNames, type NameAnswer } from '#engine'
import type { Context } from '../context.ts'
import { readyShape } from '../lookups/name-shapes.ts'
import { openRegisters, type RegisterTerms } from '../lookups/registers.ts'
import type { OpenMatter } from '../policy/open-policy.ts'

export type NameInquiry = { readonly county: string; readonly tradeName: string; readonly tradeClass: string; readonly fullName: string }

type Asking = Pick<Context, 'store' | 'policy' | 'now'>

export async function askNameRegister(ctx: Asking, open: OpenMatter, { county, tradeName, tradeClass, fullName }: NameInquiry): Promise<NameAnswer> {
  const registers = registersFor(ctx, open)
  return (await registers.nameRegister({ tradeName, tradeClass, fullName, county, operatorKey: null, reservationId: null })).value
}

type Books = Pick<Context, 'policy' | 'now'> & { readonly store: RegisterTerms['reads'] }

/** The office's registers with this matter's radius. */
export function registersFor({ store, policy, now }: Books, { matter }: OpenMatter) {
  return openRegisters({
    reads: store,
    now,
    city: policy.lists.names.city.code.slice(0, 4),
    nameRadius: matter.parameters.nameRadius,
    lists: policy.lists.names,
    wellKnown: (_, tradeName) => (policy.lists.marks.has(tradeName) ? [tradeName] : []),
  })
}

/** Up to six trade names near the wish against which nothing at all stands, not even likeness. */
export async function freeTradeNames(ctx: Asking, { matter }: OpenMatter, { tradeName, tradeClass, county }: Omit<NameInquiry, 'fullName'>): Promise<string[]> {
  const { names, marks } = ctx.policy.lists
  const rows = await ctx.store.listNamesOfClasses({ city: names.city.code.slice(0, 4), tradeClasses: [tradeClass, ''] })
  const near = matter.parameters.nameRadius === 'city' ? rows : rows.filter((row) => row.county === county)
  const taken = (candidate: string): boolean => marks.has(candidate) || near.some((row) => compareShapes(readyShape(candidate, names), readyShape(row.tradeName, names), names) !== null)
  return [...suggestTradeNames(tradeName, taken, names)]
}
