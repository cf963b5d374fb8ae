/** What happens to a rule set between its writing and its day: kept examples, trials on history, approvals that wait. */
import { moved } from './conflict.ts'
import { pack, unpackAll, unpackOne, type Reader, type Writer } from './rows.ts'
import type { RuleSetApprovalRow, RuleSetExamplesRow, RuleSetRollBackRow, RuleSetTrialRow } from './tables/registers.ts'

export async function findRuleSetExamples(q: Reader, digest: string): Promise<RuleSetExamplesRow | undefined> {
  return q.db.selectFrom('ruleSetExamples').selectAll().where('digest', '=', digest).executeTakeFirst()
}

export async function findRuleSetTrial(q: Reader, id: string): Promise<RuleSetTrialRow | undefined> {
  return unpackOne(q, 'ruleSetTrials', await q.db.selectFrom('ruleSetTrials').selectAll().where('id', '=', id).executeTakeFirst())
}

/** Newest first. */
export async function listRuleSetTrials(q: Reader, digest: string): Promise<RuleSetTrialRow[]> {
  const kept = await q.db.selectFrom('ruleSetTrials').selectAll().where('digest', '=', digest).orderBy('at', 'desc').orderBy('id').execute()
  return unpackAll(q, 'ruleSetTrials', kept)
}

/** Newest first. */
export async function listRuleSetApprovals(q: Reader, digest: string): Promise<RuleSetApprovalRow[]> {
  return q.db.selectFrom('ruleSetApprovals').selectAll().where('digest', '=', digest).orderBy('at', 'desc').orderBy('id').execute()
}

/** Waiting, and their day has come; in the order of their days. */
export async function listDueRuleSetApprovals(q: Reader, today: string): Promise<RuleSetApprovalRow[]> {
  return q.db.selectFrom('ruleSetApprovals').selectAll()
    .where('state', '=', 'waiting').where('inForceOn', '<=', today)
    .orderBy('inForceOn').orderBy('at').orderBy('id')
    .execute()
}

export async function insertRuleSetExamples(q: Writer, row: RuleSetExamplesRow): Promise<void> {
  await q.db.insertInto('ruleSetExamples').values(row).execute()
}

export async function insertRuleSetTrial(q: Writer, row: RuleSetTrialRow): Promise<void> {
  await q.db.insertInto('ruleSetTrials').values(pack(q, 'ruleSetTrials', row)).execute()
}

/**
 * @throws Conflict `rule_set_approvals_one_waiting` when one waits already
 * @throws StoreError `refused` when the author approves their own set, or the trial is of another
 */
export async function insertRuleSetApproval(q: Writer, row: Omit<RuleSetApprovalRow, 'state' | 'settledAt' | 'reason'>): Promise<void> {
  await q.db.insertInto('ruleSetApprovals').values({ ...row, state: 'waiting', settledAt: null, reason: null }).execute()
}

export type ApprovalEnd = { readonly state: Exclude<RuleSetApprovalRow['state'], 'waiting'>; readonly at: string; readonly reason: string | null }

/** @throws StoreError `stale` unless it waits */
export async function settleRuleSetApproval(q: Writer, id: string, { state, at, reason }: ApprovalEnd): Promise<void> {
  const result = await q.db.updateTable('ruleSetApprovals').set({ state, settledAt: at, reason }).where('id', '=', id).where('state', '=', 'waiting').executeTakeFirst()
  moved(result.numUpdatedRows, `waiting approval ${id}`)
}

/** Newest first. */
export async function listRuleSetRollBacks(q: Reader, digest: string): Promise<RuleSetRollBackRow[]> {
  return q.db.selectFrom('ruleSetRollBacks').selectAll().where('digest', '=', digest).orderBy('at', 'desc').orderBy('id').execute()
}

export async function insertRuleSetRollBack(q: Writer, row: RuleSetRollBackRow): Promise<void> {
  await q.db.insertInto('ruleSetRollBacks').values(row).execute()
}
