/** The value of a fact in words: yes and no, numbers, names for codes, lists joined; never a bare code where a word exists. */

import { choiceLabel, labelOf } from '#forms'
import type { Form } from '#forms'
import type { FactView, OpenedCase, Text } from '../../desk.ts'
import { dateText } from '../../parts/time-text.ts'
import { CASE, FACT_CHOICES, FACT_FIELDS, FACT_VALUES, SOURCES } from '../../words/case.ts'
import { signer } from './signer.ts'

export type FactWords = { readonly names: OpenedCase['names']; readonly form: Form }

export function factText({ name, value, state }: Pick<FactView, 'name' | 'value' | 'state'>, words: FactWords): Text {
  if (state === 'not-applicable') return CASE.notApplicable
  if (state === 'unknown') return CASE.unknown
  if (typeof value === 'boolean') return value ? CASE.yes : CASE.no
  if (typeof value === 'number') return same(String(value))
  if (Array.isArray(value)) return listText(name, value, words)
  return typeof value === 'string' ? wordFor(name, value, words) : same(JSON.stringify(value))
}

function listText(name: string, list: readonly unknown[], words: FactWords): Text {
  if (list.length === 0) return CASE.none
  const texts = list.map((each) => wordFor(name, String(each), words))
  return { zh: texts.map((text) => text.zh).join('、'), en: texts.map((text) => text.en).join(', ') }
}

function wordFor(fact: string, value: string, { names, form }: FactWords): Text {
  const choice = FACT_CHOICES[fact]
  if (choice !== undefined) return choiceLabel(form, choice, value)
  const field = FACT_FIELDS[fact]
  if (field !== undefined && form.fields.has(`${field}/${value}`)) return { zh: labelOf(form, `${field}/${value}`, 'zh'), en: labelOf(form, `${field}/${value}`, 'en') }
  return names[value] ?? sourceName(fact, value) ?? FACT_VALUES[`${fact}=${value}`] ?? FACT_VALUES[value] ?? signer(value) ?? { zh: dateText(value, 'zh'), en: dateText(value, 'en') }
}

function sourceName(fact: string, value: string): Text | undefined {
  return fact.startsWith('sources.') ? Object.entries(SOURCES).find(([name]) => name === value)?.[1] : undefined
}

function same(text: string): Text {
  return { zh: text, en: text }
}
