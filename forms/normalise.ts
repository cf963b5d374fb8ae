/** Brings typed answers to the one form in which they are checked, signed and kept. */

import { holds } from './condition.ts'
import type { Form } from './form.ts'
import type { Answers, Json, JsonObject } from './json.ts'
import { isJsonObject, isList, isText } from './json.ts'
import { onceFor } from './once-for.ts'
import type { NormalForm } from './pages-file.ts'
import { segmentsOf, valueOn, withValue } from './pointer.ts'

/** Texts NFC and trimmed; identifiers, phones and codes as pages.json says; derived answers filled in. Doing it twice changes nothing. */
export function normaliseAnswers(form: Form, answers: Answers): Answers {
  return derived(form, normalObject(answers, waysOf(form)))
}

/** One typed value, for a field that shows what will be kept. */
export function normaliseText(text: string, as: NormalForm | undefined): string {
  return as === undefined ? plain(text) : WAYS[as](text)
}

const WAYS = {
  identifier: (text) => text.normalize('NFKC').replace(/[\s\p{Pd}\p{Cf}\p{Cc}·.()]/gu, '').replace(/[a-z]/g, (letter) => letter.toUpperCase()),
  mobile: (text) => withoutSpaces(text).replace(/[-()]/g, '').replace(/^(?:\+|00)86(?=1)/, ''),
  phone: (text) => withoutSpaces(text).replace(/^(?:\+|00)86(?=1)/, '').replace(/^\((0[0-9]{2,3})\)/, '$1-'),
  code: (text) => withoutSpaces(text),
  'person-name': (text) => plain(text).replace(/ ?[•‧∙・･．] ?/g, '·'),
  nothing: (text) => text,
} as const satisfies Record<NormalForm, (text: string) => string>

function plain(text: string): string {
  return (IS_COMPOSED.test(text) ? text : text.normalize('NFC')).trim()
}

/** Latin up to the first combining mark and the common Han characters: nothing in these composes with anything (checked by a test). */
const IS_COMPOSED = /^[\u0000-\u02ff\u4e00-\u9fff]*$/

function withoutSpaces(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '').replace(/\p{Pd}/gu, '-')
}

/** How the texts at and below a place are brought to their normal form; `*` stands for every member of a list. */
type Ways = { as?: NormalForm; readonly inner: Map<string, Ways> }

const waysOf = onceFor((form: Form): Ways => {
  const ways: Ways = { inner: new Map() }
  for (const rule of form.normalise) for (const pointer of rule.pointers) waysAt(ways, segmentsOf(pointer)).as = rule.as
  return ways
})

function waysAt(ways: Ways, steps: readonly string[]): Ways {
  return steps.reduce((sum, step) => {
    const next = sum.inner.get(step) ?? { inner: new Map() }
    sum.inner.set(step, next)
    return next
  }, ways)
}

function normalValue(value: Json, ways: Ways | undefined): Json {
  if (isText(value)) return normaliseText(value, ways?.as)
  if (isList(value)) return value.map((member) => normalValue(member, ways?.inner.get('*')))
  return isJsonObject(value) ? normalObject(value, ways) : value
}

/** A copy as a whole first: keys, their order and what they are called stay, whatever was sent. */
function normalObject(value: JsonObject, ways: Ways | undefined): JsonObject {
  const copy: { [key: string]: Json } = { ...value }
  for (const key of Object.keys(copy)) {
    const member = copy[key]
    if (member !== undefined) copy[key] = normalValue(member, ways?.inner.get(key))
  }
  return copy
}

function derived(form: Form, answers: Answers): Answers {
  return form.derived.reduce((sum, one) => {
    const source = valueOn(sum, segmentsOf(one.from))
    return source === undefined || holds(one.when, sum) !== true ? sum : withValue(sum, one.pointer, source)
  }, answers)
}
