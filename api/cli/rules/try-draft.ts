/** A registered draft held against the rules in force over every recorded decision; what it showed is kept, for an approval rests on it. */

import type { RuleSetRow, Store } from '#store'
import { newId } from '../../chance.ts'
import { runTrial } from '../../history/index.ts'
import { openPolicy } from '../../policy/open-policy.ts'
import { openHistories } from '../../road/open-histories.ts'
import { ruleSetOf } from '../../road/rule-set-of.ts'
import { Fault } from '../fault.ts'

export type DraftTrial = { readonly id: string; readonly decisions: number; readonly changed: number }

export type DraftTerms = { readonly dataFolder: string; readonly by: string; readonly now: () => string }

/** @throws Fault where no rules are in force, HistoryDamaged */
export async function tryDraft(store: Store, row: Pick<RuleSetRow, 'digest' | 'matter' | 'text'>, { dataFolder, by, now }: DraftTerms): Promise<DraftTrial> {
  const active = await store.findActiveRuleSet(row.matter)
  const history = openHistories({ store, policy: openPolicy(), dataFolder, now }).get(row.matter)
  if (active === undefined || history === undefined) throw new Fault(`No rules are in force for ${row.matter}.`)
  await history.follow()
  const opened = history.open()
  try {
    const report = await runTrial(opened, { draft: ruleSetOf(row), base: { by: 'rules', ruleSet: ruleSetOf(active) } })
    const { decisions, changed } = report
    const tried = { id: newId('tri'), digest: row.digest, base: active.digest, decisions, changed, report, triedBy: by, at: now() }
    await store.transact((tx) => tx.insertRuleSetTrial(tried))
    return { id: tried.id, decisions, changed }
  } finally {
    opened.close()
  }
}
