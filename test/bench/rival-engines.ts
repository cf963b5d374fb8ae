/** Other rule engines given the same rules, each in its own language, translated leaf by leaf from the same JSON. */

import { LogicEngine } from 'json-logic-engine'
import { RuleEngine } from 'node-rules'
import { factsIn, ifConditionText, local } from './plain-ifs.ts'
import type { BenchFacts, BenchRule, Condition, Leaf } from './rule-books.ts'

export type RivalEngine = { readonly what: string; readonly run: (facts: BenchFacts) => unknown; readonly fired: (facts: BenchFacts) => Promise<readonly string[]> | readonly string[] }

export async function rivalEngines(rules: readonly BenchRule[]): Promise<readonly RivalEngine[]> {
  const open = await findZen()
  return [jsonLogic(rules), ...(open === null ? [] : [zen(rules, open)]), await nodeRules(rules)]
}

/** Facts by path, compiled ahead to one function per rule, as its documentation advises. */
function jsonLogic(rules: readonly BenchRule[]): RivalEngine {
  const engine = new LogicEngine()
  engine.addMethod('number', ([value]: readonly unknown[]) => typeof value === 'number', { deterministic: true })
  engine.addMethod('list', ([value, empty]: readonly unknown[]) => Array.isArray(value) && (value.length === 0) === empty, { deterministic: true })
  const built = rules.map(({ name, conditions }) => ({ name, holds: engine.build(logicOf(conditions)) as (facts: unknown) => unknown }))
  const run = ({ nested }: BenchFacts): readonly string[] => built.filter(({ holds }) => holds(nested) === true).map(({ name }) => name)
  return { what: 'json-logic-engine, compiled', run, fired: run }
}

function logicOf(condition: Condition): unknown {
  if ('all' in condition) return { and: condition.all.map(logicOf) }
  if ('any' in condition) return { or: condition.any.map(logicOf) }
  if ('not' in condition) return { '!': [logicOf(condition.not)] }
  const read = { var: `application.${condition.fact}` }
  return LOGIC[condition.operator]?.(read, condition.value) ?? false
}

const ordered = (sign: string) => (read: unknown, value: Leaf['value']): unknown => ({ and: [{ number: [read] }, { [sign]: [read, value] }] })

const LOGIC: Readonly<Record<string, (read: unknown, value: Leaf['value']) => unknown>> = {
  equal: (read, value) => ({ '===': [read, value] }),
  notEqual: (read, value) => ({ '!==': [read, value] }),
  in: (read, value) => ({ in: [read, value] }),
  lessThan: ordered('<'),
  greaterThan: ordered('>'),
  greaterThanInclusive: ordered('>='),
  isEmpty: (read, value) => ({ list: [read, value] }),
}

type OpenZen = (content: unknown) => { readonly evaluate: (context: unknown) => Promise<unknown> }

/**
 * zen-engine comes as one binary for each kind of machine, not all of which every registry holds, so it is no dependency: it takes part
 * where somebody has run `npm install --no-save @gorules/zen-engine@0.54.0`.
 */
async function findZen(): Promise<OpenZen | null> {
  const name = '@gorules/zen-engine'
  try {
    const { ZenEngine } = (await import(name)) as { readonly ZenEngine: new () => { readonly createDecision: OpenZen } }
    return (content) => new ZenEngine().createDecision(content)
  } catch {
    return null
  }
}

/** One expression a rule in one node; it only has an asynchronous way to evaluate. */
function zen(rules: readonly BenchRule[], open: OpenZen): RivalEngine {
  const expressions = rules.map(({ conditions }, at) => ({ id: `e${String(at)}`, key: `r${String(at)}`, value: zenText(conditions) }))
  const nodes = [
    { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
    { id: 'rules', name: 'rules', type: 'expressionNode', position: { x: 1, y: 0 }, content: { expressions } },
    { id: 'out', name: 'out', type: 'outputNode', position: { x: 2, y: 0 } },
  ]
  const edges = [{ id: '1', sourceId: 'in', targetId: 'rules', type: 'edge' }, { id: '2', sourceId: 'rules', targetId: 'out', type: 'edge' }]
  const decision = open({ nodes, edges })
  const fired = async ({ nested }: BenchFacts): Promise<readonly string[]> => {
    const { result } = (await decision.evaluate(nested)) as { readonly result: Readonly<Record<string, unknown>> }
    return rules.filter((_, at) => result[`r${String(at)}`] === true).map(({ name }) => name)
  }
  return { what: 'zen-engine, expressions', run: ({ nested }) => decision.evaluate(nested), fired }
}

function zenText(condition: Condition): string {
  if ('all' in condition) return `(${condition.all.map(zenText).join(' and ')})`
  if ('any' in condition) return `(${condition.any.map(zenText).join(' or ')})`
  if ('not' in condition) return `not(${zenText(condition.not)})`
  return ZEN[condition.operator]?.(`application.${condition.fact}`, condition.value) ?? 'false'
}

const zenOrdered = (sign: string) => (fact: string, value: Leaf['value']): string => `(${fact} != null and ${fact} ${sign} ${JSON.stringify(value)})`

const ZEN: Readonly<Record<string, (fact: string, value: Leaf['value']) => string>> = {
  equal: (fact, value) => `${fact} == ${JSON.stringify(value)}`,
  notEqual: (fact, value) => `${fact} != ${JSON.stringify(value)}`,
  in: (fact, value) => `${fact} in ${JSON.stringify(value)}`,
  lessThan: zenOrdered('<'),
  greaterThan: zenOrdered('>'),
  greaterThanInclusive: zenOrdered('>='),
  isEmpty: (fact, value) => `(${fact} != null and len(${fact}) ${value === true ? '==' : '>'} 0)`,
}

type Flow = { readonly when: (holds: unknown) => void; readonly next: () => void }

/** Conditions are functions, as its documentation writes them; a rule that fires lets the next one run. */
async function nodeRules(rules: readonly BenchRule[]): Promise<RivalEngine> {
  const tests = await conditionFunctions(rules)
  const engine = new RuleEngine(
    rules.map(({ name }, at) => ({
      name,
      condition: (flow: Flow, facts: Readonly<Record<string, unknown>>) => {
        flow.when(tests[at]?.(facts) === true)
      },
      consequence: (flow: Flow) => {
        flow.next()
      },
    })),
    { ignoreFactChanges: true },
  )
  const fired = ({ flat }: BenchFacts): Promise<readonly string[]> =>
    new Promise((resolve) => {
      engine.execute(flat, (result: unknown) => {
        resolve((result as { readonly matchPath: readonly string[] }).matchPath)
      })
    })
  return { what: 'node-rules', run: fired, fired }
}

type Test = (facts: Readonly<Record<string, unknown>>) => boolean

/** One function a rule, from the text that the hand-written ifs are made of. */
async function conditionFunctions(rules: readonly BenchRule[]): Promise<readonly Test[]> {
  const bodies = rules.map((rule) => `facts => { ${factsIn([rule]).map((fact) => `const ${local(fact)} = facts[${JSON.stringify(fact)}];`).join(' ')} return ${ifConditionText(rule.conditions)} }`)
  const text = `export const tests = [${bodies.join(',\n')}]`
  const { tests } = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as { readonly tests: readonly Test[] }
  return tests
}
