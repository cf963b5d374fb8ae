/** At the start of an office: brings the keys of the name register to the lists in force, at once where there is nothing yet, beside the work otherwise. */

import type { NameLists } from '#engine'
import type { Store } from '#store'
import { nameKeysFailed, nameKeysMade, nameKeysMoved } from '../events.ts'
import type { Log } from '../log.ts'
import { rebuildNameKeys } from '../road/name-keys.ts'

export type NameKeysTerms = { readonly store: Store; readonly lists: NameLists; readonly log: Log }

/** Names between two words in the log. */
const TOLD_EVERY = 100_000

export type Keeping = {
  /** Settles when the keys are those of the lists, or the making of them was stopped or failed; never rejects. */
  readonly done: Promise<void>
  /** Lets the step at hand end; the next start goes on from there. */
  readonly stop: () => Promise<void>
}

export async function beginNameKeys(terms: NameKeysTerms): Promise<Keeping> {
  let stopping = false
  const done = keepNameKeys(terms, () => stopping)
  if ((await terms.store.countNames()) === 0) await done
  return {
    done,
    stop: () => {
      stopping = true
      return done
    },
  }
}

async function keepNameKeys({ store, lists, log }: NameKeysTerms, shouldStop: () => boolean): Promise<void> {
  let told = 0
  try {
    const { finished, names, strays } = await rebuildNameKeys(store, {
      lists,
      shouldStop,
      onProgress: ({ done, total }) => {
        if (done < told + TOLD_EVERY) return
        told = done
        nameKeysMoved(log, done, total)
      },
    })
    if (finished && names > 0) nameKeysMade(log, names, strays)
  } catch (error) {
    nameKeysFailed(log, error)
  }
}
