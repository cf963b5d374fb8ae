/** Idle offices on both databases for the tests of the jobs, and what these tests ask of their rows. */

import type { JobRow, NewJob } from '#store'
import { anOffice, type TestOffice, type TestOfficeTerms } from '../../support/an-office.ts'
import { freshDatabase } from '../../support/postgres.ts'
import { needs } from '../../support/programs.ts'

export type Database = 'sqlite' | 'postgres'

/** Postgres only where it is installed; a skip is told at the end of the run. */
export const DATABASES: readonly Database[] = needs('postgres') === undefined ? ['sqlite'] : ['sqlite', 'postgres']

export async function officeOn(database: Database, terms: TestOfficeTerms = {}): Promise<TestOffice & { readonly databaseUrl: string }> {
  const url = database === 'postgres' ? await freshDatabase() : undefined
  const office = await anOffice({ ...terms, ...(url === undefined ? {} : { databaseUrl: url }) })
  return { ...office, databaseUrl: url ?? `sqlite:${office.folder}/office.db` }
}

export function order(task: string, key: string, change: Partial<NewJob> = {}): NewJob {
  return { id: `job_${key}`, task, key, payload: {}, priority: 5, runAt: '2026-11-22T02:00:00.000Z', maxAttempts: 3, causedBy: 'app_wang', createdAt: '2026-11-22T02:00:00.000Z', ...change }
}

export async function ask({ ctx }: TestOffice, ...jobs: readonly NewJob[]): Promise<void> {
  await ctx.store.transact(async (tx) => {
    for (const job of jobs) await tx.insertJob(job)
  })
}

export async function countsOf({ ctx }: TestOffice): Promise<Readonly<Record<JobRow['state'], number>>> {
  const count = async (state: JobRow['state']): Promise<number> => (await ctx.store.listJobs({ state, limit: 1_000 })).length
  return { ready: await count('ready'), running: await count('running'), done: await count('done'), failed: await count('failed') }
}

/** Turns the office's clock on. */
export function pass(office: TestOffice, seconds: number): void {
  office.clock.now = new Date(Date.parse(office.clock.now) + seconds * 1_000).toISOString()
}
