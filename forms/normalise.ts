/** Brings typed answers to the one form in which they are checked, signed and kept. */

import { holds } from './condition.ts'
import type { Form } from './form.ts'
import type { Answers, Json } from './json.ts'
import { isJsonObject, isList, isText } from './json.ts'
import type { NormalForm } from './pages-file.ts'
import { templateOf, valueAt, withValue } from './pointer.ts'

/** Texts NFC and trimmed; identifiers, phones and codes as pages.json says; derived answers filled in. Doing it twice changes nothing. */
export function normaliseAnswers(form: Form, answers: Answers): Answers {
  const forms = new Map(form.normalise.flatMap((rule) => rule.pointers.map((pointer) => [pointer, rule.as] as const)))
  const normal = walked(answers, '', forms)
  return isJsonObject(normal) ? derived(form, normal) : answers
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
  return text.normalize('NFC').trim()
}

function withoutSpaces(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '').replace(/\p{Pd}/gu, '-')
}

function walked(value: Json, pointer: string, forms: ReadonlyMap<string, NormalForm>): Json {
  if (isText(value)) return normaliseText(value, forms.get(templateOf(pointer)))
  if (isList(value)) return value.map((member, at) => walked(member, `${pointer}/${at}`, forms))
  if (!isJsonObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, walked(member, `${pointer}/${key}`, forms)]))
}

function derived(form: Form, answers: Answers): Answers {
  return form.derived.reduce((sum, one) => {
    const source = valueAt(sum, one.from)
    return source === undefined || holds(one.when, sum) !== true ? sum : withValue(sum, one.pointer, source)
  }, answers)
}
