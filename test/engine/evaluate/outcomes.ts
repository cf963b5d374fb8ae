/** What comes of a rule file and facts, by json-rules-engine and by the compiler, in one shape; and where the two differ. */

import { isDeepStrictEqual } from 'node:util'
import { Engine } from 'json-rules-engine'
import { compileRules, EvaluationFault, firedIn, type Compiled, type CompileFaultCode, type CompileOptions } from '../../../engine/evaluate/compile.ts'
import { isEmpty } from '../../../engine/operators.ts'
import type { RuleFile } from './arbitrary-rules.ts'

export type Facts = Readonly<Record<string, unknown>>

export type Outcome =
  | { readonly kind: 'fired'; readonly names: readonly string[]; readonly trees: ReadonlyMap<string, Tree> }
  /** The run failed. */
  | { readonly kind: 'failed'; readonly why: string }
  /** The file itself was refused. */
  | { readonly kind: 'refused'; readonly codes: readonly (CompileFaultCode | 'thrown')[] }

/** As json-rules-engine gives it: only what it asked has a result. */
export type Tree = {
  readonly all?: readonly Tree[]
  readonly any?: readonly Tree[]
  readonly not?: Tree
  readonly fact?: string
  readonly factResult?: unknown
  readonly valueResult?: unknown
  readonly result?: unknown
}

export type Prepared = { readonly compiled: Compiled; readonly run: (facts: Facts) => Outcome & { readonly record?: Int32Array } }

export type Refused = { readonly kind: 'refused'; readonly codes: readonly CompileFaultCode[] }

export function prepareOurs({ rules, conditions, ...allow }: RuleFile, options: CompileOptions = {}): Prepared | Refused {
  const compiled = compileRules(rules, { conditions, operators: { isEmpty }, ...allow, ...options })
  if (!compiled.ok) return { kind: 'refused', codes: [...new Set(compiled.faults.map(({ code }) => code))] }
  return { compiled, run: (facts) => runCompiled(compiled, facts) }
}

export function ours(file: RuleFile, facts: Facts, options: CompileOptions = {}): Outcome {
  const prepared = prepareOurs(file, options)
  return 'run' in prepared ? prepared.run(facts) : prepared
}

function runCompiled(compiled: Compiled, facts: Facts): Outcome & { readonly record?: Int32Array } {
  // Rubbish left by an earlier run must not show.
  const record = new Int32Array(compiled.words).fill(-1)
  try {
    compiled.evaluate(facts, record)
  } catch (error) {
    if (error instanceof EvaluationFault || error instanceof TypeError) return { kind: 'failed', why: error.message }
    throw error
  }
  const names = firedIn(compiled, { record }).map((at) => String(compiled.rules[at]?.name))
  return { kind: 'fired', names, trees: new Map(compiled.results.all(facts, { record }).map((each) => [String(each.name), each.conditions])), record }
}

/** A fresh engine for each call; one that is used twice at once loses rules. */
export async function theirs({ rules, conditions, ...allow }: RuleFile, facts: Facts): Promise<Outcome> {
  let engine: Engine
  try {
    engine = new Engine([], allow)
    engine.addOperator('isEmpty', isEmpty)
    for (const [name, condition] of Object.entries(conditions)) engine.setCondition(name, structuredClone(condition) as never)
    for (const rule of structuredClone(rules)) engine.addRule(rule as never)
  } catch {
    return { kind: 'refused', codes: ['thrown'] }
  }
  try {
    const { results, failureResults } = await engine.run(facts)
    return { kind: 'fired', names: results.map(({ name }) => name), trees: new Map([...results, ...failureResults].map((each) => [each.name, each.conditions as Tree])) }
  } catch (error) {
    return { kind: 'failed', why: error instanceof Error ? error.message : String(error) }
  }
}

/** In words, or null. Rules of one priority come in the order in which promises settle, so what fired is compared as a set. */
export function difference(mine: Outcome, their: Outcome): string | null {
  if (mine.kind !== 'fired' || their.kind !== 'fired') return mine.kind === their.kind ? null : `ours ${mine.kind}, theirs ${their.kind}`
  if (!isDeepStrictEqual([...mine.names].sort(), [...their.names].sort())) return `ours fired ${mine.names.join()}, theirs ${their.names.join()}`
  for (const [name, tree] of their.trees) {
    const found = treeDifference(mine.trees.get(name), tree, name)
    if (found !== null) return found
  }
  return null
}

/** Only what json-rules-engine asked is compared: it leaves conditions of a lower priority alone where they no longer matter. */
function treeDifference(mine: Tree | undefined, their: Tree, at: string): string | null {
  const kind = (['all', 'any'] as const).find((each) => their[each] !== undefined)
  if (kind !== undefined) return (their[kind] ?? []).map((part, place) => treeDifference(mine?.[kind]?.[place], part, `${at}/${kind}/${String(place)}`)).find((each) => each !== null) ?? null
  if (their.not !== undefined) return treeDifference(mine?.not, their.not, `${at}/not`)
  if (their.fact === undefined || !('factResult' in their)) return null
  return isSameLeaf(mine, their) ? null : `${at}: ours ${JSON.stringify(mine)}, theirs ${JSON.stringify(their)}`
}

function isSameLeaf(mine: Tree | undefined, their: Tree): boolean {
  return mine?.result === their.result && isDeepStrictEqual([mine?.factResult, mine?.valueResult], [their.factResult, their.valueResult])
}
