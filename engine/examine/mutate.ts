/** A rule with one small mistake in it: what a typist, a misread threshold or a careless edit would make of it. */

import { canonicalJson } from '../canonical-json.ts'
import { checkConditions } from '../check-conditions.ts'
import { isLeaf, partsOf, type Condition, type Conditions, type Rule, type RuleSet, type Severity } from '../rule-set.ts'
import type { Test } from './holds.ts'
import { leafMutations, leafText } from './mutate-leaf.ts'

export type Mutant = {
  /** The entry that was changed. */
  readonly entry: string
  readonly kind: 'operator' | 'threshold' | 'negated' | 'dropped' | 'group' | 'value' | 'severity'
  /** JSON pointer into the entry. */
  readonly at: string
  /** Before and after, e.g. `operator.age lessThan 16 → operator.age lessThan 17`. */
  readonly said: string
  readonly rule: Rule
}

/** Every mutant of the rule that could be published: what the checker of conditions refuses anyway is left out. */
export function mutantsOf(rule: Rule): readonly Mutant[] {
  const made = [...changesOf(rule.conditions).map((change) => mutant(rule, change)), ...severityMutants(rule)]
  const seen = new Set([fingerprint(rule)])
  return made.filter(({ rule: changed }) => {
    const known = seen.has(fingerprint(changed))
    seen.add(fingerprint(changed))
    return !known && checkConditions(changed.conditions, rule.name).length === 0
  })
}

export function withRule(ruleSet: RuleSet, rule: Rule): RuleSet {
  return { ...ruleSet, rules: ruleSet.rules.map((each) => (each.name === rule.name ? rule : each)) }
}

type Change = Pick<Mutant, 'kind' | 'at' | 'said'> & { readonly conditions: Conditions }

function mutant(rule: Rule, { conditions, kind, at, said }: Change): Mutant {
  return { entry: rule.name, kind, at: `/conditions${at}`, said, rule: { ...rule, conditions } }
}

function fingerprint({ conditions, event }: Rule): string {
  return canonicalJson({ conditions, type: event.type })
}

/** One step weaker and one step stronger. */
const STEPS = ['note', 'review', 'correct', 'refuse', 'route'] as const satisfies readonly Severity[]

function severityMutants(rule: Rule): readonly Mutant[] {
  const { type } = rule.event
  const place = STEPS.indexOf(type)
  const others = [STEPS[place - 1], STEPS[place + 1]].filter((each) => each !== undefined)
  return others.map((other) => ({ entry: rule.name, kind: 'severity', at: '/event/type', said: `${type} → ${other}`, rule: { ...rule, event: { ...rule.event, type: other } } }))
}

type Changed = { readonly kind: Mutant['kind']; readonly at: string; readonly said: string; readonly test: Test }

function changesOf(conditions: Conditions): readonly Change[] {
  return changedTests(conditions, '').flatMap(({ kind, at, said, test }) => [{ kind, at, said, conditions: isLeaf(test) ? { all: [test] } : test }])
}

/** The test with one thing in it changed, in every way. */
function changedTests(test: Test, at: string): readonly Changed[] {
  if (isLeaf(test)) return leafChanges(test, at)
  if ('not' in test) return changedTests(test.not, `${at}/not`).map((changed) => ({ ...changed, test: { not: changed.test } }))
  return [...groupChanges(test, at), ...partChanges(test, at)]
}

function leafChanges(leaf: Condition, at: string): readonly Changed[] {
  return leafMutations(leaf).map(({ kind, test }) => ({ kind, at, said: `${leafText(leaf)} → ${leafText(test)}`, test }))
}

type Group = Extract<Conditions, { all: unknown } | { any: unknown }>

function groupChanges(group: Group, at: string): readonly Changed[] {
  const parts = partsOf(group)
  if (parts.length < 2) return []
  const swapped = 'all' in group ? { any: parts } : { all: parts }
  const dropped = parts.map((part, place): Changed => ({ kind: 'dropped', at: `${at}/${nameOf(group)}/${place}`, said: `${leafText(part)} → ∅`, test: grouped(group, parts.toSpliced(place, 1)) }))
  return [{ kind: 'group', at, said: 'all' in group ? 'all → any' : 'any → all', test: swapped }, ...dropped]
}

function partChanges(group: Group, at: string): readonly Changed[] {
  const parts = partsOf(group)
  return parts.flatMap((part, place) => changedTests(part, `${at}/${nameOf(group)}/${place}`).map((changed) => ({ ...changed, test: grouped(group, parts.with(place, changed.test)) })))
}

function grouped(group: Group, parts: readonly Test[]): Conditions {
  return 'all' in group ? { all: parts } : { any: parts }
}

function nameOf(group: Group): 'all' | 'any' {
  return 'all' in group ? 'all' : 'any'
}
