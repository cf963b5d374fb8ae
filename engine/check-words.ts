/** Are the words of a rule all there, in both languages, and do their placeholders name facts that can be said aloud? */

import { didYouMean } from './did-you-mean.ts'
import { FACT_NAMES, FACTS, isFactName, isProtectedTrait } from './facts/catalogue.ts'
import { placeholdersOf } from './render-message.ts'
import { ruleFault, type RuleFault } from './rule-fault.ts'
import type { Rule, Text } from './rule-set.ts'

export function checkWords(rule: Rule): readonly RuleFault[] {
  const { statement, message, remedy, discreet } = rule.event.params
  return [
    ...checkPresence(rule.name, 'statement', statement),
    ...checkPresence(rule.name, 'message', message),
    ...checkPresence(rule.name, 'remedy', remedy),
    ...placeholdersIn(message, remedy).flatMap((name) => checkPlaceholder(rule.name, name, discreet === true)),
  ]
}

const HAN = /\p{Script=Han}/u
const LATIN = /[A-Za-z]/

/** Chinese without a Han character, or English without a letter, is no text. */
function checkPresence(at: string, field: string, text: Text): readonly RuleFault[] {
  return [
    ...(HAN.test(text.zh) ? [] : [ruleFault('missing-text', at, { field, language: { zh: '中文', en: 'Chinese' } })]),
    ...(LATIN.test(text.en) ? [] : [ruleFault('missing-text', at, { field, language: { zh: '英文', en: 'English' } })]),
  ]
}

function placeholdersIn(...texts: readonly Text[]): readonly string[] {
  return [...new Set(texts.flatMap(({ zh, en }) => [...placeholdersOf(zh), ...placeholdersOf(en)]))]
}

function checkPlaceholder(at: string, name: string, discreet: boolean): readonly RuleFault[] {
  if (isProtectedTrait(name)) return [ruleFault('protected-trait', at, { fact: name })]
  if (!isFactName(name)) return [ruleFault('unknown-placeholder', at, { name, hint: didYouMean(name, FACT_NAMES) })]
  if (discreet) return [ruleFault('indiscreet-placeholder', at, { name })]
  return FACTS[name].type.kind === 'boolean' ? [ruleFault('unsayable-placeholder', at, { name })] : []
}
