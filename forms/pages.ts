/** Which pages a person sees, in which order, and which of them a place in the answers belongs to. */

import type { Circumstances } from './condition.ts'
import { holds } from './condition.ts'
import type { Form } from './form.ts'
import type { Answers } from './json.ts'
import { onceFor } from './once-for.ts'
import type { Choice, Page, PageField } from './pages-file.ts'
import { isWithin, templateOf, valueAt } from './pointer.ts'
import type { Problem } from './problem.ts'
import { problem } from './words.ts'

/** Pages that apply to the answers so far. What cannot be said yet does not show. */
export function visiblePages(form: Form, answers: Answers, circumstances: Circumstances = {}): readonly Page[] {
  return form.pages.filter((page) => shows(page, answers, circumstances))
}

export function visibleFields(page: Page, answers: Answers, circumstances: Circumstances = {}): readonly PageField[] {
  return page.fields.filter((field) => shows(field, answers, circumstances))
}

/** Choices that the other answers leave; an empty list when the field has none of its own. */
export function visibleChoices(field: PageField, answers: Answers, circumstances: Circumstances = {}): readonly Choice[] {
  return (field.choices ?? []).filter((choice) => shows(choice, answers, circumstances))
}

/** The page after the one named (also when that page no longer shows); the first for `undefined`; `undefined` at the end. */
export function nextPage(form: Form, answers: Answers, after: string | undefined, circumstances: Circumstances = {}): Page | undefined {
  const from = after === undefined ? -1 : form.pages.findIndex((page) => page.id === after)
  return form.pages.find((page, at) => at > from && shows(page, answers, circumstances))
}

export function previousPage(form: Form, answers: Answers, before: string, circumstances: Circumstances = {}): Page | undefined {
  const to = form.pages.findIndex((page) => page.id === before)
  return form.pages.findLast((page, at) => at < to && shows(page, answers, circumstances))
}

/** The page on which the answer at a pointer is given: where 去修改 leads. An object leads to the first page that asks something in it. */
export function pageOf(form: Form, pointer: string): Page | undefined {
  const template = templateOf(pointer)
  return (
    form.pages.find((page) => page.fields.some((field) => field.kind !== 'presence' && isWithin(template, field.pointer))) ??
    form.pages.find((page) => page.fields.some((field) => isWithin(field.pointer, template)))
  )
}

export function problemsOfPage(form: Form, page: Page, problems: readonly Problem[]): readonly Problem[] {
  return problems.filter((one) => pageOf(form, one.pointer)?.id === page.id)
}

/** What the kiosk still asks for on this page although the schema would let it pass: unticked commitments. */
export function demandProblems(form: Form, page: Page, answers: Answers): readonly Problem[] {
  return page.demands
    .filter((demand) => valueAt(answers, demand.pointer) !== demand.equals)
    .map((demand) => problem(form, { pointer: demand.pointer, code: 'required', key: 'demanded' }))
}

/** Position in the order of the pages; what no page asks comes last. */
export function placeOnPages(form: Form, pointer: string): number {
  const places = placesAsked(form)
  let place = templateOf(pointer)
  let at = places.get(place) ?? places.size
  while (place !== '') {
    place = place.slice(0, place.lastIndexOf('/'))
    at = Math.min(at, places.get(place) ?? places.size)
  }
  return at
}

/** The first position of each place that a page asks. */
const placesAsked = onceFor((form: Form): ReadonlyMap<string, number> => {
  const asked = form.pages.flatMap((page) => page.fields.map((field) => field.pointer))
  return new Map([...new Set(asked)].map((pointer, at) => [pointer, at]))
})

function shows(one: { readonly when?: Parameters<typeof holds>[0] }, answers: Answers, circumstances: Circumstances): boolean {
  return one.when === undefined || holds(one.when, answers, circumstances) === true
}
