/** Looks at a rule set as a whole for what no single line shows: entries that never or always fire, repeat one another, or never decide. */

import { FACT_NAMES, FACTS, type FactName, type Facts } from '../facts/catalogue.ts'
import type { FactAbout } from '../facts/fact.ts'
import { factsOf, partsOf, type Rule, type RuleSet, type Severity } from '../rule-set.ts'
import { ruleFires, UNKNOWN, type Test } from './holds.ts'
import { idleObservations } from './idle.ts'
import { known, undecided, type Looking } from './looking.ts'
import { observation, type Observation } from './observation.ts'
import { linksAgainst, proofOf, type Reason } from './proof.ts'
import { seekerFor, type Ground } from './seek.ts'
import { both, exactlyOne, fires, holds, not } from './sentence.ts'
import { leavesOf } from './space.ts'
import { testText } from './test-text.ts'

/** Takes a rule set that has passed `checkRuleSet`. Entries in rule order, then facts. */
export function examineRules(ruleSet: RuleSet, ground: Ground): readonly Observation[] {
  const { rules } = ruleSet
  const tests = rules.map((rule) => rule.conditions)
  const road: Ground = { ...ground, rests: 'road' }
  const facts: Ground = { ...ground, rests: 'facts' }
  const looking = { rules, ground: road, onRoad: seekerFor(tests, road), onFacts: seekerFor(tests, facts) }
  const entries = rules.map((rule) => examineEntry(rule, looking))
  const alive = entries.filter(({ witness }) => witness !== null)
  return [...entries.flatMap(({ seen }) => seen), ...twins(alive, looking), ...untouched(looking)]
}

type Entry = { readonly rule: Rule; readonly witness: Facts | null; readonly seen: readonly Observation[] }

function examineEntry(rule: Rule, looking: Looking): Entry {
  const found = looking.onRoad(fires(rule))
  if (found.kind === 'undecided') return { rule, witness: null, seen: [undecided(rule.name, 'fires')] }
  if (found.kind === 'none') return { rule, witness: null, seen: [silent(rule, looking)] }
  return { rule, witness: found.facts, seen: [...always(rule, found.facts, looking), ...overruled(rule, found.facts, looking), ...idleObservations(rule, looking)] }
}

/** Nothing on the road fires it; perhaps something that the form stops would. */
function silent(rule: Rule, { ground, onFacts }: Looking): Observation {
  const found = onFacts(fires(rule))
  const because = proofOf(reasonsOf(rule), ground)
  return found.kind === 'found' ? observation('off-the-road', rule.name, {}, { witness: found.facts, claim: fires(rule), because }) : observation('never-fires', rule.name, {}, { because })
}

/** The conditions that must all hold, each for itself. */
function reasonsOf({ conditions }: Rule): readonly Reason[] {
  const parts = 'all' in conditions ? partsOf(conditions) : [conditions]
  const read = factsOf(conditions).map((fact): Test => ({ fact, operator: UNKNOWN, value: false }))
  return [...parts, ...read].map((test) => ({ text: testText(test), sentence: holds(test) }))
}

function always(rule: Rule, witness: Facts, { onRoad, ground }: Looking): readonly Observation[] {
  const silence = both(known(rule), not(holds(rule.conditions)))
  return onRoad(silence).kind === 'none' ? [observation('always-fires', rule.name, {}, { witness, claim: fires(rule), because: linksAgainst(silence, ground) })] : []
}

const STRENGTH = { note: 0, review: 1, correct: 2, refuse: 3, route: 4 } as const satisfies Record<Severity, number>

function overruled(rule: Rule, witness: Facts, { rules, onRoad, ground }: Looking): readonly Observation[] {
  const stronger = rules.filter((each) => STRENGTH[each.event.type] > STRENGTH[rule.event.type])
  const without = (some: readonly Rule[]) => both(fires(rule), ...some.map((each) => not(fires(each))))
  const found = onRoad(without(stronger))
  if (found.kind === 'found') return []
  if (found.kind === 'undecided') return [undecided(rule.name, 'decides')]
  const needed = stronger.reduce((left, each) => {
    const fewer = left.filter((other) => other !== each)
    return onRoad(without(fewer)).kind === 'none' ? fewer : left
  }, stronger)
  const shown = { witness, claim: fires(rule), because: linksAgainst(without(needed), ground) }
  return [observation(rule.event.type === 'note' ? 'note-never-shown' : 'never-decides', rule.name, { others: needed.map(({ name }) => name).join(', ') }, shown)]
}

/** Only entries that fire on one another's witness can always fire together. */
function twins(entries: readonly Entry[], { onRoad }: Looking): readonly Observation[] {
  return entries.flatMap(({ rule, witness }, at) =>
    entries
      .slice(0, at)
      .filter((earlier) => firesOn(rule, earlier.witness) && firesOn(earlier.rule, witness))
      .filter((earlier) => onRoad(exactlyOne(fires(rule), fires(earlier.rule))).kind === 'none')
      .map((earlier) => observation('same-as', rule.name, { other: earlier.rule.name }, { ...(witness === null ? {} : { witness }), claim: both(fires(rule), fires(earlier.rule)) })),
  )
}

function firesOn(rule: Rule, facts: Facts | null): boolean {
  return facts !== null && ruleFires(rule, facts)
}

/** Applications that nothing is said about, and listed values that no rule names. */
function untouched({ rules, onRoad }: Looking): readonly Observation[] {
  const silence = rules.map((rule) => not(fires(rule)))
  const found = onRoad(both(...silence))
  if (found.kind === 'none') return []
  if (found.kind === 'undecided') return [undecided('', 'untouched')]
  const values = unnamed(rules).flatMap(([fact, value]) => {
    const claim = both(holds({ fact, operator: 'equal', value }), ...silence)
    const one = onRoad(claim)
    return one.kind === 'found' ? [observation('value-untouched', fact, { fact, value }, { witness: one.facts, claim })] : []
  })
  return [observation('untouched', '', {}, { witness: found.facts, claim: both(...silence) }), ...values]
}

/** Of facts that some rule reads, the listed values that none names. */
function unnamed(rules: readonly Rule[]): readonly (readonly [FactName, string])[] {
  const leaves = rules.flatMap((rule) => leavesOf(rule.conditions))
  return FACT_NAMES.flatMap((fact) => {
    const { type }: FactAbout = FACTS[fact]
    const own = leaves.filter((leaf) => leaf.fact === fact)
    if (own.length === 0 || type.kind !== 'text' || type.values === undefined) return []
    const named = own.flatMap(({ value }): readonly unknown[] => (Array.isArray(value) ? value : [value]))
    return type.values.filter((value) => !named.includes(value)).map((value) => [fact, value] as const)
  })
}
