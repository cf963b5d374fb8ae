/** A thread of a trial: takes block after block, and in the end hands over what it counted. */

import { parentPort, workerData } from 'node:worker_threads'
import { changedIn, openBlockTrial, openTally, type Counted } from '#engine'
import { openBlockOn } from './block-file.ts'
import { openBox } from './box.ts'
import type { Assignment, Told } from './trial-threads.ts'

const { secret } = workerData as { readonly secret: string }
const box = openBox(secret)

parentPort?.on('message', (assignment: Assignment) => {
  try {
    tell({ kind: 'done', counted: work(assignment) })
  } catch (error) {
    Atomics.store(assignment.shared, 1, 1)
    tell({ kind: 'failed', error: error instanceof Error ? error : new Error('the trial failed') })
  }
})
parentPort?.postMessage('ready')

function work({ order, blocks, shared }: Assignment): Counted {
  const [trial, tally] = [openBlockTrial(order.draft, order.base), openTally()]
  for (;;) {
    const handle = blocks[Atomics.add(shared, 0, 1)]
    if (handle === undefined || Atomics.load(shared, 1) !== 0) return tally.counted()
    const block = openBlockOn(handle, box)
    const changes = trial(block)
    tally.add(block, changes)
    tell({ kind: 'block', rows: block.rows, changed: order.listed === true ? changedIn(block, changes) : [] })
  }
}

function tell(told: Told): void {
  parentPort?.postMessage(told)
}
