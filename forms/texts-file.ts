/** texts.<language>.json: every word a form says, in one language. */

import { readObject, readOptional, readRecord, readText } from './read.ts'

export const LANGUAGES = ['zh', 'en'] as const

export type Language = (typeof LANGUAGES)[number]

/** The same words in both languages, Chinese first. */
export type Text = { readonly zh: string; readonly en: string }

export type FieldTexts = {
  readonly label?: string
  readonly hint?: string
  readonly why?: string
  readonly choices: { readonly [value: string]: string }
  /** By problem code, or `not_allowed_here` (allowed, but not with the other answers) and `demanded`. */
  readonly problems: { readonly [code: string]: string }
}

export type TextsFile = {
  readonly title: string
  readonly steps: { readonly [step: string]: string }
  readonly pages: { readonly [page: string]: { readonly title: string; readonly why: string } }
  /** By pointer template, or by `$def/...` for texts several fields share. */
  readonly fields: { readonly [place: string]: FieldTexts }
  readonly problems: { readonly [code: string]: string }
  readonly checks: { readonly [check: string]: string }
}

export function readTexts(value: unknown, where: string): TextsFile {
  const node = readObject(value, where)
  return {
    title: readText(node['title'], `${where}.title`),
    steps: readRecord(node['steps'], `${where}.steps`, readText),
    pages: readRecord(node['pages'], `${where}.pages`, readPageTexts),
    fields: readRecord(node['fields'], `${where}.fields`, readFieldTexts),
    problems: readRecord(node['problems'], `${where}.problems`, readText),
    checks: readRecord(node['checks'], `${where}.checks`, readText),
  }
}

/** The more particular words win; choices and problems are laid over each other one by one. */
export function mergeTexts(general: FieldTexts, particular: FieldTexts): FieldTexts {
  return {
    ...general,
    ...particular,
    choices: Object.keys(particular.choices).length > 0 ? particular.choices : general.choices,
    problems: { ...general.problems, ...particular.problems },
  }
}

function readPageTexts(value: unknown, where: string): { readonly title: string; readonly why: string } {
  const node = readObject(value, where)
  return { title: readText(node['title'], `${where}.title`), why: readText(node['why'], `${where}.why`) }
}

function readFieldTexts(value: unknown, where: string): FieldTexts {
  const node = readObject(value, where)
  const label = readOptional(node['label'], `${where}.label`, readText)
  const hint = readOptional(node['hint'], `${where}.hint`, readText)
  const why = readOptional(node['why'], `${where}.why`, readText)
  return {
    ...(label === undefined ? {} : { label }),
    ...(hint === undefined ? {} : { hint }),
    ...(why === undefined ? {} : { why }),
    choices: readRecord(node['choices'], `${where}.choices`, readText),
    problems: readRecord(node['problems'], `${where}.problems`, readText),
  }
}
