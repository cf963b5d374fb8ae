/** Questions about a list as JavaScript: is it empty, and what are its members; many questions about members in one pass. */

import { masksOf } from './bits.ts'
import type { Ink } from './ink.ts'
import { valuesOf } from './partition.ts'
import { constantOf, type Question, type Subject } from './question.ts'

export function emitLists(ink: Ink, subject: Subject, questions: readonly Question[]): void {
  const { name, vouch } = subject
  if (emitFilled(ink, subject, questions)) return
  ink.write(`if (Array.isArray(${name})) {`)
  const emptiness = questions.filter(({ predicate }) => predicate.operator.trait.kind === 'emptiness')
  const bitsWhere = (wanted: boolean): readonly number[] => emptiness.filter(({ predicate }) => constantOf(predicate) === wanted).flatMap(({ bits }) => bits)
  if (emptiness.length > 0) ink.write(`if (${name}.length === 0) { ${ink.set(bitsWhere(true))} } else { ${ink.set(bitsWhere(false))} }`)
  emitMembers(ink, name, questions)
  ink.write(vouch === '' ? '}' : `} else { ${vouch} }`)
}

/**
 * The commonest question of all, is there anything in the list, is settled for an empty one without asking whether it is a list. A missing
 * fact has no length: reading it throws, and the walk says what is missing.
 */
function emitFilled(ink: Ink, { name, known, vouch }: Subject, questions: readonly Question[]): boolean {
  if (known !== '' || !questions.every(({ predicate }) => predicate.operator.trait.kind === 'emptiness' && constantOf(predicate) === false)) return false
  const there = vouch === '' ? `${name} !== null && ${name} !== undefined` : `${name} !== null`
  ink.write(`if (${there} && ${name}.length !== 0 && Array.isArray(${name})) { ${ink.set(questions.flatMap(({ bits }) => bits))} }`)
  return true
}

type MemberQuestion = { readonly bits: readonly number[]; readonly of: 'some' | 'every'; readonly negated: boolean; readonly values: readonly unknown[] }

function emitMembers(ink: Ink, name: string, questions: readonly Question[]): void {
  const asked = questions.flatMap(({ predicate, bits }): readonly MemberQuestion[] => {
    const { trait } = predicate.operator
    return trait.kind === 'members' ? [{ bits, of: trait.of, negated: trait.negated, values: valuesOf(predicate) ?? [] }] : []
  })
  const [first] = asked
  if (first === undefined) return
  if (asked.length === 1 && first.values.length === 1 && first.negated === (first.of === 'every')) {
    ink.write(`if (${name}.indexOf(${ink.constant(first.values[0])}) ${first.negated ? '===' : '!=='} -1) { ${ink.set(first.bits)} }`)
    return
  }
  emitPass(ink, name, asked)
}

/** One pass over the list: what held for some member is gathered by or, what held for every one by and. */
function emitPass(ink: Ink, name: string, asked: readonly MemberQuestion[]): void {
  const values = [...new Set(asked.flatMap((each) => each.values))]
  const bitsFor = (value: unknown, listed: boolean): readonly number[] => asked.filter((each) => (listed && each.values.includes(value)) !== each.negated).flatMap(({ bits }) => bits)
  const [some, every] = (['some', 'every'] as const).map((of) => masksOf(asked.filter((each) => each.of === of).flatMap(({ bits }) => bits)))
  const columns = [...masksOf(asked.flatMap(({ bits }) => bits)).keys()]
  const rows = [bitsFor(undefined, false), ...values.map((value) => bitsFor(value, true))].map(masksOf)
  const table = ink.hand(Int32Array.from(rows.flatMap((row) => columns.map((word) => row.get(word) ?? 0))))
  const places = ink.hand(new Map(values.map((value, place) => [value, (place + 1) * columns.length])))
  ink.write(`let ${columns.map((_, at) => `a${String(at)} = 0, e${String(at)} = -1`).join(', ')}`)
  ink.write(`for (let i = 0; i < ${name}.length; i++) { let o = ${places}.get(${name}[i]); if (o === undefined) o = 0`)
  for (const [at] of columns.entries()) ink.write(`a${String(at)} |= ${table}[o + ${String(at)}]; e${String(at)} &= ${table}[o + ${String(at)}]`)
  ink.write('}')
  for (const [at, word] of columns.entries()) ink.write(`${ink.word(word)} |= (a${String(at)} & ${String(some?.get(word) ?? 0)}) | (e${String(at)} & ${String(every?.get(word) ?? 0)})`)
}
