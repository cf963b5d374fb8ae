/** The validators compiled ahead are those of the schemas as they stand, and judge as ajv itself does. */

import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { AJV_OPTIONS, validatorModule } from '../../forms/build-validators.ts'
import type { CompiledValidator } from '../../forms/form.ts'
import { leanText } from '../../forms/lean-text.ts'
import { FORM_SOURCES } from '../../forms/registry.ts'
import { mutants } from './mutate.ts'

const MUTANTS = 20_000
const SEED = Number(process.env['MIAOPI_SEED'] ?? Date.now() % 1_000_000_000)

type Schema = { readonly [keyword: string]: unknown }

describe('compiled validator', () => {
  it.each(FORM_SOURCES)('of $name v$version · generated again · is the text that is kept', async ({ name, version, schema }) => {
    await expect(validatorModule(schema as Schema)).toMatchFileSnapshot(`../../forms/compiled/${name}-v${version}.mjs`)
  })

  it.each(FORM_SOURCES)('of $name v$version · as a text · needs no other module and evaluates nothing', ({ name, version }) => {
    const text = readFileSync(new URL(`../../forms/compiled/${name}-v${version}.mjs`, import.meta.url), 'utf8')
    expect(text).not.toMatch(/\bimport\b|\brequire\(|\beval\(|new Function/)
  })

  it.each(FORM_SOURCES)(
    `of $name v$version · over ${MUTANTS} changed applications, MIAOPI_SEED=${SEED} · agrees with ajv in verdict and in every complaint`,
    ({ schema, validator }) => {
      const atRunTime = new Ajv2020(AJV_OPTIONS).compile(schema as Schema)
      const counts = { right: 0, wrong: 0 }
      const agree = fc.property(mutants, (answers) => {
        const verdict = validator(answers)
        counts[verdict ? 'right' : 'wrong'] += 1
        return atRunTime(answers) === verdict && isDeepStrictEqual(atRunTime.errors ?? null, validator.errors ?? null)
      })
      fc.assert(agree, { numRuns: MUTANTS, seed: SEED })
      expect(counts.right).toBeGreaterThan(MUTANTS / 100)
      expect(counts.wrong).toBeGreaterThan(MUTANTS / 2)
    },
    120_000,
  )
})

/** Small schemas, for what the forms of today do not use together. */
async function loaded(schema: Schema): Promise<CompiledValidator> {
  const text = validatorModule(schema)
  const module = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`)) as { readonly validate: CompiledValidator }
  return module.validate
}

function texts(longest: number): readonly string[] {
  const shorter = longest === 0 ? [] : texts(longest - 1)
  const last = shorter.filter((text) => text.length >= longest - 1)
  return longest === 0 ? [''] : [...new Set([...shorter, ...last.flatMap((text) => ['a', '王', '𠮷', '\ud842', '\udfb7'].map((one) => text + one))])]
}

describe('lean text', () => {
  it.each([0, 1, 2, 3, 4])('lengths around %i · of every text of whole and torn pairs · are counted as ajv counts them', async (limit) => {
    const schema = { properties: { least: { type: 'string', minLength: limit }, most: { type: 'string', maxLength: limit } } }
    const [ahead, atRunTime] = [await loaded(schema), new Ajv2020(AJV_OPTIONS).compile(schema)]
    const differing = texts(5).filter((text) => {
      const verdict = ahead({ least: text, most: text })
      return atRunTime({ least: text, most: text }) !== verdict || !isDeepStrictEqual(ahead.errors, atRunTime.errors)
    })
    expect(differing).toEqual([])
  })

  it('conditions inside conditions, with references and refusals · decided · leave only complaints of what was asked', async () => {
    const schema = {
      type: 'object',
      $defs: { a: { type: 'object', properties: { x: { const: 1 }, y: { enum: ['b', 'c'] } }, required: ['x'] } },
      properties: Object.fromEntries(['x', 'y', 'z', 'it is', 'e', 'f', 'g', 'h', 'i', 'j'].map((name) => [name, name === 'it is' ? { enum: [1, 'two'] } : true])),
      additionalProperties: false,
      if: { type: 'object', properties: { z: { type: 'integer' } }, if: { $ref: '#/$defs/a' }, then: { not: { $ref: '#/$defs/a', required: ['y'] } }, else: { required: ['y'] } },
      then: { required: ['e'] },
      else: { anyOf: [{ required: ['f'] }, { properties: { z: { type: 'string', maxLength: 2 } } }] },
    }
    const [ahead, atRunTime] = [await loaded(schema), new Ajv2020(AJV_OPTIONS).compile(schema)]
    const part = fc.record({ x: fc.constantFrom<unknown>(1, 2, 'b'), y: fc.constantFrom('b', 'c', 'd'), z: fc.constantFrom<unknown>(1, 'a', '𠮷𠮷', '𠮷𠮷𠮷'), 'it is': fc.constantFrom<unknown>(1, 2, 'two'), e: fc.boolean(), f: fc.boolean(), unknown: fc.boolean(), constructor: fc.boolean() }, { requiredKeys: [] })
    fc.assert(fc.property(fc.oneof(part, fc.jsonValue()), (value) => {
      expect(ahead(value)).toBe(atRunTime(value))
      expect(ahead.errors).toEqual(atRunTime.errors)
    }), { numRuns: 3_000, seed: SEED })
  })

  it.each([
    ['a length in other words', 'if(func2(data1)>30){', /not written as lean-text.ts expects: if\(func2/],
    ['a name looked up in other words', 'if(!(func2.call(schema11.properties, name))){', /not written as lean-text.ts expects: if\(!\(func2/],
    ['a condition that complains in other words', 'const err7 = {};\nvErrors.push(err7);', /not written as lean-text.ts expects: const err7/],
  ])('%s, as after a change of ajv · met · is refused instead of written', (_, text, message) => {
    expect(() => leanText(text)).toThrow(message)
  })

  it('a schema with a fault · to be compiled · is refused with its place, in both languages', () => {
    expect(() => validatorModule({ properties: { name: { type: 'string', pattern: '^a$' } } })).toThrow('#/properties/name：有 pattern 或 format 的地方须同时写 maxLength。 #/properties/name: A pattern or format needs a maxLength beside it.')
  })
})
