/** From cells to complete facts: one application that shows a claim, as near to an ordinary one as the claim allows. */

import { FACT_NAMES, type FactName, type Facts } from '../facts/catalogue.ts'
import type { FactValue } from '../facts/fact.ts'
import { readFacts } from '../fact-values.ts'
import type { Box } from './search.ts'
import type { Space } from './space.ts'

/** The cell of an ordinary application for each variable, as a set of one; 0 where there is none. */
export function usualCells({ variables }: Space, ordinary: Facts | null): readonly bigint[] {
  if (ordinary === null) return variables.map(() => 0n)
  return variables.map((variable) => {
    const value = ordinary[variable.fact]
    const at = variable.kind === 'member' ? Number(Array.isArray(value) && value.includes(variable.member)) : variable.cells.findIndex((cell) => sameCell(cell, value))
    return at < 0 ? 0n : 1n << BigInt(at)
  })
}

/** Takes the usual cell where the box has it, else the number nearest to it or the first of other cells. */
export function factsIn(box: Box, space: Space, usual: readonly bigint[]): Facts {
  const places = space.variables.map(({ cells }, at) => chosen(box[at] ?? 0n, usual[at] ?? 0n, cells))
  const values = FACT_NAMES.map((fact) => [fact, valueAt(fact, space, places)] as const)
  return factsFrom(Object.fromEntries(values))
}

/** Throws RangeError when the values are no facts; that is a fault of whoever made them. */
export function factsFrom(values: Readonly<Record<string, unknown>>): Facts {
  const read = readFacts(values)
  if (!read.ok) throw new RangeError(`no facts of an application: ${JSON.stringify({ ...read, values })}`)
  return read.facts
}

/** Every fact that can be as usual without spoiling what the witness shows, is: first whole families of facts, then one by one. */
export function nearOrdinary(facts: Facts, ordinary: Facts, keeps: (facts: Facts) => boolean): Facts {
  const families = [...new Set(FACT_NAMES.map(familyOf))].map((family) => FACT_NAMES.filter((name) => familyOf(name) === family))
  return [...families, ...FACT_NAMES.map((name) => [name])].reduce((near, names) => {
    if (names.every((name) => sameValue(near[name], ordinary[name]))) return near
    const tried = { ...near, ...Object.fromEntries(names.map((name) => [name, ordinary[name]])) }
    return keeps(tried) ? tried : near
  }, facts)
}

function familyOf(name: FactName): string {
  return name.slice(0, name.indexOf('.'))
}

/** Numbers stand in order, so that the nearest cell is the nearest number. */
function chosen(possible: bigint, usual: bigint, cells: readonly unknown[]): number {
  const [place = 0] = placesIn(usual)
  const wished = (possible & usual) !== 0n || typeof cells[place] === 'number' ? place : 0
  return placesIn(possible).reduce((best, at) => (Math.abs(at - wished) < Math.abs(best - wished) ? at : best), Number.MAX_SAFE_INTEGER)
}

function placesIn(cells: bigint): readonly number[] {
  return [...cells.toString(2)].reverse().flatMap((bit, at) => (bit === '1' ? [at] : []))
}

function valueAt(fact: FactName, space: Space, places: readonly number[]): unknown {
  const head = space.heads.get(fact) ?? -1
  const cell = space.variables[head]?.cells[places[head] ?? -1]
  if (!Array.isArray(cell)) return cell
  return [...(space.members.get(fact) ?? [])].filter(([, at]) => places[at] === 1).map(([member]) => member)
}

/** A list stands in one cell, whatever its members. */
function sameCell(cell: FactValue, value: FactValue): boolean {
  return (Array.isArray(cell) && Array.isArray(value)) || sameValue(cell, value)
}

function sameValue(one: FactValue, other: FactValue): boolean {
  return one === other || (typeof one === 'object' && typeof other === 'object' && JSON.stringify(one) === JSON.stringify(other))
}
