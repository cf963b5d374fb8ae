/** Answers of a whole block to the questions of a rule set: each question is put to each value once, by the operator itself. */

import { isUnknownValue } from '../evaluate/compile/bits.ts'
import { constantKey } from '../evaluate/compile/constant.ts'
import type { Program } from '../evaluate/compile/program.ts'
import { at as among, slotValue, type Predicate, type Slot } from '../evaluate/compile/terms.ts'
import type { Block } from './block.ts'
import { placesIn, type Column } from './column.ts'
import { planeOf, type Plane } from './plane.ts'
import { rowsWhere } from './rows-where.ts'

export type Answer = {
  readonly yes: Plane
  /** Where the question cannot be asked: a run that asks it fails, as json-rules-engine's would. */
  readonly fails: Plane
}

/** Answers of one block, kept under keys that say the same question in any rule set. */
export type Answers = {
  readonly of: (program: Program, predicate: number) => Answer
  /** Where a fact is unknown. */
  readonly unknown: (fact: string) => Plane
  /** Forgets what these questions do not include. */
  readonly keep: (keys: ReadonlySet<string>) => void
}

export function openAnswers(block: Block): Answers {
  const answers = new Map<string, Answer>()
  const unknowns = new Map<string, Plane>()
  return {
    of: (program, index) => {
      const key = questionKey(program, index)
      const known = answers.get(key)
      if (known !== undefined) return known
      const answer = answerOf(block, program, among(program.terms.predicates, index))
      answers.set(key, answer)
      return answer
    },
    unknown: (fact) => {
      const known = unknowns.get(fact)
      if (known !== undefined) return known
      const plane = holdingFor(block.fact(fact), isUnknownValue)
      unknowns.set(fact, plane)
      return plane
    },
    keep: (keys) => {
      for (const key of answers.keys()) if (!keys.has(key)) answers.delete(key)
    },
  }
}

/** Equal for questions that mean the same, whichever rule set asks. */
export function questionKey(program: Program, index: number): string {
  const { left, operator, right } = among(program.terms.predicates, index)
  const placeKey = (slot: number): string => {
    const { source, path } = among(program.terms.slots, slot)
    const { fact } = among(program.terms.sources, source)
    return `${JSON.stringify(fact)}${JSON.stringify(path)}`
  }
  const against = right.kind === 'slot' ? `fact ${placeKey(right.slot)}` : constantKey(right.value)
  return `${placeKey(left)} ${operator.key} ${against} ${String(program.unknowns)} ${String(program.allowUndefinedFacts)}`
}

function answerOf(block: Block, program: Program, predicate: Predicate): Answer {
  const { terms } = program
  const side = (index: number): Side => {
    const slot = among(terms.slots, index)
    return { slot, column: block.fact(among(terms.sources, slot.source).fact) }
  }
  const asking = { program, predicate }
  return predicate.right.kind === 'slot' ? comparedAnswer(asking, side(predicate.left), side(predicate.right.slot)) : plainAnswer(asking, side(predicate.left), predicate.right.value)
}

type Asking = { readonly program: Program; readonly predicate: Predicate }
type Side = { readonly slot: Slot; readonly column: Column }

const NO = 0
const YES = 1
const FAILS = 2

function plainAnswer(asking: Asking, { slot, column }: Side, constant: unknown): Answer {
  const [yes, fails] = [new Uint8Array(column.values.length), new Uint8Array(column.values.length)]
  for (const [place, value] of column.values.entries()) {
    const outcome = isBarred(asking, value) ? barred(value) : outcomeOf(asking, slotValue(slot, value), constant)
    if (outcome === YES) yes[place] = 1
    else if (outcome === FAILS) fails[place] = 1
  }
  return { yes: rowsWhere(column, yes), fails: rowsWhere(column, fails) }
}

/** Each pair of values that occurs is compared once. */
function comparedAnswer(asking: Asking, left: Side, right: Side): Answer {
  const [lefts, rights] = [placesIn(left.column), placesIn(right.column)]
  const known = new Map<number, number>()
  const rows: readonly number[][] = [[], [], []]
  for (const [row, place] of lefts.entries()) {
    const other = rights[row] ?? 0
    const pair = place * right.column.values.length + other
    const outcome = known.get(pair) ?? comparedOutcome(asking, { side: left, place }, { side: right, place: other })
    known.set(pair, outcome)
    rows[outcome]?.push(row)
  }
  return { yes: planeOf(rows[YES] ?? [], lefts.length), fails: planeOf(rows[FAILS] ?? [], lefts.length) }
}

type Seen = { readonly side: Side; readonly place: number }

function comparedOutcome(asking: Asking, left: Seen, right: Seen): number {
  const [one, other] = [left.side.column.values[left.place], right.side.column.values[right.place]]
  if (isBarred(asking, one) || isBarred(asking, other)) return Math.max(isBarred(asking, one) ? barred(one) : NO, isBarred(asking, other) ? barred(other) : NO)
  return outcomeOf(asking, slotValue(left.side.slot, one), slotValue(right.side.slot, other))
}

/** Not asked: absent where that makes a run fail, or unknown where that silences. */
function isBarred({ program: { unknowns, allowUndefinedFacts } }: Asking, value: unknown): boolean {
  return (value === undefined && !allowUndefinedFacts) || (unknowns && isUnknownValue(value))
}

function barred(value: unknown): number {
  return value === undefined ? FAILS : NO
}

/** A column may have thousands of numbers, and the operators of order take each for a text first: numbers are compared here. */
function outcomeOf({ predicate: { operator } }: Asking, left: unknown, right: unknown): number {
  if (operator.trait.kind === 'order' && typeof left === 'number' && typeof right === 'number') return Number(ORDER[operator.trait.sign](left, right))
  try {
    return operator.test(left, right) ? YES : NO
  } catch {
    return FAILS
  }
}

const ORDER = {
  '<': (one: number, other: number) => one < other,
  '<=': (one: number, other: number) => one <= other,
  '>': (one: number, other: number) => one > other,
  '>=': (one: number, other: number) => one >= other,
} as const

function holdingFor(column: Column, test: (value: unknown) => boolean): Plane {
  return rowsWhere(column, Uint8Array.from(column.values, (value) => Number(test(value))))
}
