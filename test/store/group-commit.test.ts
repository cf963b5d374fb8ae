/** Bodies that share one disk transaction, while some of them throw and the disk refuses a word: what was acknowledged is there, what was refused is not, and everybody is told. */

import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { CompiledQuery } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { groupCommit, type GroupCommit, type GroupConnection } from '../../api/store/dialect/group-commit.ts'
import { openDialect } from '../../api/store/dialect/open.ts'
import { SqliteConnection } from '../../api/store/dialect/sqlite-connection.ts'
import { Conflict, migrateStore, withFreshFacts } from '../../api/store/index.ts'
import { runFolder } from '../support/run-folder.ts'
import { freshUrl } from './support/stores.ts'

/** The n-th word to the database (begin, savepoint, release, commit …) fails, done or not; after `ends` SQLite may have ended the transaction. */
type Fault = { readonly at: number; readonly done: boolean; readonly ends: boolean }

let connection: SqliteConnection
let file: string

beforeEach(async () => {
  file = join(mkdtempSync(join(runFolder(), 'group-')), 'g.db')
  connection = await SqliteConnection.open(file, 'writer')
  for (const set of ['pragma journal_mode = wal', 'pragma synchronous = off', 'create table t (n integer primary key, filler blob)']) await connection.control(set)
})
afterEach(() => connection.close())

const insert = (n: number, bytes = 1) => connection.executeQuery(CompiledQuery.raw('insert into t values (?, zeroblob(?))', [n, bytes]))
const rows = async () => (await connection.executeQuery<{ n: number }>(CompiledQuery.raw('select n from t order by n'))).rows.map((row) => row.n)

type Faulty = {
  readonly on: GroupConnection
  /** The word that failed. */
  readonly hit: () => string | null
  readonly mend: () => void
}

function faulty(fault: Fault): Faulty {
  let words = 0
  let hit: string | null = null
  const on: GroupConnection = {
    get lost() {
      return connection.lost
    },
    control: async (sql) => {
      words += 1
      if (words !== fault.at) return connection.control(sql)
      hit = sql
      if (fault.done) await connection.control(sql)
      const error = Object.assign(new Error('the disk refused'), { code: fault.ends ? 'SQLITE_IOERR' : 'SQLITE_ERROR' })
      if (fault.ends) connection.lost = error
      throw error
    },
    rollback: () => connection.rollback(),
  }
  return {
    on,
    hit: () => hit,
    mend: () => {
      words = Infinity
    },
  }
}

const KINDS_OF_BODY = ['writes', 'throws after writing', 'throws at once', 'breaks a constraint'] as const
type KindOfBody = (typeof KINDS_OF_BODY)[number]

const OWN = /changed its mind|UNIQUE constraint failed/

function bodyOf(kind: KindOfBody, n: number): () => Promise<number> {
  if (kind === 'throws at once') {
    return () => {
      throw new Error(`body ${String(n)} changed its mind`)
    }
  }
  return async () => {
    await insert(n)
    if (kind === 'breaks a constraint') await insert(n)
    if (kind === 'throws after writing') throw new Error(`body ${String(n)} changed its mind`)
    return n
  }
}

const told = (group: GroupCommit, kinds: readonly KindOfBody[]) => Promise.allSettled(kinds.map((kind, n) => group.transact(bodyOf(kind, n))))

describe('group commit', () => {
  it.each(['throws after writing', 'throws at once', 'breaks a constraint'] as const)('first body · %s · alone or before others · leaves nothing, is told so itself, and the others are kept', async (kind) => {
    const group = groupCommit(connection)
    await expect(group.transact(bodyOf(kind, 1))).rejects.toThrow(OWN)
    expect(await rows()).toEqual([])
    const results = await told(group, [kind, 'writes', kind, kind, 'writes'])
    expect(results.map((one) => one.status)).toEqual(['rejected', 'fulfilled', 'rejected', 'rejected', 'fulfilled'])
    for (const one of results) if (one.status === 'rejected') expect(String(one.reason)).toMatch(OWN)
    expect(await rows()).toEqual([1, 4])
  })

  it('first body · throws while another program takes the file · is told its own reason, not that the file is busy', async () => {
    const { on, hit } = faulty({ at: 2, done: false, ends: true })
    const group = groupCommit(on)
    await expect(group.transact(bodyOf('throws after writing', 1))).rejects.toThrow('body 1 changed its mind')
    await group.transact(bodyOf('writes', 2)).catch(() => undefined)
    expect(hit()).not.toBeNull()
    await group.transact(bodyOf('writes', 3))
    expect(await rows()).toContain(3)
    expect(await rows()).not.toContain(1)
  })

  it('disk · full under the first body, which hides it · refuses it, and the next are kept', async () => {
    const group = groupCommit(connection)
    await connection.control('pragma max_page_count = 20')
    const results = await Promise.allSettled([group.transact(() => insert(1, 1_000_000).catch(() => undefined)), group.transact(() => insert(2))])
    expect(results[0].status).toBe('rejected')
    expect(await rows()).toEqual(results[1].status === 'fulfilled' ? [2] : [])
    await group.transact(() => insert(3))
    expect(await rows()).toContain(3)
  })

  it('body · begins a transaction of its own · is refused and harms nobody', async () => {
    const group = groupCommit(connection)
    const greedy = () => connection.control('begin immediate')
    const results = await Promise.allSettled([group.transact(greedy), group.transact(bodyOf('writes', 1)), group.transact(greedy), group.transact(bodyOf('writes', 2))])
    expect(results.map((one) => one.status)).toEqual(['rejected', 'fulfilled', 'rejected', 'fulfilled'])
    expect(await rows()).toEqual([1, 2])
  })

  it('any bodies, any word of the database refused · acknowledged are there, refused are not, all are told, and the next is kept', async () => {
    const fault = fc.record({ at: fc.integer({ min: 1, max: 30 }), done: fc.boolean(), ends: fc.boolean() })
    const bodies = fc.array(fc.constantFrom<KindOfBody>('writes', ...KINDS_OF_BODY), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(bodies, fault, async (kinds, one) => {
        await connection.control('delete from t')
        const { on, hit, mend } = faulty(one)
        const group = groupCommit(on)
        const results = await told(group, kinds)
        const acknowledged = results.flatMap((result, n) => (result.status === 'fulfilled' ? [n] : []))
        const there = await rows()
        const isUnknown = hit() === 'commit' && one.done
        expect(there).toEqual(isUnknown ? expect.arrayContaining(acknowledged) : acknowledged)
        for (const n of there) expect(kinds[n]).toBe('writes')
        for (const [n, result] of results.entries()) {
          if (hit() === null) expect(result.status).toBe(kinds[n] === 'writes' ? 'fulfilled' : 'rejected')
          if (result.status === 'rejected') expect(String(result.reason)).toMatch(hit() === null ? OWN : /changed its mind|UNIQUE constraint failed|the disk refused|no such savepoint|transaction/)
        }
        mend()
        await group.transact(() => insert(99))
        expect(await rows()).toEqual([...there, 99])
        await group.drained()
      }),
      { numRuns: 150 },
    )
  })
})

describe('file held by another program', () => {
  it('for longer than we wait · is told as busy, once, with nothing written; afterwards all works', async () => {
    const url = await freshUrl('sqlite')
    await migrateStore({ url })
    const dialect = await openDialect(url)
    const other = await SqliteConnection.open(url.slice('sqlite:'.length), 'writer')
    const save = (value: string) => dialect.transact((db) => db.executeQuery(CompiledQuery.raw(`insert into settings values ('a', '${value}')`)))
    await dialect.transact((db) => db.executeQuery(CompiledQuery.raw('pragma busy_timeout = 20')))
    await other.control('begin immediate')
    let tries = 0
    const saving = withFreshFacts(async () => {
      tries += 1
      await save('1').catch(async (error: unknown) => {
        throw await dialect.explain(error)
      })
    })
    await expect(saving).rejects.toMatchObject({ name: Conflict.name, index: 'writer', code: 'SQLITE_BUSY' })
    expect(tries).toBe(1)
    await other.control('rollback')
    await save('2')
    expect((await dialect.db.executeQuery(CompiledQuery.raw('select value from settings'))).rows).toEqual([{ value: '2' }])
    await other.close()
    await dialect.close()
  })
})

describe('which index spoke', () => {
  it('asked while the schema cannot be read · leaves the error as it is; asked again afterwards · is told', async () => {
    const url = await freshUrl('sqlite')
    await migrateStore({ url })
    const dialect = await openDialect(url)
    const save = () => dialect.transact((db) => db.executeQuery(CompiledQuery.raw(`insert into drafts (code, form, form_version, answers, page, kiosk_id, operator_key, created_at, updated_at, expires_at) values ('D1', 'f', 1, 'sealed', 'p', 'k', null, 'a', 'a', 'a')`)))
    await save()
    const clash: unknown = await save().catch((error: unknown) => error)
    const other = await SqliteConnection.open(url.slice('sqlite:'.length), 'writer')
    await other.control('pragma writable_schema = on')
    await other.control(`insert into sqlite_master values ('table', 'broken', 'broken', 0, 'create nonsense')`)
    await other.control('pragma schema_version = 90001')
    expect(await dialect.explain(clash)).toBe(clash)
    await other.control(`delete from sqlite_master where name = 'broken'`)
    await other.control('pragma schema_version = 90002')
    expect(await dialect.explain(clash)).toMatchObject({ name: Conflict.name, index: 'drafts_pkey' })
    await other.close()
    await dialect.close()
  })
})
