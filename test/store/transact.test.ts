/** Transactions: all or nothing, one body's trouble is its own, and nobody is told "done" before it is. */

import { AsyncLocalStorage } from 'node:async_hooks'
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { CompiledQuery } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { groupCommit } from '../../api/store/dialect/group-commit.ts'
import { SqliteConnection } from '../../api/store/dialect/sqlite-connection.ts'
import { Conflict, withFreshFacts, type Tx } from '../../api/store/index.ts'
import { runFolder } from '../support/run-folder.ts'
import { application, job, name } from './support/noodle-shop.ts'
import { killAfter, startRacers } from './support/processes.ts'
import { KINDS, open, openFresh, type Opened } from './support/stores.ts'

describe.each(KINDS)('transact on %s', (kind) => {
  let office: Opened
  beforeEach(async () => {
    office = await openFresh(kind)
  })
  afterEach(() => office.close())

  const two = (n: number) => async (tx: Tx): Promise<number> => {
    await tx.insertApplication(application({ id: `app_${n}`, receiptCode: `R${n}` }))
    await tx.insertJob(job({ id: `job_${n}`, key: String(n) }))
    if (n % 3 === 0) throw new Error(`body ${n} changed its mind`)
    return n
  }

  it('sixty bodies at once · every third throws · those alone leave nothing', async () => {
    const results = await Promise.allSettled(Array.from({ length: 60 }, (_, n) => office.store.transact(two(n))))
    for (const [n, result] of results.entries()) {
      expect(result.status).toBe(n % 3 === 0 ? 'rejected' : 'fulfilled')
      expect(await office.store.findApplication(`app_${n}`) !== undefined).toBe(n % 3 !== 0)
      expect(await office.store.findJob(`job_${n}`) !== undefined).toBe(n % 3 !== 0)
    }
  })

  it('bodies at once · one breaks a constraint half way · its first half is gone, its neighbours stay', async () => {
    const body = (n: number) => office.store.transact(async (tx) => {
      await tx.insertApplication(application({ id: `app_${n}`, receiptCode: n === 2 ? 'R1' : `R${n}` }))
    })
    const results = await Promise.allSettled([1, 2, 3].map(body))
    expect(results.map((one) => one.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await office.store.findApplication('app_2')).toBeUndefined()
  })

  it('read inside · sees what was written inside; read outside · only what is committed', async () => {
    await office.store.transact(async (tx) => {
      await tx.insertApplication(application())
      expect(await tx.findApplication('app_wang')).toBeDefined()
      expect(await office.store.findApplication('app_wang')).toBeUndefined()
    })
    expect(await office.store.findApplication('app_wang')).toBeDefined()
  })

  it('body · catches a conflict and carries on · is not committed all the same', async () => {
    await office.store.transact((tx) => tx.insertApplication(application()))
    const stubborn = office.store.transact(async (tx) => {
      await tx.insertJob(job())
      await tx.insertApplication(application()).catch(() => undefined)
    })
    await expect(stubborn).rejects.toBeInstanceOf(Conflict)
    expect(await office.store.findJob('job_1')).toBeUndefined()
  })

  it('body · catches our own "stale" or "not found" · may carry on', async () => {
    await office.store.transact(async (tx) => {
      await tx.updateName('name_nobody', { statusOn: '2026-01-01' }).catch(() => undefined)
      await tx.getSubmission('app_nobody', 1).catch(() => undefined)
      await tx.insertJob(job())
    })
    expect(await office.store.findJob('job_1')).toBeDefined()
  })

  it('body · forgets to await · is refused whole', async () => {
    const careless = office.store.transact(async (tx) => {
      void tx.insertJob(job())
    })
    await expect(careless).rejects.toMatchObject({ code: 'misused' })
    expect(await office.store.findJob('job_1')).toBeUndefined()
  })

  it('tx · kept beyond its transaction · does nothing', async () => {
    const kept = await office.store.transact(async (tx) => ({ tx }))
    await expect(kept.tx.insertJob(job())).rejects.toMatchObject({ code: 'misused' })
  })

  it('transact · inside transact · is refused instead of waiting for itself', async () => {
    const nested = office.store.transact(() => office.store.transact((tx) => tx.insertJob(job())))
    await expect(nested).rejects.toMatchObject({ code: 'misused' })
  })

  it('transact · after close · is refused; before · is still answered', async () => {
    const last = office.store.transact((tx) => tx.insertJob(job()))
    await office.store.close()
    expect(await last).toBe(true)
    await expect(office.store.transact((tx) => tx.insertJob(job()))).rejects.toMatchObject({ code: 'closed' })
  })

  it('body · run in a group begun by another caller · keeps its own async context', async () => {
    const request = new AsyncLocalStorage<number>()
    const seen = await Promise.all([1, 2, 3].map((n) => request.run(n, () => office.store.transact(async (tx) => {
      await tx.insertJob(job({ id: `job_${n}`, key: String(n) }))
      return request.getStore()
    }))))
    expect(seen).toEqual([1, 2, 3])
  })

  it('fresh facts · a name taken meanwhile · makes the whole closure run again, three times at most', async () => {
    let tries = 0
    const take = (id: string, tradeName: () => string) => withFreshFacts(async () => {
      tries += 1
      await office.store.transact((tx) => tx.insertName(name({ id, tradeName: tradeName() })))
    })
    await take('name_1', () => '王小明')
    expect(tries).toBe(1)
    await take('name_2', () => (tries < 3 ? '王小明' : '王大明'))
    expect(tries).toBe(3)
    await expect(take('name_3', () => '王小明')).rejects.toBeInstanceOf(Conflict)
    expect(tries).toBe(6)
  })

  it('fresh facts · a receipt code taken · is no staleness: one try', async () => {
    let tries = 0
    const again = (id: string) => withFreshFacts(async () => {
      tries += 1
      await office.store.transact((tx) => tx.insertApplication(application({ id })))
    })
    await again('app_1')
    await expect(again('app_2')).rejects.toMatchObject({ index: 'applications_receipt' })
    expect(tries).toBe(2)
  })

  it('process · killed while writing · loses nothing it was told is written, and leaves no half', async () => {
    const acknowledged = await killAfter(office.url, 40)
    const again = await open(office.url)
    for (const id of acknowledged) expect(await again.findApplication(id)).toBeDefined()
    const halves = await office.attack(`select a.id from applications a where not exists (select 1 from jobs j where j.caused_by = a.id)`)
    await again.close()
    expect(acknowledged.length).toBeGreaterThanOrEqual(40)
    expect(halves).toEqual([])
  })

  it('four processes · race for names, serials and idempotency keys · each has one winner, no number is drawn twice', async () => {
    const rounds = 25
    const racers = await startRacers(office.url, { processes: 4, rounds })
    const names = racers.flatMap((one) => one.names).sort((a, b) => a - b)
    const keys = racers.flatMap((one) => one.keys).sort((a, b) => a - b)
    const serials = racers.flatMap((one) => one.serials).sort((a, b) => a - b)
    expect(racers.flatMap((one) => one.surprises)).toEqual([])
    expect(names).toEqual(Array.from({ length: rounds }, (_, n) => n))
    expect(keys).toEqual(Array.from({ length: rounds }, (_, n) => n))
    expect(serials).toEqual(Array.from({ length: 4 * rounds }, (_, n) => n + 1))
  })
})

describe('group commit on sqlite', () => {
  let connection: SqliteConnection
  beforeEach(async () => {
    connection = await SqliteConnection.open(join(mkdtempSync(join(runFolder(), 'group-')), 'g.db'), 'writer')
    await connection.control('pragma journal_mode = wal')
    await connection.control('create table t (n integer primary key, filler blob)')
  })
  afterEach(() => connection.close())

  const insert = (n: number, bytes = 1) => (
    connection.executeQuery(CompiledQuery.raw('insert into t values (?, zeroblob(?))', [n, bytes]))
  )
  const rows = async () => (await connection.executeQuery<{ n: number }>(CompiledQuery.raw('select n from t order by n'))).rows.map((row) => row.n)

  it('bodies · with pauses in them · never run between each other', async () => {
    const group = groupCommit(connection)
    const told: string[] = []
    await Promise.all([1, 2, 3].map((n) => group.transact(async () => {
      told.push(`begin ${n}`)
      await insert(n)
      await new Promise((resolve) => setImmediate(resolve))
      await insert(n + 10)
      told.push(`end ${n}`)
    })))
    expect(told).toEqual(['begin 1', 'end 1', 'begin 2', 'end 2', 'begin 3', 'end 3'])
  })

  it('disk · full under one body · refuses everyone in its disk transaction, and only what is there was acknowledged', async () => {
    const group = groupCommit(connection)
    await connection.control('pragma max_page_count = 20')
    const results = await Promise.allSettled([
      group.transact(() => insert(1)),
      group.transact(() => insert(2, 1_000_000).catch(() => undefined)),
      group.transact(() => insert(3)),
      group.transact(() => insert(4)),
    ])
    const acknowledged = results.flatMap((one, i) => (one.status === 'fulfilled' ? [i + 1] : []))
    expect(results[1].status).toBe('rejected')
    expect(await rows()).toEqual(acknowledged)
    await group.transact(() => insert(5))
    expect(await rows()).toEqual([...acknowledged, 5])
  })

  it('transaction · ended behind our back · is refused, and the next one works', async () => {
    const group = groupCommit(connection)
    const lost = group.transact(async () => {
      await insert(1)
      await connection.control('rollback')
    })
    await expect(lost).rejects.toThrow(/no such savepoint|no transaction/)
    await group.transact(() => insert(2))
    expect(await rows()).toEqual([2])
  })
})
