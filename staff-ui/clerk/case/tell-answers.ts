/** The answers in the order of the form's pages, each by its own label, codes turned into words; so that a clerk reads what the applicant said. */

import { choiceLabel, labelOf, valueAt, visibleFields, visiblePages } from '#forms'
import type { Answers, Form, Json, Page } from '#forms'
import type { Language, OpenedCase } from '../../desk.ts'
import { dateText, timeText } from '../../parts/time-text.ts'
import { CASE } from '../../words/case.ts'
import { signer } from './signer.ts'

export type Said =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'text'; readonly text: string }
  /** A sentence of its own that was ticked or not. */
  | { readonly kind: 'tick'; readonly sentence: string; readonly ticked: boolean }
  | { readonly kind: 'list'; readonly parts: readonly Said[] }
  | { readonly kind: 'group'; readonly parts: readonly Told[] }

export type Told = { readonly pointer: string; readonly label: string; readonly said: Said }
export type ToldPage = { readonly id: string; readonly step: string; readonly fields: readonly Told[] }

/** Pages of one step of the form, under its word. */
export type ToldStep = { readonly step: string; readonly pages: readonly ToldPage[] }

export type Telling = {
  readonly form: Form
  readonly answers: Answers
  readonly names: OpenedCase['names']
  readonly language: Language
  /** Office date, for questions that depend on an age. */
  readonly today: string
}

/** In the order of the form. The titles of its pages speak to the applicant; a clerk needs the step and the labels. */
export function tellAnswers(telling: Telling): readonly ToldStep[] {
  const pages = tellPages(telling)
  const steps = [...new Set(pages.map((page) => page.step))]
  return steps.map((step) => ({ step, pages: pages.filter((page) => page.step === step) }))
}

/** Pages that apply, and pages that were answered although they no longer seem to; then what no page asks and yet was said. */
function tellPages(telling: Telling): readonly ToldPage[] {
  const { form, answers, today, language } = telling
  const visible = new Set(visiblePages(form, answers, { on: today }).map((page) => page.id))
  const pages = form.pages.filter((page) => visible.has(page.id) || page.fields.some(({ pointer }) => valueAt(answers, pointer) !== undefined))
  const told = pages.map((page) => tellPage(telling, page))
  const others = form.elsewhere.filter(({ pointer, by }) => by !== 'device' && valueAt(answers, pointer) !== undefined)
  if (others.length === 0) return told
  const fields = others.map(({ pointer }) => tellField(telling, pointer))
  return [...told, { id: 'elsewhere', step: CASE.elsewhere[language], fields }]
}

function tellPage(telling: Telling, page: Page): ToldPage {
  const { form, answers, today, language } = telling
  const visible = new Set(visibleFields(page, answers, { on: today }).map((field) => field.pointer))
  const fields = page.fields.filter(({ pointer }) => visible.has(pointer) || valueAt(answers, pointer) !== undefined)
  return {
    id: page.id,
    step: form.texts[language].steps[page.step] ?? page.step,
    fields: fields.map((field) => (field.kind === 'presence' ? tellPresence(telling, field.pointer) : tellField(telling, field.pointer))),
  }
}

/** The question whether there is an agent at all; who it is stands on the pages that follow. */
function tellPresence({ form, answers, language }: Telling, pointer: string): Told {
  const there = valueAt(answers, pointer) !== undefined
  return { pointer, label: labelOf(form, pointer, language), said: { kind: 'text', text: CASE[there ? 'yes' : 'no'][language] } }
}

function tellField(telling: Telling, pointer: string): Told {
  return { pointer, label: labelOf(telling.form, pointer, telling.language), said: say(telling, pointer, valueAt(telling.answers, pointer)) }
}

function say(telling: Telling, pointer: string, value: Json | undefined): Said {
  if (value === undefined || value === null || value === '') return { kind: 'nothing' }
  if (typeof value === 'boolean') return { kind: 'text', text: CASE[value ? 'yes' : 'no'][telling.language] }
  if (typeof value === 'number') return { kind: 'text', text: String(value) }
  if (typeof value === 'string') return { kind: 'text', text: wordFor(telling, pointer, value) }
  if (Array.isArray(value)) return sayList(telling, pointer, value)
  const parts = Object.entries(value).filter(([key]) => key !== 'contentHash' && key !== 'realNameToken')
  return { kind: 'group', parts: parts.map(([key, part]) => sayPart(telling, `${pointer}/${key}`, part)) }
}

function sayPart(telling: Telling, pointer: string, value: Json): Told {
  const label = labelOf(telling.form, pointer, telling.language)
  if (typeof value === 'boolean') return { pointer, label, said: { kind: 'tick', sentence: label, ticked: value } }
  return { pointer, label, said: say(telling, pointer, value) }
}

function sayList(telling: Telling, pointer: string, list: readonly Json[]): Said {
  if (list.length === 0) return { kind: 'nothing' }
  return { kind: 'list', parts: list.map((part, at) => say(telling, `${pointer}/${String(at)}`, part)) }
}

function wordFor({ form, names, language }: Telling, pointer: string, value: string): string {
  const named = names[value]
  if (named !== undefined) return named[language]
  if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return timeText(value, language)
  const who = pointer.endsWith('/signer') ? signer(value) : undefined
  if (who !== undefined) return who[language]
  return choiceLabel(form, pointer, dateText(value, language))[language]
}

/** Does a finding at `pointer` speak of what is told at `field`? Either may be the part of the other. */
export function speaksOf(pointer: string, field: string): boolean {
  return pointer === field || pointer.startsWith(`${field}/`) || field.startsWith(`${pointer}/`)
}
