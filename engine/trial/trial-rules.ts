/** A rule set made ready to be tried on blocks: the same compiled program as decides in the office, asked column by column. */

import { compileRules, type Compiled, type CompileOptions } from '../evaluate/compile/compile-rules.ts'
import type { Condition } from '../evaluate/compile/condition.ts'
import type { Logic } from '../evaluate/compile/logic.ts'
import { leavesOf } from '../evaluate/compile/condition.ts'
import { at as among } from '../evaluate/compile/terms.ts'
import { DISPUTE_RULE } from '../evaluate/dispute.ts'
import { isEmpty } from '../operators.ts'
import type { RuleSet } from '../rule-set.ts'
import { questionKey } from './answers.ts'
import { keyOf, type FoundEntry } from './block.ts'

export type TrialRules = {
  readonly compiled: Compiled
  readonly rules: readonly TrialRule[]
  readonly questionKeys: ReadonlySet<string>
}

export type TrialRule = {
  /** Its index among the compiled rules. */
  readonly index: number
  readonly entry: FoundEntry
  /** `keyOf(entry)`. */
  readonly key: string
  /** A finding of it says that the evaluators differ: then a person decides, whatever its severity. */
  readonly disputes: boolean
  /** Equal for rules that fire on the same applications, whatever they are called. */
  readonly meaning: string
  readonly logic: Logic
  /** Every question in its conditions, decisive or not. */
  readonly questions: readonly number[]
  /** Facts that silence it where they are unknown. */
  readonly reads: readonly string[]
  /** No condition has a priority of its own, so that every question is asked and a failing one fails the run. */
  readonly flat: boolean
}

/** @throws RangeError for a rule set that `checkRuleSet` would not let pass: it names every fault */
export function openTrialRules({ rules }: Pick<RuleSet, 'rules'>): TrialRules {
  const compiled = compileRules(rules, { operators: { isEmpty }, unknowns: true, ...COLUMNAR })
  if (!compiled.ok) throw new RangeError(compiled.faults.map((fault) => `${fault.at}: ${fault.text.en}`).join('; '))
  return trialRulesOf(compiled, compiled.rules.map(({ place }) => {
    const { name, event } = among(rules, place)
    return { entry: { name, severity: event.type }, disputes: event.params.rule === DISPUTE_RULE }
  }))
}

/** Rows that cannot be answered column by column are few: no code is generated for them. */
export const COLUMNAR = { backEnd: 'closures', partition: false } as const satisfies CompileOptions

/** `entries`: what each compiled rule is found as, in the order of the compiled rules. */
export function trialRulesOf(compiled: Compiled, entries: readonly Pick<TrialRule, 'entry' | 'disputes'>[]): TrialRules {
  const { program } = compiled
  const rules = program.rules.map(({ logic, reads, condition }, index): TrialRule => {
    const { entry, disputes } = among(entries, index)
    const questions = [...new Set([...leavesOf(condition)].flatMap((each) => (each.kind === 'leaf' ? [each.leaf.predicate] : [])))]
    const keys = questions.map((question) => questionKey(program, question))
    const silencing = program.unknowns ? [...new Set(reads.map((source) => among(program.terms.sources, source).fact))] : []
    return { index, entry, key: keyOf(entry), disputes, questions, reads: silencing, flat: isFlat(condition), logic, meaning: JSON.stringify([meaningOf(logic, (question) => questionKey(program, question)), keys, silencing]) }
  })
  return { compiled, rules, questionKeys: new Set(rules.flatMap(({ questions }) => questions.map((question) => questionKey(program, question)))) }
}

function isFlat(condition: Condition): boolean {
  if (condition.kind === 'not') return isFlat(condition.part)
  return (condition.kind !== 'all' && condition.kind !== 'any') || (condition.groups.length <= 1 && condition.parts.every(isFlat))
}

function meaningOf(logic: Logic, key: (question: number) => string): unknown {
  if (logic.kind === 'constant') return logic.holds
  if (logic.kind === 'single') return [logic.holds, key(logic.predicate)]
  return { [logic.kind]: logic.parts.map((part) => meaningOf(part, key)) }
}
