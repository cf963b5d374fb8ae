/** Answers in the person's own words: every page of the form as a question and what was answered to it. */

import { choiceLabel, labelOf, valueAt, visibleFields, visiblePages } from '#forms'
import type { Answers, Circumstances, Form, Json, Page, PageField } from '#forms'
import type { Lists } from '../context.ts'
import { textAt } from '../form/answers.ts'
import { isSignaturePage } from '../form/walk.ts'
import type { Language } from '../kiosk.ts'
import { dateText, masked } from '../parts/code-text.ts'
import { addressWords } from '../place/address-words.ts'
import { PLACE } from '../words/trade.ts'
import { REVIEW } from '../words/review.ts'

export type Telling = {
  readonly form: Form
  readonly answers: Answers
  readonly circumstances: Circumstances
  readonly lists: Lists
  readonly language: Language
  readonly addressText: string | null
}

export type Told = { readonly page: string; readonly step: string; readonly question: string; readonly lines: readonly string[] }

/** In the order of the pages; a page whose questions were all left open says so. */
export function tellAnswers(telling: Telling): readonly Told[] {
  const pages = visiblePages(telling.form, telling.answers, telling.circumstances).filter((page) => !isSignaturePage(page))
  return pages.map((page) => ({ page: page.id, step: page.step, question: telling.form.texts[telling.language].pages[page.id]?.title ?? page.id, lines: linesOf(telling, page) }))
}

function linesOf(telling: Telling, page: Page): readonly string[] {
  const pictured = page.fields.map((field) => WHOLE[field.pointer]).find((whole) => whole !== undefined)
  if (pictured !== undefined) return pictured(telling)
  const fields = visibleFields(page, telling.answers, telling.circumstances)
  const told = fields.flatMap((field) => fieldLines(telling, field).map((text) => ({ field, text }))).filter(({ text }) => text !== '')
  if (told.length === 0) return [REVIEW.nothing[telling.language]]
  if (fields.length === 1) return told.map(({ text }) => text)
  return told.map(({ field, text }) => labelled(labelOf(telling.form, field.pointer, telling.language), text, telling.language))
}

/** A label that asks needs no colon after its question mark. */
function labelled(label: string, text: string, language: Language): string {
  const colon = language === 'zh' ? '：' : ': '
  return /[？?]$/.test(label) ? `${label}${text}` : `${label}${colon}${text}`
}

/** A list is told one member a line, ticked statements one statement a line. */
function fieldLines(telling: Telling, field: PageField): readonly string[] {
  const value = valueAt(telling.answers, field.pointer)
  if (Array.isArray(value)) return value.map((member: Json, at) => jsonText(telling, `${field.pointer}/${String(at)}`, member))
  if (field.kind === 'tick-list' && typeof value === 'object' && value !== null) return membersOf(telling, field.pointer, value)
  return [textOf(telling, field)]
}

/** Pages that are one thing although the form keeps it in several fields. */
const WHOLE: Readonly<Record<string, (telling: Telling) => readonly string[]>> = {
  '/premises/addressId': ({ answers, addressText, lists, language }) => {
    const county = lists.counties.find((one) => one.code === valueAt(answers, '/premises/county'))?.name ?? ''
    return [addressWords(answers, addressText, { county, door: PLACE.doorChosen[language] })]
  },
  '/scope/items': (telling) => scopeLines(telling),
  '/name/tradeName': ({ answers }) => [['division', 'tradeName', 'trade', 'form'].map((part) => textAt(answers, `/name/${part}`)).join('')],
}

function scopeLines({ answers, lists, language }: Telling): readonly string[] {
  const ids = valueAt(answers, '/scope/items')
  if (!Array.isArray(ids)) return []
  const names = ids.map((id: Json) => lists.scopeItems.find((item) => item.id === id)?.name[language] ?? '')
  return names.map((name, at) => (at === 0 ? `${name}${REVIEW.main[language]}` : name))
}

const PRIVATE_NUMBERS: readonly string[] = ['/operator/idNo', '/liaison/idNo', '/agent/idNo']

function textOf(telling: Telling, field: PageField): string {
  const value = valueAt(telling.answers, field.pointer)
  if (field.kind === 'presence') return REVIEW[value === undefined ? 'no' : 'yes'][telling.language]
  if (value === undefined) return ''
  if (field.pointer === '/operator/residence/region') return regionText(telling, value)
  if (PRIVATE_NUMBERS.includes(field.pointer) && typeof value === 'string') return masked(value)
  return jsonText(telling, field.pointer, value)
}

function regionText({ lists, language }: Telling, value: Json): string {
  return lists.counties.find((county) => county.code === value)?.name ?? REVIEW.asOnCard[language]
}

function jsonText(telling: Telling, pointer: string, value: Json): string {
  const { form, language } = telling
  if (value === null) return ''
  if (typeof value === 'boolean') return REVIEW[value ? 'yes' : 'no'][language]
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return choiceLabel(form, pointer, dateText(value, language))[language]
  if (Array.isArray(value)) return value.map((member: Json, at) => jsonText(telling, `${pointer}/${String(at)}`, member)).join(language === 'zh' ? '；' : '; ')
  return membersOf(telling, pointer, value).join(language === 'zh' ? '，' : ', ')
}

/** Who or what it is comes first. */
const FIRST: readonly string[] = ['kind', 'name', 'relation', 'reference', 'idType', 'idNo']

function membersOf(telling: Telling, pointer: string, value: object): readonly string[] {
  const rank = ([key, member]: readonly [string, unknown]) => (typeof member === 'boolean' || !FIRST.includes(key) ? FIRST.length : FIRST.indexOf(key))
  return Object.entries(value)
    .sort((a, b) => rank(a) - rank(b))
    .map(([key, member]: [string, Json]) => memberText(telling, `${pointer}/${key}`, key, member))
    .filter((text) => text !== '')
}

/** Inside an object: a tick is told by its label, a number by itself, the end of validity with its word. */
function memberText(telling: Telling, pointer: string, key: string, value: Json): string {
  const { form, language } = telling
  if (typeof value === 'boolean') return value ? labelOf(form, pointer, language) : ''
  if (key === 'idNo' && typeof value === 'string') return masked(value)
  const text = jsonText(telling, pointer, value)
  return key === 'validTo' ? REVIEW.until[language] + text : text
}
