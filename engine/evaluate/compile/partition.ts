/** Rules that only speak for one value of one fact, a district say, are sorted by it, so that a decision asks those of its own district alone. */

import type { Logic } from './logic.ts'
import { isFindable } from './constant.ts'
import { at, type Predicate, type Terms } from './terms.ts'

export type Partition = {
  readonly slot: number
  /** Rules that speak for every value, in order. */
  readonly everywhere: readonly number[]
  /** By value: the rules that may fire there, in order. A rule may speak for several values. */
  readonly parts: ReadonlyMap<unknown, readonly number[]>
}

/** Fewer rules than this are asked quicker than sorted. */
const FEWEST_RULES = 100
const FEWEST_VALUES = 4

/** Undefined where sorting would not at least halve the rules a decision asks. */
export function partitionOf(logics: readonly Logic[], terms: Terms): Partition | undefined {
  if (logics.length < FEWEST_RULES) return undefined
  const guards = logics.map((logic) => (isTame(logic, terms) ? guardsOf(logic, terms) : new Map<number, readonly unknown[]>()))
  const slot = favourite(guards)
  if (slot === undefined) return undefined
  const parts = new Map<unknown, number[]>()
  const everywhere: number[] = []
  for (const [rule, guard] of guards.entries()) {
    const values = guard.get(slot)
    if (values === undefined) everywhere.push(rule)
    for (const value of values ?? []) addTo(parts, value, rule)
  }
  const largest = [...parts.values()].reduce((most, rules) => Math.max(most, rules.length), 0)
  return parts.size >= FEWEST_VALUES && (everywhere.length + largest) * 2 <= logics.length ? { slot, everywhere, parts } : undefined
}

/**
 * A rule that is not asked must be one that could not have made the run fail: no operator in it may throw, save for a missing fact, which is
 * noticed before rules are sorted.
 */
function isTame(logic: Logic, terms: Terms): boolean {
  if (logic.kind === 'constant') return true
  if (logic.kind !== 'single') return logic.parts.every((part) => isTame(part, terms))
  const { operator, right } = at(terms.predicates, logic.predicate)
  return operator.trait.kind !== 'opaque' && (right.kind === 'constant' || operator.takes === 'anything')
}

/** By place: the values without which the rule cannot fire. */
function guardsOf(logic: Logic, terms: Terms): ReadonlyMap<number, readonly unknown[]> {
  const needed = logic.kind === 'all' ? logic.parts : [logic]
  const guards = new Map<number, readonly unknown[]>()
  for (const part of needed) {
    if (part.kind !== 'single' || !part.holds) continue
    const predicate = at(terms.predicates, part.predicate)
    const values = predicate.operator.trait.kind === 'one-of' ? valuesOf(predicate) : undefined
    if (values !== undefined && values.length > 0 && !guards.has(predicate.left)) guards.set(predicate.left, values)
  }
  return guards
}

/** The constants that a fact, or its members, are compared with for being the same; undefined for every other question. */
export function valuesOf({ operator: { trait }, right }: Predicate): readonly unknown[] | undefined {
  if ((trait.kind !== 'one-of' && trait.kind !== 'members') || right.kind !== 'constant') return undefined
  if (trait.against === 'value') return [right.value].filter(isFindable)
  return Array.isArray(right.value) ? [...new Set(right.value.filter(isFindable))] : undefined
}

function favourite(guards: readonly ReadonlyMap<number, readonly unknown[]>[]): number | undefined {
  const values = new Map<number, Set<unknown>>()
  const rules = new Map<number, number>()
  for (const guard of guards) {
    for (const [slot, wanted] of guard) {
      rules.set(slot, (rules.get(slot) ?? 0) + 1)
      const known = values.get(slot) ?? new Set<unknown>()
      for (const value of wanted) known.add(value)
      values.set(slot, known)
    }
  }
  const weight = (slot: number): number => ((values.get(slot)?.size ?? 0) < FEWEST_VALUES ? 0 : (rules.get(slot) ?? 0))
  return [...rules.keys()].sort((one, other) => weight(other) - weight(one))[0]
}

function addTo(parts: Map<unknown, number[]>, value: unknown, rule: number): void {
  const rules = parts.get(value)
  if (rules === undefined) parts.set(value, [rule])
  else rules.push(rule)
}
