/** The result of a rule as json-rules-engine gives it: all its conditions, what they saw and how they came out. */

import { hasBit } from './bits.ts'
import type { Condition } from './condition.ts'
import type { Access, FactInput } from './form.ts'
import type { Program } from './program.ts'
import type { RuleEventOf } from './read-rules.ts'
import { leafState, partIn, type RecordOf } from './record.ts'
import { at as among, slotValue } from './terms.ts'

export type ResultTree =
  /** `value` is as in the file, `valueResult` what it came to, `result` undefined where a fact is unknown. */
  | { readonly operator: string; readonly fact: string; readonly path?: string; readonly value: unknown; readonly factResult: unknown; readonly valueResult: unknown; readonly result: boolean | undefined }
  | { readonly operator: 'all'; readonly all: readonly ResultTree[]; readonly result: boolean | undefined }
  | { readonly operator: 'any'; readonly any: readonly ResultTree[]; readonly result: boolean | undefined }
  | { readonly operator: 'not'; readonly not: ResultTree; readonly result: boolean | undefined }
  | { readonly condition: string; readonly result: false }

export type RuleResultOf = { readonly name: unknown; readonly event: RuleEventOf; readonly priority: number; readonly result: boolean; readonly conditions: ResultTree }

export type ResultsMaker = (facts: FactInput, record: Int32Array, at: number) => readonly RuleResultOf[]

export type Reading = { readonly program: Program; readonly access: Access }

/** Read bit by bit, for the records that no function is made for. */
export function readResult(reading: Reading, rule: number, facts: FactInput, where: RecordOf): RuleResultOf {
  const { name, event, priority, condition } = among(reading.program.rules, rule)
  return { name, event, priority, result: hasFired(reading.program, rule, where), conditions: treeOf(reading, condition, facts, where) }
}

function hasFired(program: Program, rule: number, { record, at = 0 }: RecordOf): boolean {
  const bit = program.everywhere.ruleBits.get(rule) ?? partIn(program, record, at)?.ruleBits.get(rule)
  return bit !== undefined && hasBit(record, at, bit)
}

function treeOf(reading: Reading, condition: Condition, facts: FactInput, where: RecordOf): ResultTree {
  switch (condition.kind) {
    case 'leaf':
      return leafOf(reading, condition, facts, where)
    case 'nothing':
      return { condition: condition.name, result: false }
    case 'not': {
      const not = treeOf(reading, condition.part, facts, where)
      return { operator: 'not', not, result: not.result === undefined ? undefined : !not.result }
    }
    case 'all': {
      const all = condition.parts.map((part) => treeOf(reading, part, facts, where))
      return { operator: 'all', all, result: together(all, false) }
    }
    case 'any': {
      const any = condition.parts.map((part) => treeOf(reading, part, facts, where))
      return { operator: 'any', any, result: any.length === 0 || together(any, true) }
    }
  }
}

/** `settling`: the answer of one part that decides for all of them. */
function together(parts: readonly ResultTree[], settling: boolean): boolean | undefined {
  if (parts.some(({ result }) => result === settling)) return settling
  return parts.some(({ result }) => result === undefined) ? undefined : !settling
}

function leafOf({ program, access }: Reading, { leaf }: Extract<Condition, { kind: 'leaf' }>, facts: FactInput, where: RecordOf): ResultTree {
  const { fact, path, operator, value } = leaf
  const { left, right, operator: asked } = among(program.terms.predicates, leaf.predicate)
  const valueOf = (index: number): unknown => {
    const slot = among(program.terms.slots, index)
    return slotValue(slot, access.value(facts, among(program.terms.sources, slot.source)))
  }
  const factResult = valueOf(left)
  const valueResult = right.kind === 'slot' ? valueOf(right.slot) : value
  const seen = leafState({ program }, leaf, where)
  // A rule of a part that was not asked has no bits in the record: it is asked now. What could fail is in no part.
  const result = seen === 'not-asked' ? asked.test(factResult, valueResult) !== leaf.negated : seen === 'unknown' ? undefined : seen === 'yes'
  return { operator, fact, ...(path === null ? {} : { path }), value, factResult, valueResult, result }
}
