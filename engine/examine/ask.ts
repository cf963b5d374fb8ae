/** Answers a question about rule sets, whoever does the finding; a witness counts only when the rules, run on it, show what was asked. */

import { verdictOf } from '../decide.ts'
import { evaluateRules } from '../evaluate/reference.ts'
import type { Facts } from '../facts/catalogue.ts'
import type { RuleSet } from '../rule-set.ts'
import type { InventedApplication } from './application/invent-application.ts'
import { testHolds } from './holds.ts'
import { alternativesOf, type Outcome, type Question } from './question.ts'
import { canExist, type Ground, type Sought } from './seek.ts'
import type { Sentence } from './sentence.ts'

/** A way to find facts for a sentence: splitting into cases, a solver, or one after the other. */
export type Find = (sentence: Sentence, ground: Ground) => Promise<Sought>

export type Answer =
  | {
      readonly kind: 'yes'
      /** Does the form let such an application in, or are there only facts made by other means? */
      readonly rests: Ground['rests']
      readonly witness: Facts
      /** The application whose facts the witness is; null where none could be invented that shows the same. */
      readonly application: InventedApplication | null
      /** Of each rule set that was asked about, run on the witness. */
      readonly outcomes: readonly Outcome[]
    }
  | { readonly kind: 'no' }
  | { readonly kind: 'undecided'; readonly why: 'work' | 'witness-failed' }

export type AskTerms = {
  /** Its own `rests` is not read. */
  readonly ground: Ground
  readonly find: Find
  /** Invents an application from facts, or gives null where the form refuses what was invented. */
  readonly invent?: Invent
}

export type Invent = (facts: Facts) => InventedApplication | null

/** Looks on the road first, then at all facts. */
export async function ask(ruleSet: RuleSet, question: Question, { ground, find, invent = () => null }: AskTerms): Promise<Answer> {
  const sentences = alternativesOf(ruleSet, question)
  const road: Ground = { ...ground, rests: 'road' }
  const onRoad = await first(sentences, road, find)
  if (onRoad.kind === 'found') return realised(ruleSet, question, await shown(ruleSet, question, onRoad.facts, road), invent)
  const anywhere = await first(sentences, { ...ground, rests: 'facts' }, find)
  if (anywhere.kind === 'none') return { kind: 'no' }
  if (anywhere.kind === 'undecided' || onRoad.kind === 'undecided') return { kind: 'undecided', why: 'work' }
  return shown(ruleSet, question, anywhere.facts, { ...ground, rests: 'facts' })
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
  const outcomes = await outcomesOf(ruleSet, question, witness)
  const proven = canExist(witness, ground) && shows(question, outcomes, witness)
  return proven ? { kind: 'yes', rests: ground.rests, witness, application: null, outcomes } : { kind: 'undecided', why: 'witness-failed' }
}

/** The witness as somebody's application, where its own facts show the same. */
async function realised(ruleSet: RuleSet, question: Question, answer: Answer, invent: Invent): Promise<Answer> {
  const application = answer.kind === 'yes' ? invent(answer.witness) : null
  if (application === null || answer.kind !== 'yes') return answer
  const outcomes = await outcomesOf(ruleSet, question, application.facts)
  return shows(question, outcomes, application.facts) ? { ...answer, witness: application.facts, application, outcomes } : answer
}

function outcomesOf(ruleSet: RuleSet, question: Question, facts: Facts): Promise<readonly Outcome[]> {
  const ruleSets = question.kind === 'differs' ? [ruleSet, question.other] : [ruleSet]
  return Promise.all(ruleSets.map((each) => execute(each, facts)))
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
