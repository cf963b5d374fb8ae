/** The office killed at any moment, or with a disk that takes no more: what was acknowledged is there whole, what was taken back is not, and the database is sound. */

import { existsSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rawSql } from '../support/raw-sql.ts'
import { application, job } from './support/noodle-shop.ts'
import { doubt } from './support/processes.ts'
import { freshUrl, KINDS, open, type Kind } from './support/stores.ts'

async function begun(kind: Kind): Promise<string> {
  const url = await freshUrl(kind)
  await (await open(url)).close()
  return url
}

describe.each(KINDS)('office killed on %s', (kind) => {
  it('again and again, bodies thrown among those kept · before what was written is put into its place, and after', async () => {
    const url = await begun(kind)
    const lines: string[] = []
    // 16 MB of the log are put into their places at once: the second round comes past that.
    for (const [round, { size, killAfter }] of [{ size: 1, killAfter: 60 }, { size: 20_000, killAfter: 430 }].entries()) {
      const said = await doubt({ url, round, size, most: 100_000, killAfter })
      expect(said.length).toBeGreaterThanOrEqual(killAfter)
      expect(said.filter((line) => line.startsWith('?'))).toEqual([])
      if (kind === 'sqlite') expect(logSize(url)).toBeGreaterThan(0)
      lines.push(...said)
      await expectKept(url, lines)
    }
  })
})

describe('disk that takes no more, on sqlite', () => {
  it('full while committing · refuses from then on without hanging, closes, and loses nothing it acknowledged', async () => {
    const url = await begun('sqlite')
    const lines = await doubt({ url, round: 0, size: 4_000, most: 240, largestFile: 5_000 })
    expect(lines.at(-1)).toBe('closed')
    expect(lines).toHaveLength(241)
    expect(lines.filter((line) => line.startsWith('+')).length).toBeGreaterThan(0)
    expect(lines.filter((line) => line.startsWith('?')).length).toBeGreaterThan(0)
    await expectKept(url, lines)
    const again = await open(url)
    await again.transact(async (tx) => {
      await tx.insertApplication(application())
      await tx.insertJob(job())
    })
    await again.close()
    await expectKept(url, ['+app_wang'])
  })

  it('log · grown by one large transaction, as a register taken in at once · gives its room back while the office goes on', async () => {
    const url = await begun('sqlite')
    const store = await open(url)
    await store.transact((tx) => tx.insertJob(job({ payload: '1'.repeat(80_000_000) })))
    expect(logSize(url)).toBeGreaterThan(80_000_000)
    for (const id of ['job_2', 'job_3']) await store.transact((tx) => tx.insertJob(job({ id, key: id })))
    expect(logSize(url)).toBeLessThan(70_000_000)
    await store.close()
  })
})

async function expectKept(url: string, lines: readonly string[]): Promise<void> {
  const halves = await rawSql(url, `select a.id from applications a where not exists (select 1 from jobs j where j.caused_by = a.id) union all
    select j.id from jobs j where not exists (select 1 from applications a where a.id = j.caused_by)`)
  const there = new Set((await rawSql(url, 'select id from applications')).map((row) => String(row['id'])))
  expect(halves).toEqual([])
  for (const line of lines) if (line.startsWith('+')) expect(there).toContain(line.slice(1))
  for (const line of lines) if (line.startsWith('-')) expect(there).not.toContain(line.slice(1))
  if (url.startsWith('sqlite')) expect(await rawSql(url, 'pragma integrity_check')).toEqual([{ integrityCheck: 'ok' }])
}

function logSize(url: string): number {
  const log = `${url.slice('sqlite:'.length)}-wal`
  return existsSync(log) ? statSync(log).size : 0
}
