/** Questions about one value as JavaScript: constants told apart by one look-up, cut points by halving, lists in one pass. */

import { emitLists } from './emit-lists.ts'
import type { Ink } from './ink.ts'
import { isNumeric } from './operator.ts'
import { valuesOf } from './partition.ts'
import { constantOf, tableOf, tableText, type Question, type Subject } from './question.ts'
import type { Predicate } from './terms.ts'

/** Up to so many comparisons are written out one after another; more are looked up or halved. */
const FEW = 4

export function emitTests(ink: Ink, subject: Subject, questions: readonly Question[]): void {
  const of = (sort: Sort): readonly Question[] => questions.filter(({ predicate }) => sortOf(predicate) === sort)
  const sorts = (['one-of', 'order', 'list', 'opaque'] as const).filter((sort) => of(sort).length > 0)
  const only = sorts.length === 1 ? sorts[0] : undefined
  // Vouching is folded into questions of one sort; before a mixture it stands first.
  if (only === undefined || only === 'opaque') ink.write(subject.vouch)
  const inner = only === undefined || only === 'opaque' ? { ...subject, vouch: '' } : subject
  for (const sort of sorts) EMITTERS[sort](ink, inner, of(sort))
}

type Sort = 'one-of' | 'order' | 'list' | 'opaque'

const EMITTERS = { 'one-of': emitOneOf, order: emitOrder, list: emitLists, opaque: emitOpaque } as const satisfies Record<Sort, (ink: Ink, subject: Subject, questions: readonly Question[]) => void>

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

function emitOpaque(ink: Ink, { name, known }: Subject, questions: readonly Question[]): void {
  for (const { predicate, bits } of questions) {
    const asked = `${ink.hand(predicate.operator.test)}(${name}, ${ink.constant(constantOf(predicate))})`
    ink.write(`if (${known === '' ? '' : `${known} && `}${asked}) { ${ink.set(bits)} }`)
  }
}

function emitOneOf(ink: Ink, { name, vouch }: Subject, questions: readonly Question[]): void {
  const asked = questions.map(({ predicate, bits }) => ({ bits, values: valuesOf(predicate) ?? [] }))
  const values = [...new Set(asked.flatMap((each) => each.values))]
  const rows = new Map(values.map((value) => [value, asked.filter((each) => each.values.includes(value)).flatMap(({ bits }) => bits)]))
  // A constant undefined would take a missing fact for an answer.
  const first = values.includes(undefined) ? vouch : ''
  const last = first === '' && vouch !== '' ? `{ ${vouch} }` : '{}'
  ink.write(first)
  if (values.length <= FEW) {
    ink.write([...[...rows].map(([value, bits]) => `if (${name} === ${ink.constant(value)}) { ${ink.set(bits)} }`), last].join(' else '))
    return
  }
  const table = tableOf([...rows.values()])
  const places = new Map(values.map((value, place) => [value, place * table.columns.length]))
  ink.write(`{ const o = ${ink.hand(places)}.get(${name}); if (o !== undefined) { ${tableText(ink, table)} } else ${last} }`)
}

type Cut = { readonly sign: '<' | '<=' | '>' | '>='; readonly point: number; readonly bits: readonly number[] }

function emitOrder(ink: Ink, { name, vouch }: Subject, questions: readonly Question[]): void {
  const cuts = questions.flatMap(({ predicate: { operator, right }, bits }): readonly Cut[] =>
    operator.trait.kind === 'order' && right.kind === 'constant' && typeof right.value === 'number' ? [{ sign: operator.trait.sign, point: right.value, bits }] : [],
  )
  ink.write(`{ let x = ${name}; if (typeof x !== 'number') { ${vouch}; x = ${ink.hand(numberFrom)}(x) }`)
  const points = [...new Set(cuts.map(({ point }) => point))].sort((one, other) => one - other)
  if (points.length > FEW) emitRanks(ink, cuts, points)
  else for (const { sign, point, bits } of cuts) ink.write(`if (x ${sign} ${ink.constant(point)}) { ${ink.set(bits)} }`)
  ink.write('}')
}

/** A row for every gap and every point, in turn: under the first, on it, between it and the next … */
function emitRanks(ink: Ink, cuts: readonly Cut[], points: readonly number[]): void {
  const table = tableOf([...points.flatMap((point, place) => [inGap(cuts, points[place - 1]), onPoint(cuts, point)]), inGap(cuts, points.at(-1))])
  ink.write(`const o = ${ink.hand(rankOf)}(${ink.hand(Float64Array.from(points))}, x) * ${String(table.columns.length)}`)
  ink.write(`if (o >= 0) { ${tableText(ink, table)} }`)
}

/** What holds for numbers above `below` and under the next point. */
function inGap(cuts: readonly Cut[], below: number | undefined): readonly number[] {
  return cuts.filter(({ sign, point }) => (below !== undefined && point <= below) === (sign === '>' || sign === '>=')).flatMap(({ bits }) => bits)
}

function onPoint(cuts: readonly Cut[], x: number): readonly number[] {
  return cuts.filter(({ sign, point }) => (x < point ? sign === '<' || sign === '<=' : x > point ? sign === '>' || sign === '>=' : sign === '<=' || sign === '>=')).flatMap(({ bits }) => bits)
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
  if (value === null) return Number.NaN
  if (typeof value === 'bigint') throw new RangeError('a bigint is compared by the walk')
  return isNumeric(value) ? Number(value) : Number.NaN
}
