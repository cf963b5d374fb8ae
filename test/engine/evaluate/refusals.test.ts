/** What the compiler refuses, and what json-rules-engine does with the same; docs/rules-semantics.md lists all of it. */

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileRules, type CompileFaultCode } from '../../../engine/evaluate/compile.ts'
import type { RuleFile } from './arbitrary-rules.ts'
import { ours, theirs, type Facts } from './outcomes.ts'

/** `fired`: lets it through, as if nothing were wrong. `null`: is never put to it, see the row. */
type There = 'refused' | 'failed' | 'fired' | null

type Refusal = { readonly what: string; readonly code: CompileFaultCode; readonly conditions: unknown; readonly there: There; readonly named?: Readonly<Record<string, unknown>>; readonly rule?: object; readonly facts?: Facts }

const a = { fact: 'a', operator: 'equal', value: 1 }
/** Holds, so that what json-rules-engine drops shows as a rule that fires. */
const yes = { a: 1, list: [1, 2], deep: { a: 1 }, rows: [{ x: 1 }] }

const REFUSALS: readonly Refusal[] = [
  { what: 'all that is no list', code: 'not-a-list', conditions: { all: a }, there: 'refused' },
  { what: 'not of a list', code: 'not-a-list-but-one', conditions: { not: [a] }, there: 'refused' },
  { what: 'a condition that is none', code: 'not-a-condition', conditions: { all: [{ operator: 'equal', value: 1 }] }, there: 'refused' },
  { what: 'a rule that is a leaf', code: 'root-is-leaf', conditions: a, there: 'refused' },
  { what: 'a leaf without a value', code: 'missing-key', conditions: { all: [{ fact: 'a', operator: 'equal' }] }, there: 'refused' },
  { what: 'an event without a type', code: 'bad-event', conditions: { all: [a] }, rule: { event: {} }, there: 'refused' },
  { what: 'all and any in one: all is dropped', code: 'mixed-condition', conditions: { any: [a], all: [{ ...a, value: 2 }] }, there: 'fired' },
  { what: 'a leaf with an any: the leaf is dropped', code: 'mixed-condition', conditions: { all: [{ ...a, value: 2, any: [a] }] }, there: 'fired' },
  { what: 'a rule priority that is no number: it runs last', code: 'bad-priority', conditions: { all: [a] }, rule: { priority: 'high' }, there: 'fired' },
  { what: 'a rule priority below one', code: 'bad-priority', conditions: { all: [a] }, rule: { priority: -1 }, there: 'refused' },
  { what: 'a condition priority that is no number', code: 'bad-priority', conditions: { all: [{ ...a, priority: 'high' }] }, there: 'fired' },
  { what: 'an operator that does not exist', code: 'unknown-operator', conditions: { all: [{ ...a, operator: 'about' }] }, there: 'failed' },
  { what: 'a decorator that does not exist', code: 'unknown-operator', conditions: { all: [{ ...a, operator: 'all:equal' }] }, there: 'failed' },
  { what: 'an operator that does not exist, spared by priority', code: 'unknown-operator', conditions: { any: [{ ...a, priority: 2 }, { ...a, operator: 'about' }] }, there: 'fired' },
  { what: 'in without a list or text', code: 'value-unfit', conditions: { all: [{ ...a, operator: 'in', value: 1 }] }, there: 'failed' },
  { what: 'someValue without a list', code: 'value-unfit', conditions: { all: [{ ...a, operator: 'someValue:equal', value: 1 }] }, there: 'failed' },
  { what: 'someFact:in without a list, over no list', code: 'value-unfit', conditions: { not: { ...a, operator: 'someFact:in', value: 1 } }, there: 'fired' },
  { what: 'a constant that is no JSON value', code: 'value-not-plain', conditions: { not: { ...a, value: new Date(0) } }, there: 'fired' },
  { what: 'a filter in a path: a program', code: 'path-unfit', conditions: { all: [{ fact: 'rows', path: '$[?(@.x==1)]', operator: 'notEqual', value: null }] }, there: 'fired' },
  { what: 'a script in a path: a program', code: 'path-unfit', conditions: { all: [{ fact: 'list', path: '$[(@.length-1)]', operator: 'equal', value: 2 }] }, there: 'fired' },
  { what: 'a descent in a path', code: 'path-unfit', conditions: { all: [{ fact: 'deep', path: '$..a', operator: 'equal', value: 1 }] }, there: 'fired' },
  { what: 'a path of the old kind: nothing is ever there', code: 'path-unfit', conditions: { not: { fact: 'deep', path: '.a', operator: 'equal', value: 1 } }, there: 'fired' },
  { what: 'a path that is an inherited name', code: 'path-unfit', conditions: { all: [{ fact: 'deep', path: 'constructor', operator: 'equal', value: 1 }] }, there: 'failed' },
  { what: 'a named condition that does not exist: its rejection may be left over', code: 'unknown-condition', conditions: { all: [a, { condition: 'nowhere' }] }, there: null },
  { what: 'a circle of named conditions: it kills the process', code: 'circular-condition', conditions: { condition: 'egg' }, named: { egg: { all: [a, { condition: 'hen' }] }, hen: { any: [{ condition: 'egg' }, a] } }, there: null },
  { what: 'a circle that no rule refers to', code: 'circular-condition', conditions: { all: [a] }, named: { egg: { all: [a, { condition: 'egg' }] } }, there: 'fired' },
  { what: 'conditions nested sixty deep', code: 'too-deep', conditions: nested(60), there: 'fired' },
  { what: 'named conditions that write out to a million', code: 'too-large', conditions: { condition: 'c20' }, named: doubled(20), there: null },
]

describe('refusals', () => {
  it.each(REFUSALS.map((each) => [each.what, each] as const))('%s', async (_, { code, conditions, there, named = {}, rule = {} }) => {
    const file: RuleFile = { rules: [{ name: 'rule', conditions, event: { type: 'x' }, ...rule }], conditions: named, allowUndefinedFacts: false, allowUndefinedConditions: false }
    const mine = ours(file, yes)
    expect(mine.kind === 'refused' && mine.codes).toEqual([code])
    if (there === null) return
    const their = await theirs(file, yes)
    expect(their.kind).toBe(there)
    if (their.kind === 'fired') expect(their.names).toEqual(['rule'])
  })

  it('a fact outside the agreed order · compiled for a list · is refused', () => {
    const compiled = compileRules([{ conditions: { all: [a] }, event: { type: 'x' } }], { facts: { by: 'place', order: ['b'] } })
    expect(!compiled.ok && compiled.faults.map(({ code }) => code)).toEqual(['unknown-fact'])
  })

  it('every fault of a file · at once · with its place in both languages', () => {
    const compiled = compileRules([{ name: 'R1', conditions: { all: [{ ...a, operator: 'about' }, { any: [{ ...a, path: '$..a' }] }] }, event: {} }, 7])
    expect(!compiled.ok && compiled.faults.map(({ code, at }) => `${code} ${at}`)).toEqual(['unknown-operator R1/all/0', 'path-unfit R1/all/1/any/0/path', 'bad-event R1', 'missing-key /1'])
    for (const { text } of compiled.ok ? [] : compiled.faults) expect([text.zh, text.en].join()).not.toMatch(/\{found\}|undefined/)
  })

  it.each([null, 5, 'rules', {}, [null], [[]], [{ conditions: null, event: null }], [{ conditions: { all: [null, 5, []] }, event: { type: 1 } }]])('%j · is refused and throws nothing', (rules) => {
    expect(compileRules(rules).ok).toBe(false)
  })

  it('an operator of our own that answers neither yes nor no · evaluated · fails', () => {
    const compiled = compileRules([{ conditions: { all: [{ ...a, operator: 'odd' }] }, event: { type: 'x' } }], { operators: { odd: (fact) => Number(fact) % 2 } })
    expect(() => { if (compiled.ok) compiled.evaluate(yes, new Int32Array(compiled.words)) }).toThrow(/odd answered number/)
  })

  it('docs/rules-semantics.md · every code · is explained', () => {
    const page = readFileSync(new URL('../../../docs/rules-semantics.md', import.meta.url), 'utf8')
    const codes = new Set([...REFUSALS.map(({ code }) => code), 'unknown-fact'])
    expect([...codes].filter((code) => !page.includes(`\`${code}\``))).toEqual([])
  })
})

function nested(depth: number): unknown {
  return depth === 0 ? { all: [a] } : { all: [nested(depth - 1)] }
}

function doubled(count: number): Record<string, unknown> {
  return Object.fromEntries(Array.from({ length: count + 1 }, (_, at) => [`c${String(at)}`, at === 0 ? { all: [a] } : { any: [{ condition: `c${String(at - 1)}` }, { condition: `c${String(at - 1)}` }] }]))
}
