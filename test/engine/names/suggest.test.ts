/** Trade names proposed instead of a wish: near it, fit by every rule about the name itself, never offensive, always the same. */
import { describe, expect, it } from 'vitest'
import { judgeName } from '../../../engine/names/judge-name.ts'
import { isFitToPropose } from '../../../engine/names/fit-to-propose.ts'
import { compareNames } from '../../../engine/names/likeness.ts'
import { listedWordsIn } from '../../../engine/names/listed-words.ts'
import { offendsByEar } from '../../../engine/names/offends-by-ear.ts'
import { soundDistance } from '../../../engine/names/sound-distance.ts'
import { candidateTradeNames, suggestTradeNames } from '../../../engine/names/suggest.ts'
import { inventNames } from './invented-names.ts'
import { LISTS, aWish } from './name-lists.ts'

const WISHES = ['王小明', '张三', '老街坊', '鑫源', '好', '阿里巴巴', '雷锋', '福满楼', '乐', '中国', '水果', ...inventNames(11, 40)]

describe('candidates', () => {
  it.each(WISHES)('%s · at least a hundred that no rule about the name itself is against', (wish) => {
    const candidates = candidateTradeNames(wish, LISTS)
    expect(candidates.length).toBeGreaterThanOrEqual(100)
    expect(candidates.length).toBeLessThanOrEqual(200)
    expect(new Set(candidates).size).toBe(candidates.length)
    expect(candidates).not.toContain(wish)
    for (const tradeName of candidates) {
      const judged = judgeName(aWish({ tradeName }))
      expect({ ...judged, tradeNameLength: judged.tradeNameLength! > 1 }, tradeName).toMatchObject({
        foreignCharacters: [], missingParts: [], inOrder: true, tradeNameLength: true, tradeNameIs: 'distinctive',
        blockedWords: [], sensitiveWords: [], financialWords: [],
      })
    }
  })

  it('the first six · would not stand against the wish themselves', () => {
    for (const wish of ['王小明', '张三', '老街坊', '鑫源', '阿里巴巴', '福满楼']) {
      for (const candidate of candidateTradeNames(wish, LISTS).slice(0, 6)) expect(compareNames(wish, candidate, LISTS), candidate).toBeNull()
    }
  })

  it('a character that the fonts cannot draw · is in none', () => {
    const candidates = candidateTradeNames('王小明', LISTS, (character) => character !== '明')
    expect(candidates.length).toBeGreaterThanOrEqual(6)
    expect(candidates.filter((candidate) => candidate.includes('明'))).toEqual([])
  })

  it('the same wish twice · the same in the same order', () => {
    expect(candidateTradeNames('王小明', LISTS)).toEqual(candidateTradeNames('王小明', LISTS))
  })
})

describe('what nobody would laugh at', () => {
  it.each([['强军', '强建'], ['小军', '小建'], ['夏天', '夏坚'], ['汉杰', '汉坚'], ['往事', '往思'], ['银河', '银德'], ['通天', '通坚'], ['阳文', '阳伟'], ['蝴蝶', '蝴达'], ['记忆', '记记'], ['奶奶', '奶海'], ['东方', '东航']])('%s · does not lead to %s', (wish, laughable) => {
    expect(candidateTradeNames(wish, LISTS)).not.toContain(laughable)
  })

  it('what was refused · does not come back, nor half of it', () => {
    for (const [wish, kept] of [['鸡巴', /[鸡巴]/u], ['第一', /第/u], ['最佳', /最/u], ['顺发有限公司', /公|司|有限/u], ['王小明（个体工商户）', /个体|工商/u], ['合肥市蜀山区张三小吃店', /合肥|蜀山|小吃/u], ['中国移动', /中国/u]] as const) {
      expect(candidateTradeNames(wish, LISTS).filter((each) => kept.test(each)), wish).toEqual([])
    }
  })

  it('a whole name, twice over · is answered as the trade name in it', () => {
    const near = candidateTradeNames('张三', LISTS).slice(0, 6)
    expect(near).toEqual(expect.arrayContaining(['张记', '张福记', '老张家']))
    expect(candidateTradeNames('合肥市蜀山区合肥市蜀山区张三小吃店小吃店', LISTS)).toEqual(expect.arrayContaining(['张记', '张福记', '老张家']))
  })

  it('a person’s name · leads with the family', () => {
    for (const [wish, family] of [['王小明', '王'], ['老秦', '秦'], ['欧阳海涛', '欧阳'], ['孙三娘', '孙']] as const) {
      expect(candidateTradeNames(wish, LISTS).slice(0, 6).filter((each) => each.includes(family)).length, wish).toBeGreaterThanOrEqual(2)
    }
  })

  it('a surname that sounds like a denial · takes no word of luck behind it: 吴 like 无, 梅 like 没', () => {
    for (const surname of LISTS.suggestions.denyingSurnames) expect(candidateTradeNames(`${surname}小明`, LISTS).filter((each) => each.startsWith(`${surname}福`) || each.startsWith(`${surname}吉祥`)), surname).toEqual([])
  })

  it('every ready name · two or three Han characters, fit to be proposed, once', () => {
    const { names } = LISTS.suggestions
    expect(names.length).toBeGreaterThan(1_500)
    expect(names.filter((name) => !/^\p{Unified_Ideograph}{2,3}$/u.test(name))).toEqual([])
    expect(names.filter((name) => !isFitToPropose(name, LISTS))).toEqual([])
    expect(new Set(names).size).toBe(names.length)
  })

  it('different wishes that nothing is near to · are not all offered the same', () => {
    expect(candidateTradeNames('ABC', LISTS).slice(0, 6)).not.toEqual(candidateTradeNames('XYZ', LISTS).slice(0, 6))
  })
})

describe('offence by ear', () => {
  it.each([['希特乐', true], ['雷峰记', true], ['小建', true], ['阳伟', true], ['王小明', false], ['好', false], ['福兴', false]])('%s · %s', (text, offends) => {
    expect(offendsByEar(text, LISTS)).toBe(offends)
  })
})

describe('distance of syllables', () => {
  it.each([['ming', 'ming', 0], ['ming', 'min', 1], ['zhang', 'zan', 2], ['niu', 'liu', 1], ['ming', 'ping', 2], ['ming', 'gua', 4], ['an', 'ang', 1]])('%s and %s · %i', (one, other, distance) => {
    expect(soundDistance(one, other)).toBe(distance)
    expect(soundDistance(other, one)).toBe(distance)
  })
})

describe('suggested trade names', () => {
  it('a taken name · six free ones near it, the same every time, none listed', () => {
    const taken = (candidate: string) => candidate === '王记'
    const found = suggestTradeNames('王小明', taken, LISTS)
    expect(found).toHaveLength(6)
    expect(found).toEqual(suggestTradeNames('王小明', taken, LISTS))
    expect(found).not.toContain('王记')
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
