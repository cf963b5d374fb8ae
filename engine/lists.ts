/** The lists a decision reads beside its rules: scope catalogue, registries, holidays. They are data under rules/lists; this is their shape. */

import type { ConflictKind } from './names/conflict-kinds.ts'
import type { Text } from './rule-set.ts'

/** `general` and `filing` stand under 一般项目; `licensed` needs its permit after the licence (后置), `pre-approval` before it (前置). */
export type ScopeItemKind = 'general' | 'filing' | 'licensed' | 'pre-approval' | 'closed' | 'prohibited'

export type ScopeItem = {
  readonly id: string
  readonly name: Text
  readonly kind: ScopeItemKind
  readonly permits: readonly { readonly name: Text; readonly authority: Text }[]
  /** GB/T 4754 classes, four digits each; empty where the item has no definite code. */
  readonly industries: readonly string[]
  readonly homeBanned: boolean
  readonly onlineOk: boolean
  readonly conflictsWith: readonly string[]
  readonly entityTypes: readonly string[]
}

export type ScopeCatalogue = {
  readonly items: ReadonlyMap<string, ScopeItem>
  /** Fixed sentences that close each group on the licence. */
  readonly closings: { readonly general: string; readonly licensed: string; readonly onlineOnly: string }
}

/** A registry and the area it decides for: from the address, never from where the terminal stands (细则 art. 10). */
export type Registry = {
  readonly code: string
  readonly kind: 'district' | 'county' | 'county-city' | 'zone'
  readonly division: Text
  readonly addressPrefix: string
  /** Divisions a name may begin with here, the best first. */
  readonly nameDivisions: readonly string[]
  /** Positions 3–8 of the licence numbers it issues. */
  readonly licenceNumberCode: string
  readonly registry: Text
  readonly address: Text
  readonly phone: string
  /** Where this registry compares names otherwise than the matter says. */
  readonly names?: Partial<NamePolicy>
}

/** How names are compared: policy, not law (名规 art. 17 names the registry's own area, the rest is practice). */
export type NamePolicy = {
  /** `county`: only names of the same registry stand against each other. */
  readonly radius: 'city' | 'county'
  /** Likenesses that are told, beside identity, which always stops. */
  readonly likenesses: 'all' | readonly ConflictKind[]
}

/** Holidays on weekdays and working days on weekends of one year, from the State Council's yearly notice. */
export type HolidayList = {
  readonly year: number
  readonly holidays: readonly string[]
  readonly workdays: readonly string[]
}
