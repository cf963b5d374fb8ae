/** A row of the register of rule sets as the rule set it holds. */

import { parseRuleSet, type RuleSet } from '#engine'
import type { RuleSetRow } from '#store'

/** It was checked before it was kept and cannot change since, so a text that cannot be read is a broken register: this throws Error. */
export function ruleSetOf({ digest, text }: Pick<RuleSetRow, 'digest' | 'text'>): RuleSet {
  const parsed = parseRuleSet(JSON.parse(text))
  if (!parsed.ok) throw new Error(`the rule set ${digest} cannot be read`)
  return parsed.ruleSet
}
