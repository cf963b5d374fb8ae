/** How many applications a second the rules decide, for 71, 600 and 6,000 of them: ours, json-rules-engine, and ifs written out. */

import { Engine } from 'json-rules-engine'
import { compileRules, explainRules, firedIn, isEmpty, reasonsIn, resultsIn, type Compiled, type CompileOptions, type Facts } from '#engine'
import { interleave, perSecond, ratios, type Rival } from './interleave.ts'
import { plainIfs } from './plain-ifs.ts'
import { applications, ORDER, ruleBook, shippedRuleSet, withPaths, type BenchFacts, type BenchRule } from './rule-books.ts'
import { median, spread, type Row, type Section } from './table.ts'

const SIZES = [71, 600, 6_000]
const ROUNDS = 7
const SLICE_MS = 250
const APPLICATIONS = 2_000

export async function benchRules(): Promise<Section> {
  const rows: Row[] = []
  for (const size of SIZES) rows.push(...(await benchSize(size)))
  return {
    title: 'Rules, compiled',
    how: `One decision over facts, one thread, ${String(ROUNDS)} interleaved rounds over ${String(APPLICATIONS)} different applications in turn. 71 rules are the shipped ones; 600 and 6,000 are these and copies for single counties with thresholds of their own. All fire the same rules on every application before anything is timed. *Record* is what a run leaves: which rules fired and how every question was answered. *Flat* has facts by name, *paths* one nested fact and a path in every condition. json-rules-engine is one engine object that is never run twice at once. The ifs return the names of the rules and say nothing of reasons. Peers that are not dependencies (zen-engine, json-logic-engine, node-rules) are left out.`,
    head: ['rules', 'decisions/s, median', 'range', '× json-rules-engine, paths', '× json-rules-engine, flat', '× ifs', 'bytes allocated'],
    rows,
  }
}

type Way = { readonly what: string; readonly run: (facts: BenchFacts) => unknown; readonly fired?: (facts: BenchFacts) => Promise<readonly string[]> | readonly string[] }

async function benchSize(size: number): Promise<readonly Row[]> {
  const rules = ruleBook(size)
  const worlds = applications(APPLICATIONS, Math.ceil(size / 71) - 1)
  const ways = [...oursWays(rules, size), ...(await rivalWays(rules))]
  await assertEqual(ways, size > 1_000 ? worlds.slice(0, 40) : worlds)
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
  const way = (what: string, compiled: Compiled, factsOf: (facts: BenchFacts) => Readonly<Record<string, unknown>> | readonly unknown[], after: (facts: BenchFacts) => unknown = () => 0): Way => ({
    what,
    run: (facts) => {
      compiled.evaluate(factsOf(facts), record)
      return after(facts)
    },
    fired: (facts) => {
      compiled.evaluate(factsOf(facts), record)
      return namesIn(compiled, record)
    },
  })
  return [
    way('record, flat', named, ({ flat }) => flat),
    way('record, flat, facts as a list', listed, ({ list }) => list),
    way('record, paths', deep, ({ nested }) => nested),
    way('names of fired rules, flat', named, ({ flat }) => flat, () => namesIn(named, record)),
    way('reasons of fired rules, flat', named, ({ flat }) => flat, ({ flat }) => reasonsIn(named, flat, { record })),
    way('full result trees, flat', named, ({ flat }) => flat, ({ flat }) => resultsIn(named, flat, { record })),
    ...(size === 71 ? [{ what: 'every rule explained in sentences', run: ({ flat }: BenchFacts) => explainRules(shipped, flat as Facts) }] : []),
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

/** Per decision, for what is done at once; a promise is never free. */
function bytesOf({ run }: Way, worlds: readonly BenchFacts[]): string {
  if (run(worlds[0] as BenchFacts) instanceof Promise) return ''
  const before = process.memoryUsage().heapUsed
  for (const facts of worlds) run(facts)
  const grown = process.memoryUsage().heapUsed - before
  return grown < 0 ? '' : (grown / worlds.length).toFixed(0)
}
