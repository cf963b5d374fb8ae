/** What can be applied for, as data: the form asked, the rule set held, the number's letters, the clocks. The next matter is a folder, not code. */

import type { SourceName } from './lookups.ts'
import type { Text } from './rule-set.ts'

export type Matter = {
  readonly matter: string
  readonly title: Text
  readonly form: { readonly name: string; readonly version: number }
  /** Version of the shipped rule set, `rules/<matter>/v<n>.json`. */
  readonly ruleSet: number
  /** Kind of business the matter makes: scope items and form words say for which kinds they are open. */
  readonly entityType: string
  readonly licence: {
    /** First two characters of the number (GB 32100): registering department and category of body. */
    readonly department: string
    readonly category: string
    /** 类型 on the licence face. */
    readonly kind: string
    /** Type word in brackets behind the name. */
    readonly nameSuffix: string
  }
  /** Sources without which nothing is approved by the machine; the address library only for physical premises, the name register only for a name. */
  readonly requiredSources: readonly SourceName[]
  /** Sources that feed notes only. */
  readonly optionalSources: readonly SourceName[]
  readonly parameters: MatterParameters
  /** Working days a person has (条例 art. 19), by how many they may be extended once, and days a correction may take. */
  readonly clocks: { readonly reviewWorkingDays: number; readonly extensionWorkingDays: number; readonly correctionDays: number }
}

/** Policy, not law: a policy officer may change each. */
export type MatterParameters = {
  /** A person has reached N from the day after the birthday. */
  readonly reachedFromDayAfterBirthday: boolean
  /** May a ticked commitment stand for the premises paper? */
  readonly addressCommitment: boolean
  /** An undated approval counts for so many days from its issue (细则 art. 22). */
  readonly undatedApprovalDays: number
  /** Radius of name comparison. */
  readonly nameRadius: 'city' | 'county'
}
