/** A sound rule set held against every application there could be: what never fires, what is not law any more; Z3 settles what splitting into cases leaves open. */

import { ask, examineBasis, examineRules, factsFrom, type Ground, type Matter, type Observation, type RuleExamples, type RuleSet } from '#engine'
import { casesThenSolver } from '../solver/find.ts'
import { openSolver } from '../solver/open-solver.ts'

export type Examination = {
  /** The rule set may not be kept while there is one. */
  readonly faults: readonly Observation[]
  readonly doubts: readonly Observation[]
}

/** Takes what `checkMatter` found sound; about two seconds for seventy entries. */
export async function examineProposal(ruleSet: RuleSet, examples: RuleExamples, matter: Matter): Promise<Examination> {
  const ground: Ground = { matter, ordinary: factsFrom(examples.base), rests: 'road' }
  const seen = await settled([...examineRules(ruleSet, ground), ...examineBasis(ruleSet)], ruleSet, ground)
  return { faults: seen.filter(({ grade }) => grade === 'fault'), doubts: seen.filter(({ grade }) => grade === 'doubt') }
}

/** Whether an entry can fire at all is worth the solver's time; its thread starts only when it is needed. */
async function settled(observations: readonly Observation[], ruleSet: RuleSet, ground: Ground): Promise<readonly Observation[]> {
  const isOpen = ({ code, at }: Observation): boolean => code === 'undecided' && ruleSet.rules.some(({ name }) => name === at)
  if (!observations.some(isOpen)) return observations
  const solver = openSolver()
  try {
    const kept: Observation[] = []
    for (const each of observations) {
      const answer = isOpen(each) ? await ask(ruleSet, { kind: 'fires', entry: each.at }, { ground, find: casesThenSolver(solver) }) : null
      if (answer?.kind !== 'yes') kept.push(answer?.kind === 'no' ? { ...each, grade: 'fault' } : each)
    }
    return kept
  } finally {
    await solver.close()
  }
}
