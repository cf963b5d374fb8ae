/** The little language in which pages.json says when something is asked: data over the answers, never code. */

import type { Answers, Json } from './json.ts'
import { isList, isText } from './json.ts'
import { birthDateOf, yearsReached } from './dates.ts'
import { onceFor } from './once-for.ts'
import { segmentsOf, valueOn } from './pointer.ts'

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
  return testOf(condition)(answers, circumstances)
}

/** Pointers a condition reads, so that a form can refuse to load when one does not exist. */
export function pointersOf(condition: Condition): readonly string[] {
  if ('not' in condition) return pointersOf(condition.not)
  if ('all' in condition) return condition.all.flatMap(pointersOf)
  return ['age' in condition ? condition.age : condition.pointer]
}

type Test = (answers: Answers, circumstances: Circumstances) => boolean | undefined

/** Its pointers taken apart once. */
const testOf = onceFor(testFor)

function testFor(condition: Condition): Test {
  if ('not' in condition) return negated(testOf(condition.not))
  if ('all' in condition) return every(condition.all.map(testOf))
  if ('age' in condition) return ageTest(condition)
  const path = segmentsOf(condition.pointer)
  if ('meets' in condition) return (answers, { lists }) => meets(valueOn(answers, path), lists?.[condition.meets])
  if ('present' in condition) return (answers) => (valueOn(answers, path) !== undefined) === condition.present
  if ('equals' in condition) return (answers) => valueOn(answers, path) === condition.equals
  return (answers) => isAmong(valueOn(answers, path), condition.in)
}

function negated(test: Test): Test {
  return (answers, circumstances) => {
    const value = test(answers, circumstances)
    return value === undefined ? undefined : !value
  }
}

/** One that fails decides, whatever cannot be said of the others. */
function every(tests: readonly Test[]): Test {
  return (answers, circumstances) => {
    const values = tests.map((test) => test(answers, circumstances))
    if (values.includes(false)) return false
    return values.includes(undefined) ? undefined : true
  }
}

function isAmong(value: Json | undefined, values: readonly Json[]): boolean {
  return value !== undefined && values.includes(value)
}

function meets(value: Json | undefined, list: readonly string[] | undefined): boolean | undefined {
  if (list === undefined) return undefined
  return isList(value) && value.some((member) => isText(member) && list.includes(member))
}

function ageTest(condition: { readonly age: string; readonly from: number; readonly below: number }): Test {
  const stated = segmentsOf(`${condition.age}/birthDate`)
  const number = segmentsOf(`${condition.age}/idNo`)
  return (answers, { on }) => {
    if (on === undefined) return undefined
    const born = birthDateIn(valueOn(answers, stated), valueOn(answers, number))
    const years = born === undefined ? undefined : yearsReached(born, on)
    return years === undefined ? undefined : years >= condition.from && years < condition.below
  }
}

function birthDateIn(stated: Json | undefined, idNo: Json | undefined): string | undefined {
  if (isText(stated)) return stated
  return isText(idNo) ? birthDateOf(idNo) : undefined
}
