/** Holds answers against a form and tells everything that is wrong at once. */

import { isBounded } from './bounds.ts'
import { checkProblems } from './checks.ts'
import { problem, problemsFrom } from './complaints.ts'
import type { Circumstances } from './condition.ts'
import type { Form } from './form.ts'
import type { Json } from './json.ts'
import { isJsonObject } from './json.ts'
import { placeOnPages } from './pages.ts'
import { isWithin } from './pointer.ts'
import type { Problem } from './problem.ts'
import { MOST_PROBLEMS, PROBLEM_CODES } from './problem.ts'

/**
 * Problems in the order of the pages, one for each place, at most 200; an empty list means valid. Give `circumstances.on` (office date)
 * to have age-bound fields judged too. Input too large to look at is one problem of code `unbounded`.
 */
export function validateAnswers(form: Form, answers: Json, circumstances: Circumstances = {}): readonly Problem[] {
  if (!isBounded(answers)) return [problem(form, { pointer: '', code: 'unbounded' })]
  const complaints = form.validator(answers) ? [] : (form.validator.errors ?? [])
  const checked = isJsonObject(answers) ? checkProblems(form, answers, circumstances) : []
  return ordered(form, folded([...problemsFrom(form, complaints, answers), ...checked])).slice(0, MOST_PROBLEMS)
}

/** One problem a place, the strongest; none inside a place that should not be there or is of the wrong kind altogether. */
function folded(problems: readonly Problem[]): readonly Problem[] {
  const strongest = new Map<string, Problem>()
  for (const one of problems) {
    const other = strongest.get(one.pointer)
    if (other === undefined || rank(one) < rank(other)) strongest.set(one.pointer, one)
  }
  const closed = [...strongest.values()].filter((one) => one.code === 'does_not_apply' || one.code === 'wrong_type').map((one) => one.pointer)
  return [...strongest.values()].filter((one) => !closed.some((pointer) => one.pointer !== pointer && isWithin(one.pointer, pointer)))
}

function rank(one: Problem): number {
  return PROBLEM_CODES.indexOf(one.code)
}

function ordered(form: Form, problems: readonly Problem[]): readonly Problem[] {
  const placed = problems.map((one) => ({ one, at: placeOnPages(form, one.pointer) }))
  return placed.sort((a, b) => a.at - b.at || (a.one.pointer < b.one.pointer ? -1 : 1)).map(({ one }) => one)
}
