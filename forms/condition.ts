/** The little language in which pages.json says when something is asked: data over the answers, never code. */

import type { Answers, Json } from './json.ts'
import { isList, isText } from './json.ts'
import { birthDateOf, yearsReached } from './dates.ts'
import { valueAt } from './pointer.ts'

export type Condition =
  | { readonly pointer: string; readonly equals: Json }
  | { readonly pointer: string; readonly in: readonly Json[] }
  | { readonly pointer: string; readonly present: boolean }
  /** Some member of the list at the pointer stands in a named list that comes from outside. */
  | { readonly pointer: string; readonly meets: string }
  /** Years reached by the person at the pointer: at least `from`, under `below`. */
  | { readonly age: string; readonly from: number; readonly below: number }
  | { readonly not: Condition }
  | { readonly all: readonly Condition[] }

/** What a form may need to know beside the answers. */
export type Circumstances = {
  /** Office date of the application, `YYYY-MM-DD`. */
  readonly on?: string
  /** Named lists, such as the scope items that need an approval beforehand. */
  readonly lists?: { readonly [name: string]: readonly string[] }
}

/** `undefined`: cannot be said (no date given, list not at hand, nothing answered yet that would tell the age). */
export function holds(condition: Condition, answers: Answers, circumstances: Circumstances = {}): boolean | undefined {
  if ('not' in condition) return negated(holds(condition.not, answers, circumstances))
  if ('all' in condition) return every(condition.all.map((one) => holds(one, answers, circumstances)))
  if ('age' in condition) return ageHolds(condition, answers, circumstances.on)
  if ('meets' in condition) return meets(valueAt(answers, condition.pointer), circumstances.lists?.[condition.meets])
  const value = valueAt(answers, condition.pointer)
  if ('present' in condition) return (value !== undefined) === condition.present
  if ('equals' in condition) return value === condition.equals
  return value !== undefined && condition.in.includes(value)
}

/** Pointers a condition reads, so that a form can refuse to load when one does not exist. */
export function pointersOf(condition: Condition): readonly string[] {
  if ('not' in condition) return pointersOf(condition.not)
  if ('all' in condition) return condition.all.flatMap(pointersOf)
  return ['age' in condition ? condition.age : condition.pointer]
}

function negated(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value
}

function every(values: readonly (boolean | undefined)[]): boolean | undefined {
  if (values.includes(false)) return false
  return values.includes(undefined) ? undefined : true
}

function meets(value: Json | undefined, list: readonly string[] | undefined): boolean | undefined {
  if (list === undefined) return undefined
  return isList(value) && value.some((member) => isText(member) && list.includes(member))
}

function ageHolds(condition: { readonly age: string; readonly from: number; readonly below: number }, answers: Answers, on: string | undefined): boolean | undefined {
  const born = birthDateAt(answers, condition.age)
  const years = born === undefined || on === undefined ? undefined : yearsReached(born, on)
  return years === undefined ? undefined : years >= condition.from && years < condition.below
}

function birthDateAt(answers: Answers, person: string): string | undefined {
  const stated = valueAt(answers, `${person}/birthDate`)
  if (isText(stated)) return stated
  const idNo = valueAt(answers, `${person}/idNo`)
  return isText(idNo) ? birthDateOf(idNo) : undefined
}
