/** Compiled rule sets of ours, held against the reference: the same findings byte for byte, whatever back end, form of facts, size or order of runs. */

import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../engine/canonical-json.ts'
import { compileRules, EvaluationFault, openCompiled, type Compiled, type CompileOptions } from '../../../engine/evaluate/compile.ts'
import { openRuleSet } from '../../../engine/evaluate/reference.ts'
import { FACT_NAMES, type Facts } from '../../../engine/facts/catalogue.ts'
import type { Conditions, Rule, RuleSet } from '../../../engine/rule-set.ts'
import { EXAMPLES, noodleShop, RULE_SET } from '../../rules/shipped.ts'
import { arbitraryConditions } from './arbitrary-conditions.ts'
import { arbitraryFacts } from './arbitrary-facts.ts'

const reference = openRuleSet(RULE_SET)
const generated = openCompiled(RULE_SET)
const closures = openCompiled(RULE_SET, { backEnd: 'closures' })

describe('compiled rule set', () => {
  it.each(EXAMPLES.examples.map((each) => [each.name, each] as const))('example · %s · the findings of the reference, byte for byte', async (_, { change }) => {
    await agree(noodleShop(change))
  })

  it('any complete facts, unknowns included · the findings of the reference, byte for byte', async () => {
    await fc.assert(fc.asyncProperty(arbitraryFacts({ unknowns: true }), agree), { numRuns: 500 })
  })

  it('any conditions, nested, negated and empty · any facts · the rules of the reference, and the same record from either back end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryConditions, { minLength: 1, maxLength: 8 }), fc.array(arbitraryFacts({ unknowns: true }), { minLength: 3, maxLength: 3 }), async (some, worlds) => {
        const ruleSet = setOf(some)
        const [known, quick, slow] = [openRuleSet(ruleSet), openCompiled(ruleSet), openCompiled(ruleSet, { backEnd: 'closures' })]
        for (const facts of worlds) {
          expect(quick.evaluateSync(facts).map(({ name }) => name)).toEqual((await known.evaluate(facts)).map(({ name }) => name))
          expect(recordOf(slow.compiled, facts)).toEqual(recordOf(quick.compiled, facts))
        }
      }),
      { numRuns: 500 },
    )
  })

  it('facts as a list in catalogue order · by name · the same record', () => {
    const listed = openCompiled(RULE_SET, { facts: { by: 'place', order: FACT_NAMES } }).compiled
    fc.assert(
      fc.property(arbitraryFacts({ unknowns: true }), (facts) => {
        expect(recordOf(listed, FACT_NAMES.map((name) => facts[name]))).toEqual(recordOf(generated.compiled, facts))
      }),
    )
  })

  it('fifty runs at once · as many one after another · the same findings', async () => {
    const cases = fc.sample(arbitraryFacts({ unknowns: true }), { numRuns: 50, seed: 20261122 })
    const together = await Promise.all(cases.map((facts) => generated.evaluate(facts)))
    expect(together).toEqual(cases.map((facts) => generated.evaluateSync(facts)))
  })

  it('a run inside a run, from its labels · both keep their own findings', () => {
    const banned = noodleShop({ 'operator.age': 17, 'name.blockedWords': ['最佳'] })
    const within: (readonly string[])[] = []
    const outer = generated.evaluateSync(banned, (_, value) => {
      within.push(generated.evaluateSync(noodleShop()).map(({ name }) => name))
      return value
    })
    expect(outer.map(({ name }) => name)).toEqual(generated.evaluateSync(banned).map(({ name }) => name))
    expect(new Set(within.map((names) => names.join()))).toEqual(new Set([generated.evaluateSync(noodleShop()).map(({ name }) => name).join()]))
  })

  it('the shipped rules · their record · takes 32 bytes, and a run writes no word beside it', () => {
    expect(generated.compiled.words * 4).toBeLessThanOrEqual(32)
    const record = new Int32Array(24).fill(7)
    generated.compiled.evaluate(noodleShop({ 'operator.age': 17 }), record, 8)
    expect([...record.slice(0, 8), ...record.slice(16)]).toEqual(new Array(16).fill(7))
  })

  it('a hundred thousand runs · memory · nothing is allocated', () => {
    const [facts, record] = [noodleShop(), new Int32Array(8)]
    const grown = Array.from({ length: 6 }, () => {
      const before = process.memoryUsage().heapUsed
      for (let count = 0; count < 100_000; count++) generated.compiled.evaluate(facts, record)
      return process.memoryUsage().heapUsed - before
    })
    // One byte a run would be 100,000; asking for the figures itself takes some thousands.
    expect(Math.min(...grown.filter((bytes) => bytes >= 0))).toBeLessThan(50_000)
  })

  it('no room for the record · throws instead of writing part of it', () => {
    for (const [length, at] of [[7, 0], [8, 1], [8, -1]] as const) expect(() => generated.compiled.evaluate(noodleShop(), new Int32Array(length), at)).toThrow(RangeError)
  })

  it('a fact that is missing altogether · throws and names it, as the reference rejects', async () => {
    const { 'operator.idExpired': _, ...rest } = noodleShop()
    for (const rules of [generated, closures]) expect(() => rules.evaluateSync(rest as Facts)).toThrow(new EvaluationFault('undefined-fact', 'Undefined fact: operator.idExpired'))
    await expect(generated.evaluate(rest as Facts)).rejects.toThrow(/operator\.idExpired/)
  })

  it('a rule set that says nonsense · opened · throws with every fault', () => {
    const nonsense = setOf([{ all: [{ fact: 'operator.age', operator: 'isAbout', value: 1 }] }, { all: [{ fact: 'operator.age', operator: 'in', value: 5 }] }])
    expect(() => openCompiled(nonsense)).toThrow(/isAbout.*cannot compare with 5/)
  })

  it('a frozen rule set, changed afterwards in a copy · the compiled rules stay what they were', () => {
    const rules = structuredClone(RULE_SET.rules) as unknown as { conditions: { all?: { value: unknown }[] } }[]
    const compiled = compile(rules, {})
    const before = recordOf(compiled, noodleShop())
    for (const rule of rules) for (const part of rule.conditions.all ?? []) part.value = 'changed'
    expect(recordOf(compiled, noodleShop())).toEqual(before)
  })

  it('names and constants that look like code · compiled · are compared and never run', () => {
    const evil = ['"]; throw 1; //', "'); globalThis.hit = 1; ('", '\u2028throw 1', '${globalThis.hit = 1}', '\\', '__proto__', 'constructor', '*/ throw 1 /*']
    const rules = evil.flatMap((text, at) => [
      { name: text, conditions: { all: [{ fact: text, operator: 'equal', value: text }] }, event: { type: text, params: { text } } },
      { name: `${text}${String(at)}`, conditions: { any: [{ fact: text, operator: 'in', value: [text, 'a', 'b', 'c', 'd'] }, { fact: 'list', operator: 'contains', value: text }] }, event: { type: 'x' } },
    ])
    const facts = Object.fromEntries([...evil.map((text) => [text, text]), ['list', evil]])
    const compiled = compile(rules, {})
    const record = new Int32Array(compiled.words)
    compiled.evaluate(facts, record)
    expect(compiled.results.all(facts, { record }).map(({ name, result }) => [name, result])).toEqual(rules.map(({ name }) => [name, true]))
    expect('hit' in globalThis).toBe(false)
  })

  it('a place where code from text is forbidden · falls back to closures by itself', () => {
    const program = `
      const { compileRules } = await import('./engine/evaluate/compile.ts')
      const compiled = compileRules([{ conditions: { all: [{ fact: 'a', operator: 'equal', value: 1 }] }, event: { type: 'x' } }])
      const record = new Int32Array(compiled.words)
      compiled.evaluate({ a: 1 }, record)
      console.log(compiled.backEnd, compiled.results.fired({ a: 1 }, { record }).length)`
    const said = execFileSync('node', ['--disallow-code-generation-from-strings', '--import', 'tsx', '--input-type=module', '-e', program], { encoding: 'utf8' })
    expect(said.trim()).toBe('closures 1')
  })
})

async function agree(facts: Facts): Promise<void> {
  const expected = canonicalJson(await reference.evaluate(facts))
  expect(canonicalJson(generated.evaluateSync(facts))).toBe(expected)
  expect(canonicalJson(await closures.evaluate(facts))).toBe(expected)
}

function compile(rules: unknown, options: CompileOptions): Compiled {
  const compiled = compileRules(rules, { operators: { isEmpty: (fact, wanted) => Array.isArray(fact) && (fact.length === 0) === wanted }, ...options })
  if (!compiled.ok) throw new Error(compiled.faults.map(({ at, text }) => `${at}: ${text.en}`).join('\n'))
  return compiled
}

function recordOf(compiled: Compiled, facts: Facts | readonly unknown[]): readonly number[] {
  const record = new Int32Array(compiled.words)
  compiled.evaluate(facts, record)
  return [...record]
}

function setOf(conditions: readonly Conditions[]): RuleSet {
  const [model] = RULE_SET.rules
  return { ...RULE_SET, rules: conditions.map((each, at): Rule => ({ ...model!, name: `R-XX-${String(at)}`, conditions: each })) }
}
