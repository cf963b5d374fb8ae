/** Is an unknown value one that a fact of the catalogue can have? For examples, worlds and trials, where facts are written by hand. */

import { isOfKind } from './check-conditions.ts'
import { FACT_NAMES, FACTS, isFactName, type FactName, type Facts } from './facts/catalogue.ts'
import type { FactAbout, FactValue } from './facts/fact.ts'
import { isRecord } from './file-reader.ts'

/** "Unknown" only from the fact's own source, null only where the fact may not apply. */
export function isValueOf(name: FactName, value: unknown): value is FactValue {
  const about: FactAbout = FACTS[name]
  if (value === null) return about.nullable
  if (isRecord(value)) return Object.keys(value).length === 1 && value['unknown'] === about.source
  const listed = about.type.kind === 'text' ? about.type.values : undefined
  return isOfKind(value, about) && (listed === undefined || listed.some((each) => each === value))
}

export type FactsRead =
  | { readonly ok: true; readonly facts: Facts }
  | { readonly ok: false; readonly unknownNames: readonly string[]; readonly missing: readonly FactName[]; readonly unfit: readonly FactName[] }

/** Every name of the catalogue and no other, each with a value it can have. */
export function readFacts(values: Readonly<Record<string, unknown>>): FactsRead {
  const unknownNames = Object.keys(values).filter((name) => !isFactName(name))
  const missing = FACT_NAMES.filter((name) => !Object.hasOwn(values, name))
  const unfit = FACT_NAMES.filter((name) => Object.hasOwn(values, name) && !isValueOf(name, values[name]))
  return unknownNames.length === 0 && isComplete(values) ? { ok: true, facts: values } : { ok: false, unknownNames, missing, unfit }
}

function isComplete(values: Readonly<Record<string, unknown>>): values is Facts {
  return FACT_NAMES.every((name) => Object.hasOwn(values, name) && isValueOf(name, values[name]))
}
