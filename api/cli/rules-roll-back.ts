/** `miaopi rules roll-back`: back to rules that were in force before, at once and with a reason. */

import { newId } from '../chance.ts'
import { rollBackIn } from '../road/rule-set-life.ts'
import { withBooks } from './books.ts'
import { onlyWord, type Command } from './command.ts'
import { UsageFault } from './fault.ts'
import { neededLogin, officer } from './rules/officer.ts'
import { asFault, registered } from './rules/registered.ts'
import { sayLines } from './terminal.ts'

export const rulesRollBack: Command = {
  words: '<digest>',
  about: 'Puts a retired rule set back in force at once, in place of the one that is. Whoever does so is a policy officer, not the set’s\nauthor, and says why. Applications decided meanwhile keep the rules they were decided by.',
  flags: {
    by: { value: '<login>', about: 'the policy officer who goes back' },
    reason: { value: '<text>', about: 'why; it is kept' },
  },
  run: async (given, terminal) => {
    const called = onlyWord('rules roll-back', given, 'which rule set, by its digest')
    const login = neededLogin(given, 'rules roll-back', 'by')
    const reason = (given.text('reason') ?? '').trim()
    if (reason.length < SHORTEST_REASON) throw new UsageFault('Say why: --reason <text>. See: miaopi rules roll-back --help')
    const line = await withBooks(terminal, async (store) => {
      const [row, by] = [await registered(store, called), await officer(store, login)]
      await asFault(store.transact((tx) => rollBackIn(tx, { id: newId('rol'), row, by, reason, now: terminal.now() })))
      return `${row.matter} v${String(row.version)} is in force again: ${row.digest}`
    })
    await sayLines(terminal, [line])
    return 0
  },
}

const SHORTEST_REASON = 4
