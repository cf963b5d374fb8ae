/** The thread in which Z3 thinks, so that a hard question never keeps the office waiting. Started by open-solver.ts only. */

import { parentPort } from 'node:worker_threads'
import { init, type Z3_context } from 'z3-solver'

export type Posed = { readonly id: number; readonly script: string }
export type Replied = { readonly id: number; readonly printed: string }

/** What is used of the memory that Z3 works in. */
type Memory = {
  readonly HEAPU8: Uint8Array
  readonly _malloc: (bytes: number) => number
  readonly _free: (address: number) => void
  readonly _async_Z3_eval_smtlib2_string: (context: Z3_context, script: number) => void
  readonly async_call: (start: (context: Z3_context, script: number) => void, context: Z3_context, script: number) => Promise<string>
}

/** About 0.2 s and 100 MB. */
const ready = openZ3()

async function openZ3(): Promise<(script: string) => Promise<string>> {
  const opened = await init()
  // The package types its memory as any; these are the parts its own wrapper uses.
  const memory = opened.em as Memory
  const context = opened.Z3.mk_context(opened.Z3.mk_config())
  return (script) => evaluate(memory, context, script)
}

/**
 * Holds the script in memory until the answer is there. The wrapper of z3-solver 5.2.0 gives it up at once, while Z3's own thread still
 * reads: about one script in a thousand then arrives damaged.
 */
async function evaluate(memory: Memory, context: Z3_context, script: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${script}\0`)
  const address = memory._malloc(bytes.length)
  memory.HEAPU8.set(bytes, address)
  try {
    return await memory.async_call(memory._async_Z3_eval_smtlib2_string, context, address)
  } finally {
    memory._free(address)
  }
}

/** One after the other, for Z3 itself allows no more. */
let before: Promise<unknown> = ready

parentPort?.on('message', ({ id, script }: Posed) => {
  before = before.then(async () => {
    const run = await ready
    const printed = await run(script).catch((error: unknown) => String(error))
    parentPort?.postMessage({ id, printed } satisfies Replied)
  })
})
