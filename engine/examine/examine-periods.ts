/** Looks at days: is some rule set in force on each, and is each article in force while a rule cites it? */

import { addDays } from '../dates.ts'
import type { LegalBasis, Rule, RuleSet } from '../rule-set.ts'
import { observation, type Observation } from './observation.ts'

type Period = { readonly from: string; readonly to: string | null }

/** Both ends are included; null is an open end. */
export function examineVersions(versions: readonly Pick<RuleSet, 'version' | 'effectiveFrom' | 'effectiveTo'>[]): readonly Observation[] {
  const sorted = versions.toSorted((a, b) => compare(a.effectiveFrom, b.effectiveFrom) || a.version - b.version)
  return sorted.slice(1).flatMap((later, at) => {
    const until = sorted.slice(0, at + 1).reduce<string | null>((end, each) => laterEnd(end, each.effectiveTo), '')
    const earlier = sorted[at]
    if (earlier === undefined) return []
    if (until === null || until >= later.effectiveFrom) return [observation('version-overlap', later.effectiveFrom, { one: String(earlier.version), other: String(later.version), from: later.effectiveFrom })]
    return gapBetween(until, later.effectiveFrom).map(({ from, to }) => observation('version-gap', from, { from, to: to ?? '' }))
  })
}

/** Each citation of an entry, over all periods it is given for, covers the days the rule set is in force. */
export function examineBasis(ruleSet: RuleSet): readonly Observation[] {
  const { effectiveFrom: from, effectiveTo: to } = ruleSet
  return ruleSet.rules.flatMap((rule) => citations(rule).flatMap((periods) => gapsIn(periods, { from, to }).map((gap) => basisGap(rule, periods[0], gap))))
}

function basisGap(rule: Rule, cited: LegalBasis | undefined, { from, to }: Period): Observation {
  const end = to === null ? { zh: '以后', en: 'ever after' } : { zh: to, en: to }
  return observation('basis-gap', rule.name, { document: cited?.document ?? '', article: cited?.article ?? '', from, to: end })
}

function citations({ event }: Rule): readonly (readonly LegalBasis[])[] {
  const groups = new Map<string, readonly LegalBasis[]>()
  for (const each of event.params.basis) {
    const key = `${each.document}\n${each.article}`
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()]
}

/** The days of `whole` that no period covers, as periods. */
function gapsIn(periods: readonly Period[], whole: Period): readonly Period[] {
  const gaps: Period[] = []
  let next: string | null = whole.from
  for (const { from, to } of periods.toSorted((a, b) => compare(a.from, b.from))) {
    if (next === null || (whole.to !== null && next > whole.to)) break
    if (to !== null && to < next) continue
    if (from > next) gaps.push({ from: next, to: earlierEnd(addDays(from, -1), whole.to) })
    next = to === null ? null : addDays(to, 1)
  }
  if (next !== null && (whole.to === null || next <= whole.to)) gaps.push({ from: next, to: whole.to })
  return gaps
}

function gapBetween(end: string, begin: string): readonly Period[] {
  const [from, to] = [addDays(end, 1), addDays(begin, -1)]
  return from <= to ? [{ from, to }] : []
}

function laterEnd(one: string | null, other: string | null): string | null {
  return one === null || other === null ? null : one > other ? one : other
}

function earlierEnd(one: string, other: string | null): string {
  return other !== null && other < one ? other : one
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
