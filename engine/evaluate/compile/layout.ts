/** Where everything stands in the record of a run: one bit for each rule that fired, each predicate that held, each fact that was unknown. */

import { masksOf } from './bits.ts'
import type { Terms } from './terms.ts'

/** Functions with more than about 60 kB of bytecode are never optimised: one of 6,000 rules took 122 µs, in chunks 9.6. */
const RULES_PER_UNIT = 400
const PREDICATES_PER_UNIT = 384

/** What one generated function does; every word it writes is its own. */
export type Unit = { readonly sources: readonly number[]; readonly predicates: readonly number[]; readonly rules: readonly number[] }

/** Rules that are asked together. Bits count from the start of the record. */
export type Section = {
  readonly units: readonly Unit[]
  readonly rules: readonly number[]
  /** Predicates asked here, not those it reads from an earlier section. */
  readonly predicates: readonly number[]
  readonly ruleBits: ReadonlyMap<number, number>
  /** Of every predicate it reads. */
  readonly predicateBits: ReadonlyMap<number, number>
  /** Empty where unknown is no value of its own. */
  readonly unknownBits: ReadonlyMap<number, number>
  /** The rules' bits once more, by word: how to find what fired without asking every rule. */
  readonly firedWords: readonly FiredWord[]
  /** The same of the unknown bits. */
  readonly unknownWords: readonly { readonly word: number; readonly mask: number }[]
  /** First word it uses, and first it does not. */
  readonly from: number
  readonly end: number
}

/** `rules[b]` is the rule at bit `b` of the word; bits outside the mask are no rules. */
export type FiredWord = { readonly word: number; readonly mask: number; readonly rules: readonly number[] }

export type SectionTerms = {
  readonly terms: Terms
  readonly rules: readonly number[]
  readonly predicates: ReadonlySet<number>
  readonly sources: readonly number[]
  readonly unknowns: boolean
  /** First word it may use. */
  readonly from: number
  /** The section asked before, whose predicates it may read. */
  readonly before?: Section
}

export function layOut(wanted: SectionTerms): Section {
  const { rules, before } = wanted
  const predicates = bySlot(wanted.terms, [...wanted.predicates].filter((predicate) => before?.predicateBits.has(predicate) !== true))
  const units = unitsOf({ ...wanted, own: predicates })
  const roll = openRoll(wanted.from)
  const ruleBits = new Map<number, number>()
  const predicateBits = new Map(before?.predicateBits)
  const unknownBits = new Map(before?.unknownBits)
  for (const unit of units) {
    if (units.length > 1) roll.nextWord()
    for (const rule of unit.rules) ruleBits.set(rule, roll.take())
    for (const predicate of unit.predicates) predicateBits.set(predicate, roll.take())
    if (wanted.unknowns) for (const source of unit.sources) unknownBits.set(source, roll.take())
  }
  roll.nextWord()
  return { units, rules, predicates, ruleBits, predicateBits, unknownBits, firedWords: firedWordsOf(ruleBits), unknownWords: [...masksOf(unknownBits.values())].map(([word, mask]) => ({ word, mask })), from: wanted.from, end: roll.word() }
}

function firedWordsOf(ruleBits: ReadonlyMap<number, number>): readonly FiredWord[] {
  const byWord = new Map([...masksOf(ruleBits.values())].map(([word, mask]) => [word, { word, mask, rules: Array.from({ length: 32 }, () => -1) }]))
  for (const [rule, bit] of ruleBits) byWord.get(bit >>> 5)?.rules.splice(bit & 31, 1, rule)
  return [...byWord.values()].sort((one, other) => one.word - other.word)
}

/** Neighbours in the record are asked of one place, so that one look at a value sets them together. */
function bySlot(terms: Terms, predicates: readonly number[]): readonly number[] {
  const slotOf = (predicate: number): number => terms.predicates[predicate]?.left ?? 0
  return [...predicates].sort((one, other) => slotOf(one) - slotOf(other) || one - other)
}

/** A small section is one function and packed tight; a large one is several, each with words of its own. Predicates come before rules. */
function unitsOf({ rules, sources, own }: SectionTerms & { readonly own: readonly number[] }): readonly Unit[] {
  if (rules.length <= RULES_PER_UNIT && own.length <= PREDICATES_PER_UNIT) return [{ sources, predicates: own, rules }]
  return [
    { sources, predicates: [], rules: [] },
    ...chunks(own, PREDICATES_PER_UNIT).map((predicates) => ({ sources: [], predicates, rules: [] })),
    ...chunks(rules, RULES_PER_UNIT).map((some) => ({ sources: [], predicates: [], rules: some })),
  ]
}

function chunks(list: readonly number[], size: number): readonly (readonly number[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size))
}

function openRoll(from: number): { readonly take: () => number; readonly nextWord: () => void; readonly word: () => number } {
  let bit = from * 32
  return {
    take: () => bit++,
    nextWord: () => {
      bit = Math.ceil(bit / 32) * 32
    },
    word: () => bit / 32,
  }
}
