/** Which registry decides: found from the address of the premises, never from where the applicant or the terminal stands. */

import type { Answers } from './answers.ts'
import type { Registry } from './lists.ts'

export type Jurisdiction = {
  /** Six digits of the area that decides, known to us or not. */
  readonly code: string
  /** Undefined: no registry on our list; the applicant is told to ask the registry of that place. */
  readonly registry: Registry | undefined
  /** Does this office act for that registry? */
  readonly served: boolean
}

/**
 * A physical place decides by its county; a platform address has no place, so the operator's residence decides (条例 art. 11(2) leaves
 * the area open; residence is policy). `served` lists the registries this office acts for.
 */
export function jurisdictionOf(answers: Pick<Answers, 'premises' | 'operator'>, registries: readonly Registry[], served: readonly string[]): Jurisdiction {
  const code = answers.premises.useType === 'PLATFORM' ? answers.operator.residence.region : answers.premises.county
  const registry = registries.find((each) => each.code === code)
  return { code, registry, served: registry !== undefined && served.includes(code) }
}
