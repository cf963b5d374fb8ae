/** The shipped rule set and its examples, read and parsed once, for every test that holds something against them. */

import { readFileSync } from 'node:fs'
import { parseRuleSet } from '../../engine/parse-rule-set.ts'
import { readFacts } from '../../engine/fact-values.ts'
import type { Facts } from '../../engine/facts/catalogue.ts'
import { parseExamples } from '../../engine/rule-examples.ts'

export const MATTER = 'individual-establish'

/** Parsed JSON that a test may spoil at will. */
export type Loose = ReturnType<typeof readRules>

export function readRules(path: string) {
  return JSON.parse(readFileSync(new URL(`../../rules/${path}`, import.meta.url), 'utf8'))
}

export const RULE_SET = parsedRuleSet()
export const EXAMPLES = parsedExamples()

/** All facts of Wang's noodle shop, changed as told. */
export function noodleShop(change: Readonly<Record<string, unknown>> = {}): Facts {
  const read = readFacts({ ...EXAMPLES.base, ...change })
  if (!read.ok) throw new Error(`not facts: ${JSON.stringify(read)}`)
  return read.facts
}

function parsedRuleSet() {
  const parsed = parseRuleSet(readRules(`${MATTER}/v1.json`))
  if (!parsed.ok) throw new Error(parsed.faults.map((fault) => `${fault.at}: ${fault.text.en}`).join('\n'))
  return parsed.ruleSet
}

function parsedExamples() {
  const parsed = parseExamples(readRules(`${MATTER}/examples.json`))
  if (!parsed.ok) throw new Error(parsed.faults.map((fault) => `${fault.at}: ${fault.text.en}`).join('\n'))
  return parsed.examples
}
