/** Listed words: what may not stand is found in every part and spelling; what people are called, and what holds a word by chance, is left alone. */
import { describe, expect, it } from 'vitest'
import { judgeName } from '../../../engine/names/judge-name.ts'
import { listedWordsIn } from '../../../engine/names/listed-words.ts'
import { BY_CHANCE, PERSONAL_NAMES, SHOP_NAMES } from './everyday-names.ts'
import { inventNames } from './invented-names.ts'
import { LISTS, aWish } from './name-lists.ts'

const NOTHING = { blocked: [], sensitive: [], financial: [] }
const found = (tradeName: string, ownName?: string) => listedWordsIn({ tradeName }, LISTS, ownName)
const judged = (tradeName: string, rest = {}) => judgeName(aWish({ tradeName, trade: '小吃', form: '店', ...rest }, { mainItemCodes: [] }))

describe('words that may not stand · 名规 art. 11', () => {
  it.each([
    ['state', '习近平 习大大 江泽民 胡锦涛 温家宝 毛主席 蒋介石 周永康 朱德 林彪 达赖 国旗 国徽 国歌 五星红旗 党徽 台独 汉奸 六四 文革 四人帮 军国主义 大和'],
    ['heroes', '雷锋 小雷锋 董存瑞 刘胡兰 杨靖宇 张自忠 王进喜 向秀丽 左权'],
    ['obscenity', '鸡巴 傻逼 牛逼 卧槽 屌丝 裸体 援交 约炮 做爱 强奸 嫖客 淫娃 婊姐 妓女 操你妈 草泥马 打飞机 一夜情'],
    ['violence, drugs, gambling', '炸弹 手枪 杀人 恐怖 黑社会 砍人 冰毒 大麻 大烟 吸毒 赌王 赌神 百家乐 老千 六合彩'],
    ['deceit', '诈骗 传销 代孕 假币 走私 洗钱 包治百病 私家侦探'],
    ['discrimination, morals', '鬼子 小鬼子 支那 黑鬼 棒子国 畜生 王八蛋 人渣 贱人 去死 断子绝孙 二奶 狗屎'],
    ['superlatives', '国家级 第一 最佳 最好 一流 唯一 冠军 顶级 驰名商标 特供 国宴'],
    ['superstition', '算命 法轮功 全能神 巫术 改运'],
  ])('%s · blocked: %s', (_, words) => {
    for (const word of words.split(' ')) expect(judged(word).blockedWords, word).not.toEqual([])
  })

  it.each(['天安门', '派出所', '税务', '商务部', '公安', '法院', '海军', '中国', '中华', '韩国', '清真', '周易', '尼玛', '傻子', '老字号', '袁隆平', '特朗普'])('%s · is for a person', (word) => {
    expect(judged(word)).toMatchObject({ blockedWords: [], sensitiveWords: [word] })
  })

  it('in another part · found as well: the trade, and a form that is on no list', () => {
    for (const part of [{ trade: '集团' }, { trade: '商贸公司' }, { trade: '合作社' }, { form: '台独店' }, { form: '国家级店' }, { form: '淫秽店' }]) expect(judged('顺达', part).blockedWords, JSON.stringify(part)).not.toEqual([])
    expect(judged('顺达', { trade: '企业管理咨询', form: '部' }).blockedWords).toEqual([])
    expect(judged('顺达', { form: '公司' }).blockedWords).toEqual([])
  })

  it('a variant character · hides nothing', () => {
    expect(judged('囯家')).toMatchObject({ sensitiveWords: ['国家'], foreignCharacters: ['囯'] })
    expect(judged('江澤民').blockedWords).toEqual(['江泽民'])
  })
})

describe('names that may stand', () => {
  it(`${SHOP_NAMES.length} names over shop doors · nothing listed in any`, () => {
    expect(SHOP_NAMES.length).toBeGreaterThanOrEqual(500)
    expect(SHOP_NAMES.filter((name) => JSON.stringify(found(name)) !== JSON.stringify(NOTHING))).toEqual([])
    expect(SHOP_NAMES.filter((name) => judged(name).tradeNameIs !== 'distinctive')).toEqual([])
  })

  it('500 names of people as their shops’ · none blocked, next to none for a person', () => {
    expect(PERSONAL_NAMES.filter((name) => found(name).blocked.length > 0)).toEqual([])
    expect(PERSONAL_NAMES.filter((name) => found(name).sensitive.length > 0)).toEqual(['陈云', '汪洋'])
    expect(PERSONAL_NAMES.filter((name) => found(name, name).sensitive.length > 0)).toEqual([])
  })

  it.each(BY_CHANCE)('%s · holds a listed word by chance only', (name) => {
    expect(found(name)).toEqual(NOTHING)
  })

  it('an exception · covers the place where it stands, not the word elsewhere', () => {
    expect(found('铁观音观音').sensitive).toEqual(['观音'])
    expect(found('二奶奶二奶').blocked).toEqual(['二奶'])
    expect(found('韩国味').sensitive).toEqual(['韩国'])
  })

  it('a given name · is one behind a surname only', () => {
    expect(found('张海军')).toEqual(NOTHING)
    expect(found('欧阳海军')).toEqual(NOTHING)
    for (const tradeName of ['海军', '海军皂', '大海军', '张海军皂']) expect(found(tradeName).sensitive, tradeName).toEqual(['海军'])
  })

  it('20,000 invented names · one in two hundred is blocked, for a character that nobody puts over a door', () => {
    const blocked = inventNames(5, 20_000).filter((name) => found(name).blocked.length > 0)
    expect(blocked.length).toBeLessThan(100)
    expect(blocked.filter((name) => !/[淫嫖娼妓婊逼]/u.test(name)).length).toBeLessThan(5)
  })
})

describe('the operator’s own name as trade name', () => {
  it.each(['王进喜', '向秀丽', '温家宝', '陈毅'])('%s · not blocked but looked at by a person', (name) => {
    expect(found(name, name)).toEqual({ blocked: [], sensitive: [name], financial: [] })
    expect(found(name, '李四').blocked).toEqual([name])
  })

  it('one that needs a person otherwise · passes; in the trade nothing changes', () => {
    expect(found('李强', '李强')).toEqual(NOTHING)
    expect(listedWordsIn({ tradeName: '王进喜', trade: '王进喜' }, LISTS, '王进喜')).toEqual({ blocked: ['王进喜'], sensitive: ['王进喜'], financial: [] })
  })
})
