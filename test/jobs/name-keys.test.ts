/** An office that starts: an empty register is ready at once; an older one is made ready beside the work, and stopping it loses nothing. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pino } from 'pino'
import { beginNameKeys } from '../../api/jobs/name-keys.ts'
import { areKeysReady } from '../../api/road/name-keys.ts'
import { NAME_LISTS as LISTS } from '../demonstration/name-lists.ts'
import { name } from '../store/support/noodle-shop.ts'
import { openFresh, type Opened } from '../store/support/stores.ts'

let office: Opened
let lines: string[]

beforeEach(async () => {
  office = await openFresh('sqlite')
  lines = []
})
afterEach(() => office.close())

const log = () => pino({ level: 'info', base: null }, { write: (line: string) => void lines.push(line) })
const fill = (count: number) => office.store.transact((tx) => tx.insertNames(Array.from({ length: count }, (_, at) => name({ id: `name_${String(at)}`, tradeName: `店${String(at)}` }))))

describe('start', () => {
  it('empty register · is ready before anything else begins', async () => {
    await beginNameKeys({ store: office.store, lists: LISTS, log: log() })
    expect(await areKeysReady(office.store, LISTS)).toBe(true)
    expect(lines).toEqual([])
  })

  it('register of an older program · is made ready, and the log says so', async () => {
    await fill(3_000)
    const keeping = await beginNameKeys({ store: office.store, lists: LISTS, log: log() })
    await keeping.done
    expect(await areKeysReady(office.store, LISTS)).toBe(true)
    expect(lines.map((line) => JSON.parse(line) as { event: string; names: number })).toMatchObject([{ event: 'name_keys_made', names: 3_000 }])
  })

  it('office stopped at once · leaves the rest to the next start', async () => {
    await fill(9_000)
    await (await beginNameKeys({ store: office.store, lists: LISTS, log: log() })).stop()
    expect(await areKeysReady(office.store, LISTS)).toBe(false)
    await (await beginNameKeys({ store: office.store, lists: LISTS, log: log() })).done
    expect(await areKeysReady(office.store, LISTS)).toBe(true)
  })

  it('books that cannot be written · are told in the log, and the office goes on', async () => {
    await fill(10)
    const broken = { ...office.store, transact: () => Promise.reject(new Error('the disk is full')) }
    await (await beginNameKeys({ store: broken, lists: LISTS, log: log() })).done
    expect(lines.join('')).toContain('name_keys_failed')
  })
})
