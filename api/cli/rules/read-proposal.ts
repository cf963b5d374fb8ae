/** A rule set and its examples from files, checked and examined as an office checks what is proposed to it: every fault at once. */

import { checkMatter, parseExamples, parseRuleSet, type RuleExamples, type RuleSet, type Text } from '#engine'
import { dirname, join } from 'node:path'
import { openPolicy } from '../../policy/open-policy.ts'
import { examineProposal } from '../../road/examine-proposal.ts'
import { Fault } from '../fault.ts'
import { readBytes } from '../files.ts'
import type { Terminal } from '../terminal.ts'

export type FileProposal = { readonly ruleSet: RuleSet; readonly examples: RuleExamples }

/** `examplesFile`: `examples.json` beside the rules unless named. @throws Fault that names every fault */
export async function readProposal(terminal: Terminal, file: string, examplesFile = join(dirname(file), 'examples.json')): Promise<FileProposal> {
  const rules = parseRuleSet(json(await readBytes(terminal, file), file))
  if (!rules.ok) throw new Fault(faultSentence(file, rules.faults))
  const examples = parseExamples(json(await readBytes(terminal, examplesFile), examplesFile))
  if (!examples.ok) throw new Fault(faultSentence(examplesFile, examples.faults))
  const { faults } = await checkMatter({ ruleSet: rules.ruleSet, examples: examples.examples })
  if (faults.length > 0) throw new Fault(faultSentence(file, faults))
  const proposal = { ruleSet: rules.ruleSet, examples: examples.examples }
  const grave = await examined(proposal)
  if (grave.length > 0) throw new Fault(faultSentence(file, grave))
  return proposal
}

/** What only all rules together show: an entry that never fires, a citation that is not in force. */
async function examined({ ruleSet, examples }: FileProposal): Promise<readonly Placed[]> {
  const matter = openPolicy().matters.get(ruleSet.matter)?.matter
  if (matter === undefined) throw new Fault(`There is no matter ${ruleSet.matter}.`)
  return (await examineProposal(ruleSet, examples, matter)).faults
}

/** A whole rule set is longer than what the strict reader takes from strangers, and its shape is checked key by key right after. */
function json(bytes: Uint8Array, file: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Fault(`${file}: this is no JSON.`)
  }
}

type Placed = { readonly at: string; readonly text: Text }

function faultSentence(file: string, faults: readonly Placed[]): string {
  return [`${file} cannot be published:`, ...faults.map(({ at, text }) => `  ${at}\n    ${text.zh}\n    ${text.en}`)].join('\n')
}
