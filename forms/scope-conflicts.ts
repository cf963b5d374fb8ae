/** Scope items that may not stand on one licence together; which those are is the list's matter, not the form's. */

import type { Form } from './form.ts'
import type { Problem } from './problem.ts'
import type { Text } from './texts-file.ts'
import { problem } from './words.ts'

/** What is needed of an entry of the scope list. */
export type ScopeEntry = { readonly id: string; readonly name: Text; readonly conflictsWith: readonly string[] }

const ITEMS = '/scope/items'

/** One problem for each pair, at the later of the two; a pair counts if either entry names the other. */
export function scopeConflicts(form: Form, items: readonly string[], entries: readonly ScopeEntry[]): readonly Problem[] {
  const chosen = new Set(items)
  const known = new Map(entries.filter((entry) => chosen.has(entry.id)).map((entry) => [entry.id, entry]))
  return items.flatMap((item, at) => items.slice(0, at).flatMap((earlier) => pairProblem(form, { at, pair: [known.get(earlier), known.get(item)] })))
}

function pairProblem(form: Form, found: { readonly at: number; readonly pair: readonly [ScopeEntry | undefined, ScopeEntry | undefined] }): readonly Problem[] {
  const [first, second] = found.pair
  if (first === undefined || second === undefined || !(first.conflictsWith.includes(second.id) || second.conflictsWith.includes(first.id))) return []
  const told = (language: 'zh' | 'en'): string => problem(form, { pointer: `${ITEMS}/${found.at}`, code: 'conflict', fill: { first: first.name[language], second: second.name[language] } })[language]
  return [{ pointer: `${ITEMS}/${found.at}`, code: 'conflict', zh: told('zh'), en: told('en') }]
}
