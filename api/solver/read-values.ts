/** What a solver printed, read back: its verdict, and the value of each constant as facts of an application. */

import { factsFrom, type Facts } from '#engine'
import type { Vocabulary, Word } from './vocabulary.ts'

export type Printed =
  | { readonly kind: 'sat'; readonly facts: Facts }
  | { readonly kind: 'unsat' }
  /** Given up, or not understood. */
  | { readonly kind: 'unknown'; readonly reason: string }

export function readPrinted(printed: string, vocabulary: Vocabulary): Printed {
  const verdict = printed.trimStart().split(/\s/, 1)[0] ?? ''
  if (verdict === 'unsat') return { kind: 'unsat' }
  if (verdict !== 'sat') return { kind: 'unknown', reason: printed.slice(0, 200) }
  const values = valuesIn(printed.slice(printed.indexOf('(')))
  return isWhole(values, vocabulary) ? { kind: 'sat', facts: factsOf(values, vocabulary) } : { kind: 'unknown', reason: 'values are missing' }
}

function isWhole(values: Values, { words }: Vocabulary): boolean {
  return [...words.values()].every(({ absent, silent, value, members, about }) => [absent, silent, ...(about.type.kind === 'list' ? members.values() : [value])].every((constant) => values.has(constant)))
}

type Values = ReadonlyMap<string, boolean | number>

function factsOf(values: Values, { words, texts }: Vocabulary): Facts {
  return factsFrom(Object.fromEntries([...words.values()].map((word) => [word.fact, valueOf(word, values, texts)])))
}

function valueOf(word: Word, values: Values, texts: readonly string[]): unknown {
  const { about, absent, silent, value, members } = word
  if (values.get(absent) === true) return null
  if (values.get(silent) === true) return { unknown: about.source }
  if (about.type.kind === 'list') return [...members].filter(([, constant]) => values.get(constant) === true).map(([member]) => member)
  const found = values.get(value)
  return about.type.kind === 'text' && typeof found === 'number' ? (texts[found] ?? otherText(word, found - texts.length)) : found
}

/** Two numbers that stand for no text that is mentioned stand for two texts. */
function otherText({ fact, limits }: Word, beyond: number): string {
  return `${limits.sample ?? fact}${'′'.repeat(1 + (beyond % 50))}`
}

/** `((a true) (b (- 5)) (c (/ 7.0 20.0)))` */
function valuesIn(text: string): Values {
  const parts = readList(tokensOf(text), { at: 0 })
  if (!isList(parts)) return new Map()
  return new Map(parts.flatMap((pair) => (isList(pair) && typeof pair[0] === 'string' ? [[pair[0], constantOf(pair[1] ?? '')] as const] : [])))
}

type Expression = string | readonly Expression[]

function isList(expression: Expression): expression is readonly Expression[] {
  return typeof expression !== 'string'
}

function tokensOf(text: string): readonly string[] {
  return text.match(/[()]|[^\s()]+/g) ?? []
}

function readList(tokens: readonly string[], place: { at: number }): Expression {
  const token = tokens[place.at] ?? ''
  place.at += 1
  if (token !== '(') return token
  const parts: Expression[] = []
  while (place.at < tokens.length && tokens[place.at] !== ')') parts.push(readList(tokens, place))
  place.at += 1
  return parts
}

function constantOf(expression: Expression): boolean | number {
  if (expression === 'true' || expression === 'false') return expression === 'true'
  if (typeof expression === 'string') return Number(expression)
  const [sign, left = '', right] = expression
  if (sign === '-') return -Number(constantOf(left))
  return sign === '/' && right !== undefined ? Number(constantOf(left)) / Number(constantOf(right)) : Number.NaN
}
