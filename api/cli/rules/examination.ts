/** The deeper half of `miaopi rules check`: what only looking at all rules together shows, and how well the examples hold them. */

import { coverageOf, examineBasis, examineRules, factsFrom, mutationScore, sentenceHolds, type Coverage, type InventedApplication, type Observation, type RuleExamples } from '#engine'
import type { World } from '../../world/world.ts'
import { changedFacts } from './changed-facts.ts'
import { inventorFor, worldOf } from './invent.ts'
import type { MatterAtHand } from './read-matter.ts'

export type Examined = { readonly observations: readonly Observation[]; readonly coverage: Coverage | null }

/** Takes what `checkMatter` found sound. */
export function examine({ ruleSet, examples, matter }: MatterAtHand, { covered }: { readonly covered: boolean }): Examined {
  const ground = { matter, ordinary: factsFrom(examples.base), rests: 'road' } as const
  return {
    observations: [...examineRules(ruleSet, ground), ...examineBasis(ruleSet)],
    coverage: covered ? coverageOf(ruleSet, examples, { ...ground, rests: 'facts' }) : null,
  }
}

export type ShownObservation = Omit<Observation, 'claim'> & {
  /** An application the form lets in that shows it, and what the outside would have to answer. */
  readonly application: { readonly answers: InventedApplication['answers']; readonly world: World } | null
}

/** For programs: with the application that shows it, where there is one. */
export function withApplications(observations: readonly Observation[], { matter, examples }: Omit<MatterAtHand, 'ruleSet'>, now: string): readonly ShownObservation[] {
  const invent = inventorFor(matter, factsFrom(examples.base), now)
  return observations.map(({ claim, ...each }) => {
    const application = each.witness === null || each.code === 'off-the-road' ? null : invent(each.witness)
    const shows = application !== null && claim !== null && sentenceHolds(claim, application.facts)
    return { ...each, application: shows ? { answers: application.answers, world: worldOf(application, matter, now) } : null }
  })
}

/** Faults and doubts always, notes on demand. */
export function observationLines(observations: readonly Observation[], examples: RuleExamples, { notes }: { readonly notes: boolean }): readonly string[] {
  const shown = observations.filter(({ grade }) => notes || grade !== 'note')
  const hidden = observations.length - shown.length
  return [...shown.flatMap((each) => observationText(each, examples)), ...(hidden === 0 ? [] : [`  ${String(hidden)} notes; see them with --notes`])]
}

function observationText({ grade, at, text, because, witness }: Observation, { base }: RuleExamples): readonly string[] {
  return [
    `  ${[grade, at].filter((part) => part !== '').join(' · ')}`,
    `    ${text.zh}`,
    `    ${text.en}`,
    ...because.map((reason) => `    ← ${reason.zh} ${reason.en}`),
    ...(witness === null ? [] : changedFacts(witness, base).map((change) => `    e.g. ${change}`)),
  ]
}

export function coverageLines({ conditions, mutants }: Coverage): readonly string[] {
  const seen = conditions.filter(({ held, failed }) => held && failed)
  const all = mutants.caught + mutants.survivors.length
  return [
    `  conditions seen to hold and to fail: ${String(seen.length)} of ${String(conditions.length)}`,
    ...conditions.filter(({ held, failed }) => !held || !failed).map(({ entry, at, text, held }) => `    ${entry}${at}: ${text} never ${held ? 'failed' : 'held'}`),
    `  single mistakes an example tells from the rule: ${String(mutants.caught)} of ${String(all)} (${(100 * mutationScore(mutants)).toFixed(1)} %); ${String(mutants.equal)} more change no decision at all`,
    ...mutants.survivors.map(({ mutant: { entry, at, said } }) => `    ${entry}${at}: ${said}`),
  ]
}
