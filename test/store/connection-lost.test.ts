/** PostgreSQL restarted or cut off while the office works: whoever was in the middle is told and leaves nothing, and the office goes on with new connections. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { application, job } from './support/noodle-shop.ts'
import { KINDS, openFresh, type Opened } from './support/stores.ts'

describe.runIf(KINDS.includes('postgres'))('connection lost on postgres', () => {
  let office: Opened
  beforeEach(async () => {
    office = await openFresh('postgres')
  })
  afterEach(() => office.close())

  /** Resolves when they are gone, or after five seconds. */
  const cutAll = () => office.attack('select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()')

  it('between two statements of a body · it is told, its first half is gone, and the next is kept', async () => {
    const cut = office.store.transact(async (tx) => {
      await tx.insertApplication(application())
      await cutAll()
      await tx.insertJob(job())
    })
    await expect(cut).rejects.toThrow()
    expect(await office.store.findApplication('app_wang')).toBeUndefined()
    await office.store.transact((tx) => tx.insertJob(job()))
    expect(await office.store.findJob('job_1')).toBeDefined()
  })

  it('while bodies and questions run · each is answered or told, and what was acknowledged is there', async () => {
    const writing = Promise.allSettled(Array.from({ length: 20 }, (_, n) => office.store.transact(async (tx) => {
      await tx.insertApplication(application({ id: `app_${String(n)}`, receiptCode: `R${String(n)}` }))
      await tx.insertJob(job({ id: `job_${String(n)}`, key: String(n) }))
      return n
    })))
    const reading = Promise.allSettled(Array.from({ length: 20 }, () => office.store.findJob('job_1')))
    await cutAll()
    const results = await writing
    await reading
    for (const result of results) if (result.status === 'fulfilled') expect(await office.store.findJob(`job_${String(result.value)}`)).toBeDefined()
    const halves = await office.attack(`select id from applications where id not in (select replace(id, 'job_', 'app_') from jobs)`)
    expect(halves).toEqual([])
  })
})
