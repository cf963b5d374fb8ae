/** The schema: snapshots are true, older and newer databases are refused with a sentence, unsafe settings too. */

import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { assertSafe } from '../../api/store/dialect/sqlite.ts'
import { SqliteConnection } from '../../api/store/dialect/sqlite-connection.ts'
import { dumpSchema, migrateStore, openStore, StoreError } from '../../api/store/index.ts'
import { REFUSALS } from '../../api/store/migrations/0001-init/refusals.ts'
import { NAME_REFUSALS } from '../../api/store/migrations/0002-name-keys.ts'
import { RELEASE_REFUSALS } from '../../api/store/migrations/0007-name-filings.ts'
import { KEPT_AS, SEALED_BY } from '../../api/store/tables.ts'
import { runFolder } from '../support/run-folder.ts'
import { freshUrl, KINDS, openFresh, SEAL_KEY, type Opened } from './support/stores.ts'

describe.each(KINDS)('schema on %s', (kind) => {
  let office: Opened | undefined
  afterEach(async () => {
    await office?.close()
    office = undefined
  })

  const expecting = (url: string) => openStore({ url, sealKey: SEAL_KEY, allowUnsafe: true })

  it('schema · as the migrations leave it · is the committed snapshot', async () => {
    const url = await freshUrl(kind)
    await migrateStore({ url })
    await expect(await dumpSchema({ url })).toMatchFileSnapshot(`../../api/store/schema.${kind}.sql`)
  })

  it('migration · taken twice · does nothing the second time', async () => {
    const url = await freshUrl(kind)
    expect(await migrateStore({ url })).toEqual(['0001-init', '0002-name-keys', '0003-decision-record', '0005-rule-set-life', '0006-name-numbers', '0007-name-filings', '0008-case-acts', '0009-request-keys'])
    expect(await migrateStore({ url })).toEqual([])
    await (await expecting(url)).close()
  })

  it('migration · by four at once · happens once', async () => {
    // Several rounds: with one, the moment at which SQLite refused to wait was met once in ten runs.
    for (let round = 0; round < (kind === 'sqlite' ? 20 : 1); round += 1) {
      const url = await freshUrl(kind)
      const taken = await Promise.all([1, 2, 3, 4].map(() => migrateStore({ url })))
      expect(taken.flat()).toEqual(['0001-init', '0002-name-keys', '0003-decision-record', '0005-rule-set-life', '0006-name-numbers', '0007-name-filings', '0008-case-acts', '0009-request-keys'])
    }
  })

  it('database · without the schema · is refused with the remedy', async () => {
    const refused = expecting(await freshUrl(kind))
    await expect(refused).rejects.toMatchObject({ code: 'needs_migration' })
    await expect(refused).rejects.toThrow(/0001-init.*migrate/)
  })

  it('database · of a newer program · is refused, by opening and by migrating', async () => {
    office = await openFresh(kind)
    await office.attack(`insert into schema_steps (name, at) values ('0099-future', '2030-01-01')`)
    await expect(expecting(office.url)).rejects.toMatchObject({ code: 'newer_schema' })
    await expect(migrateStore({ url: office.url })).rejects.toThrow(/0099-future/)
  })

  it('every table · named in the lists of kept and sealed columns · has those columns', async () => {
    office = await openFresh(kind)
    for (const [table, columns] of [...Object.entries(KEPT_AS).map(([t, c]) => [t, Object.keys(c)] as const), ...Object.entries(SEALED_BY)]) {
      const list = [...columns].map(snake).join(', ')
      await office.attack(`select ${list} from ${snake(table)}`)
    }
  })
})

describe('safe settings', () => {
  it.each([['synchronous', 'normal'], ['foreign_keys', 'off'], ['recursive_triggers', 'off'], ['journal_mode', 'delete']])(
    'sqlite · with %s = %s · is refused', async (name, value) => {
      const connection = await SqliteConnection.open(join(mkdtempSync(join(runFolder(), 'safe-')), 's.db'), 'writer')
      for (const set of ['journal_mode = wal', 'synchronous = full', 'foreign_keys = on', 'recursive_triggers = on']) {
        await connection.control(`pragma ${set}`)
      }
      await assertSafe(connection)
      await connection.control(`pragma ${name} = ${value}`)
      await expect(assertSafe(connection)).rejects.toThrow(name)
      await connection.close()
    },
  )

  it.runIf(KINDS.includes('postgres'))('postgres · with fsync off · is refused unless told otherwise', async () => {
    const url = await freshUrl('postgres')
    await expect(openStore({ url, sealKey: SEAL_KEY, schema: 'migrate' })).rejects.toMatchObject({ code: 'unsafe_settings' })
  })

  it('address · of no known kind · is refused', async () => {
    await expect(openStore({ url: 'mysql://x', sealKey: SEAL_KEY })).rejects.toBeInstanceOf(StoreError)
  })

  it('sqlite in memory · is a file that goes when it closes', async () => {
    const store = await openStore({ url: 'sqlite::memory:', sealKey: SEAL_KEY, schema: 'migrate' })
    await store.transact((tx) => tx.saveSetting('a', 'b'))
    expect(await store.findSetting('a')).toBe('b')
    await store.close()
  })
})

it('refusals · named for PostgreSQL functions · have names of their own', () => {
  const names = [...REFUSALS, ...NAME_REFUSALS, ...RELEASE_REFUSALS].map((refusal) => refusal.name)
  expect(new Set(names).size).toBe(names.length)
})

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
