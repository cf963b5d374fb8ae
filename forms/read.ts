/** Readers for the JSON files of a form: each says where a file is not what it should be, instead of letting it fail later. */

import type { Json } from './json.ts'
import { isObject, isText } from './json.ts'

export type Node = { readonly [key: string]: unknown }

/** Thrown by the readers below; the form's own loader adds which form it was. */
export class Unreadable extends Error {}

export function readObject(value: unknown, where: string): Node {
  if (!isObject(value)) throw new Unreadable(`${where} must be an object`)
  return value
}

export function readText(value: unknown, where: string): string {
  if (!isText(value) || value === '') throw new Unreadable(`${where} must be a text`)
  return value
}

export function readNumber(value: unknown, where: string): number {
  if (typeof value !== 'number') throw new Unreadable(`${where} must be a number`)
  return value
}

/** A missing list is an empty one. */
export function readList<T>(value: unknown, where: string, readOne: (one: unknown, where: string) => T): readonly T[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw new Unreadable(`${where} must be a list`)
  return value.map((one: unknown, at) => readOne(one, `${where}[${at}]`))
}

export function readRecord<T>(value: unknown, where: string, readOne: (one: unknown, where: string) => T): { readonly [key: string]: T } {
  if (value === undefined) return {}
  return Object.fromEntries(Object.entries(readObject(value, where)).map(([key, one]) => [key, readOne(one, `${where}.${key}`)]))
}

export function readOptional<T>(value: unknown, where: string, readOne: (one: unknown, where: string) => T): T | undefined {
  return value === undefined ? undefined : readOne(value, where)
}

export function readChoice<T extends string>(value: unknown, where: string, among: readonly T[]): T {
  const found = among.find((one) => one === value)
  if (found === undefined) throw new Unreadable(`${where} must be one of ${among.join(', ')}`)
  return found
}

export function readJson(value: unknown, where: string): Json {
  if (value === null || typeof value === 'boolean' || typeof value === 'number' || isText(value)) return value
  if (Array.isArray(value)) return value.map((one: unknown) => readJson(one, where))
  return readRecord(value, where, readJson)
}
