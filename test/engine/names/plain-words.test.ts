/** Texts that say a place, a trade, a form or praise, and nothing else: no trade names, alone or put together. */
import { describe, expect, it } from 'vitest'
import { plainKindOf } from '../../../engine/names/plain-words.ts'
import { LISTS } from './name-lists.ts'

describe('plain words', () => {
  it.each([
    ['合肥', 'division'],
    ['安徽合肥', 'division'],
    ['义乌', 'division'],
    ['昆山', 'division'],
    ['海淀', 'division'],
    ['浦东', 'division'],
    ['高雄', 'division'],
    ['永康市', 'division'],
    ['永康', null],
    ['合肥小吃', 'trade-word'],
    ['合肥小吃店', 'trade-word'],
    ['鲜花水果', 'trade-word'],
    ['面馆', 'trade-word'],
    ['超市', 'trade-word'],
    ['正宗', 'trade-word'],
    ['特色小吃', 'trade-word'],
    ['正宗合肥面馆', 'trade-word'],
    ['动力机械', 'trade-word'],
    ['房地产', 'trade-word'],
    ['福满楼', null],
    ['美味轩', null],
    ['水果王', null],
    ['店', null],
    ['', null],
  ])('%s · %s', (text, kind) => {
    expect(plainKindOf(text, LISTS)).toBe(kind)
  })
})
