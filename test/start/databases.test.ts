/** Databases the office does not get into, and an office on many machines whose Redis is not there: said in one sentence, or borne. */

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { killPrograms } from '../support/a-program.ts'
import { freePort } from '../support/free-port.ts'
import { freshDatabase } from '../support/postgres.ts'
import { needs } from '../support/programs.ts'
import { rawSql } from '../support/raw-sql.ts'
import { addressOf, aRoom, passwordsIn, stop, type Room } from './support/an-office-program.ts'
import { oneSentence, refusalOf, stateOf } from './support/refused.ts'

const NO_ANSWER = 'The database does not answer: start it, or correct DATABASE_URL.'
const NO_RIGHTS = 'The database does not let this user in: correct the user and password in DATABASE_URL, and grant the right to create tables.'
const UNSAFE = 'The database runs with settings that may lose acknowledged writes: turn fsync, full_page_writes and synchronous_commit on.'
const NOT_SET_UP = 'The database is not set up for this version: start the office once, or run npm run migrate.'

let room: Room
beforeAll(() => {
  room = aRoom()
})
afterEach(killPrograms)
afterAll(() => room.clear())

describe('a database that does not let the office in', { timeout: 120_000 }, () => {
  afterEach(() => expect(stateOf(room.folder)).toEqual({}))

  it('nobody listens there · is told, and no key is left behind', async () => {
    const port = await freePort()
    expect(await start(`postgres://miaopi:geheim@127.0.0.1:${String(port)}/office`)).toEqual(oneSentence(NO_ANSWER))
  })

  it.runIf(needs('postgres') !== undefined)('no such database, no such user, or settings that lose writes · are told apart', async () => {
    const unsafe = (await freshDatabase('quick')) ?? ''
    expect(await start(unsafe)).toEqual(oneSentence(UNSAFE))
    expect(await rawSql(unsafe, "select 1 from pg_tables where schemaname = 'public'")).toEqual([])
    expect(await start(unsafe.replace(/[^/]+$/, 'nowhere'))).toEqual(oneSentence('The database named in DATABASE_URL does not exist: create it, or correct DATABASE_URL.'))
    expect(await start(unsafe.replace('miaopi@', 'stranger@'))).toEqual(oneSentence(NO_RIGHTS))
    expect(await start('postgres://miaopi@[half/office')).toEqual(oneSentence('DATABASE_URL cannot be read: write it as postgres://user:password@host:5432/database.'))
  })
})

describe.skipIf(needs('postgres') === undefined)('an office on many machines', { timeout: 120_000 }, () => {
  it('worker first · does not set up the database; office without its Redis · opens, tells its passwords, and stops', async () => {
    const databaseUrl = (await freshDatabase('safe')) ?? ''
    const settings = { MIAOPI_DATA: room.dataFolder, DATABASE_URL: databaseUrl, REDIS_URL: `redis://127.0.0.1:${String(await freePort())}`, MIAOPI_PUBLIC_URL: 'https://office.example', MIAOPI_KEY: 'ab'.repeat(32) }
    expect(await refusalOf(settings, { program: 'api/worker.ts' })).toEqual(oneSentence(NOT_SET_UP))
    expect(await rawSql(databaseUrl, "select 1 from pg_tables where schemaname = 'public'")).toEqual([])
    const office = room.start({ ...settings, LOG_LEVEL: 'error' })
    const address = await addressOf(office)
    expect(passwordsIn(office.said()).size).toBe(5)
    expect((await fetch(`${address}/healthz`)).status).toBe(200)
    expect(await stop(office)).toBe(0)
    expect(office.said().split('queue_troubled').length - 1).toBe(1)
    expect(stateOf(room.folder)).toEqual({})
  })
})

function start(DATABASE_URL: string) {
  return refusalOf({ MIAOPI_DATA: room.dataFolder, DATABASE_URL })
}
