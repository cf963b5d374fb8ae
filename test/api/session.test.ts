/** Staff sessions: who gets in, how long they stay, and that a guesser learns nothing. */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { contract } from '#contract'
import { A_SUNDAY } from '../support/an-office.ts'
import { sendAs, type Sent } from '../support/an-applicant.ts'
import { freshDatabase } from '../support/postgres.ts'
import { needs } from '../support/programs.ts'
import { cookieIn, firstPassword, SECOND_PASSWORD, signIn, type Login } from './support/a-clerk.ts'
import { openFrontDoor, type FrontDoor } from './support/front-door.ts'

const KINDS = needs('postgres') === undefined ? (['sqlite'] as const) : (['sqlite', 'postgres'] as const)

let door: FrontDoor

function later(minutes: number, seconds = 0): void {
  door.office.clock.now = new Date(Date.parse(door.office.clock.now) + minutes * 60_000 + seconds * 1_000).toISOString()
}

function ask(cookie: string): Promise<Sent> {
  return sendAs(door.office, contract.readSession, {}, { cookie })
}

function tryToSignIn(login: string, password: string): Promise<Sent> {
  return sendAs(door.office, contract.signIn, { login, password })
}

function codeOf({ status, body }: Sent): string {
  return status === 200 ? '200' : `${String(status)} ${(body as { readonly code: string }).code}`
}

/** A refusal without what differs from request to request. */
function saidBy({ status, body, headers }: Sent): unknown {
  const { requestId: _, ...said } = body as { readonly requestId: string }
  return { status, said, retryAfter: headers.get('retry-after') }
}

async function settled(login: Login): Promise<void> {
  const staff = await door.office.ctx.store.findStaffByLogin(login)
  if (staff?.mustChange !== true) return
  const first = firstPassword(door.office, login)
  const cookie = await signIn(door.office, login, first)
  await sendAs(door.office, contract.changePassword, { current: first, next: SECOND_PASSWORD }, { cookie })
}

describe.each(KINDS)('staff session · %s', (kind) => {
  beforeAll(async () => {
    const databaseUrl = kind === 'sqlite' ? undefined : await freshDatabase()
    door = await openFrontDoor(databaseUrl === undefined ? {} : { databaseUrl })
    await settled('clerk')
  })

  beforeEach(() => {
    door.office.clock.now = A_SUNDAY
  })

  afterAll(() => door.close())

  describe('signing in', () => {
    it('right login and password · opens a session that says who it is', async () => {
      const told = await tryToSignIn('clerk', SECOND_PASSWORD)
      expect(told.body).toMatchObject({ login: 'clerk', role: 'clerk', registry: null, mustChangePassword: false })
      expect((await ask(cookieIn(told.headers))).body).toEqual(told.body)
    })

    it('same password in another Unicode spelling · opens it too', async () => {
      expect(codeOf(await tryToSignIn('clerk', SECOND_PASSWORD.replace('noodles', 'ｎｏｏｄｌｅｓ')))).toBe('200')
    })

    it('twice · gives two sessions, neither of which can be told from the other', async () => {
      const [one, two] = await Promise.all([signIn(door.office, 'clerk', SECOND_PASSWORD), signIn(door.office, 'clerk', SECOND_PASSWORD)])
      expect(one).not.toBe(two)
      expect([codeOf(await ask(one)), codeOf(await ask(two))]).toEqual(['200', '200'])
    })

    it('wrong password, unknown login, login in capitals, disabled account · are told in the same words', async () => {
      await settled('policy2')
      const { id } = (await door.office.ctx.store.findStaffByLogin('policy2'))!
      await door.office.ctx.store.transact((tx) => tx.updateStaff(id, { disabled: true }))
      const told = [await tryToSignIn('auditor', 'not the password'), await tryToSignIn('nobody', 'not the password'), await tryToSignIn('CLERK', SECOND_PASSWORD), await tryToSignIn('policy2', SECOND_PASSWORD)]
      expect(told.map(codeOf)).toEqual(Array(4).fill('401 sign_in_failed'))
      expect(new Set(told.map((each) => JSON.stringify(saidBy(each)))).size).toBe(1)
      expect(told.flatMap(({ headers }) => headers.getSetCookie())).toEqual([])
    })

    it('five wrong passwords · lock the login for a quarter of an hour, also for the right one', async () => {
      for (let left = 5; left > 0; left--) expect(codeOf(await tryToSignIn('clerk', 'not the password'))).toBe('401 sign_in_failed')
      expect(codeOf(await tryToSignIn('clerk', SECOND_PASSWORD))).toBe('429 locked')
      later(14, 59)
      const told = await tryToSignIn('clerk', SECOND_PASSWORD)
      expect([codeOf(told), told.headers.get('retry-after')]).toEqual(['429 locked', '1'])
      later(0, 1)
      expect(codeOf(await tryToSignIn('clerk', SECOND_PASSWORD))).toBe('200')
    })

    it('four wrong and one right · begin anew', async () => {
      for (let round = 3; round > 0; round--) {
        for (let left = 4; left > 0; left--) await tryToSignIn('clerk', 'not the password')
        expect(codeOf(await tryToSignIn('clerk', SECOND_PASSWORD))).toBe('200')
      }
    })

    it('forty wrong passwords at once · five are judged', async () => {
      later(60)
      const told = await Promise.all(Array.from({ length: 40 }, (_, at) => tryToSignIn('clerk2', `guess number ${String(at)}`)))
      const count = (code: string): number => told.filter((each) => codeOf(each) === code).length
      expect({ judged: count('401 sign_in_failed'), locked: count('429 locked') }).toEqual({ judged: 5, locked: 35 })
    })

    it('login nobody has · is locked after five in the same words as a real one', async () => {
      later(120)
      const words: Record<string, unknown[]> = { clerk: [], somebody: [] }
      for (let left = 7; left > 0; left--) for (const login of ['clerk', 'somebody']) words[login]!.push(saidBy(await tryToSignIn(login, 'not the password')))
      expect(words['somebody']).toEqual(words['clerk'])
      expect(words['somebody']!.map((each) => (each as { status: number }).status)).toEqual([401, 401, 401, 401, 401, 429, 429])
    })

    it('attempts · leave no password in log or answer', async () => {
      await tryToSignIn('nobody', 'a password of my own')
      expect(door.logged()).not.toMatch(/a password of my own|noodles in the morning|not the password/)
    })
  })

  describe('staying', () => {
    beforeEach(() => {
      later(240)
    })

    it('fifteen minutes without a word · ends it', async () => {
      const cookie = await signIn(door.office, 'clerk', SECOND_PASSWORD)
      later(15)
      expect(codeOf(await ask(cookie))).toBe('200')
      later(15, 1)
      expect(codeOf(await ask(cookie))).toBe('401 unauthenticated')
    })

    it('a word every ten minutes · keeps it for eight hours and no longer', async () => {
      const cookie = await signIn(door.office, 'clerk', SECOND_PASSWORD)
      const told: string[] = []
      for (let minutes = 10; minutes <= 480; minutes += 10) {
        later(10)
        told.push(codeOf(await ask(cookie)))
      }
      expect(new Set(told.slice(0, -1))).toEqual(new Set(['200']))
      expect(told.at(-1)).toBe('401 unauthenticated')
    })

    it('session · is kept as a hash only', async () => {
      const cookie = await signIn(door.office, 'clerk', SECOND_PASSWORD)
      expect(await door.raw('select * from sessions')).not.toContain(cookie.split('=')[1])
    })
  })

  describe('leaving', () => {
    beforeEach(() => {
      later(240)
    })

    it('sign out · ends this session on the server and leaves the others', async () => {
      const [here, there] = [await signIn(door.office, 'clerk', SECOND_PASSWORD), await signIn(door.office, 'clerk', SECOND_PASSWORD)]
      expect((await sendAs(door.office, contract.signOut, {}, { cookie: here })).body).toEqual({ signedOut: true })
      expect([codeOf(await ask(here)), codeOf(await ask(there))]).toEqual(['401 unauthenticated', '200'])
      expect(codeOf(await sendAs(door.office, contract.signOut, {}, { cookie: here }))).toBe('401 unauthenticated')
    })

    it('account disabled · every session of it ends at once', async () => {
      const cookie = await signIn(door.office, 'clerk', SECOND_PASSWORD)
      const { id } = (await door.office.ctx.store.findStaffByLogin('clerk'))!
      await door.office.ctx.store.transact((tx) => tx.updateStaff(id, { disabled: true }))
      expect(codeOf(await ask(cookie))).toBe('401 unauthenticated')
      await door.office.ctx.store.transact((tx) => tx.updateStaff(id, { disabled: false }))
    })

    it('role taken away · counts from the next request on', async () => {
      const cookie = await signIn(door.office, 'clerk', SECOND_PASSWORD)
      const { id } = (await door.office.ctx.store.findStaffByLogin('clerk'))!
      await door.office.ctx.store.transact((tx) => tx.updateStaff(id, { role: 'auditor' }))
      expect((await ask(cookie)).body).toMatchObject({ role: 'auditor' })
      await door.office.ctx.store.transact((tx) => tx.updateStaff(id, { role: 'clerk' }))
    })
  })

  describe('password', () => {
    beforeEach(() => {
      later(300)
    })

    const change = (cookie: string, current: string, next: string): Promise<Sent> => sendAs(door.office, contract.changePassword, { current, next }, { cookie })

    it('first one · must be changed before anything else, and then everything opens', async () => {
      const first = firstPassword(door.office, 'policy')
      const cookie = await signIn(door.office, 'policy', first)
      expect((await ask(cookie)).body).toMatchObject({ mustChangePassword: true })
      expect(codeOf(await sendAs(door.office, contract.listCases, {}, { cookie }))).toBe('403 password_change_needed')
      expect((await change(cookie, first, SECOND_PASSWORD)).body).toMatchObject({ login: 'policy', mustChangePassword: false })
      expect(codeOf(await sendAs(door.office, contract.listCases, {}, { cookie }))).toBe('200')
      expect(codeOf(await tryToSignIn('policy', first))).toBe('401 sign_in_failed')
    })

    it('changed · ends the other sessions and keeps this one', async () => {
      const [here, there] = [await signIn(door.office, 'clerk', SECOND_PASSWORD), await signIn(door.office, 'clerk', SECOND_PASSWORD)]
      expect(codeOf(await change(here, SECOND_PASSWORD, 'dumplings at noon'))).toBe('200')
      expect([codeOf(await ask(here)), codeOf(await ask(there))]).toEqual(['200', '401 unauthenticated'])
      await change(here, 'dumplings at noon', SECOND_PASSWORD)
    })

    it.each([
      ['the current one is wrong', 'not the password', 'dumplings at noon', '401 sign_in_failed'],
      ['it is the old one', SECOND_PASSWORD, SECOND_PASSWORD, '422 password_weak'],
      ['it is the old one in another spelling', SECOND_PASSWORD, SECOND_PASSWORD.replace('noodles', 'ｎｏｏｄｌｅｓ'), '422 password_weak'],
      ['it holds the login', SECOND_PASSWORD, 'the Clerk of Shushan', '422 password_weak'],
      ['it has eleven characters', SECOND_PASSWORD, 'eleven char', '422 input_invalid'],
    ])('new one · is refused where %s', async (_, current, next, expected) => {
      const cookie = await signIn(door.office, 'clerk', SECOND_PASSWORD)
      expect(codeOf(await change(cookie, current, next))).toBe(expected)
      expect(codeOf(await tryToSignIn('clerk', SECOND_PASSWORD))).toBe('200')
    })

    it('sign-ins and changes · stand in the ledger', async () => {
      const { id } = (await door.office.ctx.store.findStaffByLogin('policy'))!
      expect(JSON.parse(await door.raw(`select kind from ledger_entries where subject = '${id}' order by id`))).toEqual(expect.arrayContaining([['staff.signed-in'], ['staff.password-changed']]))
    })
  })
})
