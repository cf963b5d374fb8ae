/** `miaopi rules publish`: puts a checked rule set into the register and in force, by two policy officers who are two persons. */

import { checkMatter, officeDate, parseExamples, parseRuleSet, type RuleFault, type RuleSet } from '#engine'
import type { Store } from '#store'
import { dirname, join } from 'node:path'
import { digestOf } from '../policy/digest.ts'
import { openPolicy } from '../policy/open-policy.ts'
import { withBooks } from './books.ts'
import { onlyWord, type Command, type Given } from './command.ts'
import { Fault, UsageFault } from './fault.ts'
import { readBytes } from './files.ts'
import { sayLines, type Terminal } from './terminal.ts'

export const rulesPublish: Command = {
  words: '<rule-set.json>',
  about: 'Checks a rule set with its examples, puts it into the register and in force. Its author and its approver are policy officers of this\noffice, and never the same person. The set in force until now is retired and kept: old decisions are made again with it.',
  flags: {
    author: { value: '<login>', about: 'who wrote it' },
    approver: { value: '<login>', about: 'who read and approves it' },
    examples: { value: '<file>', about: 'its examples; examples.json beside it unless said' },
  },
  run: async (given, terminal) => {
    const file = onlyWord('rules publish', given, 'which file holds the rule set')
    const [author, approver] = [needed(given, 'author'), needed(given, 'approver')]
    if (author === approver) throw new Fault('Nobody approves their own rules: the approver must be another person than the author.')
    const ruleSet = await readSound(terminal, file, given.text('examples') ?? join(dirname(file), 'examples.json'))
    const digest = await withBooks(terminal, (store) => publish(store, ruleSet, { author, approver, now: terminal.now() }))
    await sayLines(terminal, [`${ruleSet.matter} v${String(ruleSet.version)} is in force: ${digest}`])
    return 0
  },
}

function needed(given: Given, flag: 'author' | 'approver'): string {
  const login = given.text(flag)
  if (login === undefined || login === '') throw new UsageFault(`Say who: --${flag} <login>. See: miaopi rules publish --help`)
  return login
}

/** A rule set is published only with examples that it passes. */
async function readSound(terminal: Terminal, file: string, examplesFile: string): Promise<RuleSet> {
  const rules = parseRuleSet(json(await readBytes(terminal, file), file))
  if (!rules.ok) throw new Fault(faultSentence(file, rules.faults))
  const examples = parseExamples(json(await readBytes(terminal, examplesFile), examplesFile))
  if (!examples.ok) throw new Fault(faultSentence(examplesFile, examples.faults))
  const { faults } = await checkMatter({ ruleSet: rules.ruleSet, examples: examples.examples })
  if (faults.length > 0) throw new Fault(faultSentence(file, faults))
  return rules.ruleSet
}

/** A whole rule set is longer than what the strict reader takes from strangers, and its shape is checked key by key right after. */
function json(bytes: Uint8Array, file: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Fault(`${file}: this is no JSON.`)
  }
}

function faultSentence(file: string, faults: readonly RuleFault[]): string {
  return [`${file} cannot be published:`, ...faults.map(({ at, text }) => `  ${at}\n    ${text.zh}\n    ${text.en}`)].join('\n')
}

type PublishTerms = { readonly author: string; readonly approver: string; readonly now: string }

async function publish(store: Store, ruleSet: RuleSet, { author, approver, now }: PublishTerms): Promise<string> {
  const digest = digestOf(ruleSet)
  assertInForce(ruleSet, officeDate(now))
  const [writer, reader] = [await officer(store, author), await officer(store, approver)]
  const sets = await store.listRuleSets(ruleSet.matter)
  const known = sets.find((row) => row.digest === digest)
  if (known?.state === 'active') throw new Fault(`This very rule set is in force already: ${digest}`)
  if (known !== undefined && known.author === reader) throw new Fault('Nobody approves their own rules: the approver put this text into the register.')
  if (sets.some((row) => row.version === ruleSet.version && row.digest !== digest)) throw new Fault(`${ruleSet.matter} v${String(ruleSet.version)} is another text already: take the next version.`)
  await store.transact(async (tx) => {
    const { matter, version, effectiveFrom } = ruleSet
    if (known === undefined) {
      await tx.insertRuleSet({ digest, matter, version, text: JSON.stringify(ruleSet), author: writer, effectiveFrom, createdAt: now })
      await tx.insertLedgerEntry({ kind: 'rule-set.proposed', subject: matter, digest, actor: writer, at: now })
    }
    await tx.activateRuleSet(digest, reader, now)
    await tx.insertLedgerEntry({ kind: 'rule-set.activated', subject: matter, digest, actor: reader, at: now })
  })
  return digest
}

function assertInForce({ matter, effectiveFrom, effectiveTo }: RuleSet, today: string): void {
  if (!openPolicy().matters.has(matter)) throw new Fault(`There is no matter ${matter}.`)
  if (effectiveFrom > today) throw new Fault(`The rule set is in force from ${effectiveFrom} only: publish it on that day.`)
  if (effectiveTo !== null && effectiveTo < today) throw new Fault(`The rule set was in force until ${effectiveTo}.`)
}

/** The id of a policy officer who may still sign in. */
async function officer(store: Store, login: string): Promise<string> {
  const staff = await store.findStaffByLogin(login)
  if (staff === undefined || staff.role !== 'policy' || staff.disabled) throw new Fault(`${login} is no policy officer of this office.`)
  return staff.id
}
