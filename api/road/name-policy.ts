/** How the registry of a county compares names: what the registry says, else what the matter says. */

import type { NamePolicy } from '#engine'
import type { Context } from '../context.ts'
import type { OpenMatter } from '../policy/open-policy.ts'

type Holding = Pick<Context, 'policy'>

export function namePolicyOf({ policy }: Holding, { matter }: OpenMatter, county: string): NamePolicy {
  const own = policy.lists.registries.find(({ code }) => code === county)?.names
  return { radius: matter.parameters.nameRadius, likenesses: 'all', ...own }
}

/** First four digits of the registries served. */
export function cityOf({ policy }: Holding): string {
  return policy.lists.names.city.code.slice(0, 4)
}

/** Within which area a live name may stand once: the store's index holds it, whoever is faster. */
export function nameAreaOf(ctx: Holding, open: OpenMatter, county: string): string {
  return namePolicyOf(ctx, open, county).radius === 'county' ? county : cityOf(ctx)
}
