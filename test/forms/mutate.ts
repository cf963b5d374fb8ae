/** Answers with a few things changed at random, by a seed that is printed when a test fails. */

import fc from 'fast-check'
import type { Answers, Json } from '#forms'
import { withoutValue, withValue } from '#forms'
import { isJsonObject, isList } from '../../forms/json.ts'
import { examples } from './examples.ts'

/** Values taken from the examples, so that many mutants are nearly right, and some that never are. */
const POOL: readonly Json[] = [...new Set(examples.flatMap(({ answers }) => leavesOf(answers)).map((leaf) => JSON.stringify(leaf)))].map((text) => JSON.parse(text) as Json)
const ODD: readonly Json[] = [null, '', 0, -1, 1.5, 9, 10, 2 ** 53, true, false, [], {}, [[]], ' ', 'x'.repeat(600), '𠮷野家', '\ud800', '2026-02-30', 'S999', 'PLATFORM', 'family', 'constructor', '__proto__', { kind: 'deed' }, { length: 1 }]

/** Around every limit of the schema, of characters that are one code unit, two, a pair torn apart, and several that look like one. */
const LIMITS = [1, 2, 3, 4, 5, 6, 10, 11, 12, 19, 20, 24, 30, 60, 64, 100, 200, 500]
const LONG: readonly Json[] = LIMITS.flatMap((limit) => ['王', '𠮷', '😀', 'a'].flatMap((one) => [limit - 1, limit, limit + 1].map((times) => one.repeat(times))))
const TORN: readonly Json[] = ['王小明😀', '👨‍👩‍👧', '🇨🇳', '王\ud842', '\udfb7王', '𠮷\ud842', '\udfb7\ud842', `${'𠮷'.repeat(15)}王`, `${'王'.repeat(28)}𠮷𠮷`, `${'王'.repeat(29)}𠮷𠮷`, 'é', 'e\u0301', ' 王 ', '３４０', '㎡', '1\u0000', 'a\nb']

export const mutants: fc.Arbitrary<Answers> = fc
  .tuple(
    fc.constantFrom(...examples.map((one) => one.answers)),
    fc.array(fc.record({ at: fc.nat(), way: fc.constantFrom('put', 'put', 'remove', 'add', 'double'), value: fc.oneof(fc.constantFrom(...POOL), fc.constantFrom(...ODD), fc.constantFrom(...LONG, ...TORN)) }), { minLength: 1, maxLength: 4 }),
  )
  .map(([answers, steps]) => steps.reduce(mutated, answers))

type Step = { readonly at: number; readonly way: string; readonly value: Json }

function mutated(answers: Answers, { at, way, value }: Step): Answers {
  const places = placesIn(answers, '')
  const pointer = places[at % places.length] ?? ''
  if (way === 'remove') return withoutValue(answers, pointer)
  if (way === 'add') return withValue(answers, `${pointer}/${at % 2 === 0 ? 'extra' : 'name'}`, value)
  if (way === 'double') return withValue(answers, pointer, [value, value])
  return withValue(answers, pointer, value)
}

function placesIn(value: Json, pointer: string): readonly string[] {
  const inner = isList(value) ? value.flatMap((one, at) => placesIn(one, `${pointer}/${at}`)) : isJsonObject(value) ? Object.entries(value).flatMap(([key, one]) => placesIn(one, `${pointer}/${key}`)) : []
  return pointer === '' ? inner : [pointer, ...inner]
}

function leavesOf(value: Json): readonly Json[] {
  if (isList(value)) return value.flatMap(leavesOf)
  return isJsonObject(value) ? Object.values(value).flatMap(leavesOf) : [value]
}
