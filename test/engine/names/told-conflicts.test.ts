/** Names that stand against a wish, said in words: truly for each status, bounded, and with words for everything that can be said. */
import { describe, expect, it } from 'vitest'
import type { NameConflict } from '../../../engine/lookups.ts'
import { CONFLICT_KINDS } from '../../../engine/names/conflict-kinds.ts'
import { conflictRule } from '../../../engine/names/judge-conflict.ts'
import { MOST_TOLD, conflictText, toldConflicts } from '../../../engine/names/told-conflicts.ts'
import { LISTS, listFile } from './name-lists.ts'

type Words = Parameters<typeof conflictText>[1]

const WORDS = (listFile('fact-words') as { readonly words: { readonly 'name.conflicts': Words } }).words['name.conflicts']
const STATUSES = ['registered', 'reserved', 'cancelled', 'changed', 'revoked'] as const

const conflict = (change: Partial<NameConflict> = {}): NameConflict => ({ name: '合肥市老灶台小吃店', status: 'registered', likeness: 'identical', rule: conflictRule('same-whole', LISTS), day: '2026-01-09', ...change })
const said = (conflicts: readonly NameConflict[], language: 'zh' | 'en' = 'zh') => toldConflicts(conflicts).map((value) => conflictText(value, WORDS, language))

describe('a name in the way', () => {
  it.each([
    ['registered', {}, '“合肥市老灶台小吃店”（已登记，名称完全相同）'],
    ['reserved', { status: 'reserved', rule: conflictRule('trade-not-said', LISTS) }, '“合肥市老灶台小吃店”（预留中，至2026年1月9日，字号相同，其中一个没有行业用语）'],
    ['cancelled', { status: 'cancelled' }, '“合肥市老灶台小吃店”（2026年1月9日注销，未满一年，名称完全相同）'],
    ['barred by a person', { barred: true, rule: conflictRule('barred', LISTS) }, '“合肥市老灶台小吃店”（已登记，登记机关已认定两个名称不得并存）'],
    ['of an answer from before', { status: 'cancelled', rule: undefined, day: undefined }, '“合肥市老灶台小吃店”（注销，未满一年，字号相同）'],
  ] as const)('%s · is said to be that', (_, change, text) => {
    expect(said([conflict(change as Partial<NameConflict>)])).toEqual([text])
  })

  it('in English · is said as fully', () => {
    expect(said([conflict({ status: 'revoked' })], 'en')).toEqual(['“合肥市老灶台小吃店” (registration revoked on 9 January 2026, less than a year ago; the whole name is the same)'])
  })

  it('every kind and status · has words of its own in both languages', () => {
    for (const key of [...CONFLICT_KINDS, ...STATUSES, 'identical']) expect({ key, words: WORDS[key] }).toMatchObject({ words: { zh: expect.stringMatching(/\p{Script=Han}/u) as unknown, en: expect.stringMatching(/[a-z]/) as unknown } })
  })

  it('thirty of them · five are named, the closest first, and the rest counted', () => {
    const similar = Array.from({ length: 30 }, (_, at) => conflict({ name: `合肥市老灶台${String(at)}小吃店`, rule: conflictRule(at < 27 ? 'contained' : 'same-sound', LISTS) }))
    const told = said(similar)
    expect(told).toHaveLength(MOST_TOLD + 1)
    expect(told.slice(0, 3).every((text) => text.includes('读音相同'))).toBe(true)
    expect(told.at(-1)).toBe('另有25个')
    expect(told.join('、').length).toBeLessThan(250)
    expect(toldConflicts(similar.toReversed())).toEqual(toldConflicts(similar))
  })

  it('one name twice · is told once, in what it is closest by', () => {
    expect(toldConflicts([conflict({ status: 'cancelled' }), conflict({ rule: conflictRule('same-sound', LISTS) }), conflict()])).toEqual(['same-whole|registered|2026-01-09|合肥市老灶台小吃店'])
  })

  it('name with bars, braces or nothing like a conflict · never breaks the sentence', () => {
    expect(said([conflict({ name: 'a|{why}|[[x]]' })])).toEqual(['“a|{why}|[[x]]”（已登记，名称完全相同）'])
    expect(conflictText('合肥市老灶台小吃店', WORDS, 'zh')).toBe('合肥市老灶台小吃店')
  })
})
