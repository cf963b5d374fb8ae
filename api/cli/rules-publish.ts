/** `miaopi rules publish`: proposed, tried, approved and in force in one go, by two policy officers who are two persons. */

import { officeDate, type RuleSet } from '#engine'
import type { Store } from '#store'
import { newId } from '../chance.ts'
import { digestOf } from '../policy/digest.ts'
import { activateDueIn, approveIn, proposeIn } from '../road/rule-set-life.ts'
import { withBooks } from './books.ts'
import { onlyWord, type Command } from './command.ts'
import { Fault } from './fault.ts'
import { neededLogin, officer } from './rules/officer.ts'
import { readProposal, type FileProposal } from './rules/read-proposal.ts'
import { asFault } from './rules/registered.ts'
import { tryDraft } from './rules/try-draft.ts'
import { sayLines } from './terminal.ts'

export const rulesPublish: Command = {
  words: '<rule-set.json>',
  about: 'Checks a rule set with its examples, puts it into the register, tries it on every recorded decision, and puts it in force at once. Its\nauthor and its approver are policy officers of this office, and never the same person. The set in force until now is retired and\nkept: old decisions are made again with it. For a later day: miaopi rules propose, then miaopi rules approve.',
  flags: {
    author: { value: '<login>', about: 'who wrote it' },
    approver: { value: '<login>', about: 'who read and approves it' },
    examples: { value: '<file>', about: 'its examples; examples.json beside it unless said' },
  },
  run: async (given, terminal) => {
    const file = onlyWord('rules publish', given, 'which file holds the rule set')
    const [author, approver] = [neededLogin(given, 'rules publish', 'author'), neededLogin(given, 'rules publish', 'approver')]
    if (author === approver) throw new Fault('Nobody approves their own rules: the approver must be another person than the author.')
    const proposal = await readProposal(terminal, file, given.text('examples'))
    const lines = await withBooks(terminal, (store, { dataFolder }) => publish(store, proposal, { author, approver, dataFolder, now: terminal.now }))
    await sayLines(terminal, lines)
    return 0
  },
}

type PublishTerms = { readonly author: string; readonly approver: string; readonly dataFolder: string; readonly now: () => string }

async function publish(store: Store, { ruleSet, examples }: FileProposal, { author, approver, dataFolder, now }: PublishTerms): Promise<readonly string[]> {
  const digest = digestOf(ruleSet)
  const today = officeDate(now())
  assertInForce(ruleSet, today)
  const [writer, reader] = [await officer(store, author), await officer(store, approver)]
  const sets = await store.listRuleSets(ruleSet.matter)
  const known = sets.find((row) => row.digest === digest)
  if (known?.state === 'active') throw new Fault(`This very rule set is in force already: ${digest}`)
  if (known?.author === reader) throw new Fault('Nobody approves their own rules: the approver put this text into the register.')
  if (sets.some((row) => row.version === ruleSet.version && row.digest !== digest)) throw new Fault(`${ruleSet.matter} v${String(ruleSet.version)} is another text already: take the next version.`)
  if (known === undefined) await store.transact((tx) => proposeIn(tx, { digest, ruleSet, examples, author: writer, now: now() }))
  const row = await store.findRuleSet(digest)
  if (row === undefined) throw new Fault(`The rule set ${digest} was not kept.`)
  const { id: trial, changed, decisions } = await tryDraft(store, row, { dataFolder, by: reader, now })
  await asFault(store.transact(async (tx) => {
    await approveIn(tx, { id: newId('apr'), row, trial, approver: reader, inForceOn: today, now: now() })
    await activateDueIn(tx, now())
  }))
  return [`${ruleSet.matter} v${String(ruleSet.version)} is in force: ${digest}`, `${String(changed)} of ${String(decisions)} recorded decisions would have come out otherwise`]
}

function assertInForce({ effectiveFrom, effectiveTo }: RuleSet, today: string): void {
  if (effectiveFrom > today) throw new Fault(`The rule set is in force from ${effectiveFrom} only: publish it on that day, or propose it now and have it approved for then.`)
  if (effectiveTo !== null && effectiveTo < today) throw new Fault(`The rule set was in force until ${effectiveTo}.`)
}
