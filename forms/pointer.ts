/** JSON pointers (RFC 6901), and templates of them in which `*` stands for every place of a list. */

import type { Answers, Json } from './json.ts'
import { isJsonObject, isList } from './json.ts'

/** A template taken apart once, for places that are looked at again and again: the steps up to the first `*`, and what follows it. */
export type Path = { readonly pointer: string; readonly steps: readonly string[]; readonly members?: Path }

/** A place that holds something. */
export type Place = { readonly pointer: string; readonly value: Json }

export function pathOf(template: string): Path {
  const [pointer = '', ...rest] = template.split(/\/\*(?=\/|$)/)
  const steps = segmentsOf(pointer)
  return rest.length === 0 ? { pointer, steps } : { pointer, steps, members: pathOf(rest.join('/*')) }
}

export function segmentsOf(pointer: string): readonly string[] {
  if (pointer === '') return []
  const segments = pointer.slice(1).split('/')
  return pointer.includes('~') ? segments.map(unescape) : segments
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
  return valueOn(answers, segmentsOf(pointer))
}

export function valueOn(answers: Json, steps: readonly string[]): Json | undefined {
  let value: Json | undefined = answers
  for (const step of steps) {
    value = childOf(value, step)
    if (value === undefined) return undefined
  }
  return value
}

/** Every place in the answers that fits the template and holds something. */
export function placesOf(answers: Json, template: string): readonly string[] {
  return placesOn(answers, pathOf(template)).map((place) => place.pointer)
}

export function placesOn(answers: Json, path: Path): readonly Place[] {
  const value = valueOn(answers, path.steps)
  if (value === undefined) return NOWHERE
  if (path.members === undefined) return [{ pointer: path.pointer, value }]
  return isList(value) ? placesInList(value, path.pointer, path.members) : NOWHERE
}

const NOWHERE: readonly Place[] = []

function placesInList(list: readonly Json[], pointer: string, path: Path): readonly Place[] {
  const found: Place[] = []
  for (let at = 0; at < list.length; at += 1) {
    const member = list[at]
    if (member === undefined) continue
    for (const place of placesOn(member, path)) found.push({ pointer: `${pointer}/${at}${place.pointer}`, value: place.value })
  }
  return found
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
