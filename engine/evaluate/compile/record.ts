/** What the record of a run says: which rules fired, and how each condition came out; read when somebody asks. */

import { hasBit } from './bits.ts'
import type { Leaf } from './condition.ts'
import type { Section } from './layout.ts'
import type { Program } from './program.ts'
import { at as among } from './terms.ts'

/** A record and where in it the run begins. */
export type RecordOf = { readonly record: Int32Array; readonly at?: number }

/** Indices into the compiled rules, in their order. */
export function firedIn({ program }: { readonly program: Program }, { record, at = 0 }: RecordOf): readonly number[] {
  const fired: number[] = []
  gather(fired, program.everywhere, record, at)
  const part = partIn(program, record, at)
  if (part === undefined) return fired
  gather(fired, part, record, at)
  return fired.sort((one, other) => one - other)
}

function gather(fired: number[], { firedWords }: Section, record: Int32Array, at: number): void {
  for (const { word, mask, rules } of firedWords) {
    for (let bits = (record[at + word] ?? 0) & mask; bits !== 0; bits &= bits - 1) fired.push(rules[31 - Math.clz32(bits & -bits)] ?? -1)
  }
}

/** `unknown`: it asks about an unknown fact; `not-asked`: it stands in rules of a part that the facts do not belong to. */
export type LeafState = 'yes' | 'no' | 'unknown' | 'not-asked'

export function leafState({ program }: { readonly program: Program }, leaf: Leaf, { record, at = 0 }: RecordOf): LeafState {
  const { left, right } = among(program.terms.predicates, leaf.predicate)
  const sources = (right.kind === 'slot' ? [left, right.slot] : [left]).map((slot) => among(program.terms.slots, slot).source)
  if (sources.some((source) => isSet(program.everywhere.unknownBits.get(source), record, at))) return 'unknown'
  const bit = program.everywhere.predicateBits.get(leaf.predicate) ?? partIn(program, record, at)?.predicateBits.get(leaf.predicate)
  if (bit === undefined) return 'not-asked'
  return hasBit(record, at, bit) === leaf.negated ? 'no' : 'yes'
}

/** The section of the part that the record is about, if it is about one. */
export function partIn({ partition }: Program, record: Int32Array, at: number): Section | undefined {
  return partition?.numbered[(record[at] ?? 0) - 1]
}

function isSet(bit: number | undefined, record: Int32Array, at: number): boolean {
  return bit !== undefined && hasBit(record, at, bit)
}
