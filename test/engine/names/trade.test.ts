/** Which trades a name says: the main one, and every other that stands in a row with it. */
import { describe, expect, it } from 'vitest'
import { indexOf, longestEnding } from '../../../engine/names/list-index.ts'
import { splitName } from '../../../engine/names/split-name.ts'
import { readTrade, shareTrade, tradeMatchesScope, tradeVersion } from '../../../engine/names/trade.ts'
import { randomTexts } from './hostile-texts.ts'
import { LISTS } from './name-lists.ts'

type Listed = (typeof LISTS.tradeWords)[number]

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
    ['宠物', '诊所', 'pets'],
    ['中医', '诊所', 'clinic'],
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
    ['摩托车汽车', '修理厂', 'car-care'],
    ['汽车装饰用品', '店', 'vehicles'],
    ['汽车美容用品', '店', 'vehicles'],
    ['美容美甲培训', '中心', 'training'],
    ['电脑打字复印', '店', 'print-office'],
    ['数码快印', '店', 'print-office'],
    ['不锈钢厨具', '店', 'kitchenware'],
    ['铝合金门窗', '店', 'hardware-building'],
    ['餐饮厨具', '店', 'kitchenware'],
    ['舞蹈服装', '店', 'clothing'],
    ['艺术摄影', '工作室', 'photo-wedding'],
    ['中医推拿', '馆', 'bath-wellness'],
    ['养生', '茶馆', 'drinks'],
    ['电竞', '酒店', 'lodging'],
    ['婚纱', '影楼', 'photo-wedding'],
    ['电脑', '网吧', 'entertainment'],
    ['蔬菜种子', '店', 'farm-supplies'],
    ['养殖饲料', '店', 'farm-supplies'],
    ['种植技术服务', '部', 'technology'],
    ['印刷机械设备', '店', 'machinery'],
    ['餐饮设备租赁', '部', 'rental'],
    ['家电洗衣机', '店', 'appliances-phones'],
    ['调料火锅底料', '店', 'food'],
    ['美容用品', '店', '=美容用品'],
    ['洗衣机', '店', '=洗衣机'],
    ['美容用品', '超市', 'general-goods'],
    ['餐饮管理', '店', 'catering'],
    ['汽车坐垫', '店', 'vehicles'],
    ['鲜花', '商行', 'flowers'],
    ['新鲜花椒', '店', '=新鲜花椒'],
    ['王氏秘制小吃', '店', 'catering'],
    ['', '店', ''],
    ['', '超市', 'general-goods'],
  ])('%s + %s · says %s only', (trade, form, own) => {
    expect(said(trade, form)).toEqual([own])
  })
})

describe('things to be sold', () => {
  it.each(['洗衣机', '按摩椅', '美容用品', '摄影器材'])('%s · nobody can tell that they are against a line of retail trade', (trade) => {
    expect(tradeMatchesScope(readTrade({ trade, form: '店' }, LISTS), ['5272'])).toBe(null)
  })

  it.each(['加工零件', '维修机器', '租赁设备', '培训服务', '餐饮服务'])('%s · is done, not sold', (trade) => {
    expect(said(trade)[0]).not.toMatch(/^=/u)
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
    ['水果鲜花礼盒', '店', ['fruit-vegetables', 'flowers']],
    ['汽车轮胎补胎', '店', ['car-care', 'vehicles']],
    ['美容养生', '馆', ['bath-wellness', 'hair-beauty']],
    ['洗车汽车用品', '店', ['vehicles', 'car-care']],
    ['五金机电', '店', ['machinery', 'hardware-building']],
    ['装饰建材', '店', ['hardware-building', 'decoration']],
    ['舞蹈培训', '中心', ['training', 'culture-art']],
    ['房产咨询', '部', ['consulting-agency', 'property']],
    ['餐饮住宿', '店', ['lodging', 'catering']],
  ])('%s + %s · says %j', (trade, form, classes) => {
    expect(said(trade, form)).toEqual(classes)
  })

  it('any two listed words one behind the other · say the class of each, unless they are read as other words or the first is only what the second is about', () => {
    const { trades } = indexOf(LISTS)
    const words = LISTS.tradeWords.filter(({ word }) => word.length > 1)
    const listed = (list: readonly string[], { word, class: own }: Listed) => list.includes(word) || list.includes(own)
    const isAbout = (first: Listed, second: Listed) => LISTS.objects.some(({ of, are }) => listed(of, second) && listed(are, first))
    const missed: string[] = []
    let several = 0
    for (const first of words) {
      for (const second of words) {
        const text = first.word + second.word
        if (longestEnding(text, trades)?.word !== second.word) continue
        const expected = first.class === second.class || first.class === 'general-goods' || isAbout(first, second) ? [second.class] : [second.class, first.class]
        several += expected.length - 1
        if (said(text).join() !== expected.join()) missed.push(text)
      }
    }
    expect(missed).toEqual([])
    expect(several).toBeGreaterThan(100_000)
  })

  it('however many trades · eight count, each once', () => {
    expect(said('鲜花蛋糕奶茶烟酒五金')).toHaveLength(5)
    expect(said('百货五金家具母婴图书鲜花烟酒奶茶服装理发')).toHaveLength(8)
    expect(said(LISTS.tradeWords.map(({ word }) => word).join('')).length).toBeLessThanOrEqual(8)
    for (const text of randomTexts(20_261_130, 2_000)) {
      const { tradeClass, tradeClasses } = readTrade({ trade: text, form: text }, LISTS)
      expect(tradeClasses[0]).toBe(tradeClass)
      expect(new Set(tradeClasses).size).toBe(tradeClasses.length)
      expect(tradeClasses.length).toBeLessThanOrEqual(8)
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
    expect(tradeVersion({ ...LISTS, things: { ...LISTS.things, words: LISTS.things.words.slice(1) } })).not.toBe(version)
    expect(tradeVersion({ ...LISTS, lookAlikes: [] })).toBe(version)
  })
})
