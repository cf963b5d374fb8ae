/** `miaopi rules list`: every rule set of the register: what is in force, what waits for its day, what is a draft, what was. */

import { openPolicy } from '../policy/open-policy.ts'
import { withBooks } from './books.ts'
import { JSON_FLAG, noWords, type Command } from './command.ts'
import { ruleSetView } from '../road/policy-desk.ts'
import { sayJson, sayLines } from './terminal.ts'

type View = ReturnType<typeof ruleSetView>

export const rulesList: Command = {
  words: '',
  about: 'Lists every rule set of the register, newest version first: in force, approved for a day, draft, or retired.',
  flags: JSON_FLAG,
  run: async (given, terminal) => {
    noWords('rules list', given)
    const views = await withBooks(terminal, async (store) => {
      const rows = (await Promise.all([...openPolicy().matters.keys()].map((matter) => store.listRuleSets(matter)))).flat()
      return Promise.all(rows.map(async (row) => ruleSetView(row, await store.listRuleSetApprovals(row.digest))))
    })
    await (given.has('json') ? sayJson(terminal, views) : sayLines(terminal, views.map(lineOf)))
    return 0
  },
}

function lineOf({ digest, matter, version, state, scheduled, author, approver }: View): string {
  const stands = scheduled === null ? { active: 'in force', draft: 'draft', retired: 'retired' }[state] : `from ${scheduled.inForceOn}`
  return `${digest.slice(0, 12)}  ${matter} v${String(version)}  ${stands.padEnd(15)}  by ${author}${approver === null ? '' : `, approved by ${approver}`}`
}
