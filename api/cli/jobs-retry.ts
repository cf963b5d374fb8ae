/** `miaopi jobs retry`: a person's decision that failed work is tried again, with all its attempts. */

import { StoreError, type Store } from '#store'
import { withBooks } from './books.ts'
import type { Command, Given } from './command.ts'
import { Fault, UsageFault } from './fault.ts'
import { sayLines } from './terminal.ts'

/** Many at once only as long as one transaction stays short. */
const MOST = 1_000

export const jobsRetry: Command = {
  words: '<job number …>',
  about: 'Gives failed jobs all their attempts again; a running office takes them up within seconds. Jobs that did not fail are refused, and\nthen nothing is changed.',
  flags: { all: { about: 'every job that failed, instead of some by number' } },
  run: async (given, terminal) => {
    const retried = await withBooks(terminal, async (store) => retry(store, await wanted(store, given), terminal.now()))
    await sayLines(terminal, [retried === 0 ? 'No job has failed.' : `${String(retried)} ready again.`])
    return 0
  },
}

async function wanted(store: Pick<Store, 'listJobs'>, given: Given): Promise<readonly string[]> {
  if (given.has('all') === given.words.length > 0) throw new UsageFault('Say which jobs, by number or --all. See: miaopi jobs retry --help')
  return given.has('all') ? (await store.listJobs({ state: 'failed', limit: MOST })).map(({ id }) => id) : given.words
}

async function retry(store: Pick<Store, 'transact'>, ids: readonly string[], now: string): Promise<number> {
  await store.transact(async (tx) => {
    for (const id of ids) await tx.retryJob(id, now).catch((error: unknown) => { throw notFailed(error, id) })
  })
  return ids.length
}

function notFailed(error: unknown, id: string): unknown {
  return error instanceof StoreError && error.code === 'stale' ? new Fault(`There is no failed job ${id}; nothing was changed.`) : error
}
