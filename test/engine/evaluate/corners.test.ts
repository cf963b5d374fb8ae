/** json-rules-engine's corners, one by one: what it does was observed with 7.3.1, and each row is put to both. */

import { describe, expect, it } from 'vitest'
import type { RuleFile } from './arbitrary-rules.ts'
import { ours, theirs, type Facts, type Outcome } from './outcomes.ts'

type Row = {
  readonly what: string
  readonly facts?: Facts
  readonly fires: boolean | 'fails'
  readonly allow?: Partial<Pick<RuleFile, 'allowUndefinedFacts' | 'allowUndefinedConditions'>>
  readonly named?: Readonly<Record<string, unknown>>
} & ({ readonly leaf: readonly [operator: string, fact: unknown, value: unknown]; readonly path?: string } | { readonly conditions: unknown })

const a = { fact: 'a', operator: 'equal', value: 1 }
const b = { fact: 'b', operator: 'equal', value: 1 }
const lost = { fact: 'lost', operator: 'equal', value: 1 }
const deep = { x: { y: 1, z: null, list: [5, 6] }, rows: [{ code: 'a' }, { code: 'b' }], one: [7], text: 'abc', 'a.b': 5, none: null }

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  'missing facts': [
    { what: 'a missing fact makes the run fail', conditions: { all: [lost] }, fires: 'fails' },
    { what: 'even beside a part that is false already', conditions: { all: [a, lost] }, facts: { a: 2 }, fires: 'fails' },
    { what: 'unless that part has a higher priority', conditions: { all: [{ ...a, priority: 2 }, lost] }, facts: { a: 2 }, fires: false },
    { what: 'which saves nothing where it does not settle it', conditions: { all: [{ ...a, priority: 2 }, lost] }, facts: { a: 1 }, fires: 'fails' },
    { what: 'any is settled by a true part of higher priority', conditions: { any: [lost, { ...a, priority: '7' }] }, facts: { a: 1 }, fires: true },
    { what: 'a missing fact to compare with fails as well', conditions: { all: [{ ...a, value: { fact: 'lost' } }] }, facts: { a: 1 }, fires: 'fails' },
    { what: 'a key that is there and undefined is no missing fact', conditions: { all: [a] }, facts: { a: undefined }, fires: false },
    { what: 'allowed, a missing fact equals nothing', conditions: { all: [lost] }, allow: { allowUndefinedFacts: true }, fires: false },
    { what: 'allowed, notEqual holds', conditions: { all: [{ ...lost, operator: 'notEqual' }] }, allow: { allowUndefinedFacts: true }, fires: true },
    { what: 'allowed, notIn holds', conditions: { all: [{ ...lost, operator: 'notIn', value: [1] }] }, allow: { allowUndefinedFacts: true }, fires: true },
    { what: 'allowed, doesNotContain does not hold', conditions: { all: [{ ...lost, operator: 'doesNotContain' }] }, allow: { allowUndefinedFacts: true }, fires: false },
  ],
  paths: [
    { what: 'a step into nothing is undefined', leaf: ['equal', deep, undefined], path: '$.nowhere.y', fires: true },
    { what: 'a step through null is undefined', leaf: ['equal', deep, undefined], path: '$.x.z.w', fires: true },
    { what: 'a value that is no object is its own answer', leaf: ['equal', 5, 5], path: '$.x.y', fires: true },
    { what: 'null is its own answer', leaf: ['equal', null, null], path: '$.x', fires: true },
    { what: 'a bare name is a path from the root', leaf: ['equal', deep, 'abc'], path: 'text', fires: true },
    { what: 'every member is a list, though there be one', leaf: ['contains', deep, 7], path: '$.one[*]', fires: true },
    { what: 'every member of nothing is undefined, not empty', leaf: ['equal', deep, undefined], path: '$.nowhere[*]', fires: true },
    { what: 'a property of every member', leaf: ['everyFact:in', deep, ['a', 'b']], path: '$.rows[*].code', fires: true },
    { what: 'length of a list', leaf: ['equal', deep, 2], path: '$.x.list.length', fires: true },
    { what: 'length of a text', leaf: ['equal', deep, 3], path: '$.text.length', fires: true },
    { what: 'what every object inherits is not there', leaf: ['equal', deep, undefined], path: '$.toString', fires: true },
    { what: 'a name in brackets may hold a dot', leaf: ['equal', deep, 5], path: "$['a.b']", fires: true },
    { what: 'a place in a list', leaf: ['equal', deep, 6], path: '$.x.list[1]', fires: true },
  ],
  numbers: [
    ['lessThan', '5', 10, true], ['lessThan', '5abc', 10, false], ['lessThan', '10', '9', true], ['lessThan', [3], 5, true], ['lessThan', null, 5, false], ['lessThan', true, 5, false],
    ['lessThan', '', 5, false], ['lessThan', NaN, 5, false], ['lessThan', '2026-01-01', '2026-02-01', true], ['greaterThan', 5, null, true], ['lessThan', 5n, 10, true], ['not:lessThan', null, 5, true],
    ['not:lessThan', NaN, 5, true], ['lessThan', {}, 5, false], ['lessThan', -Infinity, 5, true], ['greaterThanInclusive', 0.8, 0.8, true], ['lessThanInclusive', -0, 0, true],
  ].map(row),
  equality: [
    ['equal', NaN, NaN, false], ['notEqual', NaN, NaN, true], ['equal', [1], [1], false], ['equal', '1', 1, false], ['equal', null, undefined, false], ['in', 'bc', 'abcd', true], ['in', null, 'a null', true],
    ['in', 1, ['1'], false], ['in', NaN, [NaN], false], ['contains', 'abc', 'a', false], ['doesNotContain', 'abc', 'a', false], ['not:contains', 'abc', 'a', true], ['contains', [NaN], NaN, false], ['doesNotContain', [], 1, true],
  ].map(row),
  'in, compared with a fact': [
    { what: 'that is null fails', conditions: { all: [{ ...a, operator: 'in', value: { fact: 'b' } }] }, facts: { a: 1, b: null }, fires: 'fails' },
    { what: 'that is a list looks in it', conditions: { all: [{ ...a, operator: 'in', value: { fact: 'b' } }] }, facts: { a: 1, b: [1] }, fires: true },
    { what: 'both sides are the same list', conditions: { all: [{ ...a, value: { fact: 'a' } }] }, facts: { a: [1] }, fires: true },
    { what: 'every member is a new list each time', conditions: { all: [{ ...a, path: '$[*]', value: { fact: 'a', path: '$[*]' } }] }, facts: { a: [1] }, fires: false },
  ],
  decorators: [
    ['someFact:equal', 5, 5, false], ['someFact:equal', [], 5, false], ['everyFact:equal', [], 5, true], ['everyFact:equal', 5, 5, false], ['someFact:notIn', [1, 2], [1], true], ['everyFact:notIn', [2], [1], true],
    ['someValue:equal', 2, [1, 2], true], ['everyValue:notEqual', 2, [], true], ['swap:contains', 'a', ['a'], true], ['swap:in', ['a', 'b'], 'a', true], ['not:someFact:in', 5, [5], true], ['someFact:not:in', 5, [5], false],
    ['everyFact:someValue:equal', [1, 2], [1, 2, 3], true], ['someFact:someFact:equal', [[1]], 1, true], ['not:not:equal', 1, 1, true],
  ].map(row),
  structure: [
    { what: 'an empty all holds', conditions: { all: [] }, fires: true },
    { what: 'an empty any holds too', conditions: { any: [] }, fires: true },
    { what: 'not of an empty any does not', conditions: { not: { any: [] } }, fires: false },
    { what: 'a named condition is asked in its place', conditions: { all: [{ condition: 'grown' }, a] }, named: { grown: { any: [b] } }, facts: { a: 1, b: 1 }, fires: true },
    { what: 'a rule may be a named condition', conditions: { condition: 'grown' }, named: { grown: { condition: 'older' }, older: { all: [a] } }, facts: { a: 1 }, fires: true },
    { what: 'allowed, a missing named condition does not hold', conditions: { any: [{ condition: 'nowhere' }] }, allow: { allowUndefinedConditions: true }, fires: false },
    { what: 'allowed, so its not does', conditions: { not: { condition: 'nowhere' } }, allow: { allowUndefinedConditions: true }, fires: true },
    { what: 'params change nothing for a fact that is a value', conditions: { all: [{ ...a, params: { of: 2 } }, { ...a, params: { of: 3 } }] }, facts: { a: 1 }, fires: true },
  ],
}

describe.each(Object.entries(ROWS))('%s', (_, rows) => {
  it.each(rows.map((each) => [each.what, each] as const))('%s', async (_what, each) => {
    const [file, facts] = [fileOf(each), factsOf(each)]
    const expected = each.fires === 'fails' ? 'failed' : each.fires
    expect(said(await theirs(file, facts)), 'json-rules-engine').toBe(expected)
    for (const backEnd of ['generated', 'closures'] as const) expect(said(ours(file, facts, { backEnd })), backEnd).toBe(expected)
  })
})

describe('priorities of rules', () => {
  it('7.9, "7", 1, absent and 0 · order of what fired · by falling whole number, then as written', () => {
    const rules = ([1, 7.9, undefined, '7', 0, 3] as const).map((priority, at) => ({ name: String(at), conditions: { all: [] }, event: { type: 'x' }, ...(priority === undefined ? {} : { priority }) }))
    const outcome = ours({ rules, conditions: {}, allowUndefinedFacts: false, allowUndefinedConditions: false }, {})
    expect(outcome.kind === 'fired' && outcome.names).toEqual(['1', '3', '5', '0', '2', '4'])
  })
})

/** In words of its own: the operator, the fact, the constant. */
function row([operator, fact, value, fires]: readonly unknown[]): Row {
  const shown = (each: unknown): string => (typeof each === 'bigint' ? `${String(each)}n` : Object.is(each, -0) ? '-0' : typeof each === 'number' ? String(each) : (JSON.stringify(each) ?? 'undefined'))
  return { what: `${shown(fact)} ${String(operator)} ${shown(value)}`, leaf: [String(operator), fact, value], fires: fires === true }
}

function fileOf(each: Row): RuleFile {
  const conditions = 'conditions' in each ? each.conditions : { all: [{ fact: 'a', operator: each.leaf[0], value: each.leaf[2], ...(each.path === undefined ? {} : { path: each.path }) }] }
  return { rules: [{ name: 'rule', conditions, event: { type: 'x' } }], conditions: each.named ?? {}, allowUndefinedFacts: false, allowUndefinedConditions: false, ...each.allow }
}

function factsOf(each: Row): Facts {
  return 'leaf' in each ? { a: each.leaf[1] } : (each.facts ?? {})
}

function said(outcome: Outcome): boolean | string {
  return outcome.kind === 'fired' ? outcome.names.length === 1 : outcome.kind
}
