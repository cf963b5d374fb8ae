/** The cheapest set of ways out that ends in approval: best first, from one rule that stands in the way to the next, within bounded work. */

import { firedIn } from '../evaluate/compile.ts'
import type { OpenCompiled } from '../evaluate/compile.ts'
import type { Facts } from '../facts/catalogue.ts'
import { factsOf, type Rule } from '../rule-set.ts'
import type { Way } from './advice-book.ts'
import type { Situation } from './makings.ts'
import { openWays, takeWay, type Choices, type Step } from './steps.ts'

/** What is weighed, in this order: changes of last resort, fields changed, effort. */
export type Cost = { readonly last: number; readonly fields: number; readonly effort: number }

export const NO_COST: Cost = { last: 0, fields: 0, effort: 0 }

/** Applications tried for one advice; what is not found by then needs a person. */
export const TRIAL_LIMIT = 2_000

export type SearchTerms = { readonly rules: OpenCompiled; readonly ways: readonly Way[]; readonly choices: Choices; readonly limit: number }

export type Found = { readonly steps: readonly Step[]; readonly situation: Situation; readonly cost: Cost }

type Node = Found & { readonly blocking: readonly Rule[] }

/** `least`: what approval costs at least by way of this node. `answers` are found when the node comes first in the queue. */
type Waiting = { readonly node: Node; readonly least: Cost; readonly answers: readonly Answer[] | null }

/** A rule that stands in the way, and what follows from the ways that move a fact of it, in the order of the book. */
type Answer = { readonly ways: readonly Way[]; readonly children: readonly Node[] }

/**
 * Null where no way leads to approval. Every rule that stands in the way must be answered, so a node with a rule that no open way moves is
 * given up, and rules whose answers have no field in common cost at least the sum of their cheapest ones: what remains is looked at by what it
 * costs at least, the most nearly done first. Of a node, the rule answered earliest in the book is followed: what stands later there may
 * depend on what stands earlier, as the trade in a name does on the main scope item.
 */
export function searchChange(start: Situation, terms: SearchTerms): Found | null {
  const obstacles = openObstacles(terms.rules)
  const first = obstacles(start.facts)
  if (first === 'discreet') return null
  const searching: Searching = { ...terms, obstacles, seen: new Set(), tried: 0 }
  const queue: Waiting[] = [{ node: { steps: [], situation: start, cost: NO_COST, blocking: first }, least: NO_COST, answers: null }]
  for (;;) {
    const next = queue.shift()
    if (next === undefined || searching.tried > terms.limit) return null
    if (next.node.blocking.length === 0) return next.node
    for (const waiting of next.answers === null ? weighed(next.node, searching) : followed(next.answers, searching)) insert(queue, waiting)
  }
}

type Searching = SearchTerms & { readonly obstacles: Obstacles; readonly seen: Set<string>; tried: number }

/** The node once more, with its answers and what it costs at least; nothing where a rule has no answer. */
function weighed(node: Node, searching: Searching): readonly Waiting[] {
  const reached = openWays(searching.ways, node.situation, node.steps).map((way) => ({ way, children: follow(node, way, searching) }))
  const answers = node.blocking.map((rule) => {
    const moving = reached.map(({ way, children }) => ({ way, children: children.filter((child) => moves(rule, node.situation.facts, child.situation.facts)) })).filter(({ children }) => children.length > 0)
    return { ways: moving.map(({ way }) => way), children: moving.flatMap(({ children }) => children) }
  })
  return answers.some(({ ways }) => ways.length === 0) ? [] : [{ node, answers, least: added(node.cost, leastFor(answers, node.steps)) }]
}

function followed(answers: readonly Answer[], { ways, seen }: Searching): readonly Waiting[] {
  const place = ({ ways: own }: Answer): number => ways.findLastIndex((way) => own.includes(way))
  const earliest = answers.reduce((best, each) => (place(each) < place(best) ? each : best))
  return earliest.children.filter((child) => isNew(child, seen)).map((node) => ({ node, least: node.cost, answers: null }))
}

/** Rules whose answers go through fields of their own, not changed so far: each costs at least its cheapest answer. */
function leastFor(answers: readonly Answer[], steps: readonly Step[]): Cost {
  const used = new Set(steps.map(({ way }) => way.pointer))
  let least = NO_COST
  for (const { ways } of answers) {
    if (ways.some(({ pointer }) => used.has(pointer))) continue
    for (const { pointer } of ways) used.add(pointer)
    least = added(least, { last: ways.every((way) => way.last) ? 1 : 0, fields: 1, effort: Math.min(...ways.map(({ effort }) => effort)) })
  }
  return least
}

function added(one: Cost, other: Cost): Cost {
  return { last: one.last + other.last, fields: one.fields + other.fields, effort: one.effort + other.effort }
}

type Obstacles = (facts: Facts) => readonly Rule[] | 'discreet'

/** Rules that fired and are no note; of a discreet one nothing may be learned, so what fires it is no way out. */
function openObstacles({ compiled, ruleSet }: OpenCompiled): Obstacles {
  const record = new Int32Array(compiled.words)
  const rules = compiled.rules.map(({ place }) => ruleSet.rules[place])
  return (facts) => {
    compiled.evaluate(facts, record)
    const fired = firedIn(compiled, { record }).flatMap((rule) => rules[rule] ?? [])
    return fired.some(({ event }) => event.params.discreet === true) ? 'discreet' : fired.filter(({ event }) => event.type !== 'note')
  }
}

/** Of the values of one way, those that leave the same rules as an earlier one, or more, are left out. */
function follow(node: Node, way: Way, searching: Searching): readonly Node[] {
  const children: Node[] = []
  for (const { circumstances, facts, value, told } of takeWay(way, node.situation, searching.choices)) {
    searching.tried += 1
    const blocking = searching.obstacles(facts)
    if (blocking === 'discreet' || children.some((better) => isWithin(better.blocking, blocking))) continue
    const steps = [...node.steps, { way, value, told, before: node.situation.facts }]
    children.push({ steps, situation: { circumstances, facts }, cost: costOf(steps.map((step) => step.way)), blocking })
  }
  return children
}

function moves({ conditions }: Rule, before: Facts, after: Facts): boolean {
  const read: readonly string[] = factsOf(conditions)
  const [was, is] = [new Map<string, unknown>(Object.entries(before)), new Map<string, unknown>(Object.entries(after))]
  return read.some((name) => JSON.stringify(was.get(name)) !== JSON.stringify(is.get(name)))
}

function isWithin(some: readonly Rule[], all: readonly Rule[]): boolean {
  return some.every((rule) => all.includes(rule))
}

/** Several ways through one field are one change of it. */
export function costOf(ways: readonly Way[]): Cost {
  return {
    last: ways.filter(({ last }) => last).length,
    fields: new Set(ways.map(({ pointer }) => pointer)).size,
    effort: ways.reduce((sum, { effort }) => sum + effort, 0),
  }
}

export function compareCosts(one: Cost, other: Cost): number {
  return one.last - other.last || one.fields - other.fields || one.effort - other.effort
}

/** Before what costs as much and has taken fewer steps, behind what has taken as many: the order of the book settles what is left open. */
function insert(queue: Waiting[], waiting: Waiting): void {
  const at = queue.findIndex((other) => compareCosts(waiting.least, other.least) < 0 || (compareCosts(waiting.least, other.least) === 0 && waiting.node.steps.length > other.node.steps.length))
  queue.splice(at === -1 ? queue.length : at, 0, waiting)
}

function isNew({ steps }: Node, seen: Set<string>): boolean {
  const key = steps.map(({ way, value }) => `${way.name} ${JSON.stringify(value ?? null)}`).sort().join('\n')
  if (seen.has(key)) return false
  seen.add(key)
  return true
}
