/** Rule JSON → one synchronous evaluator, or every fault of the file. */

import { closuresFor } from './closures.ts'
import type { Condition } from './condition.ts'
import { unitFunction } from './emit-unit.ts'
import { compileFault, type CompileFault } from './fault.ts'
import { accessBy, factsLacking, type Access, type FactForm, type FactInput } from './form.ts'
import type { Section } from './layout.ts'
import { openOperators, type OwnOperators } from './operator.ts'
import { programOf, type Program } from './program.ts'
import { openConditionReader } from './read-conditions.ts'
import { readRules, type RuleEventOf } from './read-rules.ts'
import { runOf, type Quick, type Run } from './run.ts'
import { openResults, type Results } from './results.ts'
import { openTerms, type Source } from './terms.ts'

export type CompileOptions = OwnOperators & {
  /** Named conditions, as json-rules-engine's `setCondition` takes them. */
  readonly conditions?: Readonly<Record<string, unknown>>
  /** How facts arrive; by name unless said otherwise. */
  readonly facts?: FactForm
  /** A fact that is absent is undefined, instead of making the run fail. */
  readonly allowUndefinedFacts?: boolean
  /** A named condition that does not exist never holds, instead of being a fault. */
  readonly allowUndefinedConditions?: boolean
  /** A fact `{ unknown: … }` silences the rules that read it; otherwise it is an object like any other. */
  readonly unknowns?: boolean
  /** `generated` makes functions from text and falls back to closures where that is forbidden. */
  readonly backEnd?: 'generated' | 'closures'
  /** Sort many rules by the fact that most of them ask for one value of; on unless switched off. */
  readonly partition?: boolean
}

export type CompiledRule = {
  /** Its place in the file. */
  readonly place: number
  readonly name: unknown
  readonly priority: number
  readonly event: RuleEventOf
  readonly condition: Condition
}

export type Compiled = {
  readonly ok: true
  /** By falling priority, then as in the file: the order of what fired. */
  readonly rules: readonly CompiledRule[]
  /** The facts that are read. */
  readonly sources: readonly Source[]
  /** Int32 words that the record of one run takes. */
  readonly words: number
  readonly backEnd: 'generated' | 'closures'
  /** Writes the record of one run into words `at` … `at + words - 1` and allocates nothing. @throws EvaluationFault RangeError for a record too short */
  readonly evaluate: (facts: FactInput, record: Int32Array, at?: number) => void
  /** What the rules say about facts, from the record that a run over these facts has left. */
  readonly results: Results
  /** What the bits of a record mean; see record.ts. */
  readonly program: Program
  readonly access: Access
}

export type NotCompiled = { readonly ok: false; readonly faults: readonly CompileFault[] }

/** Takes the JSON of a list of rules, of a rule file of ours or of json-rules-engine's. Total: no file makes it throw. */
export function compileRules(rules: unknown, options: CompileOptions = {}): Compiled | NotCompiled {
  const { facts = { by: 'name' }, conditions = {}, allowUndefinedConditions = false } = options
  const faults: CompileFault[] = []
  const terms = openTerms(facts.by === 'source')
  const reader = openConditionReader({ terms, operatorOf: openOperators(options), named: conditions, allowUndefinedConditions, faults })
  for (const name of Object.keys(conditions)) reader.named(name)
  const read = readRules(rules, reader, faults)
  faults.push(...factsLacking(facts, terms.sources).map((fact) => compileFault('unknown-fact', '', fact)))
  if (faults.length > 0) return { ok: false, faults }
  const { unknowns = false, allowUndefinedFacts = false, partition = true } = options
  return compiledFrom(programOf({ terms, rules: read, unknowns, allowUndefinedFacts, mayPartition: partition }), accessBy(facts), options.backEnd ?? 'generated')
}

function compiledFrom(program: Program, access: Access, wanted: 'generated' | 'closures'): Compiled {
  const { backEnd, quick } = quickBy(wanted, program, access)
  return {
    ok: true,
    rules: program.rules,
    sources: program.terms.sources,
    words: program.words,
    backEnd,
    evaluate: runOf(program, access, quick),
    results: openResults(program, access, backEnd),
    program,
    access,
  }
}

function quickBy(wanted: 'generated' | 'closures', program: Program, access: Access): { readonly backEnd: 'generated' | 'closures'; readonly quick: Quick } {
  if (wanted === 'closures') return { backEnd: 'closures', quick: quickFrom(program, (section) => closuresFor(program, section, access)) }
  try {
    return { backEnd: 'generated', quick: quickFrom(program, (section) => inTurn(section.units.map((unit) => unitFunction(program, section, unit, access)))) }
  } catch (error) {
    if (error instanceof EvalError) return quickBy('closures', program, access)
    throw error
  }
}

function quickFrom({ everywhere, partition }: Program, runOfSection: (section: Section) => Run): Quick {
  return { everywhere: runOfSection(everywhere), parts: new Map([...(partition?.parts ?? [])].map(([value, { section }]) => [value, runOfSection(section)])) }
}

function inTurn(runs: readonly Run[]): Run {
  const [only] = runs
  if (only !== undefined && runs.length === 1) return only
  return (facts, record, at) => {
    for (const run of runs) run(facts, record, at)
  }
}
