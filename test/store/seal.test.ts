/** Personal data at rest: unreadable in the files, bound to its row, findable by equality only. */

import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrateStore, openStore } from '../../api/store/index.ts'
import { openSeal } from '../../api/store/seal.ts'
import { application, decision, HASH, ID_NUMBER, inReview, NOON } from './support/noodle-shop.ts'
import { freshUrl, KINDS, openFresh, SEAL_KEY, type Opened } from './support/stores.ts'

/** Of this run alone: the log of the Postgres server holds what other tests wrote, too. */
const RUN = randomUUID()
const CANARIES = [`王小明${RUN}`, `facts-${RUN}`, `13800000000-${RUN}`, `${ID_NUMBER}-${RUN}`]

describe.each(KINDS)('sealed columns on %s', (kind) => {
  let office: Opened
  beforeEach(async () => {
    office = await openFresh(kind)
    await inReview(office.store)
    const answer = { name: CANARIES[0], mobile: CANARIES[2], idNo: CANARIES[3] }
    await office.store.transact(async (tx) => {
      await tx.insertApplication(application({ id: 'app_seen', receiptCode: `seen-${RUN}` }))
      await tx.insertDecision(decision({ id: 'dec_seen', applicationId: 'app_seen', record: { note: CANARIES[1] } }))
      await tx.insertSubmission({ applicationId: 'app_wang', revision: 2, answers: answer, contentHash: HASH, submittedAt: NOON, deviceKey: null })
      await tx.insertIdempotent({ caller: 'k', key: 'k1', route: 'r', bodyKey: HASH, status: 201, answer, createdAt: NOON })
      await tx.saveDraft({
        code: 'D1', form: 'f', formVersion: 1, answers: answer, page: 'p', kioskId: 'k', operatorKey: tx.keyOf('operator', CANARIES[3] ?? ''),
        createdAt: NOON, updatedAt: NOON, expiresAt: NOON,
      })
    })
  })
  afterEach(() => office.close())

  it('canaries · looked for in every byte the database wrote · are nowhere', async () => {
    const bytes = kind === 'sqlite' ? fileBytes(office.url) : await tableText(office)
    expect(bytes.includes(`seen-${RUN}`)).toBe(true)
    for (const canary of CANARIES) expect(bytes.includes(canary), canary).toBe(false)
  })

  it('ciphertext · moved to another row or another column · does not open', async () => {
    const [row] = await office.attack(`select answers from submissions where revision = 1`)
    await office.attack(`insert into submissions (application_id, revision, answers, content_hash, submitted_at)
      values ('app_wang', 3, '${String(row?.['answers'])}', '${HASH}', '${NOON}')`)
    await expect(office.store.getSubmission('app_wang', 3)).rejects.toMatchObject({ code: 'seal_broken' })
    await office.attack(`update drafts set answers = '${String(row?.['answers'])}'`)
    await expect(office.store.findDraft('D1')).rejects.toMatchObject({ code: 'seal_broken' })
    expect(await office.store.getSubmission('app_wang', 1)).toMatchObject({ revision: 1 })
  })

  it('ciphertext · with one character changed · does not open', async () => {
    const [row] = await office.attack('select answers from drafts')
    const sealed = String(row?.['answers'])
    const changed = sealed.slice(0, 60) + (sealed[60] === 'A' ? 'B' : 'A') + sealed.slice(61)
    await office.attack(`update drafts set answers = '${changed}'`)
    await expect(office.store.findDraft('D1')).rejects.toMatchObject({ code: 'seal_broken' })
  })

  it('database · opened with another key · is refused, since every blind index would miss', async () => {
    const other = openStore({ url: office.url, sealKey: Buffer.alloc(32, 8), allowUnsafe: true })
    await expect(other).rejects.toMatchObject({ code: 'seal_broken' })
  })

  it('new database · begun at once by four programs with a key each · lets one of them in, and afterwards its key only', async () => {
    for (let round = 0; round < (kind === 'sqlite' ? 5 : 2); round += 1) {
      const url = await freshUrl(kind)
      await migrateStore({ url })
      const openWith = (n: number) => openStore({ url, sealKey: Buffer.alloc(32, n), allowUnsafe: true })
      const begun = await Promise.allSettled([1, 2, 3, 4].map(openWith))
      for (const one of begun) if (one.status === 'fulfilled') await one.value.close()
      const letIn = begun.flatMap((one, at) => (one.status === 'fulfilled' ? [at + 1] : []))
      expect(letIn).toHaveLength(1)
      for (const one of begun) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'seal_broken' })
      await (await openWith(letIn[0] ?? 0)).close()
    }
  })
})

describe('seal', () => {
  const seal = openSeal(SEAL_KEY)

  it('the same text · sealed twice · is two ciphertexts', () => {
    expect(seal.close('王小明', 'a')).not.toBe(seal.close('王小明', 'a'))
    expect(seal.open(seal.close('王小明', 'a'), 'a')).toBe('王小明')
  })

  it('blind index · is steady, 32 hex digits, and different for each purpose and key', () => {
    const key = seal.keyOf('operator', ID_NUMBER)
    expect(key).toMatch(/^[0-9a-f]{32}$/)
    expect(seal.keyOf('operator', ID_NUMBER)).toBe(key)
    expect(seal.keyOf('phone', ID_NUMBER)).not.toBe(key)
    expect(openSeal(Buffer.alloc(32, 8)).keyOf('operator', ID_NUMBER)).not.toBe(key)
  })

  it('key · of another length · is refused', () => {
    expect(() => openSeal(Buffer.alloc(16))).toThrow(/32/)
  })
})

function fileBytes(url: string): Buffer {
  const file = url.slice('sqlite:'.length)
  return Buffer.concat([file, `${file}-wal`, `${file}-shm`].filter((one) => existsSync(one)).map((one) => readFileSync(one)))
}

/** Postgres keeps its files under another user; as root they can be read after a checkpoint, otherwise every table is read as text. */
async function tableText(office: Opened): Promise<Buffer> {
  const files = await office.attack(`select current_setting('data_directory') || '/' || pg_relation_filepath(c.oid::regclass) as path
    from pg_class c where c.relkind in ('r', 't', 'i') and c.relnamespace <> 'pg_catalog'::regnamespace`)
  await office.attack('select pg_switch_wal()')
  const [wal] = await office.attack(`select current_setting('data_directory') || '/pg_wal' as path`)
  // The log first: a checkpoint between the two writes the tables and lets the log go, and what was written would be seen in neither.
  const log = readdirSync(String(wal?.['path'])).map((name) => join(String(wal?.['path']), name))
  return Buffer.concat([...log, ...files.map((one) => String(one['path']))].map(bytesOf))
}

/** The server takes files of its log away whenever it likes, and keeps folders beside them. */
function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR')) return Buffer.alloc(0)
    throw error
  }
}
