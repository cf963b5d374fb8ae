/** Runs the checks of pages.json over answers: comparisons between places, which a schema cannot make. */

import type { Check } from './checks-file.ts'
import type { Circumstances } from './condition.ts'
import { holds } from './condition.ts'
import type { Form } from './form.ts'
import type { Answers, Json } from './json.ts'
import { isText } from './json.ts'
import { onceFor } from './once-for.ts'
import type { Path } from './pointer.ts'
import { pathOf, placesOn, segmentsOf, valueAt, valueOn } from './pointer.ts'
import type { Fault, ProblemCode } from './problem.ts'

export function checkFaults(form: Form, answers: Answers, circumstances: Circumstances): readonly Fault[] {
  const found: Fault[] = []
  for (const check of form.checks) for (const pointer of faultyPlaces(check, answers, circumstances)) found.push({ pointer, code: CODES[check.kind], check: check.id })
  return found
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
  return searchOf(check)(answers, circumstances)
}

type Search = (answers: Answers, circumstances: Circumstances) => readonly string[]

/** Its pointers taken apart once. */
const searchOf = onceFor(searchFor)

function searchFor(check: Check): Search {
  switch (check.kind) {
    case 'refers':
      return dangling(pathOf(check.pointer))
    case 'unique':
      return repeated([pathOf(check.pointer)])
    case 'distinct':
      return repeated(check.pointers.map(pathOf))
    case 'within':
      return outside(pathOf(check.pointer), pathOf(check.of))
    case 'order':
      return reversed(check.pointers.map(pathOf), check)
    case 'applies':
      return inapplicable(pathOf(check.pointer), check)
  }
}

type TextPlace = { readonly pointer: string; readonly value: string }

function dangling(path: Path): Search {
  return (answers) => textsOn(answers, path).filter(({ value }) => valueAt(answers, `/${value}`) === undefined).map(pointerOfPlace)
}

function repeated(paths: readonly Path[]): Search {
  return (answers) => {
    const places = textsOnAll(answers, paths)
    if (places.length < 2) return []
    const seen = new Set<string>()
    return places.filter(({ value }) => seen.size === seen.add(value).size).map(pointerOfPlace)
  }
}

function outside(path: Path, among: Path): Search {
  return (answers) => {
    const places = textsOn(answers, path)
    if (places.length === 0) return []
    const values = new Set(textsOn(answers, among).map(({ value }) => value))
    return places.filter(({ value }) => !values.has(value)).map(pointerOfPlace)
  }
}

function reversed(paths: readonly Path[], { first, last }: { readonly first: string; readonly last: string }): Search {
  const [earlier, later] = [segmentsOf(`/${first}`), segmentsOf(`/${last}`)]
  const isReversed = (value: Json): boolean => isAfter(valueOn(value, earlier), valueOn(value, later))
  return (answers) => {
    const found: string[] = []
    for (const path of paths) for (const { pointer, value } of placesOn(answers, path)) if (isReversed(value)) found.push(`${pointer}/${last}`)
    return found
  }
}

function inapplicable(path: Path, { when }: Extract<Check, { kind: 'applies' }>): Search {
  return (answers, circumstances) => {
    const places = placesOn(answers, path)
    return places.length > 0 && holds(when, answers, circumstances) === false ? places.map(({ pointer }) => pointer) : []
  }
}

function textsOn(answers: Answers, path: Path): readonly TextPlace[] {
  return textsOnAll(answers, [path])
}

function textsOnAll(answers: Answers, paths: readonly Path[]): readonly TextPlace[] {
  const found: TextPlace[] = []
  for (const path of paths) for (const { pointer, value } of placesOn(answers, path)) if (isText(value) && value !== '') found.push({ pointer, value })
  return found
}

function pointerOfPlace(place: TextPlace): string {
  return place.pointer
}

function isAfter(first: Json | undefined, last: Json | undefined): boolean {
  return isText(first) && isText(last) && last < first
}
