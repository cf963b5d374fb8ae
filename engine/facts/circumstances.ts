/** All that facts are derived from: what was said, what the world answered, when, and the lists and policy of the office. */

import type { Answers } from '../answers.ts'
import type { Registry, ScopeCatalogue } from '../lists.ts'
import type { Lookups } from '../lookups.ts'
import type { Matter } from '../matter.ts'
import type { NameLists } from '../names/name-lists.ts'

export type Circumstances = {
  readonly answers: Answers
  readonly lookups: Lookups
  /** ISO-8601 UTC. */
  readonly now: string
  readonly matter: Matter
  readonly scope: ScopeCatalogue
  readonly names: NameLists
  readonly registries: readonly Registry[]
  /** Codes of the registries this office acts for. */
  readonly served: readonly string[]
  /** SHA-256 of the canonical answers without signatures, computed by the shell. */
  readonly contentHash: string
  /** Can the licence fonts draw this character? */
  readonly drawable: (character: string) => boolean
}
