/** A proposed rule set before it may be kept: shape, sense, law, words, every example run, and the rules held against one another. */

import { Worker } from 'node:worker_threads'
import type { Matter, RuleSet } from '#engine'
import type { Fault } from '../errors.ts'

/** Unknown values: whoever proposes may have sent anything. */
export type Proposal = { readonly ruleSet: unknown; readonly examples: unknown; readonly matter: Matter }

export type CheckedProposal =
  | { readonly ok: true; readonly digest: string; readonly ruleSet: RuleSet; readonly doubts: readonly Fault[] }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** The shipped set takes three seconds; a set that takes so much longer is a fault of its own. */
const PATIENCE_MS = 60_000

/** Every fault at once. Null when the thread did not answer in time or broke: what cannot be checked is not kept. */
export function checkProposal(proposal: Proposal): Promise<CheckedProposal | null> {
  return new Promise((resolve) => {
    const thread = new Worker(new URL('./start-proposal-thread.mjs', import.meta.url), { workerData: plain(proposal) })
    const end = (checked: CheckedProposal | null): void => {
      clearTimeout(timer)
      resolve(checked)
      void thread.terminate()
    }
    const timer = setTimeout(end, PATIENCE_MS, null)
    thread.once('message', end)
    thread.once('error', () => {
      end(null)
    })
    thread.once('exit', () => {
      end(null)
    })
  })
}

/** The strict reader's objects have no prototype, which a thread does not accept as it stands. */
function plain(proposal: Proposal): unknown {
  return JSON.parse(JSON.stringify(proposal))
}
