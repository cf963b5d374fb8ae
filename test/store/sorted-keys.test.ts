/** Keys brought into the order of the table, and told so that both databases read the same numbers. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NUMBERS_FROM, openKeySorter } from '../../api/store/sorted-keys.ts'

const key = fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 2 ** 48 - 1 }), fc.constantFrom(0, 99_999_999, 100_000_000, 2 ** 32 - 1, 2 ** 32, 2 ** 48 - 1))
const no = fc.oneof(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 2 ** 32 - 1 }))

/** Read as a parser reads them, doubles included. */
function pairsIn(parts: Iterable<string>): readonly (readonly [number, number])[] {
  return [...parts].flatMap((part) => {
    expect(() => void JSON.parse(part)).not.toThrow()
    return [...part.matchAll(/"(\d+)":(\d+)/g)].map((pair) => [Number(pair[1]), Number(pair[2]) - NUMBERS_FROM] as const)
  })
}

describe('sorted keys', () => {
  it('any keys of any names · come by key, then as they were added, in parts', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(no, fc.array(key, { maxLength: 8 })), { maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (names, most) => {
        const sorter = openKeySorter()
        for (const [number, keys] of names) sorter.add(number, keys)
        const expected = names.flatMap(([number, keys]) => keys.map((each) => [each, number] as const)).map((pair, at) => ({ pair, at }))
        expected.sort((a, b) => a.pair[0] - b.pair[0] || a.at - b.at)
        expect(pairsIn(sorter.sorted(most))).toEqual(expected.map(({ pair }) => pair))
      }),
      { numRuns: 60 },
    )
  })

  it('more than fit at first · are all there', () => {
    const sorter = openKeySorter()
    for (let number = 1; number <= 40_000; number += 1) sorter.add(number, [40_000 - number, number * 7_919_000])
    const pairs = pairsIn(sorter.sorted(9_999))
    expect(pairs).toHaveLength(80_000)
    expect(pairs.every(([each], at) => at === 0 || each >= (pairs[at - 1]?.[0] ?? 0))).toBe(true)
  })

  it('nothing · gives no part; a key beyond 48 bits · is refused', () => {
    expect([...openKeySorter().sorted(10)]).toEqual([])
    expect(() => openKeySorter().add(1, [2 ** 48])).toThrow('48 bits')
  })
})
