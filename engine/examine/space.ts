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
  const drawn = { leaves, matter, ordinary }
  const variables: Variable[] = []
  const heads = new Map<FactName, number>()
  const members = new Map<FactName, ReadonlyMap<string, number>>()
  for (const fact of FACT_NAMES) {
    heads.set(fact, variables.length)
    variables.push({ kind: 'head', fact, cells: [...knownCells(fact, drawn), ...otherCells(fact)] })
    if (FACTS[fact].type.kind === 'list') members.set(fact, addMembers(variables, fact, drawn))
  }
  return { variables, heads, members }
}

export function leavesOf(test: Test): readonly Condition[] {
  return isLeaf(test) ? [test] : partsOf(test).flatMap(leavesOf)
}

type Drawn = { readonly leaves: readonly Condition[]; readonly matter: LinkedMatter; readonly ordinary: Facts | null }

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
  const own = ordinary?.[fact]
  const usual = Array.isArray(own) ? own.filter((each) => typeof each === 'string') : []
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
  // Facts that are compared with one another share their cells, or they could never be seen to be equal.
  const constants = [...group].flatMap((each) => [...constantsOf(each, drawn.leaves), drawn.ordinary?.[each] ?? null])
  switch (about.type.kind) {
    case 'boolean':
      return [false, true]
    case 'list':
      return [[]]
    case 'text':
      return about.type.values ?? textCells({ constants, group, drawn })
    case 'integer':
    case 'number':
      return cutNumbers(about.type.kind, limitsOf(fact, drawn.matter), { constants, group, drawn })
  }
}

type Cut = { readonly constants: readonly unknown[]; readonly group: ReadonlySet<FactName>; readonly drawn: Drawn }

function cutNumbers(kind: 'integer' | 'number', { from, to }: FactLimits, { constants, group }: Cut): readonly number[] {
  // Null on the right of a comparison counts as 0.
  const points = [...constants, ...(group.size > 1 ? [0] : [])].filter((each) => typeof each === 'number')
  const line = { points, from, to, perGap: group.size }
  // Facts that are compared with one another may be of both kinds: the whole numbers between are then points for the others.
  if (kind === 'integer') return integerCells(line)
  return group.size === 1 ? numberCells(line) : numberCells({ ...line, points: [...points, ...integerCells({ ...line, from: undefined, to: undefined })] })
}

/** Texts that are mentioned, the usual ones, and as many others as there are facts in the group. */
function textCells({ constants, group, drawn }: Cut): readonly string[] {
  const listed = [...group].flatMap((each) => valuesOf(each))
  const texts = new Set([...constants, ...listed].filter((each) => typeof each === 'string'))
  for (const fact of FACT_NAMES.filter((each) => group.has(each))) texts.add(unlike(limitsOf(fact, drawn.matter).sample ?? fact, texts))
  return [...texts]
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
