/** JSON pointers (RFC 6901), and templates of them in which `*` stands for every place of a list. */

import type { Answers, Json } from './json.ts'
import { isJsonObject, isList } from './json.ts'

export function segmentsOf(pointer: string): readonly string[] {
  return pointer === '' ? [] : pointer.slice(1).split('/').map(unescape)
}

export function pointerOf(segments: readonly string[]): string {
  return segments.map((segment) => `/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** `/family/0/name` → the template with `*` for the place. No field of a form is named by digits alone. */
export function templateOf(pointer: string): string {
  return pointer.replace(/\/(?:0|[1-9][0-9]*)(?=\/|$)/g, '/*')
}

export function isWithin(pointer: string, ancestor: string): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`)
}

export function valueAt(answers: Json, pointer: string): Json | undefined {
  return segmentsOf(pointer).reduce<Json | undefined>(childOf, answers)
}

/** Every place in the answers that fits the template and holds something. */
export function placesOf(answers: Json, template: string): readonly string[] {
  return segmentsOf(template).reduce<readonly string[]>((found, segment) => found.flatMap((pointer) => stepsFrom(answers, pointer, segment)), [''])
}

/** A copy with the value put in; objects on the way are made, lists only grow at their end. */
export function withValue(answers: Answers, pointer: string, value: Json): Answers {
  const changed = placed(answers, segmentsOf(pointer), value)
  return isJsonObject(changed) ? changed : answers
}

/** A copy without the value; what holds it stays, even when empty. */
export function withoutValue(answers: Answers, pointer: string): Answers {
  const changed = removed(answers, segmentsOf(pointer))
  return isJsonObject(changed) ? changed : answers
}

function unescape(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~')
}

function childOf(value: Json | undefined, segment: string): Json | undefined {
  if (isList(value)) return isPlace(segment) ? value[Number(segment)] : undefined
  return isJsonObject(value) && Object.hasOwn(value, segment) ? value[segment] : undefined
}

function stepsFrom(answers: Json, pointer: string, segment: string): readonly string[] {
  const value = valueAt(answers, pointer)
  if (segment === '*') return isList(value) ? value.map((_, at) => `${pointer}/${at}`) : []
  return childOf(value, segment) === undefined ? [] : [`${pointer}${pointerOf([segment])}`]
}

function placed(value: Json | undefined, segments: readonly string[], put: Json): Json {
  const [first, ...rest] = segments
  if (first === undefined) return put
  const inner = placed(childOf(value, first), rest, put)
  if (isList(value)) return isPlace(first) && Number(first) <= value.length ? value.toSpliced(Number(first), 1, inner) : value
  return { ...(isJsonObject(value) ? value : {}), [first]: inner }
}

function removed(value: Json | undefined, segments: readonly string[]): Json | undefined {
  const [first, ...rest] = segments
  if (first === undefined || childOf(value, first) === undefined) return value
  const inner = rest.length === 0 ? undefined : removed(childOf(value, first), rest)
  if (isList(value)) return inner === undefined ? value.toSpliced(Number(first), 1) : value.with(Number(first), inner)
  if (!isJsonObject(value)) return value
  const others = Object.fromEntries(Object.entries(value).filter(([key]) => key !== first))
  return inner === undefined ? others : { ...value, [first]: inner }
}

function isPlace(segment: string): boolean {
  return /^(?:0|[1-9][0-9]{0,5})$/.test(segment)
}
