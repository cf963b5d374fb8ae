/** Look-alikes as pairs and as groups: what a person corrected holds, groups say exactly what the pairs say, and nothing runs in chains. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lookAlikeCrowds, lookAlikeGroups, pairsOf } from '../../../engine/names/look-alikes.ts'
import type { LookAlikeList } from '../../../engine/names/look-alikes.ts'
import { compareNames } from '../../../engine/names/likeness.ts'
import { LISTS, listFile, listFiles } from './name-lists.ts'
import { parseNameLists } from '../../../engine/names/parse-name-lists.ts'

const shipped = listFile('look-alikes') as LookAlikeList

describe('pairs', () => {
  it('added by a person · hold; removed by a person · do not, either way round', () => {
    const list = { pairs: ['未末', '十土'], added: [{ pair: '田由', reason: '' }], removed: [{ pair: '土十', reason: '' }] }
    expect(pairsOf(list)).toEqual(['未末', '田由'])
  })

  it('of the shipped list · more than four thousand, none twice, each of two characters', () => {
    const pairs = pairsOf(shipped)
    expect(pairs.length).toBeGreaterThan(4_000)
    expect(new Set(pairs).size).toBe(pairs.length)
    for (const pair of pairs) expect(new Set(pair).size, pair).toBe(2)
    for (const { reason } of [...shipped.added, ...shipped.removed]) expect(reason.length).toBeGreaterThan(4)
  })
})

describe('groups', () => {
  it('of the shipped pairs · stand for exactly these pairs', () => {
    expect(pairsIn(LISTS.lookAlikes)).toEqual([...pairsOf(shipped)].sort())
  })

  it('of any pairs · stand for exactly these pairs, the same every time', () => {
    const character = fc.constantFrom(...'未末朱木本术土士千干')
    const pairs = fc.uniqueArray(fc.tuple(character, character).filter(([a, b]) => a !== b), { maxLength: 30 })
    fc.assert(
      fc.property(pairs, (some) => {
        const list = pairsOf({ pairs: some.map(([a, b]) => a + b), added: [], removed: [] })
        const groups = lookAlikeGroups(list)
        expect(pairsIn(groups)).toEqual([...list].sort())
        expect(lookAlikeGroups(list)).toEqual(groups)
      }),
    )
  })

  it('a chain · is not drawn together', () => {
    const lists = { ...LISTS, lookAlikes: lookAlikeGroups(['千干', '干工']) }
    expect(compareNames('千里', '干里', lists)).toBe('looks-alike')
    expect(compareNames('干里', '工里', lists)).toBe('looks-alike')
    expect(compareNames('千里', '工里', lists)).toBeNull()
  })

  it('of the shipped pairs · at most eight characters, no character in more than a dozen', () => {
    expect(Math.max(...LISTS.lookAlikes.map((group) => [...group].length))).toBeLessThanOrEqual(8)
    const counts = new Map<string, number>()
    for (const character of LISTS.lookAlikes.join('')) counts.set(character, (counts.get(character) ?? 0) + 1)
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(12)
  })
})

describe('crowds', () => {
  const crowds = lookAlikeCrowds(LISTS.lookAlikes)

  it('of the shipped groups · every character in one of sixteen at most, the same every time', () => {
    expect([...crowds.keys()].sort()).toEqual([...new Set(LISTS.lookAlikes.join(''))].sort())
    const sizes = new Map<string, number>()
    for (const [own = ''] of crowds.values()) sizes.set(own, (sizes.get(own) ?? 0) + 1)
    expect(Math.max(...sizes.values())).toBeLessThanOrEqual(16)
    expect(lookAlikeCrowds(LISTS.lookAlikes)).toEqual(crowds)
  })

  it('a character · asks for the crowd of each of its look-alikes', () => {
    for (const pair of pairsOf(shipped)) {
      const [one = '', other = ''] = [...pair]
      expect(crowds.get(one), pair).toContain(crowds.get(other)?.[0])
      expect(crowds.get(other), pair).toContain(crowds.get(one)?.[0])
    }
  })

  it('asked for by a name of common characters · few', () => {
    const asked = [...crowds.values()].map((each) => each.length)
    expect(asked.reduce((sum, each) => sum + each, 0) / asked.length).toBeLessThan(1.3)
  })
})

describe('a broken list', () => {
  it.each([
    [{ ...shipped, pairs: ['未'] }, 'look-alikes.pairs: "未"'],
    [{ ...shipped, added: [{ pair: '未未', reason: '同一个字' }] }, 'look-alikes.added: "未未"'],
    [{ ...shipped, removed: [{ pair: '未末' }] }, 'look-alikes.removed[0].reason'],
  ])('%# · is refused, and the fault says where', (lookAlikes, place) => {
    const reading = parseNameLists({ ...listFiles(), lookAlikes })
    expect(reading.ok ? [] : reading.faults.filter((fault) => fault.startsWith(place))).toHaveLength(1)
  })
})

function pairsIn(groups: readonly string[]): readonly string[] {
  const pairs = groups.flatMap((group) => {
    const members = [...group]
    return members.flatMap((one, at) => members.slice(at + 1).map((other) => (one < other ? one + other : other + one)))
  })
  return [...new Set(pairs)].sort()
}
