/** What the record of a run says: which rules fired, why, and the whole tree as json-rules-engine would give it; decoded when somebody asks. */

import { hasBit } from './bits.ts'
import type { Compiled, CompiledRule } from './compile-rules.ts'
import type { Condition, Leaf } from './condition.ts'
import type { FactInput } from './form.ts'
import type { Section } from './layout.ts'
import type { RuleEventOf } from './read-rules.ts'
import { at as among, slotValue } from './terms.ts'

/** A record and where in it the run begins. */
export type RecordOf = { readonly record: Int32Array; readonly at?: number }

/** Indices into `compiled.rules`, in their order. */
export function firedIn({ program }: Compiled, { record, at = 0 }: RecordOf): readonly number[] {
  const fired: number[] = []
  for (const { ruleBits } of sectionsIn(program, record, at)) for (const [rule, bit] of ruleBits) if (hasBit(record, at, bit)) fired.push(rule)
  return program.partition === null ? fired : fired.sort((one, other) => one - other)
}

/** Undefined where a fact is unknown, and for rules of parts that were not asked. */
export function leafHolds({ program }: Compiled, leaf: Leaf, { record, at = 0 }: RecordOf): boolean | undefined {
  const { left, right } = among(program.terms.predicates, leaf.predicate)
  const sources = (right.kind === 'slot' ? [left, right.slot] : [left]).map((slot) => among(program.terms.slots, slot).source)
  for (const { predicateBits, unknownBits } of sectionsIn(program, record, at)) {
    if (sources.some((source) => isSet(unknownBits.get(source), record, at))) return undefined
    const bit = predicateBits.get(leaf.predicate)
    if (bit !== undefined) return hasBit(record, at, bit) !== leaf.negated
  }
  return undefined
}

/** One condition of a rule that fired, with what it saw. */
export type Reason = { readonly fact: string; readonly path: string | null; readonly operator: string; readonly value: unknown; readonly seen: unknown; readonly holds: boolean | undefined }

export type FiredRule = { readonly rule: CompiledRule; readonly reasons: readonly Reason[] }

export function reasonsIn(compiled: Compiled, facts: FactInput, where: RecordOf): readonly FiredRule[] {
  return firedIn(compiled, where).map((index) => {
    const rule = among(compiled.rules, index)
    return { rule, reasons: reasonsOf(compiled, rule.condition, facts, where) }
  })
}

function reasonsOf(compiled: Compiled, condition: Condition, facts: FactInput, where: RecordOf): readonly Reason[] {
  switch (condition.kind) {
    case 'leaf': {
      const { fact, path, operator, value } = condition.leaf
      return [{ fact, path, operator, value, seen: seenBy(compiled, condition.leaf, facts).left, holds: leafHolds(compiled, condition.leaf, where) }]
    }
    case 'nothing':
      return []
    case 'not':
      return reasonsOf(compiled, condition.part, facts, where)
    case 'all':
    case 'any':
      return condition.parts.flatMap((part) => reasonsOf(compiled, part, facts, where))
  }
}

export type ResultTree =
  | { readonly operator: string; readonly fact: string; readonly path?: string; readonly value: unknown; readonly factResult: unknown; readonly valueResult: unknown; readonly result: boolean | undefined }
  | { readonly operator: 'all'; readonly all: readonly ResultTree[]; readonly result: boolean | undefined }
  | { readonly operator: 'any'; readonly any: readonly ResultTree[]; readonly result: boolean | undefined }
  | { readonly operator: 'not'; readonly not: ResultTree; readonly result: boolean | undefined }
  | { readonly condition: string; readonly result: false }

export type RuleResultOf = { readonly name: unknown; readonly event: RuleEventOf; readonly priority: number; readonly result: boolean; readonly conditions: ResultTree }

/** Every rule with its conditions, as json-rules-engine's results have them; there, conditions of a lower priority may be left without a result. */
export function resultsIn(compiled: Compiled, facts: FactInput, where: RecordOf): readonly RuleResultOf[] {
  const fired = new Set(firedIn(compiled, where))
  return compiled.rules.map(({ name, event, priority, condition }, index) => ({ name, event, priority, result: fired.has(index), conditions: treeOf(compiled, condition, facts, where) }))
}

function treeOf(compiled: Compiled, condition: Condition, facts: FactInput, where: RecordOf): ResultTree {
  switch (condition.kind) {
    case 'leaf': {
      const { fact, path, operator, value } = condition.leaf
      const { left, right } = seenBy(compiled, condition.leaf, facts)
      return { operator, fact, ...(path === null ? {} : { path }), value, factResult: left, valueResult: right, result: leafHolds(compiled, condition.leaf, where) }
    }
    case 'nothing':
      return { condition: condition.name, result: false }
    case 'not': {
      const not = treeOf(compiled, condition.part, facts, where)
      return { operator: 'not', not, result: not.result === undefined ? undefined : !not.result }
    }
    case 'all': {
      const all = condition.parts.map((part) => treeOf(compiled, part, facts, where))
      return { operator: 'all', all, result: together(all, false) }
    }
    case 'any': {
      const any = condition.parts.map((part) => treeOf(compiled, part, facts, where))
      return { operator: 'any', any, result: any.length === 0 || together(any, true) }
    }
  }
}

/** `settling`: the answer of one part that decides for all of them. */
function together(parts: readonly ResultTree[], settling: boolean): boolean | undefined {
  if (parts.some(({ result }) => result === settling)) return settling
  return parts.some(({ result }) => result === undefined) ? undefined : !settling
}

function seenBy({ program, access }: Compiled, leaf: Leaf, facts: FactInput): { readonly left: unknown; readonly right: unknown } {
  const { left, right } = among(program.terms.predicates, leaf.predicate)
  const valueOf = (index: number): unknown => {
    const slot = among(program.terms.slots, index)
    return slotValue(slot, access.value(facts, among(program.terms.sources, slot.source)))
  }
  return { left: valueOf(left), right: right.kind === 'slot' ? valueOf(right.slot) : right.value }
}

function sectionsIn({ everywhere, partition }: Compiled['program'], record: Int32Array, at: number): readonly Section[] {
  if (partition === null) return [everywhere]
  const number = record[at] ?? 0
  const part = [...partition.parts.values()].find((each) => each.number === number)
  return part === undefined ? [everywhere] : [everywhere, part.section]
}

function isSet(bit: number | undefined, record: Int32Array, at: number): boolean {
  return bit !== undefined && hasBit(record, at, bit)
}
