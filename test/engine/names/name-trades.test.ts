/** The trades of a whole name: told one way or another, the same words always share one. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meetingTrades, readTrades } from '../../../engine/names/name-trades.ts'
import { readTrade, shareTrade } from '../../../engine/names/trade.ts'
import { LISTS } from './name-lists.ts'

const said = (tradeName: string, trade: string, form: string) => readTrades({ tradeName, trade, form }, LISTS)

describe('trades of a whole name', () => {
  it('told as anybody would part it · are those of its trade and form', () => {
    expect(said('老杨', '水果', '店')).toEqual(['fruit-vegetables'])
    expect(said('老杨', '鲜花水果', '超市')).toEqual(readTrade({ trade: '鲜花水果', form: '超市' }, LISTS).tradeClasses)
    expect(said('小龙虾', '服装', '店')).toEqual(['clothing'])
  })

  it.each([
    ['老杨水果', '', '超市', ['general-goods', 'fruit-vegetables']],
    ['老杨汽车', '', '修理厂', ['repair', 'car-care']],
    ['老杨汽', '车', '修理厂', ['repair', 'car-care']],
    ['老杨水果', '鲜花', '店', ['flowers', 'fruit-vegetables']],
    ['老杨', '', '店', ['']],
    ['老杨', '管理', '店', ['=管理', '=老杨管理']],
    ['老杨管', '理', '店', ['=理', '=老杨管理']],
    ['老杨水果', '', '店', ['', 'fruit-vegetables']],
  ])('%s + %s + %s · says %j', (tradeName, trade, form, classes) => {
    expect(said(tradeName, trade, form)).toEqual(classes)
  })

  it('any words told in any two ways · share a trade', () => {
    const words = fc.constantFrom(...LISTS.tradeWords.map(({ word }) => word), '老杨', '云上', '新', '管理')
    const forms = LISTS.formWords.map(({ word }) => word)
    const told = fc.record({ words: fc.array(words, { minLength: 1, maxLength: 5 }), form: fc.constantFrom(...forms), one: fc.nat(20), other: fc.nat(20), within: fc.nat(3) })
    fc.assert(
      fc.property(told, ({ words: row, form, one, other, within }) => {
        const text = `老杨${row.join('')}${form}`
        const forms2 = forms.filter((each) => text.endsWith(each) && each.length < text.length - 2)
        const tell = (at: number, ending: string) => {
          const rest = text.slice(0, -ending.length)
          const from = 2 + (at % Math.max(1, rest.length - 1))
          return readTrades({ tradeName: rest.slice(0, from), trade: rest.slice(from), form: ending }, LISTS)
        }
        const [ours, theirs] = [tell(one, form), tell(other, forms2[within % forms2.length]!)]
        // A wish that says no trade is incomplete, and compared with every equal trade name.
        const saysNone = ours[0] === '' || theirs[0] === ''
        expect(saysNone || shareTrade(ours, theirs), `${text}: ${ours.join()} · ${theirs.join()}`).toBe(true)
      }),
      { seed: 20_261_130, numRuns: 4_000 },
    )
  })
})

describe('classes in which two names meet', () => {
  it.each([
    [['a', 'b'], ['b', 'c'], ['b']],
    [['a'], ['b'], []],
    [['a', 'b'], [''], ['a', 'b']],
    [[''], ['a', 'b'], ['a', 'b']],
    [[''], [''], ['']],
  ])('%j and %j · %j', (ours, theirs, met) => {
    expect(meetingTrades(ours, theirs)).toEqual(met)
  })
})
