/** Columns and planes: every value comes back as it was, null, unknown, absent and odd ones apart, and truth by value is truth by row. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellIn, cellsIn, encodeColumn, MOST_ROWS } from '../../../engine/trial/column.ts'
import { both, countIn, differing, eachRow, either, eitherOf, inverse, isIn, planeOf, without, type Plane } from '../../../engine/trial/plane.ts'
import { rowsWhere } from '../../../engine/trial/rows-where.ts'

const SEED = Number(process.env['MIAOPI_SEED'] ?? Date.now() % 1_000_000_000)

const cell = fc.constantFrom<unknown>(undefined, null, { unknown: 'population' }, { unknown: 'office' }, true, false, 0, 1, 0.8, 17, '0', 'true', 'null', '', '合肥市', [], ['S201'], ['S201', 'S049'], ['S201,S049'], [null], { x: 1 })

describe('a column', () => {
  it(`any values · MIAOPI_SEED=${String(SEED)} · come back as they were`, () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 200 }), (cells) => {
        const column = encodeColumn(cells)
        expect(cellsIn(column)).toEqual(cells)
        expect(cells.map((_, row) => cellIn(column, row))).toEqual(cells)
        expect(new Set(column.values.map((value) => typeof value + JSON.stringify(value))).size).toBe(column.values.length)
      }),
      { seed: SEED, numRuns: 300 },
    )
  })

  it('null, absent, unknown and the text of each · are five values and more', () => {
    const cells = [null, undefined, { unknown: 'population' }, 'null', 'undefined', '{"unknown":"population"}', false, 0, '']
    expect(encodeColumn(cells).values).toHaveLength(cells.length)
  })

  it('as many values as rows · 16 bits hold them · and one row more is refused', () => {
    const cells = Array.from({ length: MOST_ROWS }, (_, at) => at * 3)
    const column = encodeColumn(cells)
    expect(column.planes).toHaveLength(16)
    expect(cellsIn(column)).toEqual(cells)
    expect(() => encodeColumn([...cells, 1])).toThrow(RangeError)
  })

  it('one value · takes no bit at all', () => {
    expect(encodeColumn(Array.from({ length: 1_000 }, () => 'match')).planes).toEqual([])
  })

  it(`truth of the values · MIAOPI_SEED=${String(SEED)} · is the truth of their rows, scattered or not`, () => {
    const rows = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 700 })
    const test = fc.oneof(fc.integer({ min: -1, max: 301 }).map((cut) => (value: number) => value < cut), fc.integer({ min: 2, max: 9 }).map((by) => (value: number) => value % by === 0), fc.constant((value: number) => value === 7))
    fc.assert(
      fc.property(rows, test, (cells, holds) => {
        const column = encodeColumn(cells)
        const plane = rowsWhere(column, Uint8Array.from(column.values, (value) => Number(holds(Number(value)))))
        expect(cells.map((_, row) => isIn(plane, row))).toEqual(cells.map(holds))
      }),
      { seed: SEED, numRuns: 300 },
    )
  })
})

describe('planes', () => {
  const ROWS = 70
  const plane = fc.oneof(fc.constantFrom<Plane>('none', 'all'), fc.uniqueArray(fc.integer({ min: 0, max: ROWS - 1 })).map((some) => planeOf(some, ROWS)))
  const listed = (some: Plane): readonly boolean[] => Array.from({ length: ROWS }, (_, row) => isIn(some, row))

  it(`put together · MIAOPI_SEED=${String(SEED)} · as sets are`, () => {
    fc.assert(
      fc.property(plane, plane, plane, (one, other, third) => {
        const [a, b, c] = [listed(one), listed(other), listed(third)]
        expect(listed(both(one, other))).toEqual(a.map((each, row) => each && b[row]))
        expect(listed(either(one, other))).toEqual(a.map((each, row) => each || b[row]))
        expect(listed(without(one, other))).toEqual(a.map((each, row) => each && !b[row]))
        expect(listed(differing(one, other))).toEqual(a.map((each, row) => each !== b[row]))
        expect(listed(inverse(one))).toEqual(a.map((each) => !each))
        expect(listed(eitherOf([one, other, third]))).toEqual(a.map((each, row) => each || b[row] || c[row]))
        expect(countIn(one, ROWS)).toBe(a.filter(Boolean).length)
        const visited: number[] = []
        eachRow(one, ROWS, (row) => visited.push(row))
        expect(visited).toEqual(a.flatMap((each, row) => (each ? [row] : [])))
      }),
      { seed: SEED, numRuns: 500 },
    )
  })
})
