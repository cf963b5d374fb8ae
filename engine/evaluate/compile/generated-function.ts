/** The one place where text becomes a function. The text is ours and its constants are JSON texts (see ink.ts); no word of a rule is code. */

import type { FactInput } from './form.ts'

/** Throws an EvalError where the surroundings forbid code from text. */
export function functionFrom<T extends (facts: FactInput, record: Int32Array, at: number) => unknown>({ text, things }: { readonly text: string; readonly things: readonly unknown[] }): T {
  const maker = new Function('K', text) as (things: readonly unknown[]) => T
  return maker(things)
}
