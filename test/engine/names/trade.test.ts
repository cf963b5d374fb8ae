/** Which trades a name says: the main one, and every other that stands in a row with it. */
import { describe, expect, it } from 'vitest'
import { indexOf, longestEnding } from '../../../engine/names/list-index.ts'
import { splitName } from '../../../engine/names/split-name.ts'
import { readTrade, shareTrade, tradeVersion } from '../../../engine/names/trade.ts'
import { randomTexts } from './hostile-texts.ts'
import { LISTS } from './name-lists.ts'

const said = (trade: string, form = '店') => readTrade({ trade, form }, LISTS).tradeClasses

describe('one trade', () => {
  it('every listed word · says its own class and no other, whatever the form says that goods are sold', () => {
    for (const { word, class: own } of LISTS.tradeWords) for (const form of ['店', '超市', '']) expect(said(word, form), word + form).toEqual([own])
  })

  it.each([
    ['汽车修理', '店', 'car-care'],
    ['汽车', '修理厂', 'car-care'],
    ['牛肉', '面馆', 'catering'],
    ['宠物', '美容院', 'pets'],
    ['家电', '维修部', 'repair'],
    ['烟酒茶叶', '店', 'food'],
    ['牛肉火锅', '店', 'catering'],
    ['水果奶茶', '店', 'drinks'],
    ['服装设计', '工作室', 'advertising-design'],
    ['手机电脑维修', '部', 'repair'],
    ['五金', '修理部', 'repair'],
    ['婚纱摄影', '店', 'photo-wedding'],
    ['火锅食材', '超市', 'food'],
    ['打印机维修', '部', 'repair'],
    ['鲜花', '商行', 'flowers'],
    ['新鲜花椒', '店', '=新鲜花椒'],
    ['王氏秘制小吃', '店', 'catering'],
    ['', '店', ''],
    ['', '超市', 'general-goods'],
  ])('%s + %s · says %s only', (trade, form, own) => {
    expect(said(trade, form)).toEqual([own])
  })
})

describe('several trades', () => {
  it.each([
    ['鲜花水果', '店', ['fruit-vegetables', 'flowers']],
    ['鲜花水果', '超市', ['fruit-vegetables', 'flowers']],
    ['水果批发', '部', ['general-goods', 'fruit-vegetables']],
    ['鲜花蛋糕', '店', ['bakery', 'flowers']],
    ['烟酒水果', '店', ['fruit-vegetables', 'food']],
    ['女装饰品', '店', ['jewellery-crafts', 'clothing']],
    ['汽配汽修', '店', ['car-care', 'vehicles']],
    ['建材装饰', '部', ['decoration', 'hardware-building']],
    ['图文广告', '店', ['advertising-design', 'print-office']],
    ['家具建材销售', '部', ['furniture', 'hardware-building']],
    ['鲜花', '咖啡馆', ['drinks', 'flowers']],
    ['棋牌', '茶楼', ['drinks', 'entertainment']],
    ['鮮花（水果）', '店', ['fruit-vegetables', 'flowers']],
  ])('%s + %s · says %j', (trade, form, classes) => {
    expect(said(trade, form)).toEqual(classes)
  })

  it('any two listed words one behind the other · say the class of each, unless they are read as other words or the first is only what the second is about', () => {
    const { trades } = indexOf(LISTS)
    const words = LISTS.tradeWords.filter(({ word }) => word.length > 1)
    const isAbout = (first: string, second: string) => LISTS.objects.some(({ of, are }) => of.includes(second) && are.includes(first))
    const missed: string[] = []
    let several = 0
    for (const first of words) {
      for (const second of words) {
        const text = first.word + second.word
        if (longestEnding(text, trades)?.word !== second.word) continue
        const expected = first.class === second.class || first.class === 'general-goods' || isAbout(first.class, second.class) ? [second.class] : [second.class, first.class]
        several += expected.length - 1
        if (said(text).join() !== expected.join()) missed.push(text)
      }
    }
    expect(missed).toEqual([])
    expect(several).toBeGreaterThan(100_000)
  })

  it('however many trades · four count, each once', () => {
    expect(said('鲜花水果蛋糕奶茶烟酒五金')).toHaveLength(4)
    expect(said(LISTS.tradeWords.map(({ word }) => word).join('')).length).toBeLessThanOrEqual(4)
    for (const text of randomTexts(20_261_130, 2_000)) {
      const { tradeClass, tradeClasses } = readTrade({ trade: text, form: text }, LISTS)
      expect(tradeClasses[0]).toBe(tradeClass)
      expect(new Set(tradeClasses).size).toBe(tradeClasses.length)
      expect(tradeClasses.length).toBeLessThanOrEqual(4)
    }
  })

  it('full name · is split so that all its trades are read', () => {
    const [both, one, other] = ['老杨鲜花水果店', '老杨鲜花店', '老杨五金店'].map((name) => readTrade(splitName(`合肥市蜀山区${name}`, LISTS).parts, LISTS).tradeClasses)
    expect([shareTrade(both!, one!), shareTrade(one!, both!), shareTrade(both!, other!)]).toEqual([true, true, false])
  })
})

describe('version', () => {
  it('lists that read a trade otherwise · have another', () => {
    const version = tradeVersion(LISTS)
    expect(tradeVersion({ ...LISTS, objects: LISTS.objects.slice(1) })).not.toBe(version)
    expect(tradeVersion({ ...LISTS, tradeWords: LISTS.tradeWords.slice(1) })).not.toBe(version)
    expect(tradeVersion({ ...LISTS, lookAlikes: [] })).toBe(version)
  })
})
