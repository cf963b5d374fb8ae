/** The rules as a programmer would write them by hand, one `if` after another, made from the same JSON. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BenchRule, Condition, Leaf } from './rule-books.ts'

export type PlainIfs = (facts: Readonly<Record<string, unknown>>) => readonly string[]

/** Each fact is read once into a local. Past some hundreds of rules V8 gives up on such a function; a person would split it, so it is split by hundreds. */
export async function plainIfs(rules: readonly BenchRule[]): Promise<PlainIfs> {
  const chunks = Array.from({ length: Math.ceil(rules.length / 100) }, (_, at) => rules.slice(at * 100, at * 100 + 100))
  const parts = chunks.map((some, at) => `function part${String(at)}(facts, out) {\n${factsIn(some).map((fact) => `const ${local(fact)} = facts[${JSON.stringify(fact)}]`).join('\n')}\n${some.map(ifText).join('\n')}\n}`)
  const text = `${parts.join('\n')}\nexport function decide(facts) { const out = []; ${chunks.map((_, at) => `part${String(at)}(facts, out)`).join('; ')}; return out }\n`
  const folder = mkdtempSync(join(tmpdir(), 'miaopi-ifs-'))
  try {
    writeFileSync(join(folder, 'ifs.mjs'), text)
    return ((await import(join(folder, 'ifs.mjs'))) as { readonly decide: PlainIfs }).decide
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export function factsIn(rules: readonly BenchRule[]): readonly string[] {
  const leaves = (condition: Condition): readonly string[] => {
    if ('fact' in condition) return [condition.fact]
    if ('not' in condition) return leaves(condition.not)
    return ('all' in condition ? condition.all : condition.any).flatMap(leaves)
  }
  return [...new Set(rules.flatMap(({ conditions }) => leaves(conditions)))]
}

export function local(fact: string): string {
  return fact.replace('.', '_')
}

function ifText({ name, conditions }: BenchRule): string {
  return `if (${ifConditionText(conditions)}) out.push(${JSON.stringify(name)})`
}

export function ifConditionText(condition: Condition): string {
  if ('fact' in condition) return TESTS[condition.operator]?.(local(condition.fact), condition.value) ?? 'false'
  if ('all' in condition) return `(${condition.all.map(ifConditionText).join(' && ')})`
  return 'any' in condition ? `(${condition.any.map(ifConditionText).join(' || ')})` : `!(${ifConditionText(condition.not)})`
}

/** Null compares with no number, as the rules have it. */
const TESTS: Readonly<Record<string, (name: string, value: Leaf['value']) => string>> = {
  equal: (name, value) => `${name} === ${JSON.stringify(value)}`,
  notEqual: (name, value) => `${name} !== ${JSON.stringify(value)}`,
  in: (name, value) => `(${(value as readonly unknown[]).map((each) => `${name} === ${JSON.stringify(each)}`).join(' || ')})`,
  lessThan: (name, value) => `(${name} !== null && ${name} < ${JSON.stringify(value)})`,
  greaterThan: (name, value) => `(${name} !== null && ${name} > ${JSON.stringify(value)})`,
  greaterThanInclusive: (name, value) => `(${name} !== null && ${name} >= ${JSON.stringify(value)})`,
  isEmpty: (name, value) => `(${name} !== null && ${name}.length ${value === true ? '===' : '!=='} 0)`,
}
