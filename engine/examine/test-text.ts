/** A condition in words, without an application to hold it against: the fact's meaning and what is asked of it. */

import { FACTS, isFactName } from '../facts/catalogue.ts'
import { isLeaf, partsOf, refersToFact, type Condition, type Text } from '../rule-set.ts'
import { UNKNOWN, type Test } from './holds.ts'

export function testText(test: Test): Text {
  if (isLeaf(test)) return leafText(test)
  if ('not' in test) return wrapped(testText(test.not), '并非（', '）', 'not (', ')')
  const parts = partsOf(test).map(testText)
  const [zh, en] = 'all' in test ? (['，且', ' and '] as const) : (['，或', ' or '] as const)
  return wrapped({ zh: parts.map((part) => part.zh).join(zh), en: parts.map((part) => part.en).join(en) }, '（', '）', '(', ')')
}

function wrapped(text: Text, ...[zhOpen, zhClose, enOpen, enClose]: readonly [string, string, string, string]): Text {
  return { zh: `${zhOpen}${text.zh}${zhClose}`, en: `${enOpen}${text.en}${enClose}` }
}

const SAYINGS: Readonly<Record<string, Text>> = {
  equal: { zh: '为', en: 'is' },
  notEqual: { zh: '不为', en: 'is not' },
  in: { zh: '属于', en: 'is one of' },
  notIn: { zh: '不属于', en: 'is none of' },
  contains: { zh: '含有', en: 'contains' },
  doesNotContain: { zh: '不含', en: 'does not contain' },
  lessThan: { zh: '小于', en: 'is less than' },
  lessThanInclusive: { zh: '不大于', en: 'is at most' },
  greaterThan: { zh: '大于', en: 'is more than' },
  greaterThanInclusive: { zh: '不小于', en: 'is at least' },
}

function leafText({ fact, operator, value }: Condition): Text {
  const meaning = meaningOf(fact)
  const flag = flagText(operator, value === true)
  if (flag !== undefined) return { zh: `${meaning.zh}${flag.zh}`, en: `${meaning.en} ${flag.en}` }
  const saying = SAYINGS[operator] ?? { zh: operator, en: operator }
  const wanted = refersToFact(value) ? meaningOf(value.fact) : valueText(value)
  return { zh: `${meaning.zh}${saying.zh}“${wanted.zh}”`, en: `${meaning.en} ${saying.en} “${wanted.en}”` }
}

function meaningOf(fact: string): Text {
  return isFactName(fact) ? FACTS[fact].meaning : { zh: fact, en: fact }
}

function flagText(operator: string, wanted: boolean): Text | undefined {
  if (operator === 'isEmpty') return wanted ? { zh: '为空', en: 'is empty' } : { zh: '不为空', en: 'is not empty' }
  if (operator === UNKNOWN) return wanted ? { zh: '未知', en: 'is unknown' } : { zh: '已知', en: 'is known' }
  return undefined
}

function valueText(value: Exclude<Condition['value'], { readonly fact: string }>): Text {
  if (value === null) return { zh: '不适用', en: 'does not apply' }
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' }
  if (typeof value === 'string' || typeof value === 'number') return { zh: String(value), en: String(value) }
  return { zh: value.join('、'), en: value.join(', ') }
}
