/** The thread in which Z3 thinks, so that a hard question never keeps the office waiting. Started by open-solver.ts only. */

import { parentPort } from 'node:worker_threads'
import { init } from 'z3-solver'

export type Posed = { readonly id: number; readonly script: string }
export type Replied = { readonly id: number; readonly printed: string }

/** About 0.2 s and 100 MB. */
const ready = init().then(({ Z3 }) => {
  const context = Z3.mk_context(Z3.mk_config())
  return (script: string) => Z3.eval_smtlib2_string(context, script)
})

/** One after the other, for Z3 itself allows no more. */
let before: Promise<unknown> = ready

parentPort?.on('message', ({ id, script }: Posed) => {
  before = before.then(async () => {
    const evaluate = await ready
    const printed = await evaluate(script).catch((error: unknown) => String(error))
    parentPort?.postMessage({ id, printed } satisfies Replied)
  })
})
