/** Settings that cannot be served: all faults are named at once, and nothing is made. */

import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../api/config.ts'
import { killPrograms } from '../support/a-program.ts'
import { aRoom, type Room } from './support/an-office-program.ts'
import { isRoot, oneSentence, refusalOf, stateOf } from './support/refused.ts'

let room: Room
beforeAll(() => {
  room = aRoom()
})
afterEach(async () => {
  await killPrograms()
  expect(stateOf(room.folder)).toEqual({})
})
afterAll(() => room.clear())

describe('a start with settings that cannot be served', { timeout: 120_000 }, () => {
  it('port taken · says so and makes nothing', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    expect(await start({ PORT: String(port) })).toEqual(oneSentence('The port is taken: stop the program that uses it, or start with another, e.g. PORT=8601 npm start.'))
    await new Promise((resolve) => other.close(resolve))
  })

  it.runIf(isRoot())('port below 1024 without the right to it · says so, and does not blame the folder', async () => {
    const refusal = await refusalOf({ MIAOPI_DATA: room.dataFolder, PORT: '80' }, { as: 'nobody' })
    expect(refusal).toEqual(oneSentence('This user may not listen on that port: start with one above 1023, e.g. PORT=8600 npm start.'))
  })

  it('demonstration on a public address · is refused', async () => {
    expect(await start({ HOST: '0.0.0.0' })).toEqual(oneSentence('The settings have faults: the demonstration listens on loopback only: set HOST=127.0.0.1.'))
    for (const HOST of ['::', '192.0.2.7', 'office.example', '']) expect(() => readConfig({ HOST })).toThrow('loopback only')
    for (const HOST of ['127.0.0.1', '::1', 'localhost']) expect(readConfig({ HOST }).host).toBe(HOST)
  })

  it('real office · is refused until its sources are connected', async () => {
    expect(await start({ MIAOPI_DEMONSTRATION: 'no' })).toEqual(oneSentence('Real sources are not connected in this version: start with MIAOPI_DEMONSTRATION=yes.'))
  })

  it('every setting wrong · all are named at once, and no value that may be secret', async () => {
    const wrong = {
      PORT: '70000', HOST: '0.0.0.0', DATABASE_URL: 'mysql://root:geheim@db/office', REDIS_URL: 'http://redis', MIAOPI_KEY: 'geheim',
      MIAOPI_SERVED: '34010', MIAOPI_PUBLIC_URL: 'kiosk.example/', MIAOPI_PATIENCE_MS: 'soon', LOG_LEVEL: 'loud',
    }
    const { code, said, complained } = await start(wrong)
    expect([code, said]).toEqual([1, ''])
    expect(complained.split('\n')).toHaveLength(2)
    for (const name of Object.keys(wrong)) expect(complained).toContain(name)
    expect(complained).not.toContain('geheim')
    expect(() => readConfig({ MIAOPI_DEMONSTRATION: 'maybe' })).toThrow('MIAOPI_DEMONSTRATION must be yes or no')
  })

  it('Redis with SQLite, or without a public address · is refused', () => {
    expect(() => readConfig({ REDIS_URL: 'redis://127.0.0.1:6379' })).toThrow(/REDIS_URL needs DATABASE_URL.*REDIS_URL needs MIAOPI_PUBLIC_URL/)
  })
})

describe('a worker', { timeout: 120_000 }, () => {
  it('without Redis · says that the office runs its jobs itself', async () => {
    const refusal = await refusalOf({ MIAOPI_DATA: room.dataFolder }, { program: 'api/worker.ts' })
    expect(refusal).toEqual(oneSentence('A worker needs REDIS_URL and DATABASE_URL: without them the office runs its jobs itself.'))
  })

  it('without the key of its office · makes none of its own', async () => {
    const many = { REDIS_URL: 'redis://127.0.0.1:1', DATABASE_URL: 'postgres://miaopi@127.0.0.1:1/office', MIAOPI_PUBLIC_URL: 'https://office.example' }
    const refusal = await refusalOf({ MIAOPI_DATA: room.dataFolder, ...many }, { program: 'api/worker.ts' })
    expect(refusal).toEqual(oneSentence('There is no office.key in the data folder: set MIAOPI_KEY, or copy the office.key of the office to it.'))
  })
})

function start(settings: Readonly<Record<string, string>>) {
  return refusalOf({ MIAOPI_DATA: room.dataFolder, ...settings })
}
