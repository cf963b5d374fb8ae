/** `miaopi history verify`: holds history against the records, decision by decision, and opens every piece of it. */

import type { Verified } from '../history/index.ts'
import { JSON_FLAG, noWords, type Command } from './command.ts'
import { onHistories, progressOf } from './history/on-histories.ts'
import { sayJson, sayLines } from './terminal.ts'

export const historyVerify: Command = {
  words: '',
  about: 'Reads every decision record and every piece of history and compares them. What is wrong is put right by miaopi history rebuild.',
  flags: { progress: { about: 'tell on the way how far it is' }, ...JSON_FLAG },
  run: async (given, terminal) => {
    noWords('history verify', given)
    const verified = await onHistories(terminal, (history) => history.verify(progressOf(given, terminal)))
    await (given.has('json') ? sayJson(terminal, Object.fromEntries(verified)) : sayLines(terminal, verified.flatMap(([matter, each]) => verifiedLines(matter, each))))
    return verified.every(([, each]) => isSound(each)) ? 0 : 1
  },
}

function isSound({ decisions, recorded, differing, damaged }: Verified): boolean {
  return damaged === null && differing.length === 0 && decisions === recorded
}

function verifiedLines(matter: string, verified: Verified): readonly string[] {
  const { decisions, recorded, bytes, differing, damaged } = verified
  const size = decisions === 0 ? '' : `, ${(bytes / decisions).toFixed(1)} bytes each`
  return [
    `${matter}: ${String(decisions)} decisions${size}; ${isSound(verified) ? 'as the records have them' : 'not as the records have them: run miaopi history rebuild'}`,
    ...(damaged === null ? [] : [`  ${damaged}`]),
    ...(damaged !== null || decisions === recorded ? [] : [`  the records have ${String(recorded)} up to the same one`]),
    ...differing.map((id) => `  ${id} differs`),
  ]
}
