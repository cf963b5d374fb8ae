/** All links between facts that hold for one matter: together they say which facts an application can have. */

import type { Facts } from '../../facts/catalogue.ts'
import type { Matter } from '../../matter.ts'
import { testHolds } from '../holds.ts'
import type { Link } from './link.ts'
import { NAME_LINKS } from './name-links.ts'
import { PERSON_LINKS } from './person-links.ts'
import { NO_COMMITMENT_LINK, PREMISES_LINKS } from './premises-links.ts'
import { SCOPE_LINKS } from './scope-links.ts'
import { sourceLinks } from './source-links.ts'

export type LinkedMatter = Pick<Matter, 'requiredSources' | 'optionalSources' | 'parameters'>

/** Of links that rest on the road, only an application that came in by it need keep them. */
export function linksOf(matter: LinkedMatter): readonly Link[] {
  const commitment = matter.parameters.addressCommitment ? [] : [NO_COMMITMENT_LINK]
  return [...PERSON_LINKS, ...NAME_LINKS, ...PREMISES_LINKS, ...commitment, ...SCOPE_LINKS, ...sourceLinks(matter)]
}

export function brokenLinks(links: readonly Link[], facts: Facts): readonly Link[] {
  return links.filter(({ when, then }) => testHolds(when, facts) && !testHolds(then, facts))
}
