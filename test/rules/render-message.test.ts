/** Words of a rule with the values of facts in them: lists, days, labels, unknowns, and parts that fall away. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Facts } from '../../engine/facts/catalogue.ts'
import { labelsFrom } from '../../engine/labels.ts'
import type { ScopeItem } from '../../engine/lists.ts'
import { plainLabels, placeholdersOf, renderText, type Labels } from '../../engine/render-message.ts'
import { noodleShop, readRules } from './shipped.ts'

const scope = readRules('lists/scope-items.json')
const items = new Map<string, ScopeItem>(scope.items.map((item: ScopeItem) => [item.id, item]))
const labels = labelsFrom({ items, closings: scope.closings }, readRules('lists/fact-words.json').words)
const said = (zh: string, en: string, change = {}, words: Labels = plainLabels) => renderText({ zh, en }, noodleShop(change), words)

describe('words of rules', () => {
  it('list · two members · joined by 、 and by a comma', () => {
    const both = said('禁用词：{name.blockedWords}。', 'Words: {name.blockedWords}.', { 'name.blockedWords': ['最佳', '国家级'] })
    expect(both).toEqual({ zh: '禁用词：最佳、国家级。', en: 'Words: 最佳, 国家级.' })
  })

  it('day · in a text fact · written out in each language', () => {
    const both = said('期限到{operator.banEndsOn}', 'until {operator.banEndsOn}', { 'operator.banEndsOn': '2026-11-22' })
    expect(both).toEqual({ zh: '期限到2026年11月22日', en: 'until 22 November 2026' })
  })

  it('unknown · nobody could tell · said as such', () => {
    const both = said('{operator.banEndsOn}', '{operator.banEndsOn}', { 'operator.banEndsOn': { unknown: 'bans' } })
    expect(both).toEqual({ zh: '未知', en: 'unknown' })
  })

  it('optional part · the fact does not apply or is empty · falls away', () => {
    expect(said('不合规定。[[建议：{name.divisionProposal}。]]', 'Wrong.[[ Try {name.divisionProposal}.]]')).toEqual({ zh: '不合规定。', en: 'Wrong.' })
    expect(said('[[缺：{name.missingParts}。]]', 'x[[ {name.missingParts}]]')).toEqual({ zh: '', en: 'x' })
  })

  it('optional part · the fact applies · stays', () => {
    const both = said('不合规定。[[建议：{name.divisionProposal}。]]', 'Wrong.[[ Try {name.divisionProposal}.]]', { 'name.divisionProposal': '合肥市蜀山区' })
    expect(both).toEqual({ zh: '不合规定。建议：合肥市蜀山区。', en: 'Wrong. Try 合肥市蜀山区.' })
  })

  it('labels · scope items that need a permit · named with permit and authority', () => {
    const both = said('{scope.permitItems}', '{scope.permitItems}', {}, labels)
    expect(both.zh).toBe('餐饮服务（食品经营许可证，向县级市场监督管理部门办理）、食品销售（仅销售预包装食品）（仅销售预包装食品备案，向县级市场监督管理部门办理）')
    expect(both.en).toContain('Catering (food business permit, from the county-level market regulation authority)')
  })

  it('labels · parts, members and sources · in words', () => {
    const both = said('{name.missingParts}；{family.unsigned}；{sources.unavailable}', '{name.missingParts}; {family.unsigned}; {sources.unavailable}', { 'name.missingParts': ['trade'], 'family.unsigned': ['family/1'], 'sources.unavailable': ['population'] }, labels)
    expect(both).toEqual({ zh: '行业或经营特点；第2位家庭成员；人口信息', en: 'trade; family member 2; population register' })
  })

  it('fact that a record from before does not hold · is as one that does not apply', () => {
    const { 'name.conflicts': _, ...before } = noodleShop()
    expect(renderText({ zh: '不能用[[：{name.conflicts}]]。{name.conflicts}', en: 'x' }, before as Facts, labels).zh).toBe('不能用。无')
  })

  it('value with braces or dollar signs · a person wrote it · is not read as a template', () => {
    expect(said('{scope.notInCatalogue}', '{scope.notInCatalogue}', { 'scope.notInCatalogue': ['{operator.age} $& [[x]]'] }).zh).toBe('{operator.age} $& [[x]]')
  })

  it('any template · never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('{', '}', '[[', ']]', 'name.full', 'operator.age', 'x', '{scope.permitItems}')), (parts) => {
        const template = parts.join('')
        expect(typeof said(template, template).zh).toBe('string')
        expect(placeholdersOf(template).every((name) => !/[{}]/.test(name))).toBe(true)
      }),
    )
  })
})
