/** The way through the pages of the form: which comes next, which the card has already answered, where a pointer is asked. */

import { nextPage, pageOf, previousPage, visibleFields } from '#forms'
import type { Answers, Circumstances, Form, Page } from '#forms'

/** Read from the document at the terminal: not asked again. */
const ON_THE_CARD: readonly string[] = ['/operator/idType', '/operator/name', '/operator/idNo', '/operator/idValidTo', '/operator/birthDate']
/** Signed on a screen of its own after everything has been read through. */
const SIGNED_LATER = '/signatures'

export type Walk = { readonly form: Form; readonly answers: Answers; readonly circumstances: Circumstances; readonly cardRead: boolean }

/** The page after this one, undefined when the review comes next; `null` starts from the beginning. */
export function pageAfter(walk: Walk, page: string | null): Page | undefined {
  let next = nextPage(walk.form, walk.answers, page ?? undefined, walk.circumstances)
  while (next !== undefined && isPassedOver(walk, next)) next = nextPage(walk.form, walk.answers, next.id, walk.circumstances)
  return next
}

/** The page before this one, undefined at the beginning. */
export function pageBefore(walk: Walk, page: string): Page | undefined {
  let previous = previousPage(walk.form, walk.answers, page, walk.circumstances)
  while (previous !== undefined && isPassedOver(walk, previous)) previous = previousPage(walk.form, walk.answers, previous.id, walk.circumstances)
  return previous
}

/** The last page before the review, for going back from it. */
export function lastPage(walk: Walk): Page | undefined {
  const last = walk.form.pages.at(-1)
  if (last === undefined) return undefined
  return isPassedOver(walk, last) ? pageBefore(walk, last.id) : last
}

/** The page on which a pointer is asked; null when none is, or when it is signed and not asked. */
export function pageOfPointer(form: Form, pointer: string): string | null {
  const page = pageOf(form, pointer)
  return page === undefined || isSignaturePage(page) ? null : page.id
}

export function isSignaturePage(page: Page): boolean {
  return page.fields.every((field) => field.pointer === SIGNED_LATER)
}

/** Signed later, or answered by the card on the reader. */
export function isPassedOver(walk: Walk, page: Page): boolean {
  if (isSignaturePage(page)) return true
  return walk.cardRead && visibleFields(page, walk.answers, walk.circumstances).every((field) => ON_THE_CARD.includes(field.pointer))
}
