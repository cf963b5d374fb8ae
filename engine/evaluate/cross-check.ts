/** Two evaluators over one rule set: nothing counts unless both say the same, byte for byte. */

import { canonicalJson } from '../canonical-json.ts'
import type { Facts } from '../facts/catalogue.ts'
import type { Finding } from '../finding.ts'
import { plainLabels, type Labels } from '../render-message.ts'
import { disputeFinding } from './dispute.ts'
import type { OpenRuleSet } from './reference.ts'

/** `null`: that evaluator failed where the other did not. */
export type Said = readonly Finding[] | null

export type CrossChecked =
  | { readonly disputed: false; readonly findings: readonly Finding[] }
  /** `findings` are what either said, and that they differ. */
  | { readonly disputed: true; readonly findings: readonly Finding[]; readonly compiled: Said; readonly reference: Said }

/** A record is that of the compiled rules. */
export type CrossCheck = { readonly evaluate: (facts: Facts, labels?: Labels, record?: Int32Array) => Promise<CrossChecked> }

/** Where both fail, the error of the reference is thrown: facts that no evaluator takes are a fault of the program. */
export function openCrossCheck(compiled: OpenRuleSet, reference: OpenRuleSet): CrossCheck {
  return {
    evaluate: async (facts, labels = plainLabels, record) => {
      const [mine, theirs] = await Promise.allSettled([compiled.evaluate(facts, labels, record), reference.evaluate(facts, labels)])
      if (theirs.status === 'rejected' && mine.status === 'rejected') throw theirs.reason
      const said = { compiled: mine.status === 'fulfilled' ? mine.value : null, reference: theirs.status === 'fulfilled' ? theirs.value : null }
      if (said.reference !== null && canonicalJson(said.compiled) === canonicalJson(said.reference)) return { disputed: false, findings: said.reference }
      return { disputed: true, findings: together(reference, said), ...said }
    },
  }
}

/** Everything either said, in the order of the rules; of an entry that both found, the words of the reference. */
function together({ ruleSet }: OpenRuleSet, { compiled, reference }: { readonly compiled: Said; readonly reference: Said }): readonly Finding[] {
  const found = new Map([...(compiled ?? []), ...(reference ?? [])].map((finding) => [finding.name, finding]))
  return [...ruleSet.rules.flatMap(({ name }) => found.get(name) ?? []), disputeFinding()]
}
