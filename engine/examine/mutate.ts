/** A rule with one small mistake in it: what a typist, a misread threshold or a careless edit would make of it. */

import { canonicalJson } from '../canonical-json.ts'
import { checkConditions } from '../check-conditions.ts'
import { isLeaf, partsOf, type Conditions, type Rule, type RuleSet, type Severity } from '../rule-set.ts'
import type { Test } from './holds.ts'
import { leafMutations, leafText } from './mutate-leaf.ts'
import { placedLeaves } from './placed-leaves.ts'

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

function changesOf(conditions: Conditions): readonly Change[] {
  const leaves = placedLeaves(conditions).flatMap(({ leaf, at, replaced }) => leafMutations(leaf).map(({ kind, test }) => ({ kind, at, said: `${leafText(leaf)} → ${leafText(test)}`, test: replaced(test) })))
  return [...leaves, ...groupChanges(conditions, '')].map(({ test, ...change }) => ({ ...change, conditions: isLeaf(test) ? { all: [test] } : test }))
}

type Changed = Omit<Change, 'conditions'> & { readonly test: Test }

/** Every group with all and any swapped, or with one of its parts left out. */
function groupChanges(test: Test, at: string): readonly Changed[] {
  if (isLeaf(test)) return []
  if ('not' in test) return groupChanges(test.not, `${at}/not`).map((changed) => ({ ...changed, test: { not: changed.test } }))
  const name = 'all' in test ? 'all' : 'any'
  const parts = partsOf(test)
  const inner = parts.flatMap((part, place) => groupChanges(part, `${at}/${name}/${place}`).map((changed) => ({ ...changed, test: grouped(name, parts.with(place, changed.test)) })))
  return parts.length < 2 ? inner : [...ownChanges(name, parts, at), ...inner]
}

function ownChanges(name: 'all' | 'any', parts: readonly Test[], at: string): readonly Changed[] {
  const swapped = name === 'all' ? 'any' : 'all'
  const dropped = parts.map((part, place): Changed => ({ kind: 'dropped', at: `${at}/${name}/${place}`, said: `${leafText(part)} → ∅`, test: grouped(name, parts.toSpliced(place, 1)) }))
  return [{ kind: 'group', at, said: `${name} → ${swapped}`, test: grouped(swapped, parts) }, ...dropped]
}

function grouped(name: 'all' | 'any', parts: readonly Test[]): Conditions {
  return name === 'all' ? { all: parts } : { any: parts }
}
