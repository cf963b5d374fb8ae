/** How well the examples hold a rule set: is every condition seen to hold and to fail, and would a small mistake in a rule show? */

import type { Facts } from '../facts/catalogue.ts'
import { verdictOf } from '../decide.ts'
import type { RuleExamples } from '../rule-examples.ts'
import type { Rule, RuleSet } from '../rule-set.ts'
import { ruleFires, testHolds } from './holds.ts'
import { mutantsOf, withRule, type Mutant } from './mutate.ts'
import { leafText } from './mutate-leaf.ts'
import { known } from './looking.ts'
import { placedLeaves } from './placed-leaves.ts'
import { seekerFor, type Ground, type Seek } from './seek.ts'
import { exactlyOne, fires, sentenceHolds } from './sentence.ts'
import { factsFrom } from './witness.ts'

export type SeenCondition = { readonly entry: string; readonly at: string; readonly text: string; readonly held: boolean; readonly failed: boolean }

export type Coverage = {
  readonly conditions: readonly SeenCondition[]
  readonly mutants: {
    /** Mutants an example tells from the rule. */
    readonly caught: number
    /** Mutants that decide every application as the rule does: nothing could tell them apart. */
    readonly equal: number
    /** Mutants that no example tells from the rule, each with facts that would. */
    readonly survivors: readonly Survivor[]
  }
}

export type Survivor = { readonly mutant: Mutant; readonly witness: Facts | null }

/** `examples` must be sound (see `checkMatter`), or this throws RangeError. */
export function coverageOf(ruleSet: RuleSet, examples: RuleExamples, ground: Ground): Coverage {
  const tried = examples.examples.map(({ change }) => factsFrom({ ...examples.base, ...change }))
  return { conditions: ruleSet.rules.flatMap((rule) => conditionsSeen(rule, tried)), mutants: mutantsCaught(ruleSet, tried, ground) }
}

/** Caught among all that could be, from 0 to 1. */
export function mutationScore({ caught, survivors }: Coverage['mutants']): number {
  const all = caught + survivors.length
  return all === 0 ? 1 : caught / all
}

function conditionsSeen(rule: Rule, tried: readonly Facts[]): readonly SeenCondition[] {
  const awake = tried.filter((facts) => sentenceHolds(known(rule), facts))
  return placedLeaves(rule.conditions, '/conditions').map(({ leaf, at }) => {
    const outcomes = awake.map((facts) => testHolds(leaf, facts))
    return { entry: rule.name, at, text: leafText(leaf), held: outcomes.includes(true), failed: outcomes.includes(false) }
  })
}

function mutantsCaught(ruleSet: RuleSet, tried: readonly Facts[], ground: Ground): Coverage['mutants'] {
  const mutants = ruleSet.rules.flatMap((rule) => mutantsOf(rule).map((mutant) => ({ rule, mutant })))
  const verdicts = tried.map((facts) => verdictBy(ruleSet, facts))
  const missed = mutants.filter(({ rule, mutant }) => !tried.some((facts, at) => tells(ruleSet, rule, mutant, { facts, verdict: verdicts[at] ?? '' })))
  const seek = seekerFor([...ruleSet.rules.map((rule) => rule.conditions), ...missed.map(({ mutant }) => mutant.rule.conditions)], ground)
  const survivors = missed.map(({ rule, mutant }) => ({ mutant, found: differenceOf(rule, mutant, seek) }))
  const telling = survivors.filter(({ found }) => found.kind !== 'none')
  return {
    caught: mutants.length - missed.length,
    equal: survivors.length - telling.length,
    survivors: telling.map(({ mutant, found }) => ({ mutant, witness: found.kind === 'found' ? found.facts : null })),
  }
}

type Tried = { readonly facts: Facts; readonly verdict: string }

/** An example expects a verdict and the names of what fires. */
function tells(ruleSet: RuleSet, rule: Rule, { kind, rule: changed }: Mutant, { facts, verdict }: Tried): boolean {
  if (kind !== 'severity') return ruleFires(rule, facts) !== ruleFires(changed, facts)
  return ruleFires(rule, facts) && verdictBy(withRule(ruleSet, changed), facts) !== verdict
}

function verdictBy({ rules }: RuleSet, facts: Facts): string {
  return verdictOf(rules.filter((rule) => ruleFires(rule, facts)).map(({ event }) => ({ severity: event.type })))
}

function differenceOf(rule: Rule, { kind, rule: changed }: Mutant, seek: Seek) {
  return seek(kind === 'severity' ? fires(rule) : exactlyOne(fires(rule), fires(changed)))
}
