/** `miaopi jobs`: the work that was written down and is not done, above all what failed for good and waits for a person. */

import type { JobRow } from '#store'
import { withBooks } from './books.ts'
import { JSON_FLAG, noWords, type Command } from './command.ts'
import { UsageFault } from './fault.ts'
import { sayJson, sayLines } from './terminal.ts'

const STATES = ['failed', 'ready', 'running', 'done'] as const

const MOST = 1_000

export const jobs: Command = {
  words: '',
  about: 'Lists jobs, those that failed unless said otherwise: number, task, what it is about, attempts, and the last error. A failed job\nstays until a person gives it its attempts again with miaopi jobs retry.',
  flags: { state: { value: '<failed|ready|running|done>', about: 'which jobs; failed unless said' }, ...JSON_FLAG },
  run: async (given, terminal) => {
    noWords('jobs', given)
    const state = stateOf(given.text('state') ?? 'failed')
    const found = await withBooks(terminal, (store) => store.listJobs({ state, limit: MOST }))
    await (given.has('json') ? sayJson(terminal, found.map(toldOf)) : sayLines(terminal, linesOf(found, state)))
    return 0
  },
}

function stateOf(word: string): JobRow['state'] {
  const state = STATES.find((each) => each === word)
  if (state === undefined) throw new UsageFault(`A job is ${STATES.join(', ')}, never “${word}”. See: miaopi jobs --help`)
  return state
}

/** Without the payload: it may hold a person's words, and nobody needs them to mend a job. */
function toldOf({ id, task, key, state, attempts, maxAttempts, runAt, createdAt, lastError }: JobRow) {
  return { id, task, key, state, attempts, maxAttempts, runAt, createdAt, lastError }
}

function linesOf(found: readonly JobRow[], state: JobRow['state']): readonly string[] {
  if (found.length === 0) return [state === 'failed' ? 'No job has failed.' : `No job is ${state}.`]
  return [
    `${String(found.length)}${found.length === MOST ? ' or more' : ''} ${state}:`,
    ...found.flatMap(({ id, task, key, attempts, maxAttempts, lastError }) => [
      `  ${id}  ${task}  ${key}  attempts ${String(attempts)} of ${String(maxAttempts)}`,
      ...(lastError === null ? [] : [`    ${lastError.split('\n')[0] ?? ''}`]),
    ]),
  ]
}
