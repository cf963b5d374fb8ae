/** Canonical JSON, on which digests, signatures and replays rest: one text for one value, and no text for what has none. */

import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson as formsCanonicalJson } from '#forms'
import { canonicalJson } from '../../engine/canonical-json.ts'

/** Deep objects with keys that sort differently by code unit and by code point, and keys that objects treat in their own way. */
const KEYS = fc.oneof(fc.constantFrom('a', 'B', '10', '9', '', '__proto__', 'toJSON', 'é', '\uFB00', '𠀀'), fc.string({ unit: 'grapheme' }))
const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, false, 0, 1e21, 1e-7, Number.MAX_SAFE_INTEGER, 5e-324),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string({ unit: 'grapheme' }),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.array(fc.tuple(KEYS, tie('value')), { maxLength: 5 }).map((entries) => parsed(entries)),
  ),
})).value

describe('canonicalJson', () => {
  it('keys · written in any order · stand in code-unit order, without spaces', () => {
    expect(canonicalJson({ b: 1, a: [2, { d: null, c: true }], A: '', 10: 'ten', 9: 'nine' })).toBe('{"10":"ten","9":"nine","A":"","a":[2,{"c":true,"d":null}],"b":1}')
    // By code point U+FB00 comes before U+20000; by code unit its surrogate 0xD840 comes first.
    expect(canonicalJson({ '\uFB00': 1, '𠀀': 2 })).toBe('{"𠀀":2,"\uFB00":1}')
  })

  it('numbers · minus zero, whole floats, large and small · have the one text that JSON gives them', () => {
    expect(canonicalJson([-0, 1.0, 1e21, 1e-7, 0.1 + 0.2, -5])).toBe('[0,1,1e+21,1e-7,0.30000000000000004,-5]')
  })

  it('texts · quotes, controls, line separators, astral characters · are escaped exactly where JSON must', () => {
    expect(canonicalJson('面"\\/\n\u0000\u2028😀')).toBe('"面\\"\\\\/\\n\\u0000\u2028😀"')
  })

  it('composed and decomposed letters · the same to the eye · stay two values', () => {
    expect(canonicalJson('\u00e9')).not.toBe(canonicalJson('e\u0301'))
  })

  it('a key whose value is undefined · in an object · is an absent key', () => {
    expect(canonicalJson({ a: undefined, b: { c: undefined } })).toBe('{"b":{}}')
  })

  it.each([
    ['undefined', undefined],
    ['undefined in a list', [1, undefined]],
    ['a hole in a list', Array(1)],
    ['NaN', { a: NaN }],
    ['infinity', [-Infinity]],
    ['a function', { a: () => 1 }],
    ['a symbol', Symbol('a')],
    ['a bigint', 1n],
    ['a lone high surrogate', 'a\uD800'],
    ['a lone low surrogate', { a: ['\uDC00b'] }],
    ['a lone surrogate in a key', { '\uD800': 1 }],
    ['a date', new Date('2026-11-22T02:00:00Z')],
    ['a map', new Map([['a', 1]])],
    ['a class of its own', new (class Shop {})()],
  ])('%s · has no single text · is refused', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError)
  })

  it('any JSON · written and read back · is the same value, and written again the same text', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value)
        expect(JSON.parse(text)).toEqual(withoutMinusZero(value))
        expect(canonicalJson(JSON.parse(text))).toBe(text)
      }),
      { numRuns: 1000 },
    )
  })

  it('any two values · one text · only when they are equal', () => {
    fc.assert(
      fc.property(json, json, (one, other) => {
        expect(canonicalJson(one) === canonicalJson(other)).toBe(isDeepStrictEqual(withoutMinusZero(one), withoutMinusZero(other)))
      }),
      { numRuns: 1000 },
    )
  })

  it('any JSON · by the office and by a form at the kiosk · is the same text', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(value)).toBe(formsCanonicalJson(value))
      }),
      { numRuns: 1000 },
    )
  })
})

/** As a parser makes it: `__proto__` is then a key like any other. */
function parsed(entries: readonly (readonly [string, unknown])[]): unknown {
  const members = new Map(entries.map(([key, value]) => [key, JSON.stringify(value)]))
  return JSON.parse(`{${[...members].map(([key, text]) => `${JSON.stringify(key)}:${text}`).join(',')}}`)
}

function withoutMinusZero(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
