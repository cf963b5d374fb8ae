/** Holds answers against a form and tells everything that is wrong at once. */

import { isBounded } from './bounds.ts'
import { checkFaults } from './checks.ts'
import { faultsFrom } from './complaints.ts'
import type { Circumstances } from './condition.ts'
import type { Form } from './form.ts'
import type { Json } from './json.ts'
import { isJsonObject } from './json.ts'
import { placeOnPages } from './pages.ts'
import type { Fault, Problem } from './problem.ts'
import { MOST_PROBLEMS, PROBLEM_CODES } from './problem.ts'
import { problem } from './words.ts'

/**
 * Problems in the order of the pages, one for each place, at most 200; an empty list means valid. Give `circumstances.on` (office date)
 * to have age-bound fields judged too. Input too large to look at is one problem of code `unbounded`.
 */
export function validateAnswers(form: Form, answers: Json, circumstances: Circumstances = {}): readonly Problem[] {
  if (!isBounded(answers)) return [problem(form, { pointer: '', code: 'unbounded' })]
  const complaints = form.validator(answers) ? [] : (form.validator.errors ?? [])
  const checked = isJsonObject(answers) ? checkFaults(form, answers, circumstances) : []
  if (complaints.length === 0 && checked.length === 0) return []
  const faults = ordered(form, folded([...faultsFrom(form, complaints, answers), ...checked]))
  return faults.slice(0, MOST_PROBLEMS).map((fault) => problem(form, fault))
}

/** One problem a place, the strongest; none inside a place that should not be there or is of the wrong kind altogether. */
function folded(faults: readonly Fault[]): readonly Fault[] {
  const strongest = new Map<string, Fault>()
  for (const one of faults) {
    const other = strongest.get(one.pointer)
    if (other === undefined || rank(one) < rank(other)) strongest.set(one.pointer, one)
  }
  const closed = new Set([...strongest.values()].filter((one) => one.code === 'does_not_apply' || one.code === 'wrong_type').map((one) => one.pointer))
  return [...strongest.values()].filter((one) => !isInside(one.pointer, closed))
}

function isInside(pointer: string, places: ReadonlySet<string>): boolean {
  let around = pointer
  while (around !== '') {
    around = around.slice(0, around.lastIndexOf('/'))
    if (places.has(around)) return true
  }
  return false
}

function rank(one: Fault): number {
  return PROBLEM_CODES.indexOf(one.code)
}

function ordered(form: Form, faults: readonly Fault[]): readonly Fault[] {
  const placed = faults.map((one) => ({ one, at: placeOnPages(form, one.pointer) }))
  return placed.sort((a, b) => a.at - b.at || (a.one.pointer < b.one.pointer ? -1 : 1)).map(({ one }) => one)
}
