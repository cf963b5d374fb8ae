/** `miaopi history rebuild`: makes history again from the decision records, from nothing. */

import { onHistories, progressOf } from './history/on-histories.ts'
import { JSON_FLAG, noWords, type Command } from './command.ts'
import { sayJson, sayLines } from './terminal.ts'

export const historyRebuild: Command = {
  words: '',
  about: 'Throws history away and makes it again from the records of all decisions. Nothing is lost by it: the records are the truth. An\noffice may run meanwhile; trials see what is there so far.',
  flags: { progress: { about: 'tell on the way how far it is' }, ...JSON_FLAG },
  run: async (given, terminal) => {
    noWords('history rebuild', given)
    const built = await onHistories(terminal, (history) => history.rebuild(progressOf(given, terminal)))
    await (given.has('json') ? sayJson(terminal, Object.fromEntries(built)) : sayLines(terminal, built.map(([matter, decisions]) => `${matter}: ${String(decisions)} decisions`)))
    return 0
  },
}
