/** Questions about one value as JavaScript: constants told apart by one look-up, cut points by halving, lists in one pass. */

import { masksOf } from './bits.ts'
import type { Ink } from './ink.ts'
import { isNumeric } from './operator.ts'
import { valuesOf } from './partition.ts'
import type { Predicate } from './terms.ts'

/** A predicate with a constant on the right, and its bit. */
export type Question = { readonly predicate: Predicate; readonly bit: number }

/** Up to so many comparisons are written out one after another; more are looked up or halved. */
const FEW = 4

/** `name` is the local that holds the value; `known` is text that is true where the value is not unknown, or empty. */
export function emitTests(ink: Ink, name: string, questions: readonly Question[], known: string): void {
  const of = (sort: Sort): readonly Question[] => questions.filter(({ predicate }) => sortOf(predicate) === sort)
  emitOneOf(ink, name, of('one-of'))
  emitOrder(ink, name, of('order'))
  emitLists(ink, name, of('list'))
  for (const { predicate, bit } of of('opaque')) {
    const asked = `${ink.hand(predicate.operator.test)}(${name}, ${ink.constant(constantOf(predicate))})`
    ink.write(`if (${known === '' ? '' : `${known} && `}${asked}) ${ink.set([bit])}`)
  }
}

type Sort = 'one-of' | 'order' | 'list' | 'opaque'

function sortOf(predicate: Predicate): Sort {
  const { trait } = predicate.operator
  const constant = constantOf(predicate)
  switch (trait.kind) {
    case 'one-of':
      return valuesOf(predicate) === undefined ? 'opaque' : 'one-of'
    case 'members':
      return valuesOf(predicate) === undefined ? 'opaque' : 'list'
    case 'order':
      return typeof constant === 'number' && Number.isFinite(constant) ? 'order' : 'opaque'
    case 'emptiness':
      return typeof constant === 'boolean' ? 'list' : 'opaque'
    case 'opaque':
      return 'opaque'
  }
}

function constantOf({ right }: Predicate): unknown {
  return right.kind === 'constant' ? right.value : undefined
}

function emitOneOf(ink: Ink, name: string, questions: readonly Question[]): void {
  const asked = questions.map(({ predicate, bit }) => ({ bit, values: valuesOf(predicate) ?? [] })).filter(({ values }) => values.length > 0)
  if (asked.reduce((sum, { values }) => sum + values.length, 0) <= FEW) {
    for (const { bit, values } of asked) ink.write(`if (${values.map((value) => `${name} === ${ink.constant(value)}`).join(' || ')}) ${ink.set([bit])}`)
    return
  }
  const rows = new Map([...new Set(asked.flatMap(({ values }) => values))].map((value) => [value, asked.filter(({ values }) => values.includes(value)).map(({ bit }) => bit)]))
  const table = tableOf([...rows.values()])
  const places = new Map([...rows.keys()].map((value, place) => [value, place * table.width]))
  ink.write(`{ const o = ${ink.hand(places)}.get(${name}); if (o !== undefined) { ${table.columns.map((word, column) => `${ink.word(word)} |= ${ink.hand(table.masks)}[o + ${String(column)}]`).join('; ')} } }`)
}

/** Masks of rows of bits, one column for each word that any row touches. */
type Table = { readonly width: number; readonly columns: readonly number[]; readonly masks: Int32Array }

function tableOf(rows: readonly (readonly number[])[]): Table {
  const masks = rows.map(masksOf)
  const columns = [...new Set(masks.flatMap((mask) => [...mask.keys()]))].sort((one, other) => one - other)
  return { width: columns.length, columns, masks: Int32Array.from(masks.flatMap((mask) => columns.map((word) => mask.get(word) ?? 0))) }
}

type Cut = { readonly sign: '<' | '<=' | '>' | '>='; readonly point: number; readonly bit: number }

function emitOrder(ink: Ink, name: string, questions: readonly Question[]): void {
  const cuts = questions.flatMap(({ predicate: { operator, right }, bit }): readonly Cut[] =>
    operator.trait.kind === 'order' && right.kind === 'constant' && typeof right.value === 'number' ? [{ sign: operator.trait.sign, point: right.value, bit }] : [],
  )
  if (cuts.length === 0) return
  ink.write(`{ const x = typeof ${name} === 'number' ? ${name} : ${ink.hand(numberFrom)}(${name})`)
  const points = [...new Set(cuts.map(({ point }) => point))].sort((one, other) => one - other)
  if (points.length > FEW) emitRanks(ink, cuts, points)
  else for (const { sign, point, bit } of cuts) ink.write(`if (x ${sign} ${ink.constant(point)}) ${ink.set([bit])}`)
  ink.write('}')
}

/** A row for every gap and every point, in turn: under the first, on it, between it and the next … */
function emitRanks(ink: Ink, cuts: readonly Cut[], points: readonly number[]): void {
  const rows = [...points.flatMap((point, place) => [inGap(cuts, points[place - 1]), onPoint(cuts, point)]), inGap(cuts, points.at(-1))]
  const table = tableOf(rows)
  ink.write(`const o = ${ink.hand(rankOf)}(${ink.hand(Float64Array.from(points))}, x) * ${String(table.width)}`)
  ink.write(`if (o >= 0) { ${table.columns.map((word, column) => `${ink.word(word)} |= ${ink.hand(table.masks)}[o + ${String(column)}]`).join('; ')} }`)
}

/** What holds for numbers above `below` and under the next point. */
function inGap(cuts: readonly Cut[], below: number | undefined): readonly number[] {
  return cuts.filter(({ sign, point }) => (below !== undefined && point <= below) === (sign === '>' || sign === '>=')).map(({ bit }) => bit)
}

function onPoint(cuts: readonly Cut[], x: number): readonly number[] {
  return cuts.filter(({ sign, point }) => (x < point ? sign === '<' || sign === '<=' : x > point ? sign === '>' || sign === '>=' : sign === '<=' || sign === '>=')).map(({ bit }) => bit)
}

/** 2·i + 1 on the i-th point, 2·i below it, -1 for what is no number. */
function rankOf(points: Float64Array, x: number): number {
  if (Number.isNaN(x)) return -1
  let [low, high] = [0, points.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((points[middle] ?? 0) < x) low = middle + 1
    else high = middle
  }
  return points[low] === x ? 2 * low + 1 : 2 * low
}

/** The number that JavaScript compares with a number; NaN, which compares as no, for what does not begin like one. A bigint is left to the walk. */
function numberFrom(value: unknown): number {
  if (typeof value === 'bigint') throw new RangeError('a bigint is compared by the walk')
  return isNumeric(value) ? Number(value) : Number.NaN
}

function emitLists(ink: Ink, name: string, questions: readonly Question[]): void {
  if (questions.length === 0) return
  ink.write(`if (Array.isArray(${name})) {`)
  const emptiness = questions.filter(({ predicate }) => predicate.operator.trait.kind === 'emptiness')
  const bitsWhere = (wanted: boolean): readonly number[] => emptiness.filter(({ predicate }) => constantOf(predicate) === wanted).map(({ bit }) => bit)
  if (bitsWhere(true).length > 0) ink.write(`if (${name}.length === 0) { ${ink.set(bitsWhere(true))} }`)
  if (bitsWhere(false).length > 0) ink.write(`if (${name}.length !== 0) { ${ink.set(bitsWhere(false))} }`)
  emitMembers(ink, name, questions.filter(({ predicate }) => predicate.operator.trait.kind === 'members'))
  ink.write('}')
}

type MemberQuestion = { readonly bit: number; readonly of: 'some' | 'every'; readonly negated: boolean; readonly values: readonly unknown[] }

function emitMembers(ink: Ink, name: string, questions: readonly Question[]): void {
  const asked = questions.flatMap(({ predicate, bit }): readonly MemberQuestion[] => {
    const { trait } = predicate.operator
    return trait.kind === 'members' ? [{ bit, of: trait.of, negated: trait.negated, values: valuesOf(predicate) ?? [] }] : []
  })
  const [first] = asked
  if (first === undefined) return
  if (asked.length === 1 && first.values.length === 1 && first.negated === (first.of === 'every')) {
    ink.write(`if (${name}.indexOf(${ink.constant(first.values[0])}) ${first.negated ? '===' : '!=='} -1) { ${ink.set([first.bit])} }`)
    return
  }
  emitPass(ink, name, asked)
}

/** One pass over the list: what held for some member is gathered by or, what held for every one by and. */
function emitPass(ink: Ink, name: string, asked: readonly MemberQuestion[]): void {
  const values = [...new Set(asked.flatMap((each) => each.values))]
  const bitsFor = (value: unknown, listed: boolean): readonly number[] => asked.filter((each) => (listed && each.values.includes(value)) !== each.negated).map(({ bit }) => bit)
  const rows = [bitsFor(undefined, false), ...values.map((value) => bitsFor(value, true))]
  const [some, every] = (['some', 'every'] as const).map((of) => masksOf(asked.filter((each) => each.of === of).map(({ bit }) => bit)))
  const columns = [...masksOf(asked.map(({ bit }) => bit)).keys()]
  const masks = rows.map(masksOf)
  const table = Int32Array.from(masks.flatMap((mask) => columns.map((word) => mask.get(word) ?? 0)))
  const places = new Map(values.map((value, place) => [value, (place + 1) * columns.length]))
  const column = (word: string): string => `${ink.hand(table)}[o + ${word}]`
  ink.write(`let ${columns.map((_, at) => `a${String(at)} = 0, e${String(at)} = -1`).join(', ')}`)
  ink.write(`for (let i = 0; i < ${name}.length; i++) { let o = ${ink.hand(places)}.get(${name}[i]); if (o === undefined) o = 0`)
  for (const [at] of columns.entries()) ink.write(`a${String(at)} |= ${column(String(at))}; e${String(at)} &= ${column(String(at))}`)
  ink.write('}')
  for (const [at, word] of columns.entries()) ink.write(`${ink.word(word)} |= (a${String(at)} & ${String(some?.get(word) ?? 0)}) | (e${String(at)} & ${String(every?.get(word) ?? 0)})`)
}
