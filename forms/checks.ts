/** Runs the checks of pages.json over answers: comparisons between places, which a schema cannot make. */

import type { Check } from './checks-file.ts'
import { problem } from './complaints.ts'
import type { Circumstances } from './condition.ts'
import { holds } from './condition.ts'
import type { Form } from './form.ts'
import type { Answers } from './json.ts'
import { isText } from './json.ts'
import { placesOf, valueAt } from './pointer.ts'
import type { Problem, ProblemCode } from './problem.ts'

export function checkProblems(form: Form, answers: Answers, circumstances: Circumstances): readonly Problem[] {
  return form.checks.flatMap((check) => faultyPlaces(check, answers, circumstances).map((pointer) => checkProblem(form, check, pointer)))
}

const CODES = {
  refers: 'does_not_apply',
  unique: 'duplicate',
  distinct: 'duplicate',
  within: 'does_not_apply',
  order: 'out_of_range',
  applies: 'does_not_apply',
} as const satisfies Record<Check['kind'], ProblemCode>

/** Places at fault, by kind of check. */
export function faultyPlaces(check: Check, answers: Answers, circumstances: Circumstances): readonly string[] {
  switch (check.kind) {
    case 'refers':
      return textsAt(answers, check.pointer).filter((place) => valueAt(answers, `/${place.value}`) === undefined).map(pointerOfPlace)
    case 'unique':
      return repeated(textsAt(answers, check.pointer))
    case 'distinct':
      return repeated(check.pointers.flatMap((pointer) => textsAt(answers, pointer)))
    case 'within':
      return outside(textsAt(answers, check.pointer), textsAt(answers, check.of))
    case 'order':
      return check.pointers.flatMap((pointer) => placesOf(answers, pointer)).filter((place) => isReversed(answers, place, check)).map((place) => `${place}/${check.last}`)
    case 'applies':
      return holds(check.when, answers, circumstances) === false ? placesOf(answers, check.pointer) : []
  }
}

type Place = { readonly pointer: string; readonly value: string }

function textsAt(answers: Answers, template: string): readonly Place[] {
  return placesOf(answers, template).flatMap((pointer) => {
    const value = valueAt(answers, pointer)
    return isText(value) && value !== '' ? [{ pointer, value }] : []
  })
}

function pointerOfPlace(place: Place): string {
  return place.pointer
}

function repeated(places: readonly Place[]): readonly string[] {
  const seen = new Set<string>()
  return places.filter((place) => seen.size === seen.add(place.value).size).map(pointerOfPlace)
}

function outside(places: readonly Place[], among: readonly Place[]): readonly string[] {
  const values = new Set(among.map((place) => place.value))
  return places.filter((place) => !values.has(place.value)).map(pointerOfPlace)
}

function isReversed(answers: Answers, place: string, order: { readonly first: string; readonly last: string }): boolean {
  const [first, last] = [valueAt(answers, `${place}/${order.first}`), valueAt(answers, `${place}/${order.last}`)]
  return isText(first) && isText(last) && last < first
}

function checkProblem(form: Form, check: Check, pointer: string): Problem {
  const told = problem(form, { pointer, code: CODES[check.kind] })
  return { ...told, zh: form.texts.zh.checks[check.id] ?? told.zh, en: form.texts.en.checks[check.id] ?? told.en }
}
