/** A data folder the office cannot or must not work in: one sentence, and every byte stays as it was. */

import { chmodSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { killPrograms } from '../support/a-program.ts'
import { rawSql } from '../support/raw-sql.ts'
import { addressOf, aRoom, stop, type Room } from './support/an-office-program.ts'
import { oneSentence, refusalOf, stateOf, type Terms } from './support/refused.ts'

const CLOSED = 'The data folder is closed to this user: give it the right to read and write there, or set MIAOPI_DATA to another folder.'
const NO_FOLDER = 'MIAOPI_DATA does not name a folder: move the file that lies there, or set MIAOPI_DATA to another folder.'
const NEWER = 'The database was made by a newer version of this program: start that version, or set MIAOPI_DATA to another folder.'
const OTHER_KEY = 'The database was begun with another key: put back its office.key, or set MIAOPI_DATA to another folder.'
const KEY_DAMAGED = 'The file office.key is damaged: put back a copy of it, or set MIAOPI_DATA to another folder.'
const DATABASE_DAMAGED = 'The file office.db is damaged or not a database: put back a copy of the data folder, or set MIAOPI_DATA to another folder.'

/** An office that ran once; each test works on a copy of its folder. */
let begun: Room
let room: Room
let data = ''
beforeAll(async () => {
  begun = aRoom()
  const office = begun.start()
  await addressOf(office)
  await stop(office)
})
beforeEach(() => {
  room = aRoom()
  chmodSync(room.folder, 0o755)
  data = join(room.folder, 'data')
})
afterEach(async () => {
  await killPrograms()
  chmodSync(room.folder, 0o755)
  room.clear()
})
afterAll(() => begun.clear())

describe('a folder that cannot be used', { timeout: 120_000 }, () => {
  it('not writable · is told and not made', async () => {
    chmodSync(room.folder, 0o555)
    expect(await refused({ as: 'nobody' })).toEqual(oneSentence(CLOSED))
  })

  it('an office of somebody else, readable only · is told', async () => {
    cpSync(begun.dataFolder, data, { recursive: true })
    for (const [path, mode] of [['', 0o555], ['office.key', 0o444], ['office.db', 0o444]] as const) chmodSync(join(data, path), mode)
    expect(await refused({ as: 'nobody' })).toEqual(oneSentence(CLOSED))
  })

  it('a file in its place · is told', async () => {
    writeFileSync(data, 'not a folder')
    expect(await refused()).toEqual(oneSentence(NO_FOLDER))
  })

  it('a file on the way to it · is told', async () => {
    writeFileSync(data, 'not a folder')
    data = join(data, 'deeper')
    expect(await refused()).toEqual(oneSentence(NO_FOLDER))
  })
})

describe('a database that must not be touched', { timeout: 120_000 }, () => {
  beforeEach(() => cpSync(begun.dataFolder, data, { recursive: true }))

  it('made by a newer version · is left alone', async () => {
    await rawSql(`sqlite:${join(data, 'office.db')}`, "insert into schema_steps (name, at) values ('9999-from-the-future', '2030-01-01T00:00:00.000Z')")
    expect(await refused()).toEqual(oneSentence(NEWER))
  })

  it('begun with another key · is left alone', async () => {
    expect(await refused({}, { MIAOPI_KEY: 'ab'.repeat(32) })).toEqual(oneSentence(OTHER_KEY))
  })

  it('whose key was lost · gets no new key, so that the old one can be put back', async () => {
    rmSync(join(data, 'office.key'))
    expect(await refused()).toEqual(oneSentence(OTHER_KEY))
  })

  it('whose key is damaged · is left alone', async () => {
    writeFileSync(join(data, 'office.key'), 'ab12\n')
    expect(await refused()).toEqual(oneSentence(KEY_DAMAGED))
  })

  it('that is no database · is left alone', async () => {
    writeFileSync(join(data, 'office.db'), '王小明的面馆 '.repeat(200))
    expect(await refused()).toEqual(oneSentence(DATABASE_DAMAGED))
  })
})

describe('a folder to begin in', { timeout: 120_000 }, () => {
  it('empty and there already · keeps its rights', async () => {
    mkdirSync(data)
    chmodSync(data, 0o750)
    const office = room.start({ MIAOPI_DATA: data })
    await addressOf(office)
    expect(await stop(office)).toBe(0)
    expect(stateOf(room.folder)['data']).toBe('750 folder')
  })
})

/** Starts there and sees that nothing changed. */
async function refused(terms: Terms = {}, settings: Readonly<Record<string, string>> = {}) {
  const before = stateOf(room.folder)
  const refusal = await refusalOf({ MIAOPI_DATA: data, ...settings }, terms)
  expect(stateOf(room.folder)).toEqual(before)
  return refusal
}
