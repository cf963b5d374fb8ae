/** Facts about the sources themselves: which required or optional ones did not vouch, reported once each (R-EX-01). */

import type { Lookup, SourceName } from '../lookups.ts'
import type { Facts } from './catalogue.ts'
import type { Circumstances } from './circumstances.ts'
import { isUnavailable, read } from './reading.ts'

type SourceFacts = Pick<Facts, 'sources.unavailable' | 'sources.optionalUnavailable'>

/** A source that had nothing to be asked (no name, a platform address, an ill-formed number) is not an outage. */
export function sourceFacts({ lookups, now, matter }: Circumstances): SourceFacts {
  const silent = new Set<SourceName>()
  for (const lookup of Object.values(lookups)) {
    if (lookup !== null && isSilent(lookup, now)) silent.add(lookup.source)
  }
  return {
    'sources.unavailable': matter.requiredSources.filter((source) => silent.has(source)),
    'sources.optionalUnavailable': matter.optionalSources.filter((source) => silent.has(source)),
  }
}

function isSilent(lookup: Lookup<unknown>, now: string): boolean {
  return isUnavailable(read(lookup, now))
}
