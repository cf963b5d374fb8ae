/** Text of a generated function: only our own words and JSON texts of constants go into it; everything else is handed over by number. */

import { masksOf } from './bits.ts'

export type Ink = {
  readonly write: (line: string) => void
  /** The text of a constant: written out where JSON can say it, handed over otherwise. */
  readonly constant: (value: unknown) => string
  /** The name under which a thing is handed over. */
  readonly hand: (thing: unknown) => string
  /** Text that sets bits of the record; the words it touches are then kept in locals. */
  readonly set: (bits: Iterable<number>) => string
  /** The local that holds a word: written here, or read from what an earlier function wrote. */
  readonly word: (word: number) => string
  readonly finish: () => { readonly text: string; readonly things: readonly unknown[] }
}

/** `own`: the words this function writes, and nobody else. */
export function openInk(own: ReadonlySet<number>): Ink {
  const lines: string[] = []
  const things: unknown[] = []
  const borrowed = new Set<number>()
  const hand = (thing: unknown): string => {
    const known = things.indexOf(thing)
    return `k${String(known === -1 ? things.push(thing) - 1 : known)}`
  }
  const word = (index: number): string => {
    if (!own.has(index)) borrowed.add(index)
    return `w${String(index)}`
  }
  return {
    write: (line) => {
      lines.push(line)
    },
    constant: (value) => (isSayable(value) ? JSON.stringify(value) : hand(value)),
    hand,
    set: (bits) => [...masksOf(bits)].map(([index, mask]) => `${word(index)} |= ${String(mask)}`).join('; '),
    word,
    finish: () => ({ text: wholeText({ lines, things, own, borrowed }), things }),
  }
}

function isSayable(value: unknown): boolean {
  return value === null || typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value) && !Object.is(value, -0))
}

type Written = { readonly lines: readonly string[]; readonly things: readonly unknown[]; readonly own: ReadonlySet<number>; readonly borrowed: ReadonlySet<number> }

function wholeText({ lines, things, own, borrowed }: Written): string {
  return [
    '"use strict"',
    ...things.map((_, index) => `const k${String(index)} = K[${String(index)}]`),
    'return function (F, R, at) {',
    ...[...own].map((word) => `let w${String(word)} = 0`),
    ...[...borrowed].map((word) => `const w${String(word)} = R[at + ${String(word)}]`),
    ...lines,
    ...[...own].map((word) => `R[at + ${String(word)}] = w${String(word)}`),
    '}',
  ].join('\n')
}
