/** The shipped ways out and rules, opened once, and an office to invent applications for. */

import { openCompiled } from '../../../engine/evaluate/compile.ts'
import { parseAdviceBook } from '../../../engine/advise/parse-advice-book.ts'
import { MATTER, readRules, RULE_SET } from '../../rules/shipped.ts'

export const RULES = openCompiled(RULE_SET)
export const BOOK = parsedBook()

function parsedBook() {
  const parsed = parseAdviceBook(readRules(`${MATTER}/advice.json`))
  if (!parsed.ok) throw new Error(parsed.faults.map((fault) => `${fault.at}: ${fault.text.en}`).join('\n'))
  return parsed.book
}
