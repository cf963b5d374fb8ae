/** Rule files and facts at random, with every corner in which a compiled evaluator could differ from json-rules-engine. */

import fc from 'fast-check'

export type RuleFile = {
  readonly rules: readonly Rule[]
  readonly conditions: Readonly<Record<string, unknown>>
  readonly allowUndefinedFacts: boolean
  readonly allowUndefinedConditions: boolean
}

/** One file, tried on several sets of facts. */
export type Trial = { readonly file: RuleFile; readonly worlds: readonly Readonly<Record<string, unknown>>[] }

type Rule = { readonly name: string; readonly conditions: unknown; readonly event: { readonly type: string }; readonly priority?: number | string }

const NAMES = ['a', 'b', 'c', 'd', 'e', 'list', 'deep', 'constructor'] as const

const SCALARS = [0, 1, 5, 10, -1, 0.5, -0, NaN, Infinity, null, true, false, '', 'a', 'b', 'abc', '5', '10', '5abc', '2026-01-01', '合肥市', undefined] as const
const LISTS = [[], ['a'], ['a', 'b'], ['b', 'abc', '合肥市'], [1, 5], [5, '5', null], [3], [[1]], [NaN], [null, undefined], ['5', '10'], [true, 0]] as const
const OBJECTS = [{}, { x: 1 }, { x: '5', y: { z: 'a' } }, { x: null, s: 'abc', list: [1, 5, 10] }, { items: [{ code: 'a' }, { code: 'b' }, {}], 'a.b': 5, '*': 'a' }, { x: [], y: { z: [1], '*': 1 }, s: '' }] as const

const scalar = fc.constantFrom(...SCALARS)
const list = fc.constantFrom<readonly unknown[]>(...LISTS)
const anything = fc.oneof({ weight: 5, arbitrary: scalar }, { weight: 3, arbitrary: list }, { weight: 2, arbitrary: fc.constantFrom(...OBJECTS) }, { weight: 1, arbitrary: fc.constantFrom(5n, new Date(0)) })

const factsOf = fc.record(
  {
    a: anything,
    b: fc.oneof(scalar, fc.constantFrom('a', 'b', 'abc', 5)),
    c: anything,
    d: fc.oneof({ weight: 3, arbitrary: fc.constantFrom<unknown>(0, 1, 2, 3, 5, 7, 10, 11) }, { weight: 1, arbitrary: anything }),
    e: fc.constantFrom<unknown>(true, false, null),
    list: fc.oneof({ weight: 4, arbitrary: list }, { weight: 1, arbitrary: anything }),
    deep: fc.oneof({ weight: 4, arbitrary: fc.constantFrom<unknown>(...OBJECTS) }, { weight: 1, arbitrary: anything }),
    constructor: fc.constantFrom<unknown>(1, 'a'),
  },
  { requiredKeys: ['a', 'b', 'd', 'e', 'list', 'deep', 'constructor'] },
)

const path = fc.oneof(
  { weight: 300, arbitrary: fc.constantFrom('$', '$.x', 'x', '$.y.z', 'y.z', "$['a.b']", '$["x"]', '$.list[0]', '$.list[*]', '$.items[*].code', '$.items[1].code', '$.s.length', '$.list.length', '$.s[0]', '$.toString', '$.y.constructor', '$.none.deep', '$.*', '$.y.*', '$[0]', '$[*]', '$.x.y') },
  { weight: 1, arbitrary: fc.constantFrom('.x', '$..x', '$.list[?(@>1)]', '$.list[(@.length-1)]', '$.list[0:2]', '$.x,y', 'x^', '$.x.', 'toString') },
)

const fact = fc.oneof({ weight: 100, arbitrary: fc.constantFrom(...NAMES) }, { weight: 1, arbitrary: fc.constant('nowhere') })
const term = fc.record({ fact, path, params: fc.constantFrom({}, { of: 1 }) }, { requiredKeys: ['fact'] })

const ORDER = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'] as const
const decorators = fc.array(fc.constantFrom('not', 'someFact', 'everyFact', 'someValue', 'everyValue', 'swap'), { maxLength: 3 })
const priority = fc.constantFrom<unknown>(1, 2, 3, 10, '7', 2.9, 0)

/** Mostly what a sound file says, so that the two have something to agree on. */
const plainTest = fc.oneof(
  fc.record({ operator: fc.constantFrom('equal', 'notEqual', 'not:equal', 'not:notEqual', 'contains', 'doesNotContain', 'not:contains', 'someFact:equal', 'everyFact:notEqual'), value: fc.oneof({ weight: 4, arbitrary: scalar }, { weight: 1, arbitrary: anything }) }),
  fc.record({ operator: fc.constantFrom('in', 'notIn', 'not:in', 'someFact:in', 'everyFact:in', 'someFact:notIn', 'someFact:not:in', 'everyFact:not:notIn', 'someValue:equal', 'everyValue:notEqual', 'everyFact:someValue:equal', 'not:someFact:in'), value: fc.oneof({ weight: 12, arbitrary: list }, { weight: 1, arbitrary: fc.constantFrom<unknown>('abcd', '15', 'null') }) }),
  fc.record({ operator: fc.constantFrom(...ORDER, ...ORDER.map((each) => `not:${each}`), ...ORDER.map((each) => `someFact:${each}`)), value: fc.oneof({ weight: 8, arbitrary: fc.constantFrom<unknown>(0, 1, 2, 3, 5, 7, 10) }, { weight: 2, arbitrary: fc.oneof(scalar, list) }) }),
  fc.record({ operator: fc.constantFrom('isEmpty', 'not:isEmpty'), value: fc.constantFrom<unknown>(true, false, 1) }),
)

const wildTest = fc.record({
  operator: fc.tuple(decorators, fc.constantFrom('equal', 'notEqual', 'in', 'notIn', 'contains', 'doesNotContain', ...ORDER, 'isEmpty', 'nothing')).map(([before, name]) => [...before, name].join(':')),
  value: fc.oneof({ weight: 3, arbitrary: anything }, { weight: 2, arbitrary: list }, { weight: 3, arbitrary: term }),
})

const comparison = fc.record({ operator: fc.constantFrom('equal', 'notEqual', 'contains', 'someFact:equal', ...ORDER, ...ORDER, 'in'), value: term })

const leaf = fc
  .tuple(term, fc.oneof({ weight: 40, arbitrary: plainTest }, { weight: 8, arbitrary: comparison }, { weight: 2, arbitrary: wildTest }), fc.option(priority, { freq: 6, nil: undefined }))
  .map(([left, test, first]) => ({ ...left, ...test, ...(first === undefined ? {} : { priority: first }) }))

const reference = fc.constantFrom({ condition: 'one' }, { condition: 'two' }, { condition: 'three' }, { condition: 'two' })
const lost = fc.constantFrom({ condition: 'lost' })

const { group } = fc.letrec<{ readonly group: unknown }>((tie) => {
  const part = fc.oneof({ weight: 6, arbitrary: leaf }, { weight: 2, arbitrary: tie('group') }, { weight: 1, arbitrary: reference })
  const parts = fc.array(part, { maxLength: 4 })
  const first = fc.option(priority, { freq: 8, nil: undefined })
  const prioritised = (body: fc.Arbitrary<object>): fc.Arbitrary<object> => fc.tuple(body, first).map(([inner, each]) => ({ ...inner, ...(each === undefined ? {} : { priority: each }) }))
  return { group: fc.oneof({ maxDepth: 3, depthSize: 'small' }, prioritised(fc.record({ all: parts })), prioritised(fc.record({ any: parts })), fc.record({ not: part })) }
})

const root = fc.oneof({ weight: 60, arbitrary: group }, { weight: 10, arbitrary: reference }, { weight: 1, arbitrary: lost }, { weight: 1, arbitrary: leaf })

const rule = fc.record({ conditions: root, priority: fc.constantFrom<number | string>(1, 1, 1, 2, 5, '7', 2.9) }, { requiredKeys: ['conditions'] })

/** `one` refers to nothing, `two` to `one`, `three` to both; now and then the first refers back, which is a circle. */
const conditions = fc
  .tuple(group, group, group, fc.constantFrom(...Array.from({ length: 60 }, (_, at) => at === 0)))
  .map(([first, second, third, circle]) => ({
    one: circle ? { all: [first, { condition: 'three' }] } : withoutReferences(first),
    two: { any: [withoutReferences(second), { condition: 'one' }] },
    three: { all: [withoutReferences(third), { condition: 'two' }, { not: { condition: 'one' } }] },
  }))

const file: fc.Arbitrary<RuleFile> = fc.record({
  rules: fc.array(rule, { minLength: 1, maxLength: 3 }).map((rules) => rules.map((each, at): Rule => ({ ...each, name: `R${String(at)}`, event: { type: `fired ${String(at)}` } }))),
  conditions,
  allowUndefinedFacts: fc.boolean(),
  allowUndefinedConditions: fc.boolean(),
})

export const WORLDS = 4

export const arbitraryTrial: fc.Arbitrary<Trial> = fc.record({ file, worlds: fc.array(factsOf, { minLength: WORLDS, maxLength: WORLDS, size: 'max' }) })

function withoutReferences(condition: unknown): unknown {
  return JSON.parse(JSON.stringify(condition, (_, value: unknown) => (typeof value === 'bigint' || value === undefined ? 5 : value)).replaceAll(/\{"condition":"\w+"\}/g, '{"all":[]}'))
}
