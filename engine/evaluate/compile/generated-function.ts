/** The one place where text becomes a function. The text is ours and its constants are JSON texts (see ink.ts); no word of a rule is code. */

import type { Run } from './run.ts'

/** Throws an EvalError where the surroundings forbid code from text. */
export function functionFrom({ text, things }: { readonly text: string; readonly things: readonly unknown[] }): Run {
  const maker: unknown = new Function('K', text)
  const made: unknown = isMaker(maker) ? maker(things) : undefined
  if (!isRun(made)) throw new TypeError('a generated function is none')
  return made
}

function isMaker(value: unknown): value is (things: readonly unknown[]) => unknown {
  return typeof value === 'function'
}

function isRun(value: unknown): value is Run {
  return typeof value === 'function'
}
