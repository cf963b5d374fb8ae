/** A job that fails is tried again and stays in sight; one that is taken twice is done once; a queue that stops finishes what it has. */

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { drawPaper } from '../../api/jobs/draw-paper.ts'
import { keepHouse } from '../../api/jobs/keep-house.ts'
import { openShift } from '../../api/jobs/work-shift.ts'
import { openPaper, type PaperRoom } from '../../api/licence/paper.ts'
import { answersOf, read, submit } from '../support/an-applicant.ts'
import { closePaper, type TestOffice } from '../support/an-office.ts'
import { rawSql } from '../support/raw-sql.ts'
import { untilTrue } from '../support/until.ts'
import { ask, countsOf, DATABASES, officeOn, order, pass } from './support/offices.ts'
import { slowPaper } from './support/slow-paper.ts'

let paper: PaperRoom
let office: TestOffice & { readonly databaseUrl: string }

beforeAll(async () => {
  paper = await openPaper()
})
afterEach(() => office.close())
afterAll(async () => {
  await paper.close()
  await closePaper()
})

const NOBODYS = { applicationId: 'app_nobody', revision: 1, kind: 'approval', copyNo: 0 }

describe.each(DATABASES)('the queue on %s', (database) => {
  it('a task that fails · is tried again after e, e² … seconds, then stays in sight, and holds up nobody', async () => {
    office = await officeOn(database)
    await ask(office, order('draw-paper', 'lost', { payload: NOBODYS, priority: 1 }), order('brew-tea', 'unknown', { maxAttempts: 1 }))
    const { receiptCode } = await submit(office, await answersOf(office, 'noodle-shop'))
    await office.processJobs()
    expect((await read(office, receiptCode)).documents.map((each) => each.ready)).toEqual([true, true, true])
    expect(await office.ctx.store.findJob('job_lost')).toMatchObject({ state: 'ready', attempts: 1, runAt: '2026-11-22T02:00:02.718Z', lastError: expect.stringContaining('app_nobody') as string })
    await office.processJobs()
    expect(await office.ctx.store.findJob('job_lost')).toMatchObject({ attempts: 1 })
    for (const seconds of [3, 8]) {
      pass(office, seconds)
      await office.processJobs()
    }
    pass(office, 86_400)
    await office.processJobs()
    const failed = await office.ctx.store.listJobs({ state: 'failed', limit: 10 })
    expect(failed.map(({ id, attempts, lastError }) => [id, attempts, lastError])).toEqual([
      ['job_lost', 3, expect.stringContaining('app_nobody')],
      ['job_unknown', 1, 'there is no task brew-tea'],
    ])
    await rawSql(office.databaseUrl, "update jobs set state = 'ready', attempts = 0 where state = 'failed'")
    await office.processJobs()
    expect((await office.ctx.store.listJobs({ state: 'ready', limit: 10 })).map(({ id, attempts }) => [id, attempts])).toEqual([['job_lost', 1]])
  })

  it('one paper asked for twice at once · is drawn twice with the same bytes and kept once', async () => {
    office = await officeOn(database, { idle: true })
    const { applicationId } = await submit(office, await answersOf(office, 'noodle-shop'))
    const slow = slowPaper(paper)
    for (const [kind, copyNo] of [['licence-original', 0], ['licence-duplicate', 1], ['approval', 0]] as const) {
      const both = [1, 2].map(() => drawPaper(office.ctx, slow, { applicationId, revision: 1, kind, copyNo }))
      if (slow.drawn.length === 0) {
        await untilTrue('both to be drawn', () => slow.held() === 2)
        slow.handOver()
      }
      await Promise.all(both)
    }
    const kept = await office.ctx.store.listDocuments(applicationId)
    expect(kept.map(({ kind }) => kind).sort()).toEqual(['approval', 'licence-duplicate', 'licence-original'])
    for (const { id, kind } of kept) {
      const { bytes } = (await office.ctx.store.findDocument(id)) ?? {}
      expect(slow.drawn.filter((each) => bytes?.equals(each)).length, kind).toBeGreaterThanOrEqual(kind === 'licence-original' ? 2 : 1)
    }
  })

  it('a worker that hangs beyond its lease · another does its jobs, and when it wakes nothing is there twice', async () => {
    office = await officeOn(database, { idle: true })
    const { applicationId } = await submit(office, await answersOf(office, 'noodle-shop'))
    const slow = slowPaper(paper)
    const hanging = openShift({ ctx: office.ctx, paper: slow }, 'hanging')
    const working = hanging.work()
    await untilTrue('it to hang in mid-job', () => slow.held() === 1)
    const other = openShift({ ctx: office.ctx, paper }, 'other')
    await other.work()
    expect(await countsOf(office)).toMatchObject({ running: 3, done: 0 })
    pass(office, 61)
    await keepHouse(office.ctx)
    await other.work()
    expect(await countsOf(office)).toEqual({ ready: 0, running: 0, done: 3, failed: 0 })
    slow.handOver()
    await working
    await Promise.all([hanging.stop(), other.stop()])
    expect(await countsOf(office)).toEqual({ ready: 0, running: 0, done: 3, failed: 0 })
    expect(await office.ctx.store.listDocuments(applicationId)).toHaveLength(3)
  })

  it('stopped in mid-job · finishes the ten it holds and takes no more', async () => {
    office = await officeOn(database, { idle: true })
    await submit(office, await answersOf(office, 'noodle-shop'))
    await ask(office, ...Array.from({ length: 12 }, (_, n) => order('redecide', String(n), { payload: { applicationId: 'app_nobody', revision: 1 } })))
    const slow = slowPaper(paper)
    const shift = openShift({ ctx: office.ctx, paper: slow }, 'stopped')
    void shift.work()
    await untilTrue('it to be in mid-job', () => slow.held() === 1)
    const stopping = shift.stop()
    slow.handOver()
    await stopping
    await shift.work()
    expect(await countsOf(office)).toEqual({ ready: 5, running: 0, done: 10, failed: 0 })
  })
})
