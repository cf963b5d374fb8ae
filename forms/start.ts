/** The answers a person starts from: lists that are there from the beginning, and choices most people make. */

import type { Form } from './form.ts'
import type { Answers } from './json.ts'
import { withValue } from './pointer.ts'

export function startAnswers(form: Form): Answers {
  return form.initial.reduce<Answers>((answers, one) => withValue(answers, one.pointer, one.value), {})
}
