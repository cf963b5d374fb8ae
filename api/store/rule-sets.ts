/** The register of rule sets: what runs, what ran, what is proposed. A set is its digest. */
import { moved } from './conflict.ts'
import type { Reader, Writer } from './rows.ts'
import type { RuleSetRow } from './tables/registers.ts'

/** Begins as a draft. */
export type NewRuleSet = Omit<RuleSetRow, 'state' | 'approver' | 'activatedAt'>

export async function findActiveRuleSet(q: Reader, matter: string): Promise<RuleSetRow | undefined> {
  return q.db.selectFrom('ruleSets').selectAll().where('matter', '=', matter).where('state', '=', 'active').executeTakeFirst()
}

export async function findRuleSet(q: Reader, digest: string): Promise<RuleSetRow | undefined> {
  return q.db.selectFrom('ruleSets').selectAll().where('digest', '=', digest).executeTakeFirst()
}

/** Newest version first. */
export async function listRuleSets(q: Reader, matter: string): Promise<RuleSetRow[]> {
  return q.db.selectFrom('ruleSets').selectAll()
    .where('matter', '=', matter)
    .orderBy('version', 'desc').orderBy('createdAt', 'desc').orderBy('digest')
    .execute()
}

/** @throws Conflict `rule_sets_pkey` when the very same text is there already */
export async function insertRuleSet(q: Writer, row: NewRuleSet): Promise<void> {
  await q.db.insertInto('ruleSets').values({ ...row, state: 'draft', approver: null, activatedAt: null }).execute()
}

/**
 * Retires the matter's active set and puts this one, a draft or a retired one, in its place.
 * @throws StoreError `stale` when it does not exist or is active already; `refused` when the author approves their own set
 */
export async function activateRuleSet(q: Writer, digest: string, approver: string, at: string): Promise<void> {
  await q.db.updateTable('ruleSets').set({ state: 'retired' })
    .where('state', '=', 'active').where('digest', '<>', digest)
    .where('matter', '=', (e) => e.selectFrom('ruleSets').select('matter').where('digest', '=', digest))
    .execute()
  const result = await q.db.updateTable('ruleSets').set({ state: 'active', approver, activatedAt: at })
    .where('digest', '=', digest).where('state', '<>', 'active')
    .executeTakeFirst()
  moved(result.numUpdatedRows, `rule set ${digest} not yet active`)
}
