/** Where the texts of a form miss something, say something nobody asks, or differ between the languages. */

import type { Form } from './form.ts'
import { PROBLEM_CODES } from './problem.ts'
import type { SchemaField } from './schema-fields.ts'
import type { FieldTexts, Language, Text, TextsFile } from './texts-file.ts'
import { LANGUAGES } from './texts-file.ts'
import { fieldTexts } from './words.ts'

/** Text keys beside the problem codes. */
const VARIANTS = ['not_allowed_here', 'demanded'] as const

/** What words may be for. */
const KINDS = { step: '步骤', page: '页面', problem: '问题', check: '检查', field: '字段' } as const

type Kind = keyof typeof KINDS

export function textFaults(form: Form): readonly Text[] {
  return [
    ...LANGUAGES.flatMap((language) => [...missingWords(form, language), ...strayWords(form, language)]),
    ...differences(form.texts.zh, form.texts.en).map((place) => ({ zh: `文字：${place} 未见于两种语言。`, en: `texts: ${place} is not in both languages` })),
  ]
}

function missingWords(form: Form, language: Language): readonly Text[] {
  const texts = form.texts[language]
  const lacking = (what: Kind, wanted: readonly string[], there: object): readonly Text[] =>
    wanted.filter((one) => !Object.hasOwn(there, one)).map((one) => told(language, `${KINDS[what]} ${one} 没有文字。`, `no words for ${what} ${one}`))
  return [
    ...lacking('step', form.steps, texts.steps),
    ...lacking('page', form.pages.map((page) => page.id), texts.pages),
    ...lacking('problem', PROBLEM_CODES, texts.problems),
    ...lacking('check', form.checks.map((check) => check.id), texts.checks),
    ...[...form.fields.values()].filter((field) => field.pointer !== '').flatMap((field) => missingFieldWords(form, field, language)),
    ...form.pages.flatMap((page) => page.demands).filter((demand) => fieldTexts(form, demand.pointer, language).problems['demanded'] === undefined).map((demand) => told(language, `要求 ${demand.pointer} 却没有文字。`, `${demand.pointer} is demanded without words`)),
  ]
}

function missingFieldWords(form: Form, field: SchemaField, language: Language): readonly Text[] {
  const texts = fieldTexts(form, field.pointer, language)
  const wanted = [
    ...(field.kind !== 'object' && (field.demanded || field.minLength > 0) && !isElsewhere(form, field) ? ['required'] : []),
    ...(field.keywords.has('pattern') || field.keywords.has('format') ? ['pattern'] : []),
  ]
  return [
    ...(texts.label === undefined ? [told(language, `${field.pointer} 没有名称。`, `${field.pointer} has no label`)] : []),
    ...wanted.filter((code) => texts.problems[code] === undefined).map((code) => told(language, `${field.pointer} 没有说明 ${code} 的文字。`, `${field.pointer} has no words for ${code}`)),
    ...(field.values ?? []).filter((value) => texts.choices[value] === undefined).map((value) => told(language, `${field.pointer} 的值 ${value} 没有文字。`, `${field.pointer} has no word for ${value}`)),
    ...(field.values === undefined ? [] : Object.keys(texts.choices).filter((value) => !field.values?.includes(value)).map((value) => told(language, `${field.pointer} 有 ${value} 的文字，模式不接受该值。`, `${field.pointer} has a word for ${value}, which the schema refuses`))),
  ]
}

function told(language: Language, zh: string, en: string): Text {
  return { zh: `texts.${language}：${zh}`, en: `texts.${language}: ${en}` }
}

function isElsewhere(form: Form, field: SchemaField): boolean {
  return form.elsewhere.some((one) => one.pointer === field.pointer)
}

/** No text without a place that it speaks of. */
function strayWords(form: Form, language: Language): readonly Text[] {
  const texts = form.texts[language]
  const known = new Set([...form.fields.values()].flatMap((field) => [field.pointer, ...field.aliases]))
  const stray = (what: Kind, there: object, wanted: readonly string[]): readonly Text[] =>
    Object.keys(there).filter((one) => !wanted.includes(one)).map((one) => told(language, `有${KINDS[what]} ${one} 的文字，却没有这个${KINDS[what]}。`, `words for ${what} ${one}, which does not exist`))
  return [
    ...stray('step', texts.steps, form.steps),
    ...stray('page', texts.pages, form.pages.map((page) => page.id)),
    ...stray('check', texts.checks, form.checks.map((check) => check.id)),
    ...stray('problem', texts.problems, PROBLEM_CODES),
    ...stray('field', texts.fields, [...known]),
    ...Object.values(texts.fields).flatMap((field) => stray('problem', field.problems, [...PROBLEM_CODES, ...VARIANTS])),
  ]
}

function differences(zh: TextsFile, en: TextsFile): readonly string[] {
  const there = new Set(Object.entries(zh.fields).flatMap(keysOf))
  const here = new Set(Object.entries(en.fields).flatMap(keysOf))
  return [...[...there].filter((key) => !here.has(key)), ...[...here].filter((key) => !there.has(key))]
}

function keysOf([place, texts]: readonly [string, FieldTexts]): readonly string[] {
  const keys = (part: string, record: object): readonly string[] => Object.keys(record).map((key) => `${place} ${part} ${key}`)
  return [place, ...(texts.label === undefined ? [] : [`${place} label`]), ...(texts.hint === undefined ? [] : [`${place} hint`]), ...(texts.why === undefined ? [] : [`${place} why`]), ...keys('choice', texts.choices), ...keys('problem', texts.problems)]
}
