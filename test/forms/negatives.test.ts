/** Every keyword of the schema is broken once wherever it applies, and each time it is the one that complains. */

import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type { Json } from '#forms'
import { validateAnswers } from '#forms'
import { AJV_OPTIONS } from '../../forms/build-validators.ts'
import { examples, form } from './examples.ts'
import type { Negative } from './negatives.ts'
import { assertionsIn, negativesOf } from './negatives.ts'

const ajv = new Ajv2020(AJV_OPTIONS)

function judge(condition: object, value: Json): boolean {
  return ajv.validate({ ...condition, $defs: form.schema['$defs'] }, value)
}

const negatives: readonly Negative[] = examples.flatMap(({ answers }) => negativesOf({ schema: form.schema, answers, judge }))

/** Complaints that a stronger one at the same place or around it may stand for. */
function isTold(negative: Negative): boolean {
  return validateAnswers(form, negative.answers).some((one) => one.pointer.startsWith(negative.instance) || negative.instance.startsWith(`${one.pointer}/`))
}

describe('schema', () => {
  it('all negatives · put before the validator · are caught by the keyword they break, at their place', () => {
    const escaped = negatives.filter(({ answers, keyword, instance }) => {
      form.validator(answers)
      return !(form.validator.errors ?? []).some((one) => one.keyword === keyword && one.instancePath === instance)
    })
    expect(escaped.map(({ schemaPlace, instance }) => `${schemaPlace} at ${instance}`)).toEqual([])
    expect(negatives.length).toBeGreaterThan(1500)
  })

  it('all negatives · put before the form · are told as a problem there', () => {
    expect(negatives.filter((negative) => !isTold(negative)).map(({ schemaPlace, instance }) => `${schemaPlace} at ${instance}`)).toEqual([])
  })

  it('each assertion of the schema · is broken by some negative, so none is dead', () => {
    const tried = new Set(negatives.map((negative) => negative.schemaPlace))
    const untried = assertionsIn(form.schema).filter((place) => !tried.has(place) && !isRefusedPaper(place))
    expect(untried).toEqual([])
  })
})

/** `then: false` for papers of another use type is tried in not-applicable.test.ts, kind by kind. */
function isRefusedPaper(place: string): boolean {
  return /^#\/\$defs\/proofsOf\w+\/properties\/proofs\/items\/then$/.test(place)
}
