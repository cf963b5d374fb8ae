/** A worker program killed in mid-job: its lease ends, another takes over, and the paper is there once. */

import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { killPrograms } from '../support/a-program.ts'
import { needs } from '../support/programs.ts'
import { rawSql } from '../support/raw-sql.ts'
import { untilTrue } from '../support/until.ts'
import { countsOf } from './support/offices.ts'
import { file, manyMachines, untilDrawn, type Machines } from './support/many-machines.ts'

const missing = needs('postgres') === undefined || needs('redis-server') === undefined

describe.skipIf(missing)('a worker program', { timeout: 120_000 }, () => {
  let machines: Machines
  beforeAll(async () => {
    machines = await manyMachines()
  })
  afterEach(killPrograms)
  afterAll(() => machines.close())

  it('killed before its paper could be kept · another draws it when the lease has ended', async () => {
    const doomed = await machines.worker()
    const gate = await lockedDocuments(machines.databaseUrl)
    const outcome = await file(machines, 'noodle-shop')
    await untilTrue('the worker to be in mid-job', gate.isWaitedAt)
    doomed.signal('SIGKILL')
    expect(await doomed.ended).toBeNull()
    await gate.open()
    expect(await countsOf(machines.office)).toMatchObject({ running: outcome.documents.length, done: 0 })

    const heir = await machines.worker()
    // The minute of the lease passes.
    await rawSql(machines.databaseUrl, "update jobs set lease_until = '2026-01-01T00:00:00.000Z' where state = 'running'")
    await untilDrawn(machines, outcome)
    await untilTrue('all jobs to be told', async () => (await countsOf(machines.office)).done === outcome.documents.length)
    expect(heir.said()).not.toContain('job_failed')
  })
})

/** Nobody can keep a document until the gate opens. */
async function lockedDocuments(databaseUrl: string): Promise<{ readonly isWaitedAt: () => Promise<boolean>; readonly open: () => Promise<void> }> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query('begin')
  await client.query('lock table documents in share row exclusive mode')
  return {
    isWaitedAt: async () => (await rawSql(databaseUrl, "select 1 from pg_locks where relation = 'documents'::regclass and not granted")).length > 0,
    open: async () => {
      await client.query('rollback')
      await client.end()
    },
  }
}
