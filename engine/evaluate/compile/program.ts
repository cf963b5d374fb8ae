/** Rules made ready for either back end: logic, partition, and the place of every bit. */

import { leavesOf } from './condition.ts'
import { layOut, type Section } from './layout.ts'
import { isPlainConjunction, logicOf, predicatesOf, type Logic } from './logic.ts'
import { partitionOf } from './partition.ts'
import type { ReadRule } from './read-rules.ts'
import { at, type Terms } from './terms.ts'

export type ProgramRule = ReadRule & {
  readonly logic: Logic
  /** Sources its conditions read, decisive or not: one that is unknown silences the rule. */
  readonly reads: readonly number[]
  /** Those of them that must be asked for: an unknown fact answers none of its questions yes, so that a conjunction of them falls by itself. */
  readonly silencedBy: readonly number[]
}

export type Program = {
  readonly terms: Terms
  readonly rules: readonly ProgramRule[]
  /** A fact whose value is `{ unknown: … }` is unknown: its predicates do not hold, and rules that read it do not fire. */
  readonly unknowns: boolean
  readonly allowUndefinedFacts: boolean
  readonly everywhere: Section
  readonly partition: ProgramPartition | null
  /** Words of a record. */
  readonly words: number
}

/** The record then begins with the number of the part, 0 where the value has none. */
export type ProgramPartition = {
  readonly slot: number
  readonly parts: ReadonlyMap<unknown, Part>
  /** By number, from 1. */
  readonly numbered: readonly Section[]
  /** First word of the parts. */
  readonly from: number
}

export type Part = { readonly number: number; readonly section: Section }

export type ProgramTerms = Pick<Program, 'terms' | 'unknowns' | 'allowUndefinedFacts'> & { readonly rules: readonly ReadRule[]; readonly mayPartition: boolean }

export function programOf({ terms, unknowns, allowUndefinedFacts, rules, mayPartition }: ProgramTerms): Program {
  const ready = rules.map((rule) => readyRule(rule, terms, unknowns))
  const wanted = { terms, rules: ready, unknowns, allowUndefinedFacts }
  const partition = mayPartition ? partitionOf(ready.map((rule) => rule.logic), terms) : undefined
  const all = terms.sources.map((source) => source.index)
  const section = (some: readonly number[], where: Pick<Section, 'from'> & { readonly before?: Section; readonly sources: readonly number[] }): Section =>
    layOut({ terms, rules: some, predicates: new Set(some.flatMap((rule) => [...predicatesOf(at(ready, rule).logic), ...askedBy(at(ready, rule))])), unknowns, ...where })
  if (partition === undefined) {
    const everywhere = section(ready.map((_, rule) => rule), { from: 0, sources: all })
    return { ...wanted, everywhere, partition: null, words: everywhere.end }
  }
  const everywhere = section(partition.everywhere, { from: 1, sources: all })
  const parts = new Map([...partition.parts].map(([value, some], place) => [value, { number: place + 1, section: section(some, { from: everywhere.end, before: everywhere, sources: [] }) }]))
  const words = [...parts.values()].reduce((most, part) => Math.max(most, part.section.end), everywhere.end)
  return { ...wanted, everywhere, partition: { slot: partition.slot, parts, numbered: [...parts.values()].map((part) => part.section), from: everywhere.end }, words }
}

/** Every question of the rule, also one that logic found to change nothing: the record says how each was answered. */
function askedBy(rule: ReadRule): readonly number[] {
  return [...leavesOf(rule.condition)].flatMap((each) => (each.kind === 'leaf' ? [each.leaf.predicate] : []))
}

function readyRule(rule: ReadRule, terms: Terms, unknowns: boolean): ProgramRule {
  const logic = logicOf(rule.condition)
  const reads = sourcesOf(askedBy(rule), terms)
  const settled = new Set(isPlainConjunction(logic) ? sourcesOf([...predicatesOf(logic)], terms) : [])
  return { ...rule, logic, reads, silencedBy: unknowns ? reads.filter((source) => !settled.has(source)) : [] }
}

function sourcesOf(predicates: readonly number[], terms: Terms): readonly number[] {
  const slots = predicates.flatMap((index) => {
    const { left, right } = at(terms.predicates, index)
    return right.kind === 'slot' ? [left, right.slot] : [left]
  })
  return [...new Set(slots.map((slot) => at(terms.slots, slot).source))]
}
