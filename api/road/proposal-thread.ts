/** The thread in which a proposed rule set is checked and examined: three seconds of thinking, for which no applicant waits. Started by check-proposal.ts only. */

import { parentPort, workerData } from 'node:worker_threads'
import { checkMatter, parseExamples, parseRuleSet, type Observation, type RuleFault, type RuleSet } from '#engine'
import type { Fault } from '../errors.ts'
import { digestOf } from '../policy/digest.ts'
import type { CheckedProposal, Proposal } from './check-proposal.ts'
import { examineProposal } from './examine-proposal.ts'

const proposal = workerData as Proposal
parentPort?.postMessage(await checked(proposal))

async function checked({ ruleSet, examples, matter }: Proposal): Promise<CheckedProposal> {
  const rules = parseRuleSet(ruleSet)
  const cases = parseExamples(examples)
  const shape = [...(rules.ok ? [] : rules.faults.map((fault) => placed(fault, '/ruleSet'))), ...(cases.ok ? [] : cases.faults.map((fault) => placed(fault, '/examples')))]
  if (!rules.ok || !cases.ok) return { ok: false, faults: shape }
  const { faults } = await checkMatter({ ruleSet: rules.ruleSet, examples: cases.examples, matter: { ...matter, ruleSet: rules.ruleSet.version } })
  if (faults.length > 0) return { ok: false, faults: faults.map((fault) => placed(fault, pointerOf(fault.at, rules.ruleSet))) }
  const examination = await examineProposal(rules.ruleSet, cases.examples, matter)
  const told = ({ code, at, text }: Observation): Fault => ({ pointer: pointerOf(at, rules.ruleSet), code, ...text })
  if (examination.faults.length > 0) return { ok: false, faults: examination.faults.map(told) }
  return { ok: true, digest: digestOf(rules.ruleSet), ruleSet: rules.ruleSet, doubts: examination.doubts.map(told) }
}

function placed({ at, code, text }: RuleFault, under: string): Fault {
  return { pointer: at.startsWith('/') ? `${under}${at}` : under, code, ...text }
}

/** Faults of meaning are told at the name of an entry or of an example. */
function pointerOf(at: string, { rules }: RuleSet): string {
  const index = rules.findIndex(({ name }) => name === at)
  return index === -1 ? '/examples' : `/ruleSet/rules/${String(index)}`
}
