/** Answers as sent → answers as kept: normalised, and either whole or refused with every fault at once. */

import type { Answers } from '#engine'
import { normaliseAnswers, scopeConflicts, validateAnswers, type Form, type JsonObject } from '#forms'
import { officeDate } from '#engine'
import type { Context } from '../context.ts'
import { Problem } from '../errors.ts'

/**
 * Throws Problem `answers_invalid`; what a form stops is not yet an application and leaves no trace. Items that exclude each other are
 * told only where the rest is sound: they are a matter of the catalogue, not of the form.
 */
export function checkedAnswers(ctx: Pick<Context, 'policy' | 'now'>, form: Form, sent: Readonly<Record<string, unknown>>): Answers {
  // Came through the strict JSON reader, so it is JSON and nothing else.
  const answers = normaliseAnswers(form, sent as JsonObject)
  const problems = validateAnswers(form, answers, { on: officeDate(ctx.now()) })
  if (problems.length > 0) throw refused(problems)
  const checked = answers as unknown as Answers
  const conflicts = scopeConflicts(form, checked.scope.items, [...ctx.policy.lists.scope.items.values()])
  if (conflicts.length > 0) throw refused(conflicts)
  return checked
}

function refused(problems: ReturnType<typeof validateAnswers>): Problem {
  return new Problem('answers_invalid', { faults: problems.map(({ pointer, code, zh, en }) => ({ pointer, code, zh, en })) })
}
