/** The validators compiled ahead are those of the schemas as they stand, and judge as ajv itself does. */

import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { AJV_OPTIONS, validatorModule } from '../../forms/build-validators.ts'
import { FORM_SOURCES } from '../../forms/registry.ts'
import { mutants } from './mutate.ts'

type Schema = { readonly [keyword: string]: unknown }

describe('compiled validator', () => {
  it.each(FORM_SOURCES)('of $name v$version · generated again · is the text that is kept', async ({ name, version, schema }) => {
    await expect(validatorModule(schema as Schema)).toMatchFileSnapshot(`../../forms/compiled/${name}-v${version}.mjs`)
  })

  it.each(FORM_SOURCES)('of $name v$version · as a text · needs no other module and evaluates nothing', ({ name, version }) => {
    const text = readFileSync(new URL(`../../forms/compiled/${name}-v${version}.mjs`, import.meta.url), 'utf8')
    expect(text).not.toMatch(/\bimport\b|\brequire\(|\beval\(|new Function/)
  })

  it('5,000 mutated applications · compiled and at run time · agree in verdict and in every complaint', () => {
    const source = FORM_SOURCES[0]!
    const atRunTime = new Ajv2020(AJV_OPTIONS).compile(source.schema as Schema)
    const counts = { right: 0, wrong: 0 }
    fc.assert(
      fc.property(mutants, (answers) => {
        const verdict = source.validator(answers)
        expect(atRunTime(answers)).toBe(verdict)
        expect(atRunTime.errors ?? null).toEqual(source.validator.errors ?? null)
        counts[verdict ? 'right' : 'wrong'] += 1
      }),
      { numRuns: 5000 },
    )
    expect(counts.right).toBeGreaterThan(100)
    expect(counts.wrong).toBeGreaterThan(3000)
  })
})
