/** What a newcomer sees: the first start sets up everything and says so in a few lines, the second finds it there. */

import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { killPrograms, runProgram } from '../support/a-program.ts'
import { addressOf, aRoom, passwordsIn, stop, type Room } from './support/an-office-program.ts'

const MOST_LINES = 10

/** `npm start` itself writes an empty line, two lines with a `>`, and an empty line. */
const NPM_LINES = 4

let room: Room
beforeAll(() => {
  room = aRoom()
})
afterEach(killPrograms)
afterAll(() => room.clear())

describe('an office that has never run', { timeout: 120_000 }, () => {
  let first = ''
  let passwords: ReadonlyMap<string, string> = new Map()

  it('first start · says in few lines where kiosk, staff and API are, with a password for each of its staff', async () => {
    const office = room.start()
    const address = await addressOf(office)
    const pages = await Promise.all(['/kiosk/', '/staff/', '/api/docs', '/api/openapi.json', '/healthz'].map(async (page) => [page, (await fetch(address + page)).status]))
    expect(await stop(office)).toBe(0)
    first = office.said()
    passwords = passwordsIn(first)
    expect(first).toContain(`staff  ${address}/staff/`)
    expect(first).toContain(`API    ${address}/api/docs`)
    expect(first.split('\n').length - 1).toBeLessThanOrEqual(MOST_LINES - NPM_LINES - 1)
    expect([...passwords.keys()]).toEqual(['clerk', 'clerk2', 'policy', 'policy2', 'auditor'])
    expect(new Set(passwords.values()).size).toBe(5)
    const built = existsSync('dist/kiosk/index.html')
    expect(Object.fromEntries(pages)).toMatchObject({ '/api/docs': 200, '/api/openapi.json': 200, '/healthz': 200, ...(built ? { '/kiosk/': 200, '/staff/': 200 } : {}) })
    expect(office.complained()).toBe('')
  })

  it('its data folder · holds database and key, the key for its owner alone', () => {
    expect(readdirSync(room.dataFolder).sort()).toEqual(['office.db', 'office.key'])
    expect(statSync(join(room.dataFolder, 'office.key')).mode & 0o777).toBe(0o600)
    expect(statSync(room.dataFolder).mode & 0o077).toBe(0)
  })

  it('second start · tells no password again, and the first ones still open the staff page', async () => {
    const office = room.start()
    const address = await addressOf(office)
    expect(office.said()).not.toContain('password')
    for (const password of passwords.values()) expect(office.said()).not.toContain(password)
    expect((await signIn(address, 'clerk', passwords.get('clerk') ?? '')).status).toBe(200)
    expect((await signIn(address, 'clerk2', 'not the password')).status).toBe(401)
    expect(await stop(office)).toBe(0)
  })
})

describe('npm start', { timeout: 120_000 }, () => {
  it.runIf(existsSync('dist/.sources'))('everything installed and built · adds no line of its own and passes Ctrl-C on', async () => {
    const fresh = aRoom()
    const office = runProgram([process.execPath, 'api/setup.mjs', 'start'], { MIAOPI_DATA: fresh.dataFolder, PORT: '0' })
    const address = await addressOf(office)
    expect((await fetch(`${address}/kiosk/`)).status).toBe(200)
    expect((await fetch(`${address}/staff/`)).status).toBe(200)
    expect(await stop(office)).toBe(0)
    expect(office.said().split('\n').length - 1 + NPM_LINES).toBeLessThanOrEqual(MOST_LINES)
    expect(office.complained()).toBe('')
    fresh.clear()
  })
})

function signIn(address: string, login: string, password: string): Promise<Response> {
  return fetch(`${address}/api/session/sign-in`, { method: 'POST', headers: { 'content-type': 'application/json', origin: address }, body: JSON.stringify({ login, password }) })
}
