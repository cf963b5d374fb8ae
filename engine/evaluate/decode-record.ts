/** From the record a run left behind to the explanation of every rule, whenever somebody asks: record, rule set and facts are all it takes. */

import type { Facts } from '../facts/catalogue.ts'
import { plainLabels, type Labels } from '../render-message.ts'
import { isLeaf, partsOf, type Condition, type Conditions } from '../rule-set.ts'
import type { Condition as CompiledCondition } from './compile/condition.ts'
import { partsOf as compiledPartsOf } from './compile/condition.ts'
import type { OpenCompiled } from './compile/open-compiled.ts'
import { firedIn, leafState } from './compile/record.ts'
import { explainRulesAs, type ExplainedRule, type Truth } from './explain.ts'

/** Of the places of bits in a record. Raise it with every change of them, or records that are kept would be read wrongly; a test holds it. */
export const RECORD_LAYOUT = 1

/** `1:` and eight hex digits a word: 32 bytes of bits are 66 characters. */
export function recordText(record: Int32Array): string {
  return `${String(RECORD_LAYOUT)}:${[...record].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')}`
}

/** Null for a record of another layout, or what is none. */
export function recordFrom(text: string): Int32Array | null {
  const [, layout = '', digits = ''] = /^(\d+):((?:[0-9a-f]{8})*)$/.exec(text) ?? []
  if (layout !== String(RECORD_LAYOUT)) return null
  return Int32Array.from({ length: digits.length / 8 }, (_, at) => Number.parseInt(digits.slice(at * 8, at * 8 + 8), 16) | 0)
}

/**
 * The same as `explainRules`, with nothing evaluated: what held is read from the record. Throws RangeError for a record of another size,
 * which cannot be one of these rules.
 */
export function decodeRecord({ ruleSet, compiled }: Pick<OpenCompiled, 'ruleSet' | 'compiled'>, record: Int32Array, facts: Facts, labels: Labels = plainLabels): readonly ExplainedRule[] {
  if (record.length !== compiled.words) throw new RangeError(`a record of these rules has ${String(compiled.words)} words, not ${String(record.length)}`)
  const held = new Map<Condition, Truth>()
  for (const { place, condition } of compiled.rules) {
    const rule = ruleSet.rules[place]
    if (rule !== undefined) readLeaves(rule.conditions, condition, (leaf, read) => {
      const state = leafState(compiled, read, { record })
      if (state !== 'not-asked') held.set(leaf, state)
    })
  }
  const fired = new Set(firedIn(compiled, { record }).map((rule) => compiled.rules[rule]?.place))
  return explainRulesAs(ruleSet, facts, labels, { leaf: (leaf) => held.get(leaf), fired: (place) => fired.has(place) })
}

type ReadLeaf = Extract<CompiledCondition, { kind: 'leaf' }>['leaf']

/** The rule as written beside the rule as read: both have their parts in the order of the file. */
function readLeaves(written: Condition | Conditions, read: CompiledCondition, visit: (leaf: Condition, read: ReadLeaf) => void): void {
  if (isLeaf(written)) {
    if (read.kind === 'leaf') visit(written, read.leaf)
    return
  }
  const parts = compiledPartsOf(read)
  partsOf(written).forEach((part, at) => {
    const beside = parts[at]
    if (beside !== undefined) readLeaves(part, beside, visit)
  })
}
