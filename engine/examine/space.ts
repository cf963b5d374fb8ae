/** The space of applications as rules see it: for each fact the values that conditions tell apart, with "does not apply" and "nobody could tell". */

import { FACT_NAMES, FACTS, isFactName, type FactName, type Facts } from '../facts/catalogue.ts'
import type { FactAbout, FactValue } from '../facts/fact.ts'
import { isLeaf, partsOf, refersToFact, type Condition } from '../rule-set.ts'
import { integerCells, numberCells } from './cells.ts'
import { limitsOf, type FactLimits } from './fact-limits.ts'
import type { Test } from './holds.ts'
import type { LinkedMatter } from './links/links.ts'

/** A fact with a value for each of its cells; for a list the empty list stands for any list, whose members are variables of their own. */
export type HeadVariable = { readonly kind: 'head'; readonly fact: FactName; readonly cells: readonly FactValue[] }
/** Is this text in the list? Cells: no, yes. */
export type MemberVariable = { readonly kind: 'member'; readonly fact: FactName; readonly member: string; readonly cells: readonly boolean[] }
export type Variable = HeadVariable | MemberVariable

export type Space = {
  readonly variables: readonly Variable[]
  /** Places in `variables`. */
  readonly heads: ReadonlyMap<FactName, number>
  readonly members: ReadonlyMap<FactName, ReadonlyMap<string, number>>
}

/** `ordinary`: an application to stay near to; its values are cells of their own. Tests may name facts of the catalogue only (RangeError). */
export function openSpace(tests: readonly Test[], matter: LinkedMatter, ordinary: Facts | null): Space {
  const leaves = tests.flatMap(leavesOf)
  const variables: Variable[] = []
  const heads = new Map<FactName, number>()
  const members = new Map<FactName, ReadonlyMap<string, number>>()
  for (const fact of FACT_NAMES) {
    const drawn = { leaves, matter, ordinary: ordinary?.[fact] ?? null }
    heads.set(fact, variables.length)
    variables.push({ kind: 'head', fact, cells: [...knownCells(fact, drawn), ...otherCells(fact)] })
    if (FACTS[fact].type.kind === 'list') members.set(fact, addMembers(variables, fact, drawn))
  }
  return { variables, heads, members }
}

export function leavesOf(test: Test): readonly Condition[] {
  return isLeaf(test) ? [test] : partsOf(test).flatMap(leavesOf)
}

type Drawn = { readonly leaves: readonly Condition[]; readonly matter: LinkedMatter; readonly ordinary: FactValue }

function addMembers(variables: Variable[], fact: FactName, drawn: Drawn): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const member of membersOf(fact, drawn)) {
    places.set(member, variables.length)
    variables.push({ kind: 'member', fact, member, cells: [false, true] })
  }
  return places
}

/** All it can have, or those that are mentioned and one that is not. */
export function membersOf(fact: FactName, { leaves, matter, ordinary }: Drawn): readonly string[] {
  const { members, sample = fact } = limitsOf(fact, matter)
  if (members !== undefined) return members
  const mentioned = new Set(leaves.filter((leaf) => leaf.fact === fact).map((leaf) => leaf.value).filter((value) => typeof value === 'string'))
  const usual = Array.isArray(ordinary) ? ordinary.filter((each) => typeof each === 'string') : []
  return [...new Set([...usual, ...mentioned, unlike(sample, mentioned)])]
}

function otherCells(fact: FactName): readonly FactValue[] {
  const about: FactAbout = FACTS[fact]
  const silent: readonly FactValue[] = about.source === 'answers' || about.source === 'office' ? [] : [{ unknown: about.source }]
  return about.nullable ? [null, ...silent] : silent
}

function knownCells(fact: FactName, drawn: Drawn): readonly FactValue[] {
  const about: FactAbout = FACTS[fact]
  const group = groupOf(fact, drawn.leaves)
  const constants = [...group].flatMap((each) => constantsOf(each, drawn.leaves))
  switch (about.type.kind) {
    case 'boolean':
      return [false, true]
    case 'list':
      return [[]]
    case 'text':
      return about.type.values ?? textCells(fact, { constants, group, drawn })
    case 'integer':
    case 'number':
      return cutNumbers(about.type.kind, limitsOf(fact, drawn.matter), { constants, group, drawn })
  }
}

type Cut = { readonly constants: readonly unknown[]; readonly group: ReadonlySet<FactName>; readonly drawn: Drawn }

function cutNumbers(kind: 'integer' | 'number', { from, to }: FactLimits, { constants, group, drawn }: Cut): readonly number[] {
  const points = [...constants, drawn.ordinary].filter((each) => typeof each === 'number')
  const line = { points, from, to, perGap: group.size }
  // Facts that are compared with one another may be of both kinds: the whole numbers between are then points for the others.
  if (kind === 'integer') return integerCells(line)
  return group.size === 1 ? numberCells(line) : numberCells({ ...line, points: [...points, ...integerCells({ ...line, from: undefined, to: undefined })] })
}

/** Texts that are mentioned, the usual one, and as many others as there are facts it is compared with. */
function textCells(fact: FactName, { constants, group, drawn }: Cut): readonly string[] {
  const listed = [...group].flatMap((each) => valuesOf(each))
  const mentioned = new Set([...constants, ...listed, drawn.ordinary].filter((each) => typeof each === 'string'))
  const { sample = fact } = limitsOf(fact, drawn.matter)
  const others: string[] = []
  for (let count = 0; count < group.size; count++) others.push(unlike(sample, new Set([...mentioned, ...others])))
  return [...mentioned, ...others]
}

function valuesOf(fact: FactName): readonly string[] {
  const about: FactAbout = FACTS[fact]
  return about.type.kind === 'text' ? (about.type.values ?? []) : []
}

/** The sample, or the sample with a mark behind it, so that it is none of the texts that are taken. */
function unlike(sample: string, taken: ReadonlySet<string>): string {
  let text = sample
  while (taken.has(text)) text += '′'
  return text
}

function constantsOf(fact: FactName, leaves: readonly Condition[]): readonly unknown[] {
  return leaves.filter((leaf) => leaf.fact === fact && !refersToFact(leaf.value)).flatMap(({ value }): readonly unknown[] => (Array.isArray(value) ? value : [value]))
}

/** The facts it is compared with, directly or by way of others, and itself. */
function groupOf(fact: FactName, leaves: readonly Condition[]): ReadonlySet<FactName> {
  const pairs = leaves.flatMap(({ fact: left, value }) => (refersToFact(value) && isFactName(left) && isFactName(value.fact) ? [[left, value.fact] as const] : []))
  const group = new Set([fact])
  for (let size = 0; size < group.size; ) {
    size = group.size
    for (const [left, right] of pairs) {
      if (group.has(left)) group.add(right)
      if (group.has(right)) group.add(left)
    }
  }
  return group
}
