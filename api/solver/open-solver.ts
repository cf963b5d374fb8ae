/** The door of the solver's room: finds facts for a sentence by Z3, in a thread that is started by the first question. */

import { Worker } from 'node:worker_threads'
import { near, type Find, type Ground, type Sentence, type Sought } from '#engine'
import { readPrinted } from './read-values.ts'
import { scriptFor } from './smt-script.ts'
import type { Posed, Replied } from './z3-thread.ts'

export type Solver = {
  /** Never rejects: what Z3 cannot tell in time is undecided. */
  readonly find: Find
  /** Stops the thread; what is still asked is undecided. */
  readonly close: () => Promise<void>
}

export type SolverTerms = {
  /** Milliseconds for one question. */
  readonly patience: number
}

/** A question about the shipped rules takes Z3 some hundredths of a second; the first one half a second more, for the start. */
const PATIENCE_MS = 5_000

export function openSolver({ patience }: SolverTerms = { patience: PATIENCE_MS }): Solver {
  const room = openRoom(patience)
  return {
    find: (sentence, ground) => findBySolver(sentence, ground, (script) => room.ask(script), patience),
    close: () => room.close(),
  }
}

async function findBySolver(sentence: Sentence, ground: Ground, evaluate: (script: string) => Promise<string | null>, patience: number): Promise<Sought> {
  const { text, vocabulary } = scriptFor(sentence, ground, patience)
  const printed = await evaluate(text)
  const read = printed === null ? null : readPrinted(printed, vocabulary)
  if (read === null || read.kind === 'unknown') return { kind: 'undecided' }
  return read.kind === 'unsat' ? { kind: 'none' } : { kind: 'found', facts: near(read.facts, sentence, ground) }
}

/** Z3 minds its own limit; a thread that says nothing for so much longer is stopped. */
const GRACE_MS = 15_000

type Waiting = { readonly resolve: (printed: string | null) => void; readonly timer: NodeJS.Timeout }

/** An answer stands between the question's own number twice; one that does not is none. */
function framed(id: number, script: string): string {
  return `(echo "question ${String(id)}")\n${script}(echo "answered ${String(id)}")\n`
}

function unframed(id: number, printed: string): string | null {
  const [head, foot] = [`question ${String(id)}\n`, `answered ${String(id)}\n`]
  return printed.startsWith(head) && printed.endsWith(foot) ? printed.slice(head.length, -foot.length) : null
}

function openRoom(patience: number) {
  const waiting = new Map<number, Waiting>()
  let thread: Worker | undefined
  let lastId = 0
  let closed = false

  const settle = (id: number, printed: string | null): void => {
    const asker = waiting.get(id)
    clearTimeout(asker?.timer)
    waiting.delete(id)
    asker?.resolve(printed)
  }
  const abandon = async (): Promise<void> => {
    const stopping = thread
    thread = undefined
    for (const id of [...waiting.keys()]) settle(id, null)
    await stopping?.terminate()
  }
  const start = (): Worker => {
    const started = new Worker(new URL('./start-z3-thread.mjs', import.meta.url))
    started.on('message', ({ id, printed }: Replied) => {
      settle(id, printed)
    })
    started.on('error', () => void abandon())
    started.on('exit', () => {
      if (thread === started) void abandon()
    })
    return started
  }
  const posed = (id: number, script: string): Promise<string | null> =>
    new Promise((resolve) => {
      if (closed) {
        resolve(null)
        return
      }
      thread ??= start()
      waiting.set(id, { resolve, timer: setTimeout(() => void abandon(), patience + GRACE_MS) })
      thread.postMessage({ id, script } satisfies Posed)
    })
  return {
    ask: async (script: string): Promise<string | null> => {
      const id = ++lastId
      const printed = await posed(id, framed(id, script))
      return printed === null ? null : unframed(id, printed)
    },
    close: async (): Promise<void> => {
      closed = true
      await abandon()
    },
  }
}
