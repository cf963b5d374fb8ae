/** Composing a name: which part is missing, what a form word carries, and that old answers stay old. */

import { describe, expect, it } from 'vitest'
import { articleText } from '../../../kiosk-ui/name/article-text.ts'
import { freshGate, fullName, missingPart, ownTradeName, receive, tradeIsCarried, tradeNameIn, withForm, withTrade } from '../../../kiosk-ui/name/compose.ts'
import { mayBeTaken, verdictOf } from '../../../kiosk-ui/name/use-judgement.ts'
import type { NameAnswer } from '../../../kiosk-ui/name/use-judgement.ts'

const WANG = { division: '合肥市蜀山区', tradeName: '王记', trade: '小吃', form: '店' }
const SHOP = { word: '店', carriesTrade: false, besideTrade: true }
const NOODLES = { word: '面馆', carriesTrade: true, besideTrade: false }
const MARKET = { word: '超市', carriesTrade: true, besideTrade: true }
const FORMS = [SHOP, NOODLES, MARKET]

describe('name composer', () => {
  it('four parts and the bracketed word make the whole name', () => {
    expect(fullName(WANG, '（个体工商户）')).toBe('合肥市蜀山区王记小吃店（个体工商户）')
  })

  it('a form word that carries the trade · empties the trade, and the name is whole', () => {
    const parts = withForm(WANG, NOODLES)
    expect(parts).toEqual({ ...WANG, trade: '', form: '面馆' })
    expect(missingPart(parts, FORMS)).toBeNull()
    expect(tradeIsCarried(parts, FORMS)).toBe(true)
  })

  it('a form word that only says that goods are sold · stands behind the trade, and does without it after a second tap', () => {
    const fruit = withForm({ ...WANG, trade: '水果' }, MARKET)
    expect(fruit).toEqual({ ...WANG, trade: '水果', form: '超市' })
    expect(tradeIsCarried(fruit, FORMS)).toBe(false)
    const alone = withTrade(fruit, '水果', FORMS)
    expect(alone).toEqual({ ...WANG, trade: '', form: '超市' })
    expect(missingPart(alone, FORMS)).toBeNull()
    expect(withTrade(alone, '果品', FORMS)).toEqual({ ...WANG, trade: '果品', form: '超市' })
  })

  it('a trade chosen where the form word has its own · takes the form word away; tapped twice beside a plain form, it stays', () => {
    expect(withTrade({ ...WANG, trade: '', form: '面馆' }, '小吃', FORMS)).toEqual({ ...WANG, form: '' })
    expect(withTrade(WANG, '小吃', FORMS)).toEqual(WANG)
  })

  it.each([['王小明', '王小明'], ['买买提·艾力', '买买提艾力'], ['阿依古丽•买买提', '阿依古丽买买提'], ['John Smith', null], ['李', null], ['', null]] as const)('own name %s · is proposed as %s', (person, tradeName) => {
    expect(ownTradeName(person)).toBe(tradeName)
  })

  it.each([
    [{ ...WANG, division: '' }, 'division'],
    [{ ...WANG, tradeName: '' }, 'tradeName'],
    [{ ...WANG, trade: '' }, 'trade'],
    [{ ...WANG, form: '' }, 'form'],
    [WANG, null],
  ] as const)('%o · next is %s', (parts, next) => {
    expect(missingPart(parts, FORMS)).toBe(next)
  })

  it('a proposed whole name gives back its trade name, unless other parts were changed too', () => {
    expect(tradeNameIn('合肥市蜀山区龙门小吃店', WANG)).toBe('龙门')
    expect(tradeNameIn('合肥市龙门小吃店', WANG)).toBeNull()
  })
})

describe('judgement gate', () => {
  it('the answer to an older wish arrives last · the newer one stays', () => {
    const newer = receive(freshGate<string>(), 2, 'about 王记')
    expect(receive(newer, 1, 'about 王').answer).toBe('about 王记')
  })
})

describe('judgement', () => {
  const answer = (level: NameAnswer['level'], ...rules: readonly (readonly [string, NameAnswer['findings'][number]['severity']])[]): NameAnswer => ({
    fullName: '',
    level,
    findings: rules.map(([rule, severity]) => ({ rule, severity, statement: TEXT, message: TEXT, remedy: TEXT, pointers: [], basis: [], mark: 'law' })),
    conflicts: [],
    keptUntil: null,
    suggestions: [],
    divisionProposal: null,
    simplifiedProposal: null,
  })

  it('nothing found · free', () => expect(verdictOf(answer('ok'))).toBe('free'))
  it('only likeness · similar, and the person may confirm', () => expect(verdictOf(answer('correct', ['R-NM-11', 'correct']))).toBe('similar'))
  it('likeness and a forbidden word · not to be had', () => expect(verdictOf(answer('correct', ['R-NM-11', 'correct'], ['R-NM-08', 'correct']))).toBe('not'))
  it('a sensitive word · a person looks', () => expect(verdictOf(answer('review', ['R-NM-09', 'review']))).toBe('person'))
  it('a sensitive word and likeness, confirmed or not · both are said', () => {
    expect(verdictOf(answer('correct', ['R-NM-09', 'review'], ['R-NM-11', 'correct']))).toBe('both')
    expect(verdictOf(answer('review', ['R-NM-09', 'review'], ['R-NM-11', 'note']))).toBe('both')
  })
  it('likeness confirmed · is still told as likeness', () => expect(verdictOf(answer('note', ['R-NM-11', 'note']))).toBe('similar'))
  it('a sensitive word and a forbidden one · not to be had', () => expect(verdictOf(answer('correct', ['R-NM-09', 'review'], ['R-NM-08', 'correct']))).toBe('not'))

  it.each([
    ['free', false, true],
    ['person', false, true],
    ['similar', false, false],
    ['similar', true, true],
    ['both', false, false],
    ['both', true, true],
    ['not', true, false],
  ] as const)('%s, risk accepted %s · going on with it: %s', (verdict, accepted, may) => {
    expect(mayBeTaken({ answer: answer('ok'), verdict, stale: false, failed: false }, accepted)).toBe(may)
    expect(mayBeTaken({ answer: answer('ok'), verdict, stale: true, failed: false }, accepted)).toBe(false)
  })
})

describe('article', () => {
  it.each([
    ['名规 art. 17', '《企业名称登记管理规定》第十七条'],
    ['名规 art. 16(3)', '《企业名称登记管理规定》第十六条第三款'],
    ['名规 art. 20; 企业名称相同相近比对规则 (相近)', '《企业名称登记管理规定》第二十条'],
    ['名规 art. 8', '《企业名称登记管理规定》第八条'],
    ['本机关口径', '本机关口径'],
  ])('%s · is said in full', (article, said) => expect(articleText(article)).toBe(said))
})

const TEXT = { zh: '', en: '' }
