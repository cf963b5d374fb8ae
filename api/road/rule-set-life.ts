/** What happens to a rule set, by whom: proposed, approved for a day, in force on that day, taken back. The command line and the routes take the same road. */

import { officeDate, type RuleSet } from '#engine'
import type { RuleSetApprovalRow, RuleSetRow, Store, Tx } from '#store'
import { Problem } from '../errors.ts'

export type Proposed = {
  readonly digest: string
  readonly ruleSet: RuleSet
  readonly examples: unknown
  /** `staff_…` */
  readonly author: string
  readonly now: string
}

type Registered = Pick<Store, 'findRuleSet' | 'listRuleSets'>

/** Throws Problem `rule_set_known`, `version_taken`. */
export async function assertNew(store: Registered, { digest, ruleSet: { matter, version } }: Proposed): Promise<void> {
  const sets = await store.listRuleSets(matter)
  if (sets.some((row) => row.digest === digest)) throw new Problem('rule_set_known')
  if (sets.some((row) => row.version === version)) throw new Problem('version_taken')
}

/** Kept as a draft with its examples, whoever else may be writing: the digest is the arbiter. */
export async function proposeIn(tx: Tx, { digest, ruleSet, examples, author, now }: Proposed): Promise<void> {
  const { matter, version, effectiveFrom } = ruleSet
  await tx.insertRuleSet({ digest, matter, version, text: JSON.stringify(ruleSet), author, effectiveFrom, createdAt: now })
  await tx.insertRuleSetExamples({ digest, text: JSON.stringify(examples) })
  await tx.insertLedgerEntry({ kind: 'rule-set.proposed', subject: matter, digest, actor: author, at: now })
}

export type Approving = {
  readonly id: string
  readonly row: RuleSetRow
  readonly trial: string
  readonly approver: string
  /** `YYYY-MM-DD`, office date. */
  readonly inForceOn: string
  readonly now: string
}

/**
 * A second person's yes rests on a trial against the rules that are in force at that moment: they saw what would change.
 * Throws Problem `own_rules`, `already_in_force`, `trial_needed`, `day_unfit`.
 */
export async function approveIn(tx: Tx, { id, row, trial, approver, inForceOn, now }: Approving): Promise<void> {
  if (row.author === approver) throw new Problem('own_rules')
  if (row.state === 'active') throw new Problem('already_in_force')
  if (inForceOn < officeDate(now) || inForceOn < row.effectiveFrom) throw new Problem('day_unfit')
  const active = await tx.findActiveRuleSet(row.matter)
  const tried = await tx.findRuleSetTrial(trial)
  if (active === undefined || tried?.digest !== row.digest || tried.base !== active.digest) throw new Problem('trial_needed')
  await tx.insertRuleSetApproval({ id, digest: row.digest, base: active.digest, trial, approver, inForceOn, at: now })
  await tx.insertLedgerEntry({ kind: 'rule-set.approved', subject: row.matter, digest: row.digest, actor: approver, at: now })
}

/**
 * Puts what is due in force. An approval that other rules have overtaken is set aside, because its trial showed a change from
 * rules that are not in force any more. Two processes may do so at once: one finds the approval settled (`stale`).
 */
export async function activateDueIn(tx: Tx, now: string): Promise<readonly RuleSetApprovalRow[]> {
  const due = await tx.listDueRuleSetApprovals(officeDate(now))
  for (const approval of due) await activateIn(tx, approval, now)
  return due
}

async function activateIn(tx: Tx, { id, digest, base, approver }: RuleSetApprovalRow, now: string): Promise<void> {
  const row = await tx.findRuleSet(digest)
  if (row === undefined) throw new Error(`approval ${id} names a rule set that is not there`)
  const active = await tx.findActiveRuleSet(row.matter)
  const sound = active?.digest === base
  await tx.settleRuleSetApproval(id, { state: sound ? 'done' : 'overtaken', at: now, reason: null })
  if (sound) await tx.activateRuleSet(digest, approver, now)
  await tx.insertLedgerEntry({ kind: sound ? 'rule-set.activated' : 'rule-set.overtaken', subject: row.matter, digest, actor: approver, at: now })
}

export type RollingBack = { readonly id: string; readonly row: RuleSetRow; readonly by: string; readonly reason: string; readonly now: string }

/** Back to rules that were in force before, at once. Throws Problem `own_rules`, `never_in_force`. */
export async function rollBackIn(tx: Tx, { id, row, by, reason, now }: RollingBack): Promise<void> {
  const active = await tx.findActiveRuleSet(row.matter)
  if (row.state !== 'retired' || active === undefined) throw new Problem('never_in_force')
  if (row.author === by) throw new Problem('own_rules')
  await tx.activateRuleSet(row.digest, by, now)
  await tx.insertRuleSetRollBack({ id, digest: row.digest, base: active.digest, rolledBackBy: by, reason, at: now })
  await tx.insertLedgerEntry({ kind: 'rule-set.rolled-back', subject: row.matter, digest: row.digest, actor: by, at: now })
}

export type Withdrawing = { readonly row: RuleSetRow; readonly by: string; readonly reason: string; readonly now: string }

/** Throws Problem `not_approved`. */
export async function withdrawApprovalIn(tx: Tx, { row, by, reason, now }: Withdrawing): Promise<void> {
  const waiting = (await tx.listRuleSetApprovals(row.digest)).find(({ state }) => state === 'waiting')
  if (waiting === undefined) throw new Problem('not_approved')
  await tx.settleRuleSetApproval(waiting.id, { state: 'withdrawn', at: now, reason })
  await tx.insertLedgerEntry({ kind: 'rule-set.withdrawn', subject: row.matter, digest: row.digest, actor: by, at: now })
}
