/** json-rules-engine's `Engine` over the compiled rules: a bridge for its own tests, and for whoever wants to change over step by step. */

import { compileRules, EvaluationFault, type Compiled, type RuleResultOf } from '#engine'
import { Almanac, Fact, UndefinedFactError, type FactOptions } from './almanac.ts'

export type Event = { readonly type: string; readonly params?: Readonly<Record<string, unknown>> }
export type RuleResult = Omit<RuleResultOf, 'event'> & { readonly event: Event }
export type Reaction = (event: unknown, almanac: Almanac, result: RuleResult) => unknown
export type RuleProperties = { readonly conditions: unknown; readonly event: Event; readonly name?: unknown; readonly priority?: number | string; readonly onSuccess?: Reaction; readonly onFailure?: Reaction }
export type Results = { readonly events: readonly Event[]; readonly failureEvents: readonly Event[]; readonly results: readonly RuleResult[]; readonly failureResults: readonly RuleResult[]; readonly almanac: Almanac }
export type EngineOptions = { readonly allowUndefinedFacts?: boolean; readonly allowUndefinedConditions?: boolean; readonly replaceFactsInEventParams?: boolean }

type Operator = (fact: unknown, value: unknown) => unknown
type Decorator = (fact: unknown, value: unknown, next: (fact: unknown, value: unknown) => boolean) => unknown

/** One set per priority, as in the library: what a reaction adds to the almanac is seen by the sets after it. */
type RuleSet = { readonly compiled: Compiled; readonly rules: readonly RuleProperties[] }

export class Engine {
  rules: RuleProperties[] = []
  readonly #options: EngineOptions
  readonly #facts = new Map<string, Fact>()
  readonly #conditions = new Map<string, unknown>()
  readonly #operators = new Map<string, Operator>()
  readonly #decorators = new Map<string, Decorator>()
  readonly #reactions = new Map<string, Reaction[]>()
  #sets: readonly RuleSet[] | null = null
  /** Runs that have begun and not ended; `stop` ends those alone. */
  readonly #running = new Set<{ stopped: boolean }>()

  constructor(rules: readonly RuleProperties[] = [], options: EngineOptions = {}) {
    this.#options = options
    for (const rule of rules) this.addRule(rule)
  }

  addRule(rule: RuleProperties | string): this {
    this.rules.push(typeof rule === 'string' ? (JSON.parse(rule) as RuleProperties) : rule)
    return this.#changed()
  }

  removeRule(rule: RuleProperties | string): boolean {
    const kept = this.rules.filter((each) => each !== rule && each.name !== rule)
    const removed = kept.length < this.rules.length
    this.rules = kept
    this.#changed()
    return removed
  }

  updateRule(rule: RuleProperties): void {
    if (!this.removeRule(rule.name as string)) throw new Error('Engine: updateRule() rule not found')
    this.addRule(rule)
  }

  setCondition(name: string, conditions: unknown): this {
    this.#conditions.set(name, conditions)
    return this.#changed()
  }

  removeCondition(name: string): boolean {
    this.#changed()
    return this.#conditions.delete(name)
  }

  addOperator(name: string, operator: Operator): void {
    this.#operators.set(name, operator)
    this.#changed()
  }

  removeOperator(name: string): boolean {
    this.#changed()
    return this.#operators.delete(name)
  }

  addOperatorDecorator(name: string, decorator: Decorator): void {
    this.#decorators.set(name, decorator)
    this.#changed()
  }

  addFact(id: string | Fact, value?: unknown, options?: FactOptions): this {
    const fact = id instanceof Fact ? id : new Fact(id, value, options)
    this.#facts.set(fact.id, fact)
    return this
  }

  removeFact(id: string): boolean {
    return this.#facts.delete(id)
  }

  getFact(id: string): Fact | undefined {
    return this.#facts.get(id)
  }

  on(name: string, reaction: Reaction): this {
    this.#reactions.set(name, [...(this.#reactions.get(name) ?? []), reaction])
    return this
  }

  stop(): this {
    for (const run of this.#running) run.stopped = true
    return this
  }

  async run(facts: Readonly<Record<string, unknown>> = {}, { almanac = new Almanac(this.#options) }: { readonly almanac?: Almanac } = {}): Promise<Results> {
    for (const fact of this.#facts.values()) almanac.addFact(fact)
    for (const [id, value] of Object.entries(facts)) almanac.addFact(value instanceof Fact ? value : new Fact(id, value))
    const run = { stopped: false }
    this.#running.add(run)
    try {
      const all: RuleResult[] = []
      for (const set of this.#ruleSets()) if (!run.stopped) all.push(...(await this.#runSet(set, almanac)))
      const [results, failureResults] = [all.filter(({ result }) => result), all.filter(({ result }) => !result)]
      return { results, failureResults, events: results.map(({ event }) => event), failureEvents: failureResults.map(({ event }) => event), almanac }
    } finally {
      this.#running.delete(run)
    }
  }

  async #runSet({ compiled, rules }: RuleSet, almanac: Almanac): Promise<readonly RuleResult[]> {
    // Every fact the set may need is asked first; then it is decided at once.
    const values: unknown[] = []
    for (const { index, fact, params } of compiled.sources) if (almanac.has(fact)) values[index] = await almanac.factValue(fact, params)
    const record = new Int32Array(compiled.words)
    try {
      compiled.evaluate(values, record)
    } catch (error) {
      throw error instanceof EvaluationFault && error.code === 'undefined-fact' ? new UndefinedFactError(error.message) : error
    }
    const results = await Promise.all(compiled.results.all(values, { record }).map(async (each) => ({ ...each, event: await this.#eventOf(each.event as Event, almanac) })))
    for (const [at, result] of results.entries()) await this.#tell(rules[compiled.rules[at]?.place ?? 0], result, almanac)
    return results
  }

  async #tell(rule: RuleProperties | undefined, result: RuleResult, almanac: Almanac): Promise<void> {
    const own = result.result ? rule?.onSuccess : rule?.onFailure
    await own?.(result.event, almanac, result)
    for (const reaction of this.#reactions.get(result.result ? 'success' : 'failure') ?? []) await reaction(result.event, almanac, result)
    if (result.result) for (const reaction of this.#reactions.get(result.event.type) ?? []) await reaction(result.event.params, almanac, result)
  }

  async #eventOf({ type, params }: Event, almanac: Almanac): Promise<Event> {
    if (params === undefined) return { type }
    if (this.#options.replaceFactsInEventParams !== true) return { type, params: structuredClone(params) }
    const filled = await Promise.all(Object.entries(params).map(async ([name, value]) => [name, isReference(value) ? await almanac.factValue(value.fact, value.params, value.path) : value] as const))
    return { type, params: Object.fromEntries(filled) }
  }

  #ruleSets(): readonly RuleSet[] {
    this.#sets ??= byPriority(this.rules).map((rules) => ({ rules, compiled: this.#compile(rules) }))
    return this.#sets
  }

  #compile(rules: readonly RuleProperties[]): Compiled {
    const { replaceFactsInEventParams: _, ...allow } = this.#options
    const named = { conditions: Object.fromEntries(this.#conditions), operators: Object.fromEntries(this.#operators), decorators: Object.fromEntries(this.#decorators) }
    const compiled = compileRules(rules, { ...named, facts: { by: 'source' }, ...allow })
    if (!compiled.ok) throw new Error(compiled.faults.map(({ at, text }) => `${at}: ${text.en}`).join('\n'))
    return compiled
  }

  #changed(): this {
    this.#sets = null
    return this
  }
}

function byPriority(rules: readonly RuleProperties[]): readonly (readonly RuleProperties[])[] {
  const sets = new Map<number, RuleProperties[]>()
  for (const rule of rules) {
    const priority = Number.parseInt(String(rule.priority ?? 1), 10) || 1
    sets.set(priority, [...(sets.get(priority) ?? []), rule])
  }
  return [...sets].sort(([one], [other]) => other - one).map(([, set]) => set)
}

function isReference(value: unknown): value is { readonly fact: string; readonly params?: unknown; readonly path?: string } {
  return typeof value === 'object' && value !== null && 'fact' in value
}
