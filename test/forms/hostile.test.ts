/** Whatever is sent, the answer is a short list of problems, soon, and nothing of what was sent is echoed. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Json } from '#forms'
import { dropInapplicable, normaliseAnswers, PROBLEM_CODES, validateAnswers } from '#forms'
import { isJsonObject } from '../../forms/json.ts'
import { but, form, noodleShop } from './examples.ts'
import { mutants } from './mutate.ts'

const deep = (levels: number): Json => Array.from({ length: levels }).reduce<Json>((inner) => [inner], 'x')

const HUGE: readonly (readonly [string, Json])[] = [
  ['a text of two million characters', but(noodleShop, '/operator/name', '王'.repeat(2_000_000))],
  ['a list of a million items', but(noodleShop, '/scope/items', Array.from({ length: 1_000_000 }, () => 'S001'))],
  ['lists a thousand deep', but(noodleShop, '/family', deep(1000))],
  ['ten thousand unknown fields', { ...noodleShop, ...Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`field${at}`, at])) }],
  ['a key of a million characters', { ...noodleShop, ['k'.repeat(1_000_000)]: 1 }],
]

describe('validateAnswers', () => {
  it.each(HUGE)('%s · as answers · is one problem, found quickly', (_, answers) => {
    const before = performance.now()
    expect(validateAnswers(form, answers).map((one) => one.code)).toEqual(['unbounded'])
    expect(performance.now() - before).toBeLessThan(20_000)
  })

  it.each([[null], [true], [42], ['text'], [[]]])('%j instead of an object · as answers · is told as such', (answers) => {
    expect(validateAnswers(form, answers as Json).map(({ pointer, code }) => [pointer, code])).toEqual([['', 'wrong_type']])
  })

  it('thousands of faults · within the bounds · are told up to 200', () => {
    const answers = but(noodleShop, '/scope/items', Array.from({ length: 900 }, (_, at) => `X${at}`))
    expect(validateAnswers(form, answers)).toHaveLength(200)
  })

  it('unknown keys · with markup, prototypes or newlines in them · are refused and not repeated', () => {
    const answers = { ...noodleShop, ...(JSON.parse('{"__proto__": 1, "constructor": 2, "<script>alert(1)</script>": 3, "a\\nb": 4}') as object) } as unknown as Json
    const withOwn = JSON.parse(JSON.stringify(answers).replace('{', '{"__proto__":1,')) as Json
    const told = validateAnswers(form, withOwn)
    expect(told.every((one) => one.code === 'unknown_field')).toBe(true)
    expect(told.map((one) => one.pointer).toSorted()).toEqual(['/?', '/constructor'])
    expect(JSON.stringify(told)).not.toMatch(/script|alert/)
  })

  it('any JSON · at any place · gives known codes, pointers and finished words in both languages', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue() as fc.Arbitrary<Json>, mutants), (answers) => {
        const told = validateAnswers(form, answers, { on: '2026-11-22' })
        for (const one of told) {
          expect(PROBLEM_CODES).toContain(one.code)
          expect(one.pointer === '' || one.pointer.startsWith('/')).toBe(true)
          expect(one.zh).not.toMatch(/[{}]|undefined/)
          expect(one.en).not.toMatch(/[{}]|undefined/)
        }
        expect(new Set(told.map((one) => one.pointer)).size).toBe(told.length)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('normalising and clearing', () => {
  it('any mutant · normalised twice · is as after once', () => {
    fc.assert(
      fc.property(mutants, (answers) => {
        const once = normaliseAnswers(form, answers)
        expect(normaliseAnswers(form, once)).toEqual(once)
      }),
      { numRuns: 500 },
    )
  })

  it('any mutant · cleared · has nothing left that does not apply, and stays so', () => {
    fc.assert(
      fc.property(mutants, (answers) => {
        const cleared = dropInapplicable(form, answers)
        expect(isJsonObject(cleared)).toBe(true)
        expect(validateAnswers(form, cleared).filter((one) => one.code === 'does_not_apply')).toEqual([])
        expect(dropInapplicable(form, cleared)).toEqual(cleared)
      }),
      { numRuns: 2000 },
    )
  })
})
