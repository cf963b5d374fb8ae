/** Trade names compared by ear, eye and inclusion, and the free ones proposed instead. */
import { describe, expect, it } from 'vitest'
import { compareNames, soundKeys } from '../../../engine/names/likeness.ts'
import { suggestTradeNames } from '../../../engine/names/suggest.ts'
import { listedWordsIn } from '../../../engine/names/listed-words.ts'
import { LISTS } from './name-lists.ts'

describe('likeness', () => {
  it.each([
    ['王小明', '王小明', 'identical'],
    ['張三', '张三', 'identical'],
    ['张 三', '张三', 'identical'],
    ['牛栏山', '牛兰山', 'same-sound'],
    ['长乐', '常乐', 'same-sound'],
    ['重庆人家', '虫庆人家', 'same-sound'],
    ['未来', '末来', 'looks-alike'],
    ['王小明', '玉小明', 'looks-alike'],
    ['阿里巴巴在线', '阿里巴巴', 'contains'],
    ['阿里巴巴', '阿里巴巴在线', 'contained'],
    ['张三', '李四', null],
    ['张三', '张四', null],
    ['王', '王小明', null],
    ['', '王小明', null],
    ['', '', null],
  ])('%s against %s · %s', (wish, other, likeness) => {
    expect(compareNames(wish, other, LISTS)).toBe(likeness)
  })

  it('both ways round · contains becomes contained, all else stays', () => {
    const turned = { contains: 'contained', contained: 'contains' } as const
    for (const [a, b] of [['老街坊', '街坊'], ['牛栏山', '牛兰山'], ['张三', '李四']] as const) {
      const there = compareNames(a, b, LISTS)
      expect(compareNames(b, a, LISTS)).toBe(there === 'contains' || there === 'contained' ? turned[there] : there)
    }
  })
})

describe('sound keys', () => {
  it('every reading of a name · one key each, sorted', () => {
    expect(soundKeys('长江', LISTS)).toEqual(['chang jiang', 'zhang jiang'])
    expect(soundKeys('張三', LISTS)).toEqual(['zhang san'])
    expect(soundKeys('', LISTS)).toEqual([])
  })

  it('a long name of characters with many readings · stays within 64 keys', () => {
    expect(soundKeys('乐行重长单曾调和'.repeat(20), LISTS).length).toBeLessThanOrEqual(64)
  })
})

describe('suggested trade names', () => {
  it('a taken name · six free ones near it, the same every time, none listed', () => {
    const taken = (candidate: string) => candidate === '王小明记'
    const found = suggestTradeNames('王小明', taken, LISTS)
    expect(found).toHaveLength(6)
    expect(found).toEqual(suggestTradeNames('王小明', taken, LISTS))
    expect(found).not.toContain('王小明记')
    expect(found).not.toContain('王小明')
    expect(new Set(found).size).toBe(6)
    for (const tradeName of found) expect(listedWordsIn({ tradeName }, LISTS)).toEqual({ blocked: [], sensitive: [], financial: [] })
  })

  it('a wish with a listed word · is not built upon', () => {
    expect(suggestTradeNames('雷锋', () => false, LISTS).filter((name) => name.includes('雷锋'))).toEqual([])
  })

  it('everything taken · nothing proposed, after a bounded number of questions', () => {
    let asked = 0
    const none = suggestTradeNames('王小明', () => ((asked += 1), true), LISTS)
    expect(none).toEqual([])
    expect(asked).toBeLessThanOrEqual(60)
  })

  it.each(['', 'ABC', '😀', '好'])('%j · proposes only names of at least two Han characters', (wish) => {
    for (const name of suggestTradeNames(wish, () => false, LISTS)) expect(name).toMatch(/^\p{Unified_Ideograph}{2,}$/u)
  })
})
