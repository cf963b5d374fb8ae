/** Tests of what is found by typing: rules by words that stand anywhere, offers of a picker by label or head. */

import { describe, expect, it } from 'vitest'
import { urgencyOf } from '../../../staff-ui/clerk/queue/deadline.tsx'
import { findOffers } from '../../../staff-ui/parts/find-offers.ts'
import { findRules } from '../../../staff-ui/policy/find-rules.ts'

const RULES = [
  { rule: 'R-ID-02', severity: 'correct', statement: { zh: '证件须在有效期内。', en: 'The document must be in date.' }, basis: [{ document: '居民身份证法', article: '第五条' }] },
  { rule: 'R-QU-01', severity: 'refuse', statement: { zh: '三年内不得再次申请。', en: 'May not apply again for three years.' }, basis: [{ document: '市场主体登记管理条例', article: '第四十条' }] },
] as const

describe('rules found', () => {
  it.each([
    ['r-qu', 'all', ['R-QU-01']],
    ['证件', 'all', ['R-ID-02']],
    ['管理条例 第四十条', 'all', ['R-QU-01']],
    ['document DATE', 'all', ['R-ID-02']],
    ['', 'refuse', ['R-QU-01']],
    ['证件', 'refuse', []],
    ['  ', 'all', ['R-ID-02', 'R-QU-01']],
  ] as const)('“%s” among %s · finds %j', (words, severity, expected) => {
    expect(findRules(RULES, { words, severity }).map((rule) => rule.rule)).toEqual(expected)
  })
})

describe('offers of a picker', () => {
  const groups = [
    { head: '身份', offers: [{ value: '/operator/idNo', label: '证件号码' }, { value: '/operator/mobile', label: '手机号' }] },
    { head: '名称', offers: [{ value: '/name/tradeName', label: '字号' }] },
  ]

  it('a word of one label · only that offer is left, and empty groups are gone', () => {
    expect(findOffers(groups, '证件')).toEqual([{ head: '身份', offers: [{ value: '/operator/idNo', label: '证件号码' }] }])
  })

  it('the head of a group · all of its offers are left', () => {
    expect(findOffers(groups, '身份').flatMap((group) => group.offers)).toHaveLength(2)
  })

  it('nothing that fits · nothing is left', () => {
    expect(findOffers(groups, '没有的词')).toEqual([])
  })
})

describe('deadline', () => {
  it.each([
    ['open', -1, 'overdue'],
    ['open', 0, 'today'],
    ['open', 1, 'soon'],
    ['open', 2, 'later'],
    ['closed', -4, 'closed'],
  ] as const)('%s case, %i working days left · is %s', (status, daysLeft, expected) => {
    expect(urgencyOf({ status, daysLeft })).toBe(expected)
  })
})
