/** Questions about rule sets as sentences: whoever finds facts for one of them has found the application that was asked for. */

import { canonicalJson } from '../canonical-json.ts'
import type { Verdict } from '../decide.ts'
import type { Rule, RuleSet, Severity } from '../rule-set.ts'
import type { Test } from './holds.ts'
import { both, either, exactlyOne, fires, holds, not, type Sentence } from './sentence.ts'

export type Question =
  /** Is there an application on which this entry fires? */
  | { readonly kind: 'fires'; readonly entry: string }
  /** Is there an application on which nothing fires? */
  | { readonly kind: 'untouched' }
  /** Is there an application with this verdict for which the test holds? */
  | { readonly kind: 'verdict'; readonly verdict: Verdict; readonly where: Test | null }
  /** Is there an application on which the other rule set finds something else, or comes to another verdict? */
  | { readonly kind: 'differs'; readonly other: RuleSet; readonly by: 'findings' | 'verdict' }

/** Facts that fulfil any one of them answer the question with yes. Throws RangeError for an entry that does not exist. */
export function alternativesOf(ruleSet: RuleSet, question: Question): readonly Sentence[] {
  switch (question.kind) {
    case 'fires':
      return [fires(entryNamed(ruleSet, question.entry))]
    case 'untouched':
      return [both(...ruleSet.rules.map((rule) => not(fires(rule))))]
    case 'verdict':
      return [both(verdictIs(ruleSet, question.verdict), ...(question.where === null ? [] : [holds(question.where)]))]
    case 'differs':
      return question.by === 'findings' ? findingsDiffer(ruleSet, question.other) : VERDICTS.map((verdict) => verdictLost(ruleSet, question.other, verdict))
  }
}

const VERDICTS = ['approve', 'review', 'correct', 'refuse', 'route'] as const satisfies readonly Verdict[]

function entryNamed({ rules }: RuleSet, name: string): Rule {
  const rule = rules.find((each) => each.name === name)
  if (rule === undefined) throw new RangeError(`the rule set has no entry ${name}`)
  return rule
}

/** Weakest first; a note decides nothing. */
const DECIDING = ['review', 'correct', 'refuse', 'route'] as const satisfies readonly Severity[]

type Deciding = { readonly own: readonly Rule[]; readonly stronger: readonly Rule[] }

/** The rules that bring this verdict about, and those that would bring a stronger one. */
function deciding({ rules }: RuleSet, verdict: Verdict): Deciding {
  const stronger: readonly Severity[] = DECIDING.slice(verdict === 'approve' ? 0 : DECIDING.indexOf(verdict) + 1)
  return { own: rules.filter(({ event }) => event.type === verdict), stronger: rules.filter(({ event }) => stronger.includes(event.type)) }
}

/** Approved is what nothing decides. */
function verdictIs(ruleSet: RuleSet, verdict: Verdict): Sentence {
  const { own, stronger } = deciding(ruleSet, verdict)
  return both(...(verdict === 'approve' ? [] : [either(...own.map(fires))]), ...stronger.map((rule) => not(fires(rule))))
}

/**
 * The one comes to this verdict and the other does not: nothing of the other's brings it about, or something stronger of the other's fires.
 * Rules that both have are left out where they cannot tell the two apart, so that nobody must search through them.
 */
function verdictLost(one: RuleSet, other: RuleSet, verdict: Verdict): Sentence {
  const [mine, theirs] = [deciding(one, verdict), deciding(other, verdict)]
  const outdone = either(...without(theirs.stronger, mine.stronger).map(fires))
  if (verdict === 'approve') return both(verdictIs(one, verdict), outdone)
  const dropped = both(either(...without(mine.own, theirs.own).map(fires)), ...theirs.own.map((rule) => not(fires(rule))))
  return both(verdictIs(one, verdict), either(dropped, outdone))
}

/** The rules whose conditions none of the others has. */
function without(rules: readonly Rule[], others: readonly Rule[]): readonly Rule[] {
  const known = new Set(others.map(({ conditions }) => canonicalJson(conditions)))
  return rules.filter(({ conditions }) => !known.has(canonicalJson(conditions)))
}

/** Entries are the same when name and severity are; one that only one of the sets has differs wherever it fires. */
function findingsDiffer(one: RuleSet, other: RuleSet): readonly Sentence[] {
  const names = [...new Set([...one.rules, ...other.rules].map(keyOf))]
  return names.flatMap((name) => {
    const [left, right] = [one, other].map(({ rules }) => rules.filter((rule) => keyOf(rule) === name))
    if (left === undefined || right === undefined || saysTheSame(left, right)) return []
    return [exactlyOne(either(...left.map(fires)), either(...right.map(fires)))]
  })
}

function keyOf(rule: Rule): string {
  return `${rule.name}\n${rule.event.type}`
}

function saysTheSame(left: readonly Rule[], right: readonly Rule[]): boolean {
  return canonicalJson(left.map((rule) => rule.conditions)) === canonicalJson(right.map((rule) => rule.conditions))
}

/** What came out when a rule set was run on facts. */
export type Outcome = { readonly verdict: Verdict; readonly fired: readonly { readonly name: string; readonly severity: Severity }[] }
