/** The outbox: work written down in the transaction that caused it, done later, at least once. */
import { sql } from 'kysely'
import { moved } from './conflict.ts'
import { pack, unpackAll, unpackOne, type Reader, type Writer } from './rows.ts'
import type { JobRow, JobState } from './tables/office.ts'

export type NewJob = Pick<JobRow, 'id' | 'task' | 'key' | 'payload' | 'priority' | 'runAt' | 'maxAttempts' | 'causedBy' | 'createdAt'>

export type Claim = { readonly worker: string; readonly limit: number; readonly leaseUntil: string; readonly now: string }

export async function findJob(q: Reader, id: string): Promise<JobRow | undefined> {
  return unpackOne(q, 'jobs', await q.db.selectFrom('jobs').selectAll().where('id', '=', id).executeTakeFirst())
}

export async function findJobByKey(q: Reader, task: string, key: string): Promise<JobRow | undefined> {
  const kept = await q.db.selectFrom('jobs').selectAll().where('task', '=', task).where('key', '=', key).executeTakeFirst()
  return unpackOne(q, 'jobs', kept)
}

/** In the order they would be run. */
export async function listJobs(q: Reader, filter: { readonly state: JobState; readonly limit: number }): Promise<JobRow[]> {
  const kept = await q.db.selectFrom('jobs').selectAll().where('state', '=', filter.state)
    .orderBy('priority').orderBy('runAt').orderBy('id').limit(filter.limit)
    .execute()
  return unpackAll(q, 'jobs', kept)
}

/** False when the task has a job under this key already, done or not. */
export async function insertJob(q: Writer, row: NewJob): Promise<boolean> {
  const fresh: JobRow = { ...row, state: 'ready', leaseUntil: null, worker: null, attempts: 0, lastError: null, doneAt: null }
  const result = await q.db.insertInto('jobs').values(pack(q, 'jobs', fresh))
    .onConflict((c) => c.columns(['task', 'key']).doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

/**
 * Takes the next due jobs under a lease, in one statement. The picking is a CTE because PostgreSQL may run a subquery
 * with `limit … skip locked` more than once and then takes more than the limit.
 */
export async function claimJobs(q: Writer, claim: Claim): Promise<JobRow[]> {
  const kept = await q.db
    .with('picked', (db) => db.selectFrom('jobs').select('id')
      .where('state', '=', 'ready').where('runAt', '<=', claim.now)
      .orderBy('priority').orderBy('runAt').orderBy('id').limit(claim.limit)
      .modifyEnd(q.dialect.skipLocked))
    .updateTable('jobs')
    .set({ state: 'running', worker: claim.worker, leaseUntil: claim.leaseUntil, attempts: sql`attempts + 1` })
    .where('id', 'in', (e) => e.selectFrom('picked').select('id'))
    .returningAll()
    .execute()
  return unpackAll(q, 'jobs', kept).sort(byTurn)
}

/** False when the lease was lost meanwhile: somebody else has the job, or had. */
export async function completeJob(
  q: Writer, done: { readonly id: string; readonly worker: string; readonly at: string },
): Promise<boolean> {
  const result = await q.db.updateTable('jobs')
    .set({ state: 'done', doneAt: done.at, leaseUntil: null, worker: null, lastError: null })
    .where('id', '=', done.id).where('state', '=', 'running').where('worker', '=', done.worker)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export type Failure = { readonly id: string; readonly worker: string; readonly error: string; readonly at: string }

/**
 * Ready again after exp(min(attempts, 10)) seconds (e, e², … up to about six hours); after the last attempt `failed`, and visible
 * until a person decides. `lost`: the lease was no longer ours.
 */
export async function failJob(q: Writer, failure: Failure): Promise<'ready' | 'failed' | 'lost'> {
  const mine = await q.db.selectFrom('jobs').select(['attempts', 'maxAttempts'])
    .where('id', '=', failure.id).where('state', '=', 'running').where('worker', '=', failure.worker)
    .executeTakeFirst()
  if (mine === undefined) return 'lost'
  const state = mine.attempts >= mine.maxAttempts ? 'failed' : 'ready'
  const result = await q.db.updateTable('jobs')
    .set({ state, runAt: afterBackoff(failure.at, mine.attempts), lastError: failure.error.slice(0, 2000), leaseUntil: null, worker: null })
    .where('id', '=', failure.id).where('state', '=', 'running').where('worker', '=', failure.worker)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n ? state : 'lost'
}

/** Jobs whose lease ended with a worker that never came back: ready again, or failed after the last attempt. Returns how many. */
export async function sweepJobs(q: Writer, now: string): Promise<number> {
  const result = await q.db.updateTable('jobs')
    .set({
      state: sql<JobState>`case when attempts >= max_attempts then 'failed' else 'ready' end`,
      lastError: 'the lease ended before the worker reported',
      leaseUntil: null,
      worker: null,
    })
    .where('state', '=', 'running').where('leaseUntil', '<=', now)
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

/** A person's decision: a failed job gets all its attempts again. @throws StoreError `stale` unless it failed */
export async function retryJob(q: Writer, id: string, runAt: string): Promise<void> {
  const result = await q.db.updateTable('jobs').set({ state: 'ready', attempts: 0, runAt })
    .where('id', '=', id).where('state', '=', 'failed')
    .executeTakeFirst()
  moved(result.numUpdatedRows, `failed job ${id}`)
}

function afterBackoff(at: string, attempts: number): string {
  const wait = Math.exp(Math.min(attempts, 10)) * 1000
  return new Date(Date.parse(at) + wait).toISOString()
}

function byTurn(a: JobRow, b: JobRow): number {
  return a.priority - b.priority || order(a.runAt, b.runAt) || order(a.id, b.id)
}

function order(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
