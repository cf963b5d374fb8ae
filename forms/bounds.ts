/** A cheap look at the size of what came in, before any pattern runs over it: validators tell all faults, so they also run on hopeless input. */

import { isObject } from './json.ts'

/** A complete application has about 120 values and is 6 deep; the longest text, a signature's strokes, has 20,000 characters. */
const LIMITS = { values: 3000, depth: 12, characters: 300_000 } as const

type Measure = { values: number; characters: number }

export function isBounded(value: unknown): boolean {
  const measure: Measure = { values: 0, characters: 0 }
  return measured(value, measure, 0)
}

function measured(value: unknown, measure: Measure, depth: number): boolean {
  measure.values += 1
  if (measure.values > LIMITS.values || depth > LIMITS.depth) return false
  if (typeof value === 'string') return counted(value, measure)
  if (Array.isArray(value)) return membersMeasured(value, measure, depth + 1)
  return isObject(value) ? fieldsMeasured(value, measure, depth + 1) : true
}

function membersMeasured(members: readonly unknown[], measure: Measure, depth: number): boolean {
  if (members.length > LIMITS.values) return false
  for (const member of members) if (!measured(member, measure, depth)) return false
  return true
}

/** Runs over every application before anything else does, so it makes no list of keys to go through. */
function fieldsMeasured(fields: { readonly [key: string]: unknown }, measure: Measure, depth: number): boolean {
  for (const key in fields) if (!counted(key, measure) || !measured(fields[key], measure, depth)) return false
  return true
}

function counted(text: string, measure: Measure): boolean {
  measure.characters += text.length
  return measure.characters <= LIMITS.characters
}
