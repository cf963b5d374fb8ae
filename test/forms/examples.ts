/** The examples of the form, as they lie beside it. */

import { readdirSync, readFileSync } from 'node:fs'
import type { Answers, Json, Problem } from '#forms'
import { loadForm, withoutValue, withValue } from '#forms'

const FOLDER = new URL('../../forms/catalogue/individual-establish/v1/examples/', import.meta.url)

/** Office date on which the examples are filed. */
export const ON = '2026-11-22'

export const form = loadForm('individual-establish', 1)

export type Named = { readonly name: string; readonly answers: Answers }

export const examples: readonly Named[] = jsonFiles('').map((name) => ({ name, answers: read(name) as Answers }))

export function example(name: string): Answers {
  const found = examples.find((one) => one.name === name)
  if (found === undefined) throw new Error(`there is no example ${name}`)
  return found.answers
}

export const noodleShop = example('noodle-shop')

type Invalid = {
  readonly statement: string
  readonly from: string
  readonly set: { readonly [pointer: string]: Json }
  readonly remove: readonly string[]
  readonly problems: readonly Pick<Problem, 'pointer' | 'code'>[]
}

export const invalidExamples = jsonFiles('invalid/').map((name) => {
  const invalid = read(`invalid/${name}`) as Invalid
  const put = Object.entries(invalid.set).reduce((answers, [pointer, value]) => withValue(answers, pointer, value), example(invalid.from))
  return { name, statement: invalid.statement, problems: invalid.problems, answers: invalid.remove.reduce(withoutValue, put) }
})

/** Some answers with one thing changed. */
export function but(answers: Answers, pointer: string, value: Json): Answers {
  return withValue(answers, pointer, value)
}

function jsonFiles(folder: string): readonly string[] {
  return readdirSync(new URL(folder, FOLDER)).filter((file) => file.endsWith('.json')).map((file) => file.replace('.json', ''))
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'))
}
