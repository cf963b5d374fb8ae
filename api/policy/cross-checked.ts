/** The evaluator that decides in the office: the compiled rules, and json-rules-engine over the same facts as far as the office wants it checked. */

import { openCompiled, openCrossCheck, openRuleSet, type CrossChecked, type Facts, type Finding, type Labels, type OpenRuleSet, type RuleSet } from '#engine'
import { digestOf } from './digest.ts'

export type Dispute = Extract<CrossChecked, { disputed: true }>

export type CrossCheckTerms = {
  /** Share of applications that both evaluators decide: 1 is all, 0 none. */
  readonly crossChecked: number
  readonly onDispute: (digest: string, dispute: Dispute) => void
  /** For tests of what happens when the compiled rules are wrong. */
  readonly compile?: (ruleSet: RuleSet) => OpenRuleSet
}

/** Everything is checked twice; a difference is told to nobody. */
export const CHECK_ALL: CrossCheckTerms = { crossChecked: 1, onDispute: () => undefined }

export type Checked = Pick<OpenRuleSet, 'words'> & { readonly evaluate: (facts: Facts, labels: Labels, record?: Int32Array) => Promise<readonly Finding[]> }

export function openChecked(ruleSet: RuleSet, digest: string, terms: CrossCheckTerms): Checked {
  const compiled = (terms.compile ?? openCompiled)(ruleSet)
  const crossCheck = openCrossCheck(compiled, openRuleSet(ruleSet))
  const evaluate: Checked['evaluate'] = async (facts, labels, record) => {
    if (!isChosen(facts, terms.crossChecked)) return compiled.evaluate(facts, labels, record)
    const checked = await crossCheck.evaluate(facts, labels, record)
    if (checked.disputed) terms.onDispute(digest, checked)
    return checked.findings
  }
  return { evaluate, ...(compiled.words === undefined ? {} : { words: compiled.words }) }
}

/** Names of the entries on which the two differ, or whose words differ. */
export function disputedEntries({ compiled, reference }: Dispute): readonly string[] {
  const texts = (said: readonly Finding[] | null): ReadonlyMap<string, string> => new Map((said ?? []).map((finding) => [finding.name, digestOf(finding)]))
  const [mine, theirs] = [texts(compiled), texts(reference)]
  return [...new Set([...mine.keys(), ...theirs.keys()])].filter((name) => mine.get(name) !== theirs.get(name))
}

/** The evaluator that could not decide at all where the other could. */
export function failedIn({ compiled, reference }: Dispute): 'compiled' | 'reference' | null {
  if (compiled === null) return 'compiled'
  return reference === null ? 'reference' : null
}

/** By the facts alone, so that a decision made again is checked again or not again. */
function isChosen(facts: Facts, share: number): boolean {
  if (share >= 1) return true
  return Number.parseInt(digestOf(facts).slice(0, 8), 16) / 2 ** 32 < share
}
