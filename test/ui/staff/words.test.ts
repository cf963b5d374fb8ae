/** Tests of the words of the desk: both languages everywhere, the same places to fill, and facts that are told in words. */

import { describe, expect, it } from 'vitest'
import { FACTS } from '#engine'
import { loadForm } from '#forms'
import { factText } from '../../../staff-ui/clerk/case/fact-text.ts'
import { ageText, dateText, isOlderThan, timeText } from '../../../staff-ui/parts/time-text.ts'
import * as inCase from '../../../staff-ui/words/case.ts'
import * as decide from '../../../staff-ui/words/decide.ts'
import * as frame from '../../../staff-ui/words/frame.ts'
import * as names from '../../../staff-ui/words/names.ts'
import * as queue from '../../../staff-ui/words/queue.ts'
import * as register from '../../../staff-ui/words/register.ts'
import * as rules from '../../../staff-ui/words/rules.ts'

type Text = { readonly zh: string; readonly en: string }
const form = loadForm('individual-establish', 1)
const words = { form, names: { S201: { zh: '餐饮服务', en: 'Catering' } } }

function textsIn(value: unknown, path: string): readonly (readonly [string, Text])[] {
  if (typeof value !== 'object' || value === null) return []
  if ('zh' in value && 'en' in value) return [[path, value as Text]]
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}.${key}`))
}

const TEXTS = Object.entries({ inCase, decide, frame, names, queue, register, rules }).flatMap(([name, file]) => textsIn(file, name))

describe('words', () => {
  it.each(TEXTS)('%s · in both languages · is there, with the same places to fill', (path, { zh, en }) => {
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()
    expect(zh.trim()).not.toBe('')
    expect(en.trim()).not.toBe('')
    expect(places(en)).toEqual(places(zh))
    if (path !== 'frame.FRAME.language') expect(en).not.toMatch(/\p{Script=Han}/u)
  })
})

describe('facts in words', () => {
  const coded = Object.entries(FACTS).flatMap(([name, { type }]) => ('values' in type ? type.values ?? [] : []).map((value) => [name, value] as const))

  it.each(coded)('%s = %s · told · has a word of its own in both languages', (name, value) => {
    const text = factText({ name, value, state: 'known' }, words)
    expect(text.zh).toMatch(/\p{Script=Han}/u)
    expect(text.zh).not.toBe(value)
    expect(text.en).not.toMatch(/\p{Script=Han}/u)
  })

  it.each([
    ['operator.banned', true, 'known', '是'],
    ['operator.age', 36, 'known', '36'],
    ['scope.closedItems', [], 'known', '无'],
    ['scope.closedItems', ['S201', 'S999'], 'known', '餐饮服务、S999'],
    ['name.missingParts', ['division', 'form'], 'known', '行政区划、组织形式'],
    ['family.unsigned', ['family/1'], 'known', '第 2 位家庭成员'],
    ['sources.unavailable', ['population'], 'known', '人口库'],
    ['operator.banEndsOn', '2028-06-30', 'known', '2028年6月30日'],
    ['operator.banned', null, 'unknown', '不明'],
    ['agent.realName', null, 'not-applicable', '不适用'],
  ] as const)('%s = %j (%s) · told · %s', (name, value, state, expected) => {
    expect(factText({ name, value, state }, words).zh).toBe(expected)
  })

  it('every group and source of the catalogue · has a head', () => {
    expect([...new Set(Object.keys(FACTS).map((name) => name.split('.')[0]!))].filter((group) => !(group in inCase.FACT_GROUPS))).toEqual([])
    expect([...new Set(Object.values(FACTS).map((fact) => fact.source))].filter((source) => !(source in inCase.SOURCES))).toEqual([])
  })
})

describe('dates and times', () => {
  it('a moment late in the UTC day · told · belongs to the next day in the office', () => {
    expect(timeText('2026-11-22T16:30:00.000Z', 'zh')).toBe('2026年11月23日 00:30')
    expect(timeText('2026-11-22T16:30:00.000Z', 'en')).toBe('23 Nov 2026 00:30')
  })

  it('what is no date · told · is given back as it is', () => {
    expect(dateText('long-term', 'zh')).toBe('long-term')
    expect(timeText('soon', 'en')).toBe('soon')
  })

  it.each([
    [-5, '刚刚'],
    [0, '刚刚'],
    [59, '59 分钟前'],
    [60, '1 小时前'],
    [47 * 60, '47 小时前'],
    [48 * 60, '2 天前'],
  ])('%i minutes old · told · %s', (minutes, expected) => {
    expect(ageText('2026-11-22T02:00:00.000Z', Date.parse('2026-11-22T02:00:00.000Z') + minutes * 60_000).zh).toBe(expected)
  })

  it('an answer exactly as old as allowed · still counts; a minute more · does not', () => {
    const asOf = '2026-11-21T02:00:00.000Z'
    expect(isOlderThan(asOf, 24, Date.parse('2026-11-22T02:00:00.000Z'))).toBe(false)
    expect(isOlderThan(asOf, 24, Date.parse('2026-11-22T02:01:00.000Z'))).toBe(true)
    expect(isOlderThan(asOf, null, Date.parse('2036-11-22T02:00:00.000Z'))).toBe(false)
  })
})
