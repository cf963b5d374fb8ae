/** A block of history: up to 65,536 decisions that the rules made, each with its facts and what became of it, column by column. */

import type { Verdict } from '../decide.ts'
import type { Severity } from '../rule-set.ts'
import { absentColumn, cellIn, cellsIn, encodeColumn, openColumnWriter, type Column, type ColumnWriter } from './column.ts'
import { isIn, planeOf, type Plane } from './plane.ts'

/** One decision as history keeps it. */
export type PastDecision = {
  /** `dec_…` */
  readonly id: string
  readonly facts: Readonly<Record<string, unknown>>
  readonly verdict: Verdict
  readonly findings: readonly FoundEntry[]
  /** Six-digit code of the deciding registry. */
  readonly district: string
  /** Industry division of the main scope item, or ''. */
  readonly trade: string
  /** ISO week of the decision in office time, e.g. `2026-W48`. */
  readonly week: string
  /** Digest of the rule set it was decided by. */
  readonly ruleSet: string
}

/** An entry of a rule set that fired. With another severity it is another finding. */
export type FoundEntry = { readonly name: string; readonly severity: Severity }

export const MARKS = ['verdict', 'district', 'trade', 'week', 'ruleSet'] as const
export type MarkName = (typeof MARKS)[number]

/** What a trial reads. Columns may be read from a file when they are asked for. */
export type Block = {
  readonly rows: number
  /** Of a fact that no decision of the block has, a column of absence. */
  readonly fact: (name: string) => Column
  readonly factNames: readonly string[]
  readonly mark: (name: MarkName) => Column
  /** By `keyOf` an entry: where it was found. An entry that is not there was found nowhere. */
  readonly found: ReadonlyMap<string, Plane>
  readonly ids: () => readonly string[]
}

/** A block as values, to be written down. */
export type WholeBlock = {
  readonly rows: number
  readonly facts: ReadonlyMap<string, Column>
  readonly marks: ReadonlyMap<MarkName, Column>
  readonly found: ReadonlyMap<string, Plane>
  readonly ids: readonly string[]
}

export function keyOf({ name, severity }: FoundEntry): string {
  return `${name} ${severity}`
}

export function entryOf(key: string): FoundEntry {
  const at = key.lastIndexOf(' ')
  // A key is made by `keyOf` alone, so that what stands behind the last space is a severity.
  return { name: key.slice(0, at), severity: key.slice(at + 1) as Severity }
}

/** @throws RangeError for more decisions than a block holds */
export function encodeBlock(decisions: readonly PastDecision[]): WholeBlock {
  return {
    rows: decisions.length,
    facts: factColumns(decisions),
    marks: new Map(MARKS.map((name) => [name, encodeColumn(decisions.map((decision) => decision[name]))])),
    found: foundPlanes(decisions),
    ids: decisions.map(({ id }) => id),
  }
}

/** Records have their facts in one order, nearly always, so that a fact's column is the one at the same place of the record before. */
function factColumns(decisions: readonly PastDecision[]): ReadonlyMap<string, Column> {
  const writers = new Map<string, ColumnWriter>()
  let before: { readonly name: string; readonly writer: ColumnWriter }[] = []
  for (const [row, { facts }] of decisions.entries()) {
    const values = Object.values(facts)
    const inTurn = Object.keys(facts).map((name, at) => {
      const same = before[at]
      if (same?.name === name) return same
      const writer = writers.get(name) ?? openColumnWriter(decisions.length)
      writers.set(name, writer)
      return { name, writer }
    })
    for (const [at, { writer }] of inTurn.entries()) writer.put(row, values[at])
    before = inTurn
  }
  return new Map([...writers].map(([name, writer]) => [name, writer.finish()]))
}

function foundPlanes(decisions: readonly PastDecision[]): ReadonlyMap<string, Plane> {
  const rowsOf = new Map<string, number[]>()
  for (const [row, { findings }] of decisions.entries()) {
    for (const finding of findings) {
      const key = keyOf(finding)
      const rows = rowsOf.get(key)
      if (rows === undefined) rowsOf.set(key, [row])
      else rows.push(row)
    }
  }
  return new Map([...rowsOf].map(([key, rows]) => [key, planeOf(rows, decisions.length)]))
}

/** One block of the rows of several, in their order. Nothing is decided or read again. @throws RangeError where they do not fit into one */
export function joinBlocks(blocks: readonly WholeBlock[]): WholeBlock {
  const rows = blocks.reduce((sum, block) => sum + block.rows, 0)
  const joined = (columnOf: (block: WholeBlock) => Column | undefined): Column => encodeColumn(blocks.flatMap((block) => cellsIn(columnOf(block) ?? absentColumn(block.rows))))
  const names = new Set(blocks.flatMap(({ facts }) => [...facts.keys()]))
  const keys = new Set(blocks.flatMap(({ found }) => [...found.keys()]))
  return {
    rows,
    facts: new Map([...names].map((name) => [name, joined(({ facts }) => facts.get(name))])),
    marks: new Map(MARKS.map((name) => [name, joined(({ marks }) => marks.get(name))])),
    found: new Map([...keys].map((key) => [key, joinPlanes(blocks.map(({ found, rows: own }) => ({ plane: found.get(key) ?? 'none', rows: own })), rows)])),
    ids: blocks.flatMap(({ ids }) => ids),
  }
}

type Piece = { readonly plane: Plane; readonly rows: number }

function joinPlanes(pieces: readonly Piece[], rows: number): Plane {
  const some: number[] = []
  let before = 0
  for (const { plane, rows: own } of pieces) {
    for (let row = 0; row < own; row++) if (isIn(plane, row)) some.push(before + row)
    before += own
  }
  return planeOf(some, rows)
}

/** A block in memory as a trial reads it. */
export function openBlock({ rows, facts, marks, found, ids }: WholeBlock): Block {
  const absent = absentColumn(rows)
  return { rows, fact: (name) => facts.get(name) ?? absent, factNames: [...facts.keys()], mark: (name) => marks.get(name) ?? absent, found, ids: () => ids }
}

/** The facts of one decision as they were, absent ones left out. */
export function factsAt({ fact }: Pick<Block, 'fact'>, names: readonly string[], row: number): Readonly<Record<string, unknown>> {
  return Object.fromEntries(names.map((name) => [name, cellIn(fact(name), row)] as const).filter(([, value]) => value !== undefined))
}

/** One decision as it was put in. */
export function pastDecisionAt(block: Block, ids: readonly string[], row: number): PastDecision {
  const mark = (name: MarkName): string => String(cellIn(block.mark(name), row))
  const findings = [...block.found].filter(([, plane]) => isIn(plane, row)).map(([key]) => entryOf(key))
  // Marks are written from a decision alone, so that this one is a verdict.
  return { id: ids[row] ?? '', facts: factsAt(block, block.factNames, row), verdict: mark('verdict') as Verdict, findings, district: mark('district'), trade: mark('trade'), week: mark('week'), ruleSet: mark('ruleSet') }
}
