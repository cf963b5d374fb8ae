/** Generated functions that write results out of facts and record: some hundred times quicker than reading them bit by bit. */

import type { Condition, Leaf } from './condition.ts'
import { openPathInk, type PathInk } from './emit-path.ts'
import { logicText } from './emit-unit.ts'
import { functionFrom } from './generated-function.ts'
import type { Access } from './form.ts'
import { openInk, type Ink } from './ink.ts'
import type { Section } from './layout.ts'
import { logicOf } from './logic.ts'
import { ownProperty } from './path.ts'
import type { Program } from './program.ts'
import type { ResultsMaker } from './result.ts'
import { at as among } from './terms.ts'

/** Writes the results of some rules of one section, for records in which no fact is unknown. */
export function resultsMaker(program: Program, section: Section, rules: readonly number[], access: Access): ResultsMaker {
  const ink = openInk(new Set())
  const ready = rules.map((rule) => among(program.rules, rule))
  for (const source of new Set(ready.flatMap(({ reads }) => reads))) ink.write(`const f${String(source)} = ${access.text(among(program.terms.sources, source), ink.hand(ownProperty))}`)
  let written = 0
  const keep = (text: string): string => {
    const name = `t${String(written++)}`
    ink.write(`const ${name} = ${text}`)
    return name
  }
  const making: Making = { program, section, ink, keep, pathText: openPathInk(ink, { opaque: program.unknowns }) }
  const results = rules.map((rule) => resultText(making, rule))
  ink.write(`return [${results.join(', ')}]`)
  return functionFrom<ResultsMaker>(ink.finish())
}

function resultText(making: Making, rule: number): string {
  const { program, section, ink, keep } = making
  const { name, event, priority, condition } = among(program.rules, rule)
  const bit = section.ruleBits.get(rule) ?? 0
  const fired = `(${ink.word(bit >>> 5)} & ${String(1 << (bit & 31))}) !== 0`
  const conditions = treeText(making, condition)
  return keep(`{ name: ${ink.constant(name)}, event: ${ink.hand(event)}, priority: ${String(priority)}, result: ${fired}, conditions: ${conditions} }`)
}

/** `keep` writes a value into a local: an object within an object's text would be made by a call instead of in place. */
type Making = { readonly program: Program; readonly section: Section; readonly ink: Ink; readonly keep: (text: string) => string; readonly pathText: PathInk }

/** The local that holds the tree. */
function treeText(making: Making, condition: Condition): string {
  const { section, ink, keep } = making
  const result = logicText(logicOf(condition), section, ink)
  switch (condition.kind) {
    case 'leaf':
      return keep(leafText(making, condition.leaf, result))
    case 'nothing':
      return keep(`{ condition: ${JSON.stringify(condition.name)}, result: false }`)
    case 'not': {
      const not = treeText(making, condition.part)
      return keep(`{ operator: 'not', not: ${not}, result: ${result} }`)
    }
    case 'all':
    case 'any': {
      const parts = keep(`[${condition.parts.map((part) => treeText(making, part)).join(', ')}]`)
      return keep(`{ operator: '${condition.kind}', ${condition.kind}: ${parts}, result: ${result} }`)
    }
  }
}

function leafText({ program, ink, pathText }: Making, { fact, path, operator, value, predicate }: Leaf, result: string): string {
  const { left, right } = among(program.terms.predicates, predicate)
  const valueText = (index: number): string => {
    const slot = among(program.terms.slots, index)
    return slot.path === null ? `f${String(slot.source)}` : `(${pathText(`f${String(slot.source)}`, slot.path)})`
  }
  const constant = ink.constant(value)
  const where = path === null ? '' : `path: ${JSON.stringify(path)}, `
  return `{ operator: ${JSON.stringify(operator)}, fact: ${JSON.stringify(fact)}, ${where}value: ${constant}, factResult: ${valueText(left)}, valueResult: ${right.kind === 'slot' ? valueText(right.slot) : constant}, result: ${result} }`
}
