/** A rule set of ours made ready by the compiler, with the face of the reference: facts in, findings out. */

import type { Facts } from '../../facts/catalogue.ts'
import { findingOf, type Finding } from '../../finding.ts'
import { isEmpty } from '../../operators.ts'
import { plainLabels, type Labels } from '../../render-message.ts'
import type { RuleSet } from '../../rule-set.ts'
import type { OpenRuleSet } from '../reference.ts'
import { compileRules, type Compiled, type CompileOptions } from './compile-rules.ts'
import { firedIn } from './record.ts'
import { at } from './terms.ts'

export type OpenCompiled = OpenRuleSet & {
  /** The same at once. @throws EvaluationFault for facts that lack one the rules read */
  readonly evaluateSync: (facts: Facts, labels?: Labels, record?: Int32Array) => readonly Finding[]
  readonly words: number
  /** For runs that keep the record and want no words. */
  readonly compiled: Compiled
}

/** @throws RangeError for a rule set that `checkRuleSet` would not let pass: it names every fault */
export function openCompiled(ruleSet: RuleSet, options: Pick<CompileOptions, 'backEnd' | 'facts'> = {}): OpenCompiled {
  const compiled = compileRules(ruleSet.rules, { ...options, operators: { isEmpty }, unknowns: true })
  if (!compiled.ok) throw new RangeError(compiled.faults.map((fault) => `${fault.at}: ${fault.text.en}`).join('; '))
  const evaluateSync = (facts: Facts, labels: Labels = plainLabels, record: Int32Array = new Int32Array(compiled.words)): readonly Finding[] => {
    compiled.evaluate(facts, record)
    return firedIn(compiled, { record }).map((rule) => findingOf(at(ruleSet.rules, at(compiled.rules, rule).place), facts, labels))
  }
  return { ruleSet, compiled, words: compiled.words, evaluateSync, evaluate: async (facts, labels, record) => evaluateSync(facts, labels, record) }
}
