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
      return question.by === 'findings' ? findingsDiffer(ruleSet, question.other) : VERDICTS.map((verdict) => both(verdictIs(ruleSet, verdict), not(verdictIs(question.other, verdict))))
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

function verdictIs({ rules }: RuleSet, verdict: Verdict): Sentence {
  const of = (severity: Severity) => rules.filter((rule) => rule.event.type === severity).map(fires)
  const stronger = DECIDING.slice(verdict === 'approve' ? 0 : DECIDING.indexOf(verdict) + 1).flatMap(of)
  const own = verdict === 'approve' ? [] : [either(...of(verdict))]
  return both(...own, ...stronger.map(not))
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
