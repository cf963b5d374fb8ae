/** A sentence written over the cells of a space: each fact in or out of a set of its cells, joined by all and any, without negation. */

import { FACTS, isFactName, type FactName } from '../facts/catalogue.ts'
import { isUnknown, type FactValue } from '../facts/fact.ts'
import { factsOf, isLeaf, refersToFact, type Condition } from '../rule-set.ts'
import { comparisonHolds, UNKNOWN, type Test } from './holds.ts'
import type { Sentence } from './sentence.ts'
import type { Space } from './space.ts'

/** `cells`: bit i stands for cell i of the variable. */
export type Claim =
  | { readonly kind: 'in'; readonly variable: number; readonly cells: bigint }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Claim[] }

export function claimOf(sentence: Sentence, space: Space): Claim {
  switch (sentence.kind) {
    case 'holds':
      return testClaim(sentence.test, space)
    case 'fires':
      return { kind: 'all', of: [...factsOf(sentence.rule.conditions).map((fact) => known(fact, space)), testClaim(sentence.rule.conditions, space)] }
    case 'all':
    case 'any':
      return { kind: sentence.kind, of: sentence.of.map((each) => claimOf(each, space)) }
    case 'not':
      return negated(claimOf(sentence.of, space), space)
  }
}

function testClaim(test: Test, space: Space): Claim {
  if (isLeaf(test)) return leafClaim(test, space)
  if ('all' in test) return { kind: 'all', of: test.all.map((part) => testClaim(part, space)) }
  // An empty `any` holds in json-rules-engine.
  if ('any' in test) return test.any.length === 0 ? ALWAYS : { kind: 'any', of: test.any.map((part) => testClaim(part, space)) }
  return negated(testClaim(test.not, space), space)
}

const ALWAYS: Claim = { kind: 'all', of: [] }
const NEVER: Claim = { kind: 'any', of: [] }

function known(fact: string, space: Space): Claim {
  return inCells(headOf(fact, space), space, (cell) => !isUnknown(cell))
}

function leafClaim(leaf: Condition, space: Space): Claim {
  const head = headOf(leaf.fact, space)
  if (refersToFact(leaf.value)) return comparedClaim(leaf, leaf.value.fact, space)
  const isList = FACTS[factName(leaf.fact)].type.kind === 'list'
  if (!isList || leaf.value === null || leaf.operator === UNKNOWN) return inCells(head, space, (cell) => comparisonHolds(leaf.operator, cell, leaf.value))
  const list = inCells(head, space, (cell) => Array.isArray(cell))
  const members = space.members.get(factName(leaf.fact)) ?? new Map<string, number>()
  switch (leaf.operator) {
    case 'isEmpty':
      return both(list, leaf.value === true ? { kind: 'all', of: [...members.values()].map((member) => isMember(member, false)) } : { kind: 'any', of: [...members.values()].map((member) => isMember(member, true)) })
    case 'contains':
      return both(list, ofMember(members.get(String(leaf.value)), true))
    case 'doesNotContain':
      return both(list, ofMember(members.get(String(leaf.value)), false))
    default:
      // Equality of lists is equality of nothing there.
      return comparisonHolds(leaf.operator, [], leaf.value) ? ALWAYS : NEVER
  }
}

/** A text the list can never have is never in it. */
function ofMember(member: number | undefined, present: boolean): Claim {
  if (member === undefined) return present ? NEVER : ALWAYS
  return isMember(member, present)
}

/** Cell 0 is absent, cell 1 present. */
function isMember(variable: number, present: boolean): Claim {
  return { kind: 'in', variable, cells: present ? 2n : 1n }
}

/** One cell of the left at a time, with the cells of the right that go with it. */
function comparedClaim(leaf: Condition, other: string, space: Space): Claim {
  const [left, right] = [headOf(leaf.fact, space), headOf(other, space)]
  const cells = cellsOf(left, space)
  return { kind: 'any', of: cells.map((seen) => both(inCells(left, space, (cell) => cell === seen), inCells(right, space, (wanted) => comparisonHolds(leaf.operator, seen, wanted)))) }
}

function both(...of: readonly Claim[]): Claim {
  return { kind: 'all', of }
}

function inCells(variable: number, space: Space, holds: (cell: FactValue) => boolean): Claim {
  const cells = cellsOf(variable, space).reduce((mask, cell, at) => (holds(cell) ? mask | (1n << BigInt(at)) : mask), 0n)
  return { kind: 'in', variable, cells }
}

function cellsOf(variable: number, space: Space): readonly FactValue[] {
  return space.variables[variable]?.cells ?? []
}

export function allCells(variable: number, space: Space): bigint {
  return (1n << BigInt(cellsOf(variable, space).length)) - 1n
}

export function negated(claim: Claim, space: Space): Claim {
  if (claim.kind === 'in') return { ...claim, cells: allCells(claim.variable, space) & ~claim.cells }
  return { kind: claim.kind === 'all' ? 'any' : 'all', of: claim.of.map((each) => negated(each, space)) }
}

function headOf(fact: string, space: Space): number {
  return space.heads.get(factName(fact)) ?? -1
}

function factName(fact: string): FactName {
  if (!isFactName(fact)) throw new RangeError(`the catalogue has no fact ${fact}`)
  return fact
}
