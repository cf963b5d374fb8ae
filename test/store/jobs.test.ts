/** The outbox: claimed once, under a lease, with backoff, never lost from sight. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { job, later, NOON } from './support/noodle-shop.ts'
import { KINDS, openFresh, type Opened } from './support/stores.ts'

describe.each(KINDS)('jobs on %s', (kind) => {
  let office: Opened
  beforeEach(async () => {
    office = await openFresh(kind)
  })
  afterEach(() => office.close())

  const add = (change: Parameters<typeof job>[0]) => office.store.transact((tx) => tx.insertJob(job(change)))
  const claim = (worker: string, now: string, limit = 10) => (
    office.store.transact((tx) => tx.claimJobs({ worker, limit, now, leaseUntil: later((Date.parse(now) - Date.parse(NOON)) / 60_000 + 5) }))
  )
  const fail = (worker: string, at: string) => office.store.transact((tx) => tx.failJob({ id: 'job_1', worker, error: 'no paper', at }))

  it('job · asked for twice under one key · is there once', async () => {
    expect(await add({})).toBe(true)
    expect(await add({ id: 'job_2' })).toBe(false)
    expect(await add({ id: 'job_3', task: 'dispatch' })).toBe(true)
    expect(await office.store.findJobByKey('dispatch', job().key)).toMatchObject({ id: 'job_3', state: 'ready', payload: job().payload })
  })

  it('jobs · claimed · come by priority, then time, then id, only when due', async () => {
    await add({ id: 'job_1', key: '1', priority: 50 })
    await add({ id: 'job_2', key: '2', priority: 10, runAt: later(1) })
    await add({ id: 'job_3', key: '3', priority: 10 })
    await add({ id: 'job_4', key: '4', priority: 1, runAt: later(60) })
    expect((await claim('w1', later(1), 2)).map((one) => one.id)).toEqual(['job_3', 'job_2'])
    expect((await claim('w2', later(1))).map((one) => one.id)).toEqual(['job_1'])
    expect(await claim('w3', later(1))).toEqual([])
    expect(await office.store.findJob('job_3')).toMatchObject({ state: 'running', worker: 'w1', attempts: 1, leaseUntil: later(6) })
  })

  it('jobs · claimed by eight at once · go to one each', async () => {
    const ids = Array.from({ length: 40 }, (_, n) => `job_${n}`)
    await office.store.transact(async (tx) => {
      for (const id of ids) await tx.insertJob(job({ id, key: id }))
    })
    const claimed = (await Promise.all(Array.from({ length: 8 }, (_, n) => claim(`w${n}`, NOON, 5)))).flat().map((one) => one.id)
    const rest = (await claim('last', NOON, 100)).map((one) => one.id)
    expect([...claimed, ...rest].sort()).toEqual([...ids].sort())
  })

  it('job · completed · is done for its worker only', async () => {
    await add({})
    await claim('w1', NOON)
    const complete = (worker: string) => office.store.transact((tx) => tx.completeJob({ id: 'job_1', worker, at: later(1) }))
    expect(await complete('w2')).toBe(false)
    expect(await complete('w1')).toBe(true)
    expect(await complete('w1')).toBe(false)
    expect(await office.store.findJob('job_1')).toMatchObject({ state: 'done', doneAt: later(1), leaseUntil: null })
  })

  it('job · failing · waits e, e² seconds, then stays in sight as failed until a person retries it', async () => {
    await add({})
    await claim('w1', NOON)
    expect(await fail('w2', NOON)).toBe('lost')
    expect(await fail('w1', NOON)).toBe('ready')
    expect(await office.store.findJob('job_1')).toMatchObject({ runAt: '2026-11-25T04:00:02.718Z', lastError: 'no paper' })
    await claim('w1', later(1))
    expect(await fail('w1', NOON)).toBe('ready')
    expect(await office.store.findJob('job_1')).toMatchObject({ runAt: '2026-11-25T04:00:07.389Z', attempts: 2 })
    await claim('w1', later(1))
    expect(await fail('w1', NOON)).toBe('failed')
    expect((await office.store.listJobs({ state: 'failed', limit: 5 })).map((one) => one.id)).toEqual(['job_1'])
    expect(await claim('w1', later(99))).toEqual([])
    await office.store.transact((tx) => tx.retryJob('job_1', later(99)))
    expect((await claim('w1', later(99))).map((one) => one.attempts)).toEqual([1])
  })

  it('job · whose worker died · comes back when the lease ends, and fails after the last attempt', async () => {
    await add({ maxAttempts: 2 })
    await claim('w1', NOON)
    const sweep = (now: string) => office.store.transact((tx) => tx.sweepJobs(now))
    expect(await sweep(later(4))).toBe(0)
    expect(await sweep(later(5))).toBe(1)
    expect((await claim('w2', later(5))).map((one) => one.id)).toEqual(['job_1'])
    expect(await office.store.transact((tx) => tx.completeJob({ id: 'job_1', worker: 'w1', at: later(6) }))).toBe(false)
    expect(await sweep(later(10))).toBe(1)
    expect(await office.store.findJob('job_1')).toMatchObject({ state: 'failed', lastError: 'the lease ended before the worker reported' })
  })
})
