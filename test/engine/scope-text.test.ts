/** 经营范围 as a licence prints it: group by group, in the applicant's order, each closed by its sentence. */

import { describe, expect, it } from 'vitest'
import { scopeText } from '../../engine/scope-text.ts'
import { LISTS } from './facts/noodle-shop.ts'

const GENERAL = '（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）'
const LICENSED = '（依法须经批准的项目，经相关部门批准后方可开展经营活动，具体经营项目以相关部门批准文件或许可证件为准）'
const text = (items: readonly string[], onlineOnly = false) => scopeText(items, LISTS.scope, onlineOnly)

describe('scopeText', () => {
  it('a fruit shop that also sells online · general alone · one group', () => {
    expect(text(['S041', 'S046', 'S053'])).toBe(`一般项目：新鲜水果零售；食用农产品零售；互联网销售（除销售需要许可的商品）${GENERAL}`)
  })

  it('a noodle shop with packaged food · the licensed item is the main one · general still stands first', () => {
    expect(text(['S201', 'S049'])).toBe(`一般项目：食品销售（仅销售预包装食品）${GENERAL}许可项目：餐饮服务${LICENSED}`)
  })

  it('catering alone · licensed alone · one group', () => {
    expect(text(['S201'])).toBe(`许可项目：餐饮服务${LICENSED}`)
  })

  it('hazardous chemicals · approved before the licence · stand with the licensed items', () => {
    expect(text(['S301'])).toMatch(/^许可项目：危险化学品经营（依法须经批准的项目/)
  })

  it('items of one group · in another order · keep the order of the applicant', () => {
    expect(text(['S046', 'S041'])).toContain('食用农产品零售；新鲜水果零售')
  })

  it('online only · whatever is sold · the sentence closes the whole', () => {
    expect(text(['S053', 'S001'], true)).toBe(`一般项目：互联网销售（除销售需要许可的商品）；日用百货销售${GENERAL}（仅通过网络开展经营活动）`)
  })

  it('closed, prohibited and unknown items · chosen all the same · are never printed', () => {
    expect(text(['S401', 'S402', 'S999'])).toBe('')
    expect(text(['S401', 'S041', 'S999'])).toBe(`一般项目：新鲜水果零售${GENERAL}`)
  })

  it('every item of the catalogue · printed alone · stands in exactly one group or in none', () => {
    for (const { id, name, kind } of LISTS.scope.items.values()) {
      const printed = text([id])
      const expected = kind === 'general' || kind === 'filing' ? `一般项目：${name.zh}${GENERAL}` : kind === 'licensed' || kind === 'pre-approval' ? `许可项目：${name.zh}${LICENSED}` : ''
      expect(printed, id).toBe(expected)
    }
  })
})
