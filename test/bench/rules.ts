/** How many applications a second the rules decide, for the shipped ones, 600 and 6,000: ours, json-rules-engine, and ifs written out. */

import { Engine } from 'json-rules-engine'
import { compileRules, explainRules, firedIn, isEmpty, type Compiled, type CompileOptions, type FactInput, type Facts } from '#engine'
import { interleave, perSecond, ratios, type Rival } from './interleave.ts'
import { plainIfs } from './plain-ifs.ts'
import { rivalEngines } from './rival-engines.ts'
import { applications, ORDER, ruleBook, shippedRuleSet, withPaths, type BenchFacts, type BenchRule } from './rule-books.ts'
import { median, spread, type Plot, type Row, type Section } from './table.ts'

const SHIPPED = shippedRuleSet().rules.length
const SIZES = [SHIPPED, 600, 6_000]
const ROUNDS = 7
const SLICE_MS = 250
const APPLICATIONS = 2_000

export async function benchRules(): Promise<Section> {
  const rows: Row[] = []
  const plots: Plot[] = []
  for (const size of SIZES) {
    const sized = await benchSize(size)
    rows.push(...sized)
    plots.push({ title: `decisions a second, ${String(size)} rules`, bars: sized.map(({ what, cells }) => ({ what, value: Number(cells[1]) })) })
  }
  return {
    title: 'Rules, compiled',
    how: `One decision over facts, one thread, ${String(ROUNDS)} interleaved rounds over ${String(APPLICATIONS)} different applications in turn. The smallest book is the shipped rules, as many as run; 600 and 6,000 are these and copies for single counties with thresholds of their own. All fire the same rules on every application before anything is timed. *Record* is what a run leaves: which rules fired and how every question was answered. *Flat* has facts by name, *paths* one nested fact and a path in every condition. json-rules-engine is one engine object that is never run twice at once. The ifs return the names of the rules and say nothing of reasons. json-logic-engine is compiled to one function a rule, zen-engine (where it is installed) has one expression a rule, node-rules a function a rule; none of them says why. With 6,000 rules only what answers within a second is timed.`,
    head: ['rules', 'decisions/s, median', 'range', '× json-rules-engine, paths', '× json-rules-engine, flat', '× ifs', 'bytes allocated'],
    rows,
    plots,
  }
}

type Way = { readonly what: string; readonly run: (facts: BenchFacts) => unknown; readonly fired?: (facts: BenchFacts) => Promise<readonly string[]> | readonly string[] }

async function benchSize(size: number): Promise<readonly Row[]> {
  const rules = ruleBook(size)
  const worlds = applications(APPLICATIONS, Math.ceil(size / SHIPPED) - 1)
  const ways = [...oursWays(rules, size), ...(await rivalWays(rules)), ...(await rivalEngines(rules))]
  await assertEqual(ways, size > 1_000 ? worlds.slice(0, 40) : worlds)
  for (const way of ways) warm(way, worlds)
  const figures = await interleave(ways.map((way) => rivalOf(way, worlds)), ROUNDS)
  const of = (what: string): readonly number[] => figures.get(what) ?? []
  return ways.map((way) => {
    const mine = of(way.what)
    const times = (rival: string): string => median(ratios(mine, of(rival))).toFixed(2)
    return { what: way.what, cells: [String(size), median(mine).toFixed(0), spread(mine), times(PATHS), times(FLAT), times(IFS), bytesOf(way, worlds)] }
  })
}

const PATHS = 'json-rules-engine, paths'
const FLAT = 'json-rules-engine, flat'
const IFS = 'ifs by hand'

function oursWays(rules: readonly BenchRule[], size: number): readonly Way[] {
  const named = compiledFrom(rules)
  const listed = compiledFrom(rules, { facts: { by: 'place', order: ORDER } })
  const deep = compiledFrom(withPaths(rules))
  const record = new Int32Array(Math.max(named.words, listed.words, deep.words))
  const told = (compiled: Compiled, factsOf: (facts: BenchFacts) => FactInput) => (facts: BenchFacts) => {
    compiled.evaluate(factsOf(facts), record)
    return namesIn(compiled, record)
  }
  // Each is written out, so that what is timed is a run and not a way of calling it.
  return [
    { what: 'record, flat', run: ({ flat }) => { named.evaluate(flat, record) }, fired: told(named, ({ flat }) => flat) },
    { what: 'record, flat, facts as a list', run: ({ list }) => { listed.evaluate(list, record) }, fired: told(listed, ({ list }) => list) },
    { what: 'record, paths', run: ({ nested }) => { deep.evaluate(nested, record) }, fired: told(deep, ({ nested }) => nested) },
    { what: 'names of fired rules, flat', run: told(named, ({ flat }) => flat) },
    { what: 'fired rules with all they saw, flat', run: ({ flat }) => { named.evaluate(flat, record); return named.results.fired(flat, { record }) } },
    { what: 'full result trees, flat', run: ({ flat }) => { named.evaluate(flat, record); return named.results.all(flat, { record }) } },
    ...(size === SHIPPED ? [{ what: 'every rule explained in sentences', run: ({ flat }: BenchFacts) => explainRules(shipped, flat as Facts) }] : []),
  ]
}

const shipped = shippedRuleSet()

function compiledFrom(rules: readonly BenchRule[], options: CompileOptions = {}): Compiled {
  const compiled = compileRules(rules, { operators: { isEmpty }, ...options })
  if (!compiled.ok) throw new Error(compiled.faults.map(({ at, text }) => `${at}: ${text.en}`).join('\n'))
  return compiled
}

function namesIn(compiled: Compiled, record: Int32Array): readonly string[] {
  return firedIn(compiled, { record }).map((at) => String(compiled.rules[at]?.name))
}

async function rivalWays(rules: readonly BenchRule[]): Promise<readonly Way[]> {
  const decide = await plainIfs(rules)
  const [flat, paths] = [engineFrom(rules), engineFrom(withPaths(rules))]
  const named = async (engine: Engine, facts: unknown): Promise<readonly string[]> => (await engine.run(facts as Record<string, unknown>)).results.map(({ name }) => name)
  return [
    { what: IFS, run: ({ flat: facts }) => decide(facts), fired: ({ flat: facts }) => decide(facts) },
    { what: FLAT, run: ({ flat: facts }) => flat.run(facts), fired: ({ flat: facts }) => named(flat, facts) },
    { what: PATHS, run: ({ nested }) => paths.run(nested), fired: ({ nested }) => named(paths, nested) },
  ]
}

function engineFrom(rules: readonly BenchRule[]): Engine {
  const engine = new Engine()
  engine.addOperator('isEmpty', isEmpty)
  for (const rule of structuredClone(rules)) engine.addRule(rule as never)
  return engine
}

async function assertEqual(ways: readonly Way[], worlds: readonly BenchFacts[]): Promise<void> {
  for (const facts of worlds) {
    const said = new Set<string>()
    for (const { fired } of ways) if (fired !== undefined) said.add([...(await fired(facts))].sort().join())
    if (said.size !== 1) throw new Error(`not the same rules fire: ${[...said].join(' | ')}`)
  }
}

function rivalOf({ what, run }: Way, worlds: readonly BenchFacts[]): Rival {
  let at = 0
  const next = (): BenchFacts => worlds[(at = (at + 1) % worlds.length)] ?? worlds[0] as BenchFacts
  // Asking the clock costs as much as a quick decision, so quick ones are timed by the hundred.
  const probe = run(next())
  if (probe instanceof Promise) return { name: what, run: () => perSecond(() => run(next()), SLICE_MS) }
  const hundred = (): void => {
    for (let count = 0; count < 100; count++) run(next())
  }
  return { name: what, run: async () => 100 * (await perSecond(hundred, SLICE_MS)) }
}

/** Generated code is slow until V8 has seen it run: a district's rules only run for its own applications. */
function warm({ run }: Way, worlds: readonly BenchFacts[]): void {
  const [first = worlds[0]] = worlds
  if (first === undefined || isSlow(run, first)) return
  for (let pass = 0; pass < 20; pass++) for (const facts of worlds) run(facts)
}

/** Promises, and what takes more than a fifth of a millisecond even when asked for the tenth time. */
function isSlow(run: Way['run'], facts: BenchFacts): boolean {
  if (run(facts) instanceof Promise) return true
  const times = Array.from({ length: 10 }, () => {
    const began = performance.now()
    run(facts)
    return performance.now() - began
  })
  return Math.min(...times) > 0.2
}

/** Per decision, for what is done at once; a promise is never free. The least of five looks, for asking allocates too. */
function bytesOf({ run }: Way, worlds: readonly BenchFacts[]): string {
  const [first] = worlds
  if (first === undefined || isSlow(run, first)) return ''
  const looks = Array.from({ length: 5 }, () => grownBy(run, worlds, 1))
  const least = Math.min(...looks.filter((grown) => grown >= 0))
  // What looks like some bytes in two thousand runs may be the looking: such are run ten times as long.
  return (least > 200 ? least : Math.max(0, grownBy(run, worlds, 10))).toFixed(0)
}

function grownBy(run: Way['run'], worlds: readonly BenchFacts[], passes: number): number {
  const before = process.memoryUsage().heapUsed
  for (let pass = 0; pass < passes; pass++) for (const facts of worlds) run(facts)
  return (process.memoryUsage().heapUsed - before) / (passes * worlds.length)
}
