/** Many machines: a ring through Redis wakes a worker program; whatever becomes of Redis, every paper is drawn, once. */

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { killPrograms } from '../support/a-program.ts'
import { needs } from '../support/programs.ts'
import { untilTrue } from '../support/until.ts'
import { contentsOf, file, forgetEverything, manyMachines, ringsIn, unheardIn, untilDrawn, type Machines } from './support/many-machines.ts'

const missing = needs('postgres') === undefined || needs('redis-server') === undefined

describe.skipIf(missing)('an office with worker programs', { timeout: 120_000 }, () => {
  let machines: Machines
  beforeAll(async () => {
    machines = await manyMachines()
  })
  afterEach(killPrograms)
  afterAll(() => machines.close())

  it('no worker there · the submission is answered, and what lies in Redis is a ring that tells nothing', async () => {
    const outcome = await file(machines, 'noodle-shop')
    expect(outcome.status).toBe('approved')
    await untilTrue('the ring to lie there', async () => (await unheardIn(machines.redis)) === 1)
    const lying = [...(await contentsOf(machines.redis)).values()].join('\n')
    expect(lying).toMatch(/\{\\"bell\\":\\"[0-9a-f-]{36}\\"\}/)
    for (const secret of [outcome.applicationId, outcome.receiptCode, '王小明', '340199']) expect(lying).not.toContain(secret)
    await machines.worker()
    await untilDrawn(machines, outcome)
    await untilTrue('the ring to be heard', async () => (await unheardIn(machines.redis)) === 0)
  })

  it('two workers, five shops at once · every paper is drawn once and nobody fails', async () => {
    const workers = await Promise.all([machines.worker(), machines.worker()])
    const before = await ringsIn(machines.redis)
    const outcomes = await Promise.all(['leap-day', 'rare-characters', 'seventy-four', 'abnormal-elsewhere', 'ban-ended-yesterday'].map((who) => file(machines, who)))
    for (const outcome of outcomes) await untilDrawn(machines, outcome)
    expect(await ringsIn(machines.redis)).toBeGreaterThan(before)
    for (const worker of workers) {
      worker.signal('SIGTERM')
      expect(await worker.ended).toBe(0)
      expect(worker.said()).not.toContain('job_failed')
    }
    expect(await machines.office.ctx.store.listJobs({ state: 'failed', limit: 10 })).toEqual([])
  })

  it('everything in Redis forgotten, then Redis killed, then back and empty · every paper is drawn all the same', async () => {
    const worker = await machines.worker()
    await forgetEverything(machines.redis)
    await untilDrawn(machines, await file(machines, 'noodle-shop'))

    await machines.redis.kill()
    const began = performance.now()
    const lost = await file(machines, 'noodle-shop')
    expect(lost.documents).not.toEqual([])
    expect(performance.now() - began).toBeLessThan(10_000)
    await untilDrawn(machines, lost)

    await machines.redis.restart()
    await untilTrue('a ring to be heard again', async () => {
      await untilDrawn(machines, await file(machines, 'noodle-shop'))
      return (await ringsIn(machines.redis)) > 0 && (await unheardIn(machines.redis)) === 0
    })
    worker.signal('SIGINT')
    expect(await worker.ended).toBe(0)
  })

  it('no Redis from the beginning · a worker finds its jobs all the same, and can be stopped', async () => {
    await machines.redis.kill()
    const worker = await machines.worker()
    await untilDrawn(machines, await file(machines, 'noodle-shop'))
    worker.signal('SIGTERM')
    expect([await worker.ended, worker.complained()]).toEqual([0, ''])
    expect(worker.said().split('queue_troubled').length - 1).toBeLessThan(5)
    await machines.redis.restart()
  })

  it('Redis hangs · the submission succeeds, the papers are drawn, and the worker can still be stopped', async () => {
    const worker = await machines.worker()
    machines.redis.pause()
    try {
      const outcome = await file(machines, 'noodle-shop')
      await untilDrawn(machines, outcome)
      worker.signal('SIGTERM')
      expect([await worker.ended, worker.complained()]).toEqual([0, ''])
    } finally {
      machines.redis.resume()
    }
  })
})
