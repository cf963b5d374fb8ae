/** The ledger's chain grows by what was recorded, however many keep house at once, and shows where somebody reached into it. */

import { createHash } from 'node:crypto'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { verifyChain } from '../../api/cli/ledger-verify.ts'
import { keepHouse } from '../../api/jobs/keep-house.ts'
import { answersOf, submit } from '../support/an-applicant.ts'
import { closePaper, type TestOffice } from '../support/an-office.ts'
import { rawSql } from '../support/raw-sql.ts'
import { DATABASES, officeOn, type Database } from './support/offices.ts'

let office: TestOffice & { readonly databaseUrl: string }

afterEach(() => office.close())
afterAll(closePaper)

describe.each(DATABASES)('the ledger on %s', (database) => {
  it('two licences · extend the chain, and what stood there stays', async () => {
    office = await officeOn(database, { idle: true })
    await submit(office, await answersOf(office, 'noodle-shop'))
    await keepHouse(office.ctx)
    const first = await links()
    expect(first.map(({ entry }) => entry.kind)).toContain('licence.issued')
    await submit(office, await answersOf(office, 'leap-day'))
    await keepHouse(office.ctx)
    const both = await links()
    expect(both.length).toBeGreaterThan(first.length)
    expect(both.slice(0, first.length)).toEqual(first)
    expect(await breaks()).toEqual({ own: null, theirs: null })
    expect(await office.ctx.store.listUnsequencedEntries(10)).toEqual([])
  })

  it('1,200 entries, six keeping house at once · one chain, and nobody complains', async () => {
    office = await officeOn(database, { idle: true })
    await office.ctx.store.transact(async (tx) => {
      for (let n = 0; n < 1_200; n++) await tx.insertLedgerEntry({ kind: 'draft.kept', subject: `app_${String(n)}`, digest: 'd'.repeat(64), actor: 'rules', at: office.clock.now })
    })
    const recorded = (await office.ctx.store.listUnsequencedEntries(5_000)).map(({ id }) => id)
    await Promise.all(Array.from({ length: 6 }, () => keepHouse(office.ctx)))
    await keepHouse(office.ctx)
    expect((await links()).map(({ entryId }) => entryId)).toEqual(recorded)
    expect(await breaks()).toEqual({ own: null, theirs: null })
  })

  it.each([
    ['an entry rewritten', "update ledger_entries set subject = 'app_forged' where id = (select entry_id from ledger_sequence where seq = 3)", 3],
    ['a hash rewritten', `update ledger_sequence set hash = '${'0'.repeat(63)}1' where seq = 2`, 2],
    ['a link cut out', 'delete from ledger_sequence where seq = 2', 3],
  ])('%s · the database refuses; past its triggers, the break is found', async (_, forgery, brokenAt) => {
    office = await officeOn(database, { idle: true })
    for (const who of ['noodle-shop', 'leap-day']) await submit(office, await answersOf(office, who))
    await keepHouse(office.ctx)
    expect((await links()).length).toBeGreaterThanOrEqual(4)
    await expect(rawSql(office.databaseUrl, forgery)).rejects.toThrow(/append-only|never change|ledger/)
    await withoutTriggers(database)
    await rawSql(office.databaseUrl, forgery)
    expect(await breaks()).toEqual({ own: brokenAt, theirs: brokenAt })
  })
})

function links() {
  return office.ctx.store.listLedgerSequence({ after: 0, limit: 5_000 })
}

/** The first broken row, found by this test's own reckoning and by the command's. */
async function breaks(): Promise<{ readonly own: number | null; readonly theirs: number | null }> {
  return { own: await firstBreak(), theirs: (await verifyChain(office.ctx.store)).firstBad?.seq ?? null }
}

async function firstBreak(): Promise<number | null> {
  let before = '0'.repeat(64)
  let expected = 1
  for (const { seq, prevHash, hash, entry } of await links()) {
    const text = JSON.stringify(Object.fromEntries(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1))))
    const own = createHash('sha256').update(`${before}\n${text}`).digest('hex')
    if (seq !== expected || prevHash !== before || hash !== own) return seq
    before = hash
    expected += 1
  }
  return null
}

async function withoutTriggers(database: Database): Promise<void> {
  const found =
    database === 'sqlite'
      ? await rawSql(office.databaseUrl, "select name, tbl_name as place from sqlite_master where type = 'trigger' and tbl_name like 'ledger%'")
      : await rawSql(office.databaseUrl, "select tgname as name, tgrelid::regclass::text as place from pg_trigger where not tgisinternal and tgrelid::regclass::text like 'ledger%'")
  await rawSql(office.databaseUrl, ...found.map(({ name, place }) => `drop trigger ${String(name)}${database === 'sqlite' ? '' : ` on ${String(place)}`}`))
}
