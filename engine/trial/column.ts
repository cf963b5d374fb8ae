/** One fact of many applications: each of its values once, and for each application the place of its value, bit by bit. */

import { wordsFor } from './plane.ts'

/**
 * Null, unknown, a value of an odd type and a fact that is absent are values like any other, so that none is ever taken for another.
 * A value that was never there before changes this one column of this one block and nothing else.
 */
export type Column = {
  readonly rows: number
  /** In a fixed order, so that what a comparison takes lies together. Undefined stands for a fact that is absent. */
  readonly values: readonly unknown[]
  /** `planes[b]` has bit `b` of the places, 32 applications to a word; a column with one value needs none. */
  readonly planes: readonly Int32Array[]
}

/** A place must fit into 16 bits. */
export const MOST_ROWS = 65_536

/** @throws RangeError for more than `MOST_ROWS` cells */
export function encodeColumn(cells: readonly unknown[]): Column {
  const writer = openColumnWriter(cells.length)
  for (const [row, cell] of cells.entries()) writer.put(row, cell)
  return writer.finish()
}

export type ColumnWriter = {
  /** Each row once at most, in any order; the fact is absent from rows that are left out. */
  readonly put: (row: number, cell: unknown) => void
  readonly finish: () => Column
}

/** @throws RangeError for more than `MOST_ROWS` rows */
export function openColumnWriter(rows: number): ColumnWriter {
  if (rows > MOST_ROWS) throw new RangeError(`a column has at most ${String(MOST_ROWS)} rows`)
  const values: unknown[] = [undefined]
  // Codes go up to 65,536: absent, and a value of its own for every row.
  const codes = new Uint32Array(rows)
  const [texts, objects, others] = [new Map<string, number>(), new Map<string, number>(), new Map<unknown, number>([[undefined, 0]])]
  const codeIn = <K>(known: Map<K, number>, key: K, cell: unknown): number => {
    const code = known.get(key)
    if (code !== undefined) return code
    known.set(key, values.length)
    return values.push(cell) - 1
  }
  return {
    put: (row, cell) => {
      if (typeof cell === 'string') codes[row] = codeIn(texts, cell, cell)
      else if (typeof cell !== 'object' || cell === null) codes[row] = codeIn(others, cell, cell)
      // Lists and objects are the same value where their JSON is.
      else codes[row] = codeIn(objects, JSON.stringify(cell), cell)
    },
    finish: () => arranged(values, codes),
  }
}

function arranged(values: readonly unknown[], codes: Uint32Array): Column {
  const ranked = values.map((value, code) => ({ code, value, rank: rankOf(value), text: value === undefined ? '' : textOf(value) }))
  const order = (codes.includes(0) ? ranked : ranked.slice(1)).sort(compareValues)
  const placeOf = new Uint16Array(values.length)
  for (const [place, { code }] of order.entries()) placeOf[code] = place
  const places = new Uint16Array(codes.length)
  for (let row = 0; row < places.length; row++) places[row] = placeOf[codes[row] ?? 0] ?? 0
  return { rows: codes.length, values: order.map(({ value }) => value), planes: slice(places, bitsFor(order.length)) }
}

/** Bits that a place among so many values takes. */
export function bitsFor(values: number): number {
  return values <= 1 ? 0 : 32 - Math.clz32(values - 1)
}

export function placeIn({ planes }: Column, row: number): number {
  let place = 0
  for (const [bit, plane] of planes.entries()) place |= (((plane[row >>> 5] ?? 0) >>> (row & 31)) & 1) << bit
  return place
}

export function cellIn(column: Column, row: number): unknown {
  return column.values[placeIn(column, row)]
}

/** The places of all rows, as numbers again. */
export function placesIn({ rows, planes }: Column): Uint16Array {
  const places = new Uint16Array(wordsFor(rows) * 32)
  for (const [bit, plane] of planes.entries()) {
    for (let row = 0; row < places.length; row++) places[row] = (places[row] ?? 0) | ((((plane[row >>> 5] ?? 0) >>> (row & 31)) & 1) << bit)
  }
  return places.subarray(0, rows)
}

export function cellsIn(column: Column): readonly unknown[] {
  return Array.from(placesIn(column), (place) => column.values[place])
}

/** A column in which the fact is absent from every application. */
export function absentColumn(rows: number): Column {
  return { rows, values: [undefined], planes: [] }
}

function slice(places: Uint16Array, bits: number): readonly Int32Array[] {
  return Array.from({ length: bits }, (_, bit) => {
    const plane = new Int32Array(wordsFor(places.length))
    for (let row = 0; row < places.length; row++) plane[row >>> 5] = (plane[row >>> 5] ?? 0) | ((((places[row] ?? 0) >>> bit) & 1) << (row & 31))
    return plane
  })
}

type Ranked = { readonly value: unknown; readonly rank: number; readonly text: string }

function compareValues(one: Ranked, other: Ranked): number {
  if (one.rank !== other.rank) return one.rank - other.rank
  if (typeof one.value === 'number' && typeof other.value === 'number') return one.value - other.value
  return one.text < other.text ? -1 : one.text > other.text ? 1 : 0
}

/** Absent, null, unknown and other objects, false, true, numbers by size, texts, empty lists, other lists. */
function rankOf(value: unknown): number {
  if (value === undefined) return 0
  if (value === null) return 1
  if (Array.isArray(value)) return value.length === 0 ? 7 : 8
  return RANKS[typeof value] ?? 2
}

const RANKS: Readonly<Record<string, number>> = { object: 2, boolean: 3, number: 4, string: 5 }

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
