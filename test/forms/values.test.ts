/** Pointers, the one text of a value, normal forms, dates and scope conflicts. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers } from '#forms'
import { canonicalJson, contentOf, isDate, normaliseAnswers, placesOf, scopeConflicts, startAnswers, templateOf, valueAt, withoutValue, withValue } from '#forms'
import { canonicalJson as engineCanonicalJson } from '../../engine/canonical-json.ts'
import { normaliseIdentifier } from '../../engine/identifiers/normalise.ts'
import { but, example, examples, form, noodleShop } from './examples.ts'

describe('pointers', () => {
  it('a value put in and taken out · anywhere · leaves the rest alone', () => {
    const put = withValue({ a: { b: 1 } }, '/a/c/d', [1, 2])
    expect(put).toEqual({ a: { b: 1, c: { d: [1, 2] } } })
    expect(withoutValue(put, '/a/c/d/0')).toEqual({ a: { b: 1, c: { d: [2] } } })
    expect(withoutValue(put, '/a/x/y')).toEqual(put)
    expect(withValue({ list: [1] }, '/list/1', 2)).toEqual({ list: [1, 2] })
    expect(withValue({ list: [1] }, '/list/7', 2)).toEqual({ list: [1] })
  })

  it('what is inherited · asked for · is not there', () => {
    expect(valueAt({}, '/constructor')).toBeUndefined()
    expect(valueAt([1], '/length')).toBeUndefined()
  })

  it('templates · of places in lists · stand for all of them', () => {
    expect(templateOf('/family/12/idNo')).toBe('/family/*/idNo')
    expect(placesOf(example('family'), '/family/*/idNo')).toEqual(['/family/0/idNo', '/family/1/idNo'])
    expect(placesOf(noodleShop, '/family/*/idNo')).toEqual([])
    expect(placesOf(noodleShop, '/scope/items/*')).toEqual(['/scope/items/0', '/scope/items/1'])
    expect(placesOf({ a: [{ 'b/c': [1] }, { 'b/c': [2, 3] }, 4], 'x~y': 5 }, '/a/*/b~1c/*')).toEqual(['/a/0/b~1c/0', '/a/1/b~1c/0', '/a/1/b~1c/1'])
    expect([placesOf({ 'x~y': 5 }, '/x~0y'), placesOf({ a: [1] }, '/a/0'), placesOf({ a: 1 }, '/a/*'), placesOf({}, '')]).toEqual([['/x~0y'], ['/a/0'], [], ['']])
  })
})

describe('canonicalJson', () => {
  it('any JSON · at kiosk and office · is the same text', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(value)).toBe(engineCanonicalJson(value))
    }), { numRuns: 2000 })
  })

  it.each(examples)('example $name · keys in another order · is the same text', ({ answers }) => {
    const turned = Object.fromEntries(Object.entries(answers).reverse())
    expect(canonicalJson(turned)).toBe(canonicalJson(answers))
    expect(canonicalJson(answers)).toBe(engineCanonicalJson(answers))
  })

  it.each([[undefined], [Number.NaN], [Number.POSITIVE_INFINITY], ['\ud800'], [1n], [() => 1]])('%s · has no text and is refused', (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError)
    expect(() => engineCanonicalJson(value)).toThrow(TypeError)
  })

  it('content · of signed answers · is everything but the signatures', () => {
    expect(contentOf(noodleShop)).toEqual(withoutValue(noodleShop, '/signatures'))
  })
})

describe('normaliseAnswers', () => {
  const normal = (pointer: string, typed: string) => valueAt(normaliseAnswers(form, but(noodleShop, pointer, typed)), pointer)

  it.each([
    ['/operator/idNo', ' 340199 19900307 101x ', '34019919900307101X'],
    ['/operator/idNo', '３４０１９９—１９９００３０７—１０１２', '340199199003071012'],
    ['/operator/mobile', '+86 154-9003-0701', '15490030701'],
    ['/contact/phone', '（0551）6234 5678', '0551-62345678'],
    ['/contact/phone', '0551－62345678', '0551-62345678'],
    ['/capitalWan', ' ５．５ ', '5.5'],
    ['/operator/name', '买买提•艾力', '买买提·艾力'],
    ['/operator/name', ' 王小明 ', '王小明'],
    ['/operator/residence/address', ' 云篱路6号 2栋 ', '云篱路6号 2栋'],
    ['/name/tradeName', 'ＡＢＣ', 'ＡＢＣ'],
  ])('%s · typed as “%s” · becomes “%s”', (pointer, typed, expected) => {
    expect(normal(pointer, typed)).toBe(expected)
  })

  it('identifiers · of any kind · come out as the engine wants them', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
      expect(normal('/operator/idNo', typed)).toBe(normaliseIdentifier(typed))
    }), { numRuns: 1000 })
  })

  it('texts of any characters · without a form of their own · are NFC and trimmed, also where that is seen without asking', () => {
    const units = [fc.integer({ min: 0, max: 0x2ff }), fc.integer({ min: 0x4e00, max: 0x9fff }), fc.integer({ min: 0x300, max: 0x36f }), fc.integer({ min: 0, max: 0xffff })].map((code) => code.map((one) => String.fromCharCode(one)))
    const mixed = fc.array(fc.oneof(...units), { maxLength: 6 }).map((characters) => characters.join(''))
    const plain = fc.array(fc.oneof(...units.slice(0, 2)), { maxLength: 6 }).map((characters) => characters.join(''))
    fc.assert(fc.property(fc.oneof(mixed, plain), (typed) => {
      expect(normal('/operator/residence/address', typed)).toBe(typed.normalize('NFC').trim())
    }), { numRuns: 3000 })
  })

  it('keys of any name · in answers · stay what they were', () => {
    const sent = JSON.parse('{"__proto__": {"a": " x "}, "constructor": " y ", "list": [{"__proto__": " z "}], "0": null}') as Answers
    expect(JSON.stringify(normaliseAnswers(form, sent))).toBe('{"0":null,"__proto__":{"a":"x"},"constructor":"y","list":[{"__proto__":"z"}]}')
    expect(Object.getPrototypeOf(normaliseAnswers(form, sent))).toBe(Object.prototype)
  })

  it('a platform address · wherever it says it is · belongs to the county the operator lives in', () => {
    const answers = but(but(example('platform'), '/operator/residence/region', '340111'), '/premises/county', '340104')
    expect(valueAt(normaliseAnswers(form, answers), '/premises/county')).toBe('340111')
  })

  it('strokes · as drawn · are not touched', () => {
    expect(normal('/signatures/0/strokes', ' M1 2 ')).toBe(' M1 2 ')
  })
})

describe('isDate', () => {
  it('every day from 1900 to 2199 and the days beside them · agrees with the calendar', () => {
    for (let year = 1900; year < 2200; year += 1) {
      for (const day of ['02-28', '02-29', '02-30', '04-31', '12-31', '01-00', '13-01', '06-30']) {
        const date = new Date(`${year}-${day}T00:00:00Z`)
        const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${day}`)
        expect(isDate(`${year}-${day}`), `${year}-${day}`).toBe(isReal)
      }
    }
  })
})

describe('scopeConflicts', () => {
  const entry = (id: string, zh: string, conflictsWith: readonly string[]) => ({ id, name: { zh, en: id }, conflictsWith })
  const entries = [entry('S201', '餐饮服务', []), entry('S215', '互联网上网服务', ['S201']), entry('S001', '日用百货销售', [])]

  it('two items that exclude each other · in either order · are told once, at the later', () => {
    for (const items of [['S201', 'S001', 'S215'], ['S215', 'S001', 'S201']]) {
      expect(scopeConflicts(form, items, entries).map(({ pointer, code }) => [pointer, code])).toEqual([['/scope/items/2', 'conflict']])
    }
    expect(scopeConflicts(form, ['S201', 'S215'], entries)[0]).toMatchObject({ zh: '“餐饮服务”与“互联网上网服务”不能同时登记，请去掉其中一项。' })
  })

  it('items that go together, or that no list knows · are no conflict', () => {
    expect(scopeConflicts(form, ['S201', 'S001', 'S999'], entries)).toEqual([])
  })
})

describe('startAnswers', () => {
  it('before anything is answered · one original, one duplicate, nothing ticked', () => {
    expect(startAnswers(form)).toEqual({
      premises: { proofs: [] },
      signatures: [],
      paper: { original: true, duplicates: 1 },
      commitments: { truthful: false, name: false, premises: false, permits: false },
    })
  })
})
