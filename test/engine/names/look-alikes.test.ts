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

  it('of the shipped list · more than fifteen thousand, none twice, each of two characters', () => {
    const pairs = pairsOf(shipped)
    expect(pairs.length).toBeGreaterThan(15_000)
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

  it('of the shipped pairs · at most eight characters, no character in more than twenty', () => {
    expect(Math.max(...LISTS.lookAlikes.map((group) => [...group].length))).toBeLessThanOrEqual(8)
    const counts = new Map<string, number>()
    for (const character of LISTS.lookAlikes.join('')) counts.set(character, (counts.get(character) ?? 0) + 1)
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(20)
  })
})

describe('crowds', () => {
  const usual = new Set(LISTS.usual)
  const crowds = lookAlikeCrowds(LISTS.lookAlikes, usual)

  it('of the shipped groups · of sixteen at most, usual characters apart from rare ones, the same every time', () => {
    expect([...crowds.keys()].sort()).toEqual([...new Set(LISTS.lookAlikes.join(''))].sort())
    const members = new Map<string, string[]>()
    for (const [character, { filed }] of crowds) {
      if (usual.has(character) && filed.length !== 1) throw new Error(`${character} is filed under ${filed.join(' ')}`)
      for (const own of filed.filter((head) => usual.has(head) === usual.has(character))) members.set(own, [...(members.get(own) ?? []), character])
    }
    for (const crowd of members.values()) expect(crowd.length).toBeLessThanOrEqual(16)
    expect(lookAlikeCrowds(LISTS.lookAlikes, usual)).toEqual(crowds)
  })

  it('two look-alikes · each asks for a crowd the other is filed under, and so does a character for itself', () => {
    const apart = pairsOf(shipped).filter((pair) => {
      const both = [...pair].map((character) => crowds.get(character))
      return both.some((ours) => both.some((theirs) => ours?.asked.some((crowd) => theirs?.filed.includes(crowd)) !== true))
    })
    expect(apart).toEqual([])
  })

  it('a usual character · asks for no more than if there were no rare ones', () => {
    const alone = lookAlikeCrowds(lookAlikeGroups(pairsOf(shipped).filter((pair) => [...pair].every((each) => usual.has(each)))), usual)
    const changed = [...crowds].filter(([character]) => usual.has(character)).filter(([character, { filed, asked }]) => {
      const before = alone.get(character) ?? { filed: [character], asked: [character] }
      return filed.join('') !== before.filed.join('') || [...asked].sort().join('') !== [...before.asked].sort().join('')
    })
    expect(changed).toEqual([])
  })

  it('asked for by a name of usual characters · few', () => {
    const asked = [...crowds].filter(([character]) => usual.has(character)).map(([, each]) => each.asked.length)
    expect(asked.reduce((sum, each) => sum + each, 0) / asked.length).toBeLessThan(1.3)
  })
})

describe('a broken list', () => {
  it.each([
    [{ ...shipped, usual: undefined }, 'look-alikes.usual'],
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
