/** Every matter's history on an office's books, for the commands that look after it. */

import { openPolicy } from '../../policy/open-policy.ts'
import type { History } from '../../history/index.ts'
import { openHistories } from '../../road/open-histories.ts'
import { withBooks } from '../books.ts'
import type { Given } from '../command.ts'
import type { Terminal } from '../terminal.ts'

/** One matter after the other. */
export function onHistories<T>(terminal: Terminal, work: (history: History) => Promise<T>): Promise<readonly (readonly [string, T])[]> {
  return withBooks(terminal, async (store, { dataFolder }) => {
    const done: (readonly [string, T])[] = []
    for (const [matter, history] of openHistories({ store, policy: openPolicy(), dataFolder, now: terminal.now })) done.push([matter, await work(history)])
    return done
  })
}

export function progressOf(given: Given, terminal: Terminal): (decisions: number) => void {
  return given.has('progress') ? (decisions) => void terminal.complain(`${String(decisions)} decisions\n`) : () => undefined
}
