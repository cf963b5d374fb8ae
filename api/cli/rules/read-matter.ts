/** The rules of a matter with its examples, read and found sound, for commands that ask about them. */

import { checkMatter, checkRuleSet, parseExamples, parseRuleSet, type Matter, type RuleExamples, type RuleFault, type RuleSet } from '#engine'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Fault } from '../fault.ts'
import { reasonOf } from '../files.ts'

export type MatterAtHand = { readonly matter: Matter; readonly ruleSet: RuleSet; readonly examples: RuleExamples }

export const SHIPPED_RULES = fileURLToPath(new URL('../../../rules/', import.meta.url))

/** `folder`: of one matter. @throws Fault with every fault, where the rules or their examples are not sound */
export async function readMatter(folder: string): Promise<MatterAtHand> {
  // The folder's own check reads every key that matters here; a matter that lacks one is no matter.
  const matter = readJsonFile(join(folder, 'matter.json')) as Matter
  const ruleSet = readRuleSet(join(folder, `v${String(matter.ruleSet)}.json`))
  const file = join(folder, 'examples.json')
  const examples = parseExamples(readJsonFile(file))
  if (!examples.ok) throw new Fault(sentence(file, examples.faults))
  const { faults } = await checkMatter({ ruleSet, examples: examples.examples, matter })
  if (faults.length > 0) throw new Fault(sentence(folder, faults))
  return { matter, ruleSet, examples: examples.examples }
}

/** @throws Fault */
export function readRuleSet(file: string): RuleSet {
  const parsed = parseRuleSet(readJsonFile(file))
  const faults = parsed.ok ? checkRuleSet(parsed.ruleSet) : parsed.faults
  if (!parsed.ok || faults.length > 0) throw new Fault(sentence(file, faults))
  return parsed.ruleSet
}

function readJsonFile(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Fault(`${file}: ${error instanceof SyntaxError ? 'this is no JSON.' : reasonOf(error)}`)
  }
}

function sentence(where: string, faults: readonly RuleFault[]): string {
  return [`${where}: these rules are not sound yet; miaopi rules check tells more.`, ...faults.map(({ at, text }) => `  ${at}: ${text.zh} ${text.en}`)].join('\n')
}
