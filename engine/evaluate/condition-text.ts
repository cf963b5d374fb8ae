/** A condition as a sentence in both languages: what the fact means, what was seen, what the rule looks for. */

import { FACTS, isFactName, type FactName, type Facts } from '../facts/catalogue.ts'
import type { FactValue } from '../facts/fact.ts'
import type { OperatorName } from '../operators.ts'
import type { Labels, Language } from '../render-message.ts'
import { refersToFact, type ConditionValue, type Text } from '../rule-set.ts'

export type SeenCondition = { readonly fact: FactName; readonly operator: OperatorName; readonly value: ConditionValue; readonly seen: FactValue }

export function conditionText(condition: SeenCondition, facts: Facts, labels: Labels): Text {
  return { zh: sentence(condition, { facts, labels, language: 'zh' }), en: sentence(condition, { facts, labels, language: 'en' }) }
}

type Terms = { readonly facts: Facts; readonly labels: Labels; readonly language: Language }

function sentence({ fact, operator, value, seen }: SeenCondition, terms: Terms): string {
  const { language } = terms
  const meaning = FACTS[fact].meaning[language]
  const found = valueText(fact, seen, terms)
  const wanted = operator === 'isEmpty' ? EMPTINESS[value === true ? 'empty' : 'filled'][language] : `${SAYINGS[operator][language]}${wantedText(fact, value, terms)}`
  return language === 'zh' ? `${meaning}：${found}（条件：${wanted}）` : `${meaning}: ${found} (condition: ${wanted})`
}

const SAYINGS = {
  equal: { zh: '为', en: 'is ' },
  notEqual: { zh: '不为', en: 'is not ' },
  in: { zh: '属于', en: 'is one of ' },
  notIn: { zh: '不属于', en: 'is none of ' },
  contains: { zh: '含有', en: 'contains ' },
  doesNotContain: { zh: '不含', en: 'does not contain ' },
  lessThan: { zh: '小于', en: 'is less than ' },
  lessThanInclusive: { zh: '不大于', en: 'is at most ' },
  greaterThan: { zh: '大于', en: 'is more than ' },
  greaterThanInclusive: { zh: '不小于', en: 'is at least ' },
} as const satisfies Record<Exclude<OperatorName, 'isEmpty'>, Text>

const EMPTINESS = { empty: { zh: '为空', en: 'is empty' }, filled: { zh: '不为空', en: 'is not empty' } } as const satisfies Record<string, Text>

/** A comparison with another fact names it and shows its value. */
function wantedText(fact: FactName, value: ConditionValue, terms: Terms): string {
  if (!refersToFact(value)) return `“${valueText(fact, value, terms)}”`
  const other = value.fact
  if (!isFactName(other)) return other
  const shown = valueText(other, terms.facts[other], terms)
  return terms.language === 'zh' ? `“${FACTS[other].meaning.zh}”（${shown}）` : `“${FACTS[other].meaning.en}” (${shown})`
}

const WORDS = {
  zh: { yes: '是', no: '否', absent: '不适用', none: '无', unknown: '未知', open: '（', close: '）', join: '、' },
  en: { yes: 'yes', no: 'no', absent: 'does not apply', none: 'none', unknown: 'unknown', open: ' (', close: ')', join: ', ' },
} as const satisfies Record<Language, object>

type Shown = FactValue | readonly (string | number)[]

function valueText(fact: FactName, value: Shown, terms: Terms): string {
  const words = WORDS[terms.language]
  if (value === null) return words.absent
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return terms.labels(fact, value, terms.language)
  if ('unknown' in value) return `${words.unknown}${words.open}${sourceText(value.unknown, terms)}${words.close}`
  return value.length === 0 ? words.none : value.map((each) => (typeof each === 'number' ? String(each) : terms.labels(fact, each, terms.language))).join(words.join)
}

/** Words for sources stand with the two facts that list silent ones. */
function sourceText(source: string, { labels, language }: Terms): string {
  const required = labels('sources.unavailable', source, language)
  return required === source ? labels('sources.optionalUnavailable', source, language) : required
}
