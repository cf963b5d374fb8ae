/** Fills the placeholders of a rule's words with the values of facts, in both languages; total: no value makes it fail. */

import { dateText, isDate } from './dates.ts'
import { isFactName, type FactName, type Facts } from './facts/catalogue.ts'
import { isUnknown, type FactValue } from './facts/fact.ts'
import type { Text } from './rule-set.ts'

export type Language = 'zh' | 'en'

/** Words for one value of a fact: the name of a scope item for its id, the name of a source. What it does not know it returns unchanged. */
export type Labels = (fact: FactName, value: string, language: Language) => string

/** Shows every value as it is. */
export function plainLabels(_fact: FactName, value: string): string {
  return value
}

/**
 * `{fact.name}` becomes the value: lists joined, days written out, an unknown value as such. A part in `[[ ]]` is left out altogether
 * when a fact in it does not apply, or is an empty list: for proposals that do not always exist.
 */
export function renderText(text: Text, facts: Facts, labels: Labels): Text {
  return { zh: render(text.zh, { facts, labels, language: 'zh' }), en: render(text.en, { facts, labels, language: 'en' }) }
}

/** Names in braces, each once, in order of appearance, known or not. */
export function placeholdersOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ''))]
}

const PLACEHOLDER = /\{([^{}]*)\}/g
const OPTIONAL = /\[\[(.*?)\]\]/gs
const WORDS = {
  zh: { unknown: '未知', none: '无', join: '、' },
  en: { unknown: 'unknown', none: 'none', join: ', ' },
} as const satisfies Record<Language, object>

type Terms = { readonly facts: Facts; readonly labels: Labels; readonly language: Language }

function render(template: string, terms: Terms): string {
  return template.replace(OPTIONAL, (_, part: string) => (isSayable(part, terms.facts) ? part : '')).replace(PLACEHOLDER, (_, name: string) => valueText(name, terms)).trim()
}

function isSayable(part: string, facts: Facts): boolean {
  return placeholdersOf(part).every((name) => {
    const value = valueOf(name, facts)
    return value !== null && !(Array.isArray(value) && value.length === 0)
  })
}

/** Facts that were written down before the catalogue had this one do not hold it. */
function valueOf(name: string, facts: Partial<Facts>): FactValue {
  return isFactName(name) ? (facts[name] ?? null) : null
}

/** A yes or no is never a word in a sentence; the checker refuses such a placeholder, and here it reads as absent. */
function valueText(name: string, { facts, labels, language }: Terms): string {
  const words = WORDS[language]
  if (!isFactName(name)) return words.unknown
  const value = valueOf(name, facts)
  if (value === null || typeof value === 'boolean') return words.none
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return wordFor(name, value, { labels, language })
  if (isUnknown(value)) return words.unknown
  return value.length === 0 ? words.none : value.map((each) => wordFor(name, each, { labels, language })).join(words.join)
}

function wordFor(fact: FactName, value: string, { labels, language }: Pick<Terms, 'labels' | 'language'>): string {
  return isDate(value) ? dateText(value, language) : labels(fact, value, language)
}
