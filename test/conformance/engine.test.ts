/** What users of json-rules-engine rely on, put to the library and to the compiled rules behind the same interface. */

import { Engine as Library } from 'json-rules-engine'
import { describe, expect, it } from 'vitest'
import type { Almanac } from './almanac.ts'
import { Engine as Ours, type EngineOptions } from './engine.ts'

type AnyEngine = Pick<Ours, 'addRule' | 'removeRule' | 'addFact' | 'addOperator' | 'addOperatorDecorator' | 'setCondition' | 'removeCondition' | 'on' | 'stop' | 'run'>

const open: Readonly<Record<string, (options?: EngineOptions) => AnyEngine>> = {
  'json-rules-engine': (options) => new Library([], options) as unknown as AnyEngine,
  'compiled rules': (options) => new Ours([], options),
}

const age = { fact: 'age', operator: 'greaterThanInclusive', value: 18 }
const grown = { name: 'grown', conditions: { all: [age] }, event: { type: 'grown', params: { from: 18 } } }
const named = (results: readonly { readonly name: unknown }[]): unknown => results.map(({ name }) => name).sort()

describe.each(Object.entries(open))('%s', (_, engine) => {
  it('a rule that holds and one that does not · events and results of both, with what they saw', async () => {
    const rules = engine().addRule(grown).addRule({ ...grown, name: 'old', conditions: { any: [{ ...age, value: 60 }, { not: age }] } })
    const { events, failureEvents, results, failureResults } = await rules.run({ age: 20 })
    expect([events, failureEvents]).toEqual([[grown.event], [grown.event]])
    expect(results[0]).toMatchObject({ name: 'grown', result: true, priority: 1, conditions: { operator: 'all', all: [{ ...age, factResult: 20, valueResult: 18, result: true }] } })
    expect(failureResults[0]).toMatchObject({ name: 'old', result: false, conditions: { operator: 'any', any: [{ factResult: 20, result: false }, { operator: 'not', not: { result: true }, result: false }] } })
  })

  it('reactions of the rule, of success and of the type · one run · all told, in this order', async () => {
    const told: (readonly [string, unknown])[] = []
    const rules = engine()
      .addRule({ ...grown, onSuccess: (event) => void told.push(['rule', event]) })
      .addRule({ ...grown, name: 'not', conditions: { not: age }, onFailure: (event) => void told.push(['rule failed', event]) })
    for (const name of ['success', 'failure', 'grown']) rules.on(name, (event) => void told.push([name, event]))
    await rules.run({ age: 20 })
    expect(told.filter(([name]) => !name.includes('fail'))).toEqual([['rule', grown.event], ['success', grown.event], ['grown', grown.event.params]])
    expect(told).toEqual(expect.arrayContaining([['rule failed', grown.event], ['failure', grown.event]]))
  })

  it('a fact that is an asynchronous function · asked with params · once for each of them', async () => {
    const asked: unknown[] = []
    const rules = engine().addFact('age', async ({ of }: { of: string }) => {
      asked.push(of)
      return of === 'Wang' ? 40 : 3
    })
    const of = (who: string) => ({ ...age, params: { of: who } })
    rules.addRule({ name: 'one', conditions: { all: [of('Wang'), { not: of('child') }] }, event: { type: 'x' } }).addRule({ name: 'two', conditions: { any: [of('Wang')] }, event: { type: 'x' } })
    expect(named((await rules.run()).results)).toEqual(['one', 'two'])
    expect(asked.sort()).toEqual(['Wang', 'child'])
  })

  it('a fact that asks the almanac for another · and a path into it', async () => {
    const rules = engine()
      .addFact('person', { birth: { year: 1990 } })
      .addFact('age', async (_params: unknown, almanac: Almanac) => 2026 - ((await almanac.factValue('person', {}, '$.birth.year')) as number))
      .addRule({ name: 'exact', conditions: { all: [{ ...age, operator: 'equal', value: 36 }] }, event: { type: 'x' } })
    expect(named((await rules.run()).results)).toEqual(['exact'])
  })

  it('a fact of the run · before one of the engine', async () => {
    const rules = engine().addFact('age', 3).addRule(grown)
    expect(named((await rules.run()).results)).toEqual([])
    expect(named((await rules.run({ age: 18 })).results)).toEqual(['grown'])
  })

  it('own operators and decorators · also decorated', async () => {
    const rules = engine()
    rules.addOperator('startsWith', (fact, value) => String(fact).startsWith(String(value)))
    rules.addOperatorDecorator('lower', (fact, value, next) => next(String(fact).toLowerCase(), value))
    const conditions = { all: [{ fact: 'name', operator: 'lower:startsWith', value: 'wa' }, { fact: 'names', operator: 'someFact:lower:startsWith', value: 'li' }] }
    rules.addRule({ name: 'called', conditions, event: { type: 'x' } })
    expect(named((await rules.run({ name: 'Wang', names: ['Wang', 'Li'] })).results)).toEqual(['called'])
    expect(named((await rules.run({ name: 'Wang', names: ['Wang'] })).results)).toEqual([])
  })

  it('named conditions · set, changed, taken away', async () => {
    const rules = engine({ allowUndefinedConditions: true }).addRule({ name: 'by name', conditions: { any: [{ condition: 'grown' }] }, event: { type: 'x' } })
    const run = async () => named((await rules.run({ age: 20 })).results)
    expect(await run()).toEqual([])
    rules.setCondition('grown', { all: [age] })
    expect(await run()).toEqual(['by name'])
    rules.setCondition('grown', { not: age })
    expect(await run()).toEqual([])
    expect(rules.removeCondition('grown')).toBe(true)
    expect(await run()).toEqual([])
  })

  it('a rule taken away by name · is asked no more', async () => {
    const rules = engine().addRule(grown).addRule({ ...grown, name: 'twin' })
    expect([rules.removeRule('grown'), rules.removeRule('grown')]).toEqual([true, false])
    expect(named((await rules.run({ age: 20 })).results)).toEqual(['twin'])
  })

  it('a reaction that adds a fact · rules of lower priority · see it, and those of the same priority do not', async () => {
    const rules = engine({ allowUndefinedFacts: true })
      .addRule({ ...grown, priority: 10, onSuccess: (_event, almanac) => almanac.addRuntimeFact('may', true) })
      .addRule({ name: 'same', priority: 10, conditions: { all: [{ fact: 'may', operator: 'equal', value: true }] }, event: { type: 'x' } })
      .addRule({ name: 'later', priority: 1, conditions: { all: [{ fact: 'may', operator: 'equal', value: true }] }, event: { type: 'x' } })
    expect(named((await rules.run({ age: 20 })).results)).toEqual(['grown', 'later'])
  })

  it('stop · rules of the same priority still speak, lower ones do not', async () => {
    const rules = engine()
    rules
      .addRule({ ...grown, priority: 10, onSuccess: () => void rules.stop() })
      .addRule({ ...grown, name: 'beside', priority: 10 })
      .addRule({ ...grown, name: 'below' })
    expect(named((await rules.run({ age: 20 })).results)).toEqual(['beside', 'grown'])
  })

  it('a fact that is nowhere · rejects with its code, or is undefined where that is allowed', async () => {
    await expect(engine().addRule(grown).run()).rejects.toMatchObject({ code: 'UNDEFINED_FACT', message: 'Undefined fact: age' })
    expect(named((await engine({ allowUndefinedFacts: true }).addRule(grown).run()).failureResults)).toEqual(['grown'])
  })

  it('facts in the params of an event · filled in, one level deep', async () => {
    const rules = engine({ replaceFactsInEventParams: true }).addRule({ ...grown, event: { type: 'grown', params: { age: { fact: 'age' }, deep: { age: { fact: 'age' } }, from: 18 } } })
    expect((await rules.run({ age: 20 })).events).toEqual([{ type: 'grown', params: { age: 20, deep: { age: { fact: 'age' } }, from: 18 } }])
  })

  it('a handler that throws · rejects the run', async () => {
    const rules = engine().addRule({ ...grown, onSuccess: () => Promise.reject(new Error('no paper')) })
    await expect(rules.run({ age: 20 })).rejects.toThrow('no paper')
  })
})

describe('two runs at once on one engine', () => {
  const lower = { ...grown, name: 'lower', priority: 1 }

  it('compiled rules · both · keep all their rules, which json-rules-engine loses (its issue 303)', async () => {
    const both = async (engine: AnyEngine): Promise<readonly unknown[]> => {
      engine.addRule({ ...grown, priority: 10 }).addRule(lower)
      const slow = async (): Promise<number> => {
        for (let turn = 0; turn < 200; turn++) await Promise.resolve()
        return 20
      }
      return (await Promise.all([engine.run({ age: 20 }), engine.run({ age: slow })])).map(({ results }) => named(results))
    }
    expect(await both(new Ours())).toEqual([['grown', 'lower'], ['grown', 'lower']])
    expect(await both(new Library() as unknown as AnyEngine)).toEqual([['grown', 'lower'], ['grown']])
  })
})
