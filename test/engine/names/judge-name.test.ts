/** A wished name judged by itself: the worked names of the office, the rulings on overlaps, places, trades, forms and listed words. */
import { describe, expect, it } from 'vitest'
import { judgeName } from '../../../engine/names/judge-name.ts'
import type { NameJudgement } from '../../../engine/names/judge-name.ts'
import { splitName } from '../../../engine/names/split-name.ts'
import { readTrade } from '../../../engine/names/trade.ts'
import { LISTS, aWish } from './name-lists.ts'

const CLEAN: NameJudgement = {
  foreignCharacters: [],
  simplifiedProposal: null,
  missingParts: [],
  inOrder: true,
  divisionJudgement: 'good',
  divisionProposal: null,
  tradeNameLength: 2,
  tradeNameIs: 'distinctive',
  tradeMatchesScope: true,
  formAllowed: true,
  blockedWords: [],
  sensitiveWords: [],
  financialWords: [],
  tradeClass: 'catering',
  tradeClasses: ['catering'],
}

describe('judge name · worked names', () => {
  it.each<[string, string, string, Partial<NameJudgement>]>([
    ['合肥市蜀山区张三小吃店（个体工商户）', '340104', '6291', {}],
    ['蜀山区老街坊面馆', '340104', '6210', { divisionJudgement: 'district-without-city', divisionProposal: '合肥市蜀山区', tradeNameLength: 3 }],
    ['合肥市好店', '340104', '5211', { missingParts: ['trade'], tradeNameLength: 1, tradeMatchesScope: null, tradeClass: '' }],
    ['合肥市包河区合肥水果店', '340111', '5223', { tradeNameIs: 'division', tradeClass: 'fruit-vegetables' }],
    ['合肥市包河区水果水果店', '340111', '5223', { tradeNameIs: 'trade-word', tradeClass: 'fruit-vegetables' }],
    ['合肥市庐阳区中国移动手机店', '340103', '5274', { tradeNameLength: 4, sensitiveWords: ['中国'], tradeClass: 'appliances-phones' }],
    ['合肥市庐阳区ABC服装店', '340103', '5232', { foreignCharacters: ['A', 'B', 'C'], tradeNameLength: null, tradeNameIs: null, tradeClass: 'clothing' }],
    ['合肥市庐阳区雷锋理发店', '340103', '8040', { blockedWords: ['雷锋'], tradeClass: 'hair-beauty' }],
    ['合肥市瑶海区最佳火锅店', '340102', '6210', { blockedWords: ['最佳'] }],
    ['合肥市瑶海区顺发商贸公司', '340102', '5211', { formAllowed: false, tradeClass: 'general-goods' }],
    ['巢湖市半汤街道李四温泉民宿店', '340181', '6129', { tradeClass: 'lodging' }],
    ['合肥市高新区创想打印店', '340176', '7293', { tradeClass: 'print-office' }],
  ])('%s', (full, county, code, expected) => {
    const { parts } = splitName(full, LISTS)
    expect(judgeName(aWish(parts, { county, mainItemCodes: [code] }))).toEqual({ ...CLEAN, ...expected, tradeClasses: [expected.tradeClass ?? CLEAN.tradeClass] })
  })

  it('Wang’s noodle shop · nothing to say', () => {
    expect(judgeName(aWish())).toEqual({ ...CLEAN, tradeNameLength: 3 })
  })
})

describe('judge name · division', () => {
  const judged = (division: string, county: string, zone?: string) => {
    const { divisionJudgement, divisionProposal } = judgeName(aWish({ division }, { county, ...(zone === undefined ? {} : { zone }) }))
    return [divisionJudgement, divisionProposal]
  }

  it.each([
    ['合肥市', '340104'],
    ['合肥市蜀山区', '340104'],
    ['合肥市蜀山区三里庵街道', '340104'],
    ['肥东县', '340122'],
    ['合肥市肥东县', '340122'],
    ['巢湖市', '340181'],
    ['合肥市巢湖市', '340181'],
    ['合肥市高新区', '340176'],
    ['合肥市高新技术产业开发区', '340176'],
    ['合肥市蜀山区', '340176'],
    ['合肥市新站高新区', '340178'],
    ['合肥市瑶海区', '340178'],
  ])('%s for a business in %s · good', (division, county) => {
    expect(judged(division, county)).toEqual(['good', null])
  })

  it('county and zone told apart · both forms good, the zone is proposed', () => {
    expect(judged('合肥市高新区', '340104', '340176')).toEqual(['good', null])
    expect(judged('合肥市蜀山区', '340104', '340176')).toEqual(['good', null])
    expect(judged('蜀山区', '340104', '340176')).toEqual(['district-without-city', '合肥市高新区'])
  })

  it.each([
    ['蜀山区', '340104', 'district-without-city', '合肥市蜀山区'],
    ['蜀山', '340104', 'district-without-city', '合肥市蜀山区'],
    ['高新区', '340176', 'zone-alone', '合肥市高新区'],
    ['安徽省', '340104', 'province-only', '合肥市蜀山区'],
    ['安徽', '340122', 'province-only', '肥东县'],
    ['合肥蜀山区', '340104', 'unknown-division', '合肥市蜀山区'],
    ['合肥', '340104', 'unknown-division', '合肥市蜀山区'],
    ['巢湖', '340181', 'unknown-division', '巢湖市'],
    ['合肥市蜀山', '340104', 'unknown-division', '合肥市蜀山区'],
    ['安徽省合肥市蜀山区', '340104', 'unknown-division', '合肥市蜀山区'],
    ['合肥市半汤街道', '340181', 'unknown-division', '巢湖市'],
    ['合肥高新区', '340176', 'unknown-division', '合肥市高新区'],
    ['火星', '340104', 'unknown-division', '合肥市蜀山区'],
    ['合肥市包河区', '340104', 'other-place', '合肥市蜀山区'],
    ['合肥市高新区', '340104', 'other-place', '合肥市蜀山区'],
    ['巢湖市', '340104', 'other-place', '合肥市蜀山区'],
    ['上海市', '340104', 'other-place', '合肥市蜀山区'],
    ['南京市玄武区', '340104', 'other-place', '合肥市蜀山区'],
    ['江苏省', '340104', 'other-place', '合肥市蜀山区'],
    ['合肥市', '330106', 'good', null],
    ['合肥市蜀山区', '330106', 'other-place', null],
  ])('%s for a business in %s · %s, proposed %s', (division, county, judgement, proposal) => {
    expect(judged(division, county)).toEqual([judgement, proposal])
  })
})

describe('judge name · overlaps', () => {
  it('a missing part · is only missing', () => {
    const judgement = judgeName(aWish({ division: '', tradeName: '', trade: '', form: '' }))
    expect(judgement).toEqual({
      ...CLEAN,
      missingParts: ['division', 'tradeName', 'trade', 'form'],
      divisionJudgement: null,
      tradeNameLength: null,
      tradeNameIs: null,
      tradeMatchesScope: null,
      formAllowed: null,
      tradeClass: '',
      tradeClasses: [''],
    })
  })

  it('letters in a trade name of one Han character · only the characters', () => {
    expect(judgeName(aWish({ tradeName: 'A王' }))).toEqual({ ...CLEAN, foreignCharacters: ['A'], tradeNameLength: null, tradeNameIs: null })
  })

  it('a division in brackets behind the trade name · only the order', () => {
    expect(judgeName(aWish({ tradeName: '王记（合肥）' }))).toEqual({ ...CLEAN, inOrder: false })
    expect(judgeName(aWish({ tradeName: '王记合肥市蜀山区' })).inOrder).toBe(false)
    expect(judgeName(aWish({ tradeName: '老合肥市井' }))).toEqual({ ...CLEAN, tradeNameLength: 5 })
  })

  it('国家级 · blocked, and 国家 in it is not sensitive besides', () => {
    expect(judgeName(aWish({ tradeName: '国家级王记' }))).toMatchObject({ blockedWords: ['国家级'], sensitiveWords: [] })
    expect(judgeName(aWish({ tradeName: '国家级国家王' }))).toMatchObject({ blockedWords: ['国家级'], sensitiveWords: ['国家'] })
  })

  it('a word across the border of trade name and trade · is none', () => {
    expect(judgeName(aWish({ tradeName: '小雷', trade: '锋味小吃', form: '店' })).blockedWords).toEqual([])
    expect(judgeName(aWish({ tradeName: '王记', trade: '雷锋小吃', form: '店' })).blockedWords).toEqual(['雷锋'])
  })

  it('a listed word in disguise · is found all the same', () => {
    for (const tradeName of ['雷鋒', '雷 锋', '雷\u200b锋', '雷·锋', '小雷锋']) expect(judgeName(aWish({ tradeName })).blockedWords, tradeName).toEqual(['雷锋'])
  })

  it('titles, degrees, ranks and foreign cities · only as the whole trade name', () => {
    for (const tradeName of ['董事长', '博士', '上将', '东京']) expect(judgeName(aWish({ tradeName })).blockedWords, tradeName).toEqual([tradeName])
    for (const tradeName of ['小博士', '新东京湾', '王将军面']) expect(judgeName(aWish({ tradeName })).blockedWords, tradeName).toEqual([])
  })

  it('finance in the trade · told apart from the other levels', () => {
    expect(judgeName(aWish({ trade: '投资咨询', form: '部' }))).toMatchObject({ financialWords: ['投资'], blockedWords: [], sensitiveWords: [] })
    expect(judgeName(aWish({ tradeName: '比特币' })).financialWords).toEqual(['比特币'])
  })

  it('公司 in the trade name · blocked; in a trade that needs the word it is not looked for', () => {
    expect(judgeName(aWish({ tradeName: '王记公司' })).blockedWords).toEqual(['公司'])
    expect(judgeName(aWish({ trade: '企业管理咨询', form: '部' }, { mainItemCodes: ['7243'] }))).toMatchObject({ blockedWords: [], tradeMatchesScope: true })
  })
})

describe('judge name · characters', () => {
  it.each([
    ['traditional', '張記', ['張', '記'], '合肥市蜀山区张记面馆'],
    ['a variant', '羣峯', ['羣', '峯'], '合肥市蜀山区群峰面馆'],
    ['a Japanese shape', '桜気', ['桜', '気'], '合肥市蜀山区樱气面馆'],
    ['a Kangxi radical', '⼤王', ['⼤'], '合肥市蜀山区大王面馆'],
    ['an emoji', '王记😀', ['😀'], null],
    ['joined emoji', '王👨\u200d👩', ['👨', 'U+200D', '👩'], null],
    ['an override of direction', '王\u202e记', ['U+202E'], null],
    ['half of a pair', '王\ud83d记', ['U+D83D'], null],
    ['decomposed Latin', 'e\u0301王', ['e', 'U+0301'], null],
    ['a space at the end', '王记 ', ['U+0020'], '合肥市蜀山区王记面馆'],
    ['a compatibility ideograph', '王\u{2f81a}', ['\u{2f81a}'], '合肥市蜀山区王冬面馆'],
    ['one that stands for a standard character', '\uf90a王', ['\uf90a'], '合肥市蜀山区金王面馆'],
    ['full-width letters', 'ＡＢ王', ['Ａ', 'Ｂ'], null],
    ['punctuation', '王·记', ['·'], null],
    ['the numeral 〇', '王〇记', ['〇'], null],
    ['a sign that Unicode counts among the characters', '卍卐', ['卍', '卐'], null],
    ['parts of characters', '亻氵艹丨', ['亻', '氵', '艹', '丨'], null],
    ['a shape seen on signs', '囯囬', ['囯', '囬'], '合肥市蜀山区国回面馆'],
    ['a cursive shape', '㐂眀旾', ['㐂', '眀', '旾'], '合肥市蜀山区喜明春面馆'],
  ])('%s · named; proposal where spelling alone helps', (_, tradeName, foreign, proposal) => {
    const { foreignCharacters, simplifiedProposal } = judgeName(aWish({ tradeName }))
    expect([foreignCharacters, simplifiedProposal]).toEqual([foreign, proposal])
  })

  it('standard characters that look traditional, and rare ones of names · stay', () => {
    for (const tradeName of ['氾氏', '束脩', '扞格', '目劄', '苧烯', '噁记', '乾坤', '於氏', '张昇', '喆堃', '䶮喆', '𬭎记']) expect(judgeName(aWish({ tradeName })).foreignCharacters, tradeName).toEqual([])
  })

  it('what stands far behind · is seen, though compared is only the beginning', () => {
    expect(judgeName(aWish({ tradeName: `${'王'.repeat(500)}😀` })).foreignCharacters).toEqual(['😀'])
  })

  it('a character the licence fonts lack · may not stand', () => {
    expect(judgeName(aWish({ tradeName: '犇犇' }, { drawable: (character) => character !== '犇' })).foreignCharacters).toEqual(['犇'])
  })

  it('a traditional form word · carries its trade all the same', () => {
    expect(judgeName(aWish({ form: '麵館' }))).toMatchObject({ missingParts: [], formAllowed: true, tradeClass: 'catering', foreignCharacters: ['麵', '館'], simplifiedProposal: '合肥市蜀山区王小明面馆' })
  })
})

describe('judge name · trade, trade name and form', () => {
  it.each([
    ['水果', '店', ['6210'], false, 'fruit-vegetables'],
    ['小吃', '店', ['6291'], true, 'catering'],
    ['小吃', '店', [], null, 'catering'],
    ['造梦', '店', ['6210'], null, '=造梦'],
    ['王氏秘制小吃', '店', ['6210'], true, 'catering'],
    ['小吃制作', '店', ['6210'], true, 'catering'],
    ['牛肉', '面馆', ['6210'], true, 'catering'],
    ['', '超市', ['5212'], true, 'general-goods'],
    ['', '超市', ['6210'], false, 'general-goods'],
    ['面馆', '店', ['6210'], true, 'catering'],
    ['五金', '商店', ['5212'], true, 'hardware-building'],
    ['烟酒', '超市', ['5226'], true, 'food'],
    ['便民', '超市', ['5212'], true, 'general-goods'],
    ['汽车', '修理厂', ['8111'], true, 'car-care'],
    ['家电', '维修部', ['8131'], true, 'repair'],
    ['电动车', '修理铺', ['8111'], true, 'repair'],
    ['宠物', '美容院', ['8222'], true, 'pets'],
  ])('trade %j with form %s and main item %j · fits: %s, class %s', (trade, form, mainItemCodes, fits, tradeClass) => {
    expect(judgeName(aWish({ trade, form }, { mainItemCodes }))).toMatchObject({ tradeMatchesScope: fits, tradeClass })
  })

  it.each([
    ['合肥市蜀山区果然鲜水果商行', '合肥市蜀山区果然鲜水果店'],
    ['合肥市蜀山区小贝母婴超市', '合肥市蜀山区小贝母婴店'],
    ['合肥市蜀山区安顺达汽车修理厂', '合肥市蜀山区安顺达汽修厂'],
    ['合肥市蜀山区安顺达五金商行', '合肥市蜀山区安顺达五金店'],
    ['合肥市蜀山区安顺达烟酒商行', '合肥市蜀山区安顺达烟酒店'],
  ])('%s and %s · the same trade under another form · are of one class', (one, other) => {
    const [ours, theirs] = [one, other].map((full) => readTrade(splitName(full, LISTS).parts, LISTS).tradeClass)
    expect(ours).toBe(theirs)
  })

  it.each([
    '合肥市蜀山区张三小吃店', '合肥市蜀山区王记小吃店', '张三小吃店', '包河区张三', '合肥市张三', '高新区张三', '三里庵街道张三', '南京市玄武区张三', '张三面馆',
  ])('trade name %s · a name by itself, in the place of one part · is out of order', (tradeName) => {
    expect(judgeName(aWish({ tradeName, trade: '小吃', form: '店' })).inOrder).toBe(false)
  })

  it.each(['同福客栈', '庐阳春', '老合肥市井', '合肥市井', '百花园', '蜀山人家', '小吃王'])('trade name %s · sounds like more and is none · is in order', (tradeName) => {
    expect(judgeName(aWish({ tradeName, trade: '小吃', form: '店' }))).toMatchObject({ inOrder: true, tradeNameIs: 'distinctive' })
  })

  it.each([
    ['安徽合肥', 'division'],
    ['合肥小吃', 'trade-word'],
    ['面馆', 'trade-word'],
    ['超市', 'trade-word'],
    ['小吃店', 'trade-word'],
    ['鲜花坊', 'trade-word'],
    ['义乌', 'division'],
    ['正宗小吃', 'trade-word'],
    ['合肥', 'division'],
    ['合肥市', 'division'],
    ['安徽', 'division'],
    ['上海', 'division'],
    ['安康市', 'division'],
    ['水果', 'trade-word'],
    ['鲜花水果', 'trade-word'],
    ['安康', 'distinctive'],
    ['黄山', 'distinctive'],
    ['水果王', 'distinctive'],
    ['沃动', 'distinctive'],
  ])('trade name %s · is %s', (tradeName, is) => {
    expect(judgeName(aWish({ tradeName })).tradeNameIs).toBe(is)
  })

  it.each([
    ['店', true],
    ['经营部', true],
    ['大药房', true],
    ['公司', false],
    ['农民专业合作社', false],
    ['企业', false],
    ['集团店', false],
    ['台独店', false],
    ['国家级店', false],
    ['小吃店', false],
    ['天地', false],
  ])('form %s · allowed to an individual business: %s', (form, allowed) => {
    expect(judgeName(aWish({ trade: '小吃', form })).formAllowed).toBe(allowed)
  })

  it('公司 · allowed to the kind of business it is for', () => {
    expect(judgeName(aWish({ trade: '商贸', form: '有限公司' }, { entityType: 'company' })).formAllowed).toBe(true)
  })
})
