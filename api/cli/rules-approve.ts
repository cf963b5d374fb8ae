/** `miaopi rules approve`: a second person says yes to a draft, for a day, knowing how many decisions of the past would have come out otherwise. */

import { officeDate } from '#engine'
import { newId } from '../chance.ts'
import { approveIn } from '../road/rule-set-life.ts'
import { withBooks } from './books.ts'
import { onlyWord, type Command, type Given } from './command.ts'
import { Fault, UsageFault } from './fault.ts'
import { neededLogin, officer } from './rules/officer.ts'
import { asFault, registered } from './rules/registered.ts'
import { tryDraft } from './rules/try-draft.ts'
import { sayLines } from './terminal.ts'

export const rulesApprove: Command = {
  words: '<digest>',
  about: 'Tries a draft of the register on every recorded decision against the rules in force, and approves it for a day. On that day a\nrunning office puts it in force by itself. Whoever approves says how many decisions would change, as miaopi trial told them: where\nthe number is another, nothing is approved.',
  flags: {
    approver: { value: '<login>', about: 'the policy officer who approves; never its author' },
    on: { value: '<day>', about: 'the day from which it is in force; today unless said' },
    changed: { value: '<n>', about: 'how many decisions of the past would come out otherwise' },
  },
  run: async (given, terminal) => {
    const called = onlyWord('rules approve', given, 'which rule set, by its digest')
    const [login, expected, now] = [neededLogin(given, 'rules approve', 'approver'), expectedOf(given), terminal.now()]
    const inForceOn = given.text('on') ?? officeDate(now)
    const line = await withBooks(terminal, async (store, { dataFolder }) => {
      const [row, approver] = [await registered(store, called), await officer(store, login)]
      const tried = await tryDraft(store, row, { dataFolder, by: approver, now: terminal.now })
      if (tried.changed !== expected) throw new Fault(`${String(tried.changed)} of ${String(tried.decisions)} recorded decisions would change, not ${String(expected)}: look at them with miaopi trial before you approve.`)
      await asFault(store.transact((tx) => approveIn(tx, { id: newId('apr'), row, trial: tried.id, approver, inForceOn, now })))
      return `${row.matter} v${String(row.version)} is approved from ${inForceOn}: ${String(tried.changed)} of ${String(tried.decisions)} recorded decisions would have come out otherwise.`
    })
    await sayLines(terminal, [line])
    return 0
  },
}

function expectedOf(given: Given): number {
  const expected = Number(given.text('changed') ?? 'none')
  if (!Number.isInteger(expected) || expected < 0) throw new UsageFault('Say how many decisions would change: --changed <n>; miaopi trial tells. See: miaopi rules approve --help')
  return expected
}
