/** `miaopi rules propose`: takes a checked draft into the register of rule sets. It decides nothing until it is approved and its day has come. */

import { digestOf } from '../policy/digest.ts'
import { assertNew, proposeIn } from '../road/rule-set-life.ts'
import { withBooks } from './books.ts'
import { onlyWord, type Command } from './command.ts'
import { neededLogin, officer } from './rules/officer.ts'
import { readProposal } from './rules/read-proposal.ts'
import { asFault } from './rules/registered.ts'
import { sayLines } from './terminal.ts'

export const rulesPropose: Command = {
  words: '<rule-set.json>',
  about: 'Checks a rule set with its examples, examines it, and keeps both in the register as a draft. The next step is another person’s:\nmiaopi rules approve.',
  flags: {
    author: { value: '<login>', about: 'the policy officer who wrote it' },
    examples: { value: '<file>', about: 'its examples; examples.json beside it unless said' },
  },
  run: async (given, terminal) => {
    const file = onlyWord('rules propose', given, 'which file holds the rule set')
    const author = neededLogin(given, 'rules propose', 'author')
    const { ruleSet, examples } = await readProposal(terminal, file, given.text('examples'))
    const digest = digestOf(ruleSet)
    await withBooks(terminal, async (store) => {
      const proposed = { digest, ruleSet, examples, author: await officer(store, author), now: terminal.now() }
      await asFault(assertNew(store, proposed))
      await store.transact((tx) => proposeIn(tx, proposed))
    })
    await sayLines(terminal, [`${ruleSet.matter} v${String(ruleSet.version)} is a draft: ${digest}`])
    return 0
  },
}
