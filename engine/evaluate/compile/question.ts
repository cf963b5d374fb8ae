/** A question about one value, and tables of what several answers set at once. */

import { masksOf } from './bits.ts'
import type { Ink } from './ink.ts'
import type { Predicate } from './terms.ts'

/** A predicate with a constant on the right, and the bits that yes sets: its own, and those of rules that are this question alone. */
export type Question = { readonly predicate: Predicate; readonly bits: readonly number[] }

/** The value that is asked about. */
export type Subject = {
  /** The local that holds it. */
  readonly name: string
  /** Text that is true where it is not unknown, or empty. */
  readonly known: string
  /** Text that fails where it is missing and notes where it is unknown, or empty; spared where an answer shows that it is neither. */
  readonly vouch: string
}

export function constantOf({ right }: Predicate): unknown {
  return right.kind === 'constant' ? right.value : undefined
}

/** Masks of rows of bits, one column for each word that any row touches. */
export type Table = { readonly columns: readonly number[]; readonly masks: Int32Array }

export function tableOf(rows: readonly (readonly number[])[]): Table {
  const masks = rows.map(masksOf)
  const columns = [...new Set(masks.flatMap((mask) => [...mask.keys()]))].sort((one, other) => one - other)
  return { columns, masks: Int32Array.from(masks.flatMap((mask) => columns.map((word) => mask.get(word) ?? 0))) }
}

/** Sets the bits of the row that begins at `o`. */
export function tableText(ink: Ink, { columns, masks }: Table): string {
  return columns.map((word, column) => `${ink.word(word)} |= ${ink.hand(masks)}[o + ${String(column)}]`).join('; ')
}
