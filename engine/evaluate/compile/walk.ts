/** The slow way through the rules: asks what json-rules-engine asks, in its order, and fails where it fails. */

import { hasBit, isUnknownValue, setBit } from './bits.ts'
import type { Condition, Leaf } from './condition.ts'
import type { Access, FactInput } from './form.ts'
import type { Section } from './layout.ts'
import type { Program } from './program.ts'
import { at as among, slotValue } from './terms.ts'

/** Throws an EvaluationFault, or what an operator of the caller's own threw. */
export function openWalk(program: Program, access: Access): (facts: FactInput, record: Int32Array, at: number) => void {
  return (facts, record, at) => {
    const asking = openAsking(program, access, facts)
    const fired = program.rules.flatMap(({ condition, reads }, rule) => (reads.some(asking.isUnknown) || !asking.holds(condition) ? [] : [rule]))
    record.fill(0, at, at + program.words)
    for (const section of sectionsFor(program, access, facts, (number) => { record[at] = number })) writeSection({ section, fired, asking, program }, record, at)
  }
}

type Asking = {
  readonly isUnknown: (source: number) => boolean
  readonly holds: (condition: Condition) => boolean
  readonly predicateHolds: (predicate: number) => boolean
}

function openAsking({ terms, unknowns, allowUndefinedFacts }: Program, access: Access, facts: FactInput): Asking {
  const isUnknown = (source: number): boolean => unknowns && isUnknownValue(access.value(facts, among(terms.sources, source)))
  const valueOf = (index: number): unknown => {
    const slot = among(terms.slots, index)
    const source = among(terms.sources, slot.source)
    if (!allowUndefinedFacts) access.demand(facts, source)
    return slotValue(slot, access.value(facts, source))
  }
  const predicateHolds = (index: number): boolean => {
    const { left, operator, right } = among(terms.predicates, index)
    const value = right.kind === 'constant' ? right.value : valueOf(right.slot)
    return operator.test(valueOf(left), value)
  }
  const leafHolds = (leaf: Leaf): boolean => predicateHolds(leaf.predicate) !== leaf.negated
  return { isUnknown, predicateHolds, holds: (condition) => conditionHolds(condition, leafHolds) }
}

/** A group of one priority is asked as a whole, even where its first part settles it: only the next group may be spared. */
function conditionHolds(condition: Condition, leafHolds: (leaf: Leaf) => boolean): boolean {
  switch (condition.kind) {
    case 'leaf':
      return leafHolds(condition.leaf)
    case 'nothing':
      return false
    case 'not':
      return !conditionHolds(condition.part, leafHolds)
    case 'all':
    case 'any': {
      if (condition.parts.length === 0) return true
      const settling = condition.kind === 'any'
      return condition.groups.some((group) => group.map((part) => conditionHolds(part, leafHolds)).includes(settling)) === settling
    }
  }
}

function sectionsFor({ partition, terms, everywhere }: Program, access: Access, facts: FactInput, say: (part: number) => void): readonly Section[] {
  if (partition === null) return [everywhere]
  const slot = among(terms.slots, partition.slot)
  const part = partition.parts.get(slotValue(slot, access.value(facts, among(terms.sources, slot.source))))
  say(part?.number ?? 0)
  return part === undefined ? [everywhere] : [everywhere, part.section]
}

type Writing = { readonly section: Section; readonly fired: readonly number[]; readonly asking: Asking; readonly program: Program }

function writeSection({ section, fired, asking, program }: Writing, record: Int32Array, at: number): void {
  for (const [source, bit] of section.unknownBits) if (asking.isUnknown(source)) setBit(record, at, bit)
  for (const rule of fired) {
    const bit = section.ruleBits.get(rule)
    if (bit !== undefined) setBit(record, at, bit)
  }
  for (const predicate of section.predicates) {
    const bit = section.predicateBits.get(predicate) ?? 0
    const { left, right } = among(program.terms.predicates, predicate)
    const sources = [left, ...(right.kind === 'slot' ? [right.slot] : [])].map((slot) => among(program.terms.slots, slot).source)
    if (!sources.some(asking.isUnknown) && !hasBit(record, at, bit) && answers(asking, predicate)) setBit(record, at, bit)
  }
}

/** A question that nobody needed and that cannot be asked counts as no. */
function answers(asking: Asking, predicate: number): boolean {
  try {
    return asking.predicateHolds(predicate)
  } catch {
    return false
  }
}
