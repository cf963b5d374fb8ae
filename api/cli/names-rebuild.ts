/** `miaopi names rebuild`: makes the keys of the name register anew, while the office goes on working. */

import { readLists } from '../policy/lists.ts'
import { rebuildNameKeys } from '../road/name-keys.ts'
import { withBooks } from './books.ts'
import { JSON_FLAG, noWords, type Command } from './command.ts'
import { sayJson, sayLines } from './terminal.ts'

const TOLD_EVERY = 100_000

export const namesRebuild: Command = {
  words: '',
  about: 'Every name gets the keys that the lists in force give it, and keys that lead nowhere are taken away. An office does so by itself when it\nstarts with other lists; it goes on where it was stopped.',
  flags: { anew: { about: 'also where the keys are said to be those of the lists' }, ...JSON_FLAG },
  run: async (given, terminal) => {
    noWords('names rebuild', given)
    let told = 0
    const rebuilt = await withBooks(terminal, (store) =>
      rebuildNameKeys(store, {
        lists: readLists().names,
        anew: given.has('anew'),
        onProgress: ({ done, total }) => {
          if (given.has('json') || done < told + TOLD_EVERY) return
          told = done
          void terminal.say(`${String(done)} of ${String(total)} names …\n`)
        },
      }),
    )
    const sentence = rebuilt.names === 0 ? 'The keys are those of the lists.' : `${String(rebuilt.names)} names have their keys; ${String(rebuilt.strays)} keys that led nowhere are gone.`
    await (given.has('json') ? sayJson(terminal, rebuilt) : sayLines(terminal, [sentence]))
    return 0
  },
}
