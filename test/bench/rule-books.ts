/** Rule files of 71, 600 and 6,000 rules and the applications they decide: the shipped rules, and copies of them for one county each. */

import { FACT_NAMES, parseExamples, parseRuleSet, readFacts, type RuleSet } from '#engine'
import { readFileSync } from 'node:fs'

export type Leaf = { readonly fact: string; readonly path?: string; readonly operator: string; readonly value: unknown }
export type Condition = Leaf | { readonly all: readonly Condition[] } | { readonly any: readonly Condition[] } | { readonly not: Condition }
export type BenchRule = { readonly name: string; readonly conditions: Exclude<Condition, Leaf>; readonly event: { readonly type: string } }

/** One application in the three shapes that evaluators want: facts by name, in catalogue order, and nested for paths. */
export type BenchFacts = { readonly flat: Readonly<Record<string, unknown>>; readonly list: readonly unknown[]; readonly nested: { readonly application: unknown } }

/** The fact that local rules ask first. It is no fact of the catalogue: rules of ours are national today. */
export const COUNTY = 'premises.county'
export const ORDER: readonly string[] = [...FACT_NAMES, COUNTY]

const RULES = new URL('../../rules/individual-establish/', import.meta.url)

export function shippedRuleSet(): RuleSet {
  const parsed = parseRuleSet(JSON.parse(readFileSync(new URL('v1.json', RULES), 'utf8')))
  if (!parsed.ok) throw new Error('the shipped rules cannot be read')
  return parsed.ruleSet
}

/** The shipped rules, then county after county the same with its own thresholds, until there are enough. */
export function ruleBook(size: number): readonly BenchRule[] {
  const national = shippedRuleSet().rules.map(({ name, conditions, event }): BenchRule => ({ name, conditions: conditions, event: { type: event.type } }))
  const local = (county: number): readonly BenchRule[] =>
    national.map(({ name, conditions, event }) => ({
      name: `${name} ${countyCode(county)}`,
      conditions: { all: [{ fact: COUNTY, operator: 'equal', value: countyCode(county) }, shifted(conditions, county)] },
      event,
    }))
  const counties = Math.ceil(size / national.length) - 1
  return [...national, ...Array.from({ length: counties }, (_, county) => local(county)).flat()].slice(0, size)
}

function countyCode(county: number): string {
  return String(340_100 + county)
}

function shifted(condition: Condition, by: number): Condition {
  if ('fact' in condition) return typeof condition.value === 'number' ? { ...condition, value: condition.value + (by % 7) } : condition
  if ('all' in condition) return { all: condition.all.map((part) => shifted(part, by)) }
  if ('any' in condition) return { any: condition.any.map((part) => shifted(part, by)) }
  return { not: shifted(condition.not, by) }
}

/** The same rules about one nested fact, every leaf with a path. */
export function withPaths(rules: readonly BenchRule[]): readonly BenchRule[] {
  const inner = (condition: Condition): Condition => {
    if ('fact' in condition) return { ...condition, fact: 'application', path: `$.${condition.fact}` }
    if ('all' in condition) return { all: condition.all.map(inner) }
    return 'any' in condition ? { any: condition.any.map(inner) } : { not: inner(condition.not) }
  }
  return rules.map((rule) => ({ ...rule, conditions: inner(rule.conditions) as BenchRule['conditions'] }))
}

/** The ordinary noodle shop with the changes of up to three examples at a time; seeded, all facts known. Read from JSON, as applications are. */
export function applications(count: number, counties: number): readonly BenchFacts[] {
  const read = parseExamples(JSON.parse(readFileSync(new URL('examples.json', RULES), 'utf8')))
  if (!read.ok) throw new Error('the examples cannot be read')
  const changes = read.examples.examples.map(({ change }) => change).filter((change) => !JSON.stringify(change).includes('"unknown"'))
  const roll = dice(20_261_122)
  return Array.from({ length: count }, () => {
    const mixed = Object.assign({}, read.examples.base, ...Array.from({ length: roll(4) }, () => changes[roll(changes.length)])) as Record<string, unknown>
    const facts = readFacts(mixed)
    if (!facts.ok) throw new Error(`not facts: ${JSON.stringify(facts)}`)
    const values: Readonly<Record<string, unknown>> = { ...facts.facts, [COUNTY]: countyCode(roll(Math.max(1, counties))) }
    const flat = JSON.parse(JSON.stringify(Object.fromEntries(ORDER.map((name) => [name, values[name]])))) as Record<string, unknown>
    return { flat, list: ORDER.map((name) => flat[name]), nested: { application: nest(flat) } }
  })
}

function nest(flat: Readonly<Record<string, unknown>>): unknown {
  const groups: Record<string, Record<string, unknown>> = {}
  for (const [name, value] of Object.entries(flat)) {
    const [group = '', fact = ''] = name.split('.')
    groups[group] = { ...groups[group], [fact]: value }
  }
  return JSON.parse(JSON.stringify(groups))
}

/** mulberry32 */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides
  }
}
