/** Two names that stand against each other: of which kind, and what follows. */
import { describe, expect, it } from 'vitest'
import { CONFLICT_KINDS } from '../../../engine/names/conflict-kinds.ts'
import { conflictKind, judgeConflict } from '../../../engine/names/judge-conflict.ts'
import { compareNames } from '../../../engine/names/likeness.ts'
import type { NameParts } from '../../../engine/names/name-parts.ts'
import { parseNameLists } from '../../../engine/names/parse-name-lists.ts'
import { splitName } from '../../../engine/names/split-name.ts'
import { LISTS, listFile, listFiles } from './name-lists.ts'

const SHOP: NameParts = { division: '合肥市蜀山区', tradeName: '王小明', trade: '', form: '面馆' }

describe('conflicts', () => {
  it.each([
    [{}, '合肥市蜀山区王小明面馆（个体工商户）', 'same-whole', 'correct'],
    [{}, '合肥市蜀山区王小明面馆', 'same-whole', 'correct'],
    [{ division: '合肥市', tradeName: '红光', trade: '水果', form: '店' }, '红光（合肥市）水果店', 'other-order', 'correct'],
    [{}, '合肥市包河区王小明面馆（个体工商户）', 'other-division-or-form', 'correct'],
    [{ trade: '水果', form: '店' }, '合肥市蜀山区王小明水果行', 'other-division-or-form', 'correct'],
    [{}, '合肥市蜀山区王小明小吃店', 'same-meaning-trade', 'correct'],
    [{ trade: '', form: '店' }, '合肥市蜀山区王小明面馆', 'trade-not-said', 'correct'],
    [{ trade: '鲜花水果', form: '店' }, '合肥市蜀山区王小明鲜花店', 'same-meaning-trade', 'correct'],
    [{ trade: '鲜花', form: '店' }, '合肥市蜀山区王小明鲜花水果店', 'same-meaning-trade', 'correct'],
    [{ trade: '水果', form: '超市' }, '合肥市蜀山区王小明鲜花水果店', 'same-meaning-trade', 'correct'],
    [{}, '合肥市蜀山区王晓鸣面馆', 'same-sound', 'note'],
    [{}, '合肥市蜀山区玉小明面馆', 'looks-alike', 'note'],
    [{ tradeName: '王小明鲜汤' }, '合肥市蜀山区王小明面馆', 'contains', 'note'],
    [{ tradeName: '小明' }, '合肥市蜀山区王小明面馆', 'contained', 'note'],
    [{ tradeName: '老王晓鸣' }, '合肥市蜀山区王小明面馆', 'partly-same-sound', 'note'],
  ] as const)('%j against %s · %s, %s', (change, other, kind, level) => {
    const wish = { ...SHOP, ...change }
    const likeness = compareNames(wish.tradeName, splitName(other, LISTS).parts.tradeName, LISTS)!
    expect(likeness).not.toBeNull()
    const rule = judgeConflict({ wish, other, likeness }, LISTS)
    expect(rule.kind).toBe(kind)
    expect(rule.level).toBe(level)
    expect(rule.article).toMatch(/art\. \d+/)
    for (const text of [rule.reason.zh, rule.reason.en]) expect(text.length).toBeGreaterThan(5)
  })
})

describe('the same words', () => {
  const wish: NameParts = { division: '合肥市蜀山区', tradeName: '阿全', trade: '面', form: '馆' }
  const kindOf = (other: string, rest: Partial<Parameters<typeof conflictKind>[0]> = {}) => conflictKind({ wish, other, likeness: 'identical', ...rest }, LISTS)

  it('parted otherwise, in old spelling, with any type word · are the same name', () => {
    for (const other of ['合肥市蜀山区阿全面馆', '合肥市蜀山区阿全麵館（個體工商戶）', '合肥市蜀山区 阿全 面馆【个体】']) expect(kindOf(other), other).toBe('same-whole')
  })

  it('parted so that the trade names differ · are the same name all the same', () => {
    expect(kindOf('合肥市蜀山区阿全面馆', { wish: { ...wish, tradeName: '阿全面', trade: '' }, likeness: 'contains' })).toBe('same-whole')
    expect(kindOf('合肥市蜀山区阿全面馆', { wish: { ...wish, tradeName: '阿全面' }, likeness: 'contains', full: '合肥市蜀山区阿全面馆（个体工商户）' })).toBe('same-whole')
  })

  it('trades of one class that mean other things · are not said to mean the same', () => {
    const { reason, kind } = judgeConflict({ wish: { ...SHOP, trade: '火锅', form: '店' }, other: '合肥市蜀山区王小明烧烤店', likeness: 'identical' }, LISTS)
    expect({ kind, says: reason.zh.includes('意思相同') }).toEqual({ kind: 'same-meaning-trade', says: false })
  })
})

describe('the list of kinds', () => {
  it('has every kind once, in order of closeness', () => {
    expect(LISTS.likeness.map(({ kind }) => kind)).toEqual(CONFLICT_KINDS)
  })

  it('without one kind, or with a level that does not exist · is refused', () => {
    const { kinds } = listFile('name-likeness') as { readonly kinds: readonly object[] }
    const faultsOf = (rows: readonly object[]) => {
      const reading = parseNameLists({ ...listFiles(), likeness: { kinds: rows } })
      return reading.ok ? [] : reading.faults
    }
    expect(faultsOf(kinds.slice(1))).toContain('name-likeness.kinds: must have same-whole once')
    expect(faultsOf([{ ...kinds[0], level: 'refuse' }, ...kinds.slice(1)])[0]).toContain('name-likeness.kinds[0].level')
  })
})
