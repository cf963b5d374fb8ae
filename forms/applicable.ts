/** Takes away answers to questions that no longer arise, as when another kind of premises is chosen. */

import { faultyPlaces } from './checks.ts'
import { inapplicablePlaces } from './complaints.ts'
import type { Circumstances } from './condition.ts'
import type { Form } from './form.ts'
import type { Answers } from './json.ts'
import { withoutValue } from './pointer.ts'

/** Taking one answer away can make another inapplicable; deeper than this no form goes. */
const MOST_ROUNDS = 8

/**
 * A copy without what the schema or a check calls inapplicable; nothing else is changed, and nothing is filled in. An office that
 * receives such answers from outside refuses them instead (code `does_not_apply`).
 */
export function dropInapplicable(form: Form, answers: Answers, circumstances: Circumstances = {}): Answers {
  return droppedIn(form, answers, { circumstances, rounds: MOST_ROUNDS })
}

function droppedIn(form: Form, answers: Answers, how: { readonly circumstances: Circumstances; readonly rounds: number }): Answers {
  const places = inapplicable(form, answers, how.circumstances)
  if (places.length === 0 || how.rounds === 0) return answers
  return droppedIn(form, withoutPlaces(answers, places), { ...how, rounds: how.rounds - 1 })
}

function inapplicable(form: Form, answers: Answers, circumstances: Circumstances): readonly string[] {
  const complaints = form.validator(answers) ? [] : (form.validator.errors ?? [])
  const checked = form.checks.flatMap((check) => {
    if (check.kind === 'applies') return faultyPlaces(check, answers, circumstances)
    return check.kind === 'within' || check.kind === 'refers' ? faultyPlaces(check, answers, circumstances).map(holder) : []
  })
  return [...inapplicablePlaces(complaints), ...checked]
}

/** A reference to something that is gone goes together with the object it stands in. */
function holder(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'))
}

/** From the end of each list to its beginning, so that places keep their numbers while others go. */
function withoutPlaces(answers: Answers, places: readonly string[]): Answers {
  const lastFirst = [...new Set(places)].sort((a, b) => (byPlace(a) < byPlace(b) ? 1 : -1))
  return lastFirst.reduce((sum, pointer) => withoutValue(sum, pointer), answers)
}

function byPlace(pointer: string): string {
  return pointer.replace(/[0-9]+/g, (digits) => digits.padStart(6, '0'))
}
