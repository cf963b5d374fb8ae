/** A pattern narrowed to ordinary characters never says yes where the pattern itself would say no. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ordinaryPattern } from '../../forms/ordinary-pattern.ts'
import { nodesOf } from '../../forms/schema-nodes.ts'
import { form } from './examples.ts'

const SEED = Number(process.env['MIAOPI_SEED'] ?? Date.now() % 1_000_000_000)

const OF_THE_FORM = nodesOf(form.schema).flatMap(({ node }) => (typeof node['pattern'] === 'string' ? [node['pattern']] : []))
const OTHERS = ['^\\p{Lu}\\p{L}+?$', '^[^\\p{L}]*$', '^(?:\\P{L}|x){1,3}$', '^[\\p{Script=Han}~]{2}$', '^\\\\\\p{L}+$', '^[\\]\\p{Zs}-]{0,3}\\p{Nd}?$', '\\p{L}[^\\p{L}]', '^(?<name>[\\p{L}\\\\]+)$']
const NARROWED = [...new Set([...OF_THE_FORM, ...OTHERS])].flatMap((pattern) => {
  const narrow = ordinaryPattern(pattern)
  return narrow === undefined ? [] : [{ whole: new RegExp(pattern, 'u'), narrow: new RegExp(narrow, 'u') }]
})

/** Characters on both sides of every border that matters. */
const EDGES = [...' !$*+,-./09:;=?@AFSXZ[\\]^_`abfxz|~\u007f\u0080\u00a0\u00b7\u2028\u3000\u4dff一龥\u9ffe鿿\ua000\ue000\uffff\n\t\0', '𠮷', '\ud842', '\udfb7']
const texts = fc.oneof(
  fc.array(fc.constantFrom(...EDGES), { maxLength: 8 }).map((characters) => characters.join('')),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.tuple(fc.constantFrom('0', 'a', 'X', '王'), fc.nat(40), fc.constantFrom(...EDGES, '')).map(([one, times, last]) => one.repeat(times) + last),
)

describe('ordinary pattern', () => {
  it(`any text, MIAOPI_SEED=${SEED} · that it matches · is matched by the whole pattern`, () => {
    fc.assert(fc.property(texts, (text) => NARROWED.every(({ whole, narrow }) => !narrow.test(text) || whole.test(text))), { numRuns: 20_000, seed: SEED })
    expect(NARROWED.length).toBeGreaterThan(10)
  })

  it(`texts of ASCII and common Han, MIAOPI_SEED=${SEED} · put to it · are judged as by the whole pattern`, () => {
    const ordinary = fc.array(fc.constantFrom(...' !059~aflzAXZ-\\]一王店鿿'), { maxLength: 40 }).map((characters) => characters.join(''))
    fc.assert(fc.property(ordinary, (text) => NARROWED.every(({ whole, narrow }) => narrow.test(text) === whole.test(text))), { numRuns: 5_000, seed: SEED })
  })

  it.each(['^[0-9]+$', '^a|b$', '^\\\\p{2}$', '^[·]+\\p{Cc}$', '^$'])('%s · without properties, or with none that is ordinary · is not narrowed', (pattern) => {
    expect(ordinaryPattern(pattern)).toBeUndefined()
  })
})
