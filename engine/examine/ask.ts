/** Answers a question about rule sets, whoever does the finding; a witness counts only when the rules, run on it, show what was asked. */

import { verdictOf } from '../decide.ts'
import { evaluateRules } from '../evaluate/reference.ts'
import type { Facts } from '../facts/catalogue.ts'
import type { RuleSet } from '../rule-set.ts'
import { testHolds } from './holds.ts'
import { alternativesOf, type Outcome, type Question } from './question.ts'
import { canExist, type Ground, type Sought } from './seek.ts'
import type { Sentence } from './sentence.ts'

/** A way to find facts for a sentence: splitting into cases, a solver, or one after the other. */
export type Find = (sentence: Sentence, ground: Ground) => Promise<Sought>

export type Answer =
  /** `rests`: does the form let such an application in, or only facts made by other means? */
  | { readonly kind: 'yes'; readonly rests: Ground['rests']; readonly witness: Facts; readonly outcomes: readonly Outcome[] }
  | { readonly kind: 'no' }
  | { readonly kind: 'undecided'; readonly why: 'work' | 'witness-failed' }

/** Looks on the road first, then at all facts; the ground's own `rests` is not read. */
export async function ask(ruleSet: RuleSet, question: Question, ground: Ground, find: Find): Promise<Answer> {
  const sentences = alternativesOf(ruleSet, question)
  const onRoad = await first(sentences, { ...ground, rests: 'road' }, find)
  if (onRoad.kind === 'found') return shown(ruleSet, question, onRoad.facts, { ...ground, rests: 'road' })
  const anywhere = await first(sentences, { ...ground, rests: 'facts' }, find)
  if (anywhere.kind === 'found') return onRoad.kind === 'undecided' ? { kind: 'undecided', why: 'work' } : shown(ruleSet, question, anywhere.facts, { ...ground, rests: 'facts' })
  return anywhere.kind === 'none' ? { kind: 'no' } : { kind: 'undecided', why: 'work' }
}

/** Undecided only when none is found and not all are excluded. */
async function first(sentences: readonly Sentence[], ground: Ground, find: Find): Promise<Sought> {
  let open = false
  for (const sentence of sentences) {
    const sought = await find(sentence, ground)
    if (sought.kind === 'found') return sought
    if (sought.kind === 'undecided') open = true
  }
  return { kind: open ? 'undecided' : 'none' }
}

async function shown(ruleSet: RuleSet, question: Question, witness: Facts, ground: Ground): Promise<Answer> {
  const ruleSets = question.kind === 'differs' ? [ruleSet, question.other] : [ruleSet]
  const outcomes = await Promise.all(ruleSets.map((each) => execute(each, witness)))
  const proven = canExist(witness, ground) && shows(question, outcomes, witness)
  return proven ? { kind: 'yes', rests: ground.rests, witness, outcomes } : { kind: 'undecided', why: 'witness-failed' }
}

/** By json-rules-engine itself. */
export async function execute(ruleSet: RuleSet, facts: Facts): Promise<Outcome> {
  const findings = await evaluateRules(ruleSet, facts)
  return { verdict: verdictOf(findings), fired: findings.map(({ name, severity }) => ({ name, severity })) }
}

export function shows(question: Question, [outcome, other]: readonly Outcome[], witness: Facts): boolean {
  if (outcome === undefined) return false
  switch (question.kind) {
    case 'fires':
      return outcome.fired.some(({ name }) => name === question.entry)
    case 'untouched':
      return outcome.fired.length === 0
    case 'verdict':
      return outcome.verdict === question.verdict && (question.where === null || testHolds(question.where, witness))
    case 'differs':
      return other !== undefined && (question.by === 'verdict' ? outcome.verdict !== other.verdict : keys(outcome) !== keys(other))
  }
}

/** In which order findings are told makes no difference. */
function keys({ fired }: Outcome): string {
  return fired
    .map(({ name, severity }) => `${name} ${severity}`)
    .sort()
    .join('\n')
}
