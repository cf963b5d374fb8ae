/** Any kept facts decided by the rules that were, or will be, in force at another moment. */

import { decide, type Decision, type Evaluator } from '../decide.ts'
import type { Facts } from '../facts/catalogue.ts'

/** A rule set from the moment at which it came into force, ISO-8601 UTC, until the next one did. */
export type InForce<Rules> = { readonly from: string; readonly rules: Rules }

/** Of any order; undefined before the first. Of two from one moment the later in the list. */
export function inForceAt<Rules>(versions: readonly InForce<Rules>[], at: string): InForce<Rules> | undefined {
  let found: InForce<Rules> | undefined
  for (const version of versions) if (version.from <= at && (found === undefined || version.from >= found.from)) found = version
  return found
}

/** Null where no rules were in force. @throws what the evaluator throws of facts that lack one its rules read */
export async function decideAsOf(versions: readonly InForce<Evaluator>[], at: string, facts: Facts): Promise<Decision | null> {
  const version = inForceAt(versions, at)
  return version === undefined ? null : decide(version.rules, facts)
}
