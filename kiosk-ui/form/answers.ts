/** Reading answers at a pointer without trusting their shape: what is missing or of another kind reads as empty. */

import { valueAt } from '#forms'
import type { Answers, Json } from '#forms'

export function textAt(answers: Answers, pointer: string): string {
  const value = valueAt(answers, pointer)
  return typeof value === 'string' ? value : ''
}

export function textsAt(answers: Answers, pointer: string): readonly string[] {
  const value: unknown = valueAt(answers, pointer)
  return Array.isArray(value) ? value.filter((member): member is string => typeof member === 'string') : []
}

export function isTrueAt(answers: Answers, pointer: string): boolean {
  return valueAt(answers, pointer) === true
}

/** Answers that came over the wire as JSON; anything JSON does not know is left out. */
export function answersFrom(received: Readonly<Record<string, unknown>>): Answers {
  return Object.fromEntries(Object.entries(received).flatMap(([key, value]) => pair(key, value)))
}

function pair(key: string, value: unknown): readonly (readonly [string, Json])[] {
  const json = jsonFrom(value)
  return json === undefined ? [] : [[key, json]]
}

function jsonFrom(value: unknown): Json | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map((member: unknown) => jsonFrom(member) ?? null)
  return typeof value === 'object' ? answersFrom(Object.fromEntries(Object.entries(value))) : undefined
}
