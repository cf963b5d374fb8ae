/** The same request again changes nothing and gets the same answer: at once fifty times, later, and after the office died before it could answer. */

import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contract, type Input, type Outcome, type Output, type Route } from '#contract'
import { HOME_KIOSK } from '../../api/demonstration/index.ts'
import { answersOf, callAs, sendAs, submit, type Sent } from '../support/an-applicant.ts'
import { freshDatabase } from '../support/postgres.ts'
import { needs } from '../support/programs.ts'
import { runFolder } from '../support/run-folder.ts'
import { anAbleClerk, caseOf } from './support/a-clerk.ts'
import { knock, openFrontDoor, type FrontDoor } from './support/front-door.ts'

const KINDS = needs('postgres') === undefined ? (['sqlite'] as const) : (['sqlite', 'postgres'] as const)

async function urlOf(kind: 'sqlite' | 'postgres'): Promise<string | undefined> {
  return kind === 'sqlite' ? undefined : freshDatabase()
}

type Holder = { readonly idNo: string; readonly realNameToken: string }

function newKey(): string {
  return crypto.randomUUID()
}

describe.each(KINDS)('idempotency key · %s', (kind) => {
  let door: FrontDoor
  let clerk: string

  beforeAll(async () => {
    const databaseUrl = await urlOf(kind)
    door = await openFrontDoor(databaseUrl === undefined ? {} : { databaseUrl })
    clerk = await anAbleClerk(door.office, 'clerk')
  })

  afterAll(() => door.close())

  async function submission(story: string): Promise<Input<typeof contract.submitApplication>> {
    return { form: 'individual-establish', formVersion: 1, answers: { ...(await answersOf(door.office, story)) } }
  }

  async function holderOf(story: string): Promise<Holder> {
    const { operator } = await answersOf(door.office, story)
    return { idNo: operator.idNo, realNameToken: operator.realNameToken ?? '' }
  }

  const wish = (tradeName: string) => ({ matter: 'individual-establish', county: '340104', items: ['S201'], division: '合肥市蜀山区', tradeName, trade: '小吃', form: '店', riskAccepted: true })
  const namesOf = async (holder: Holder) => ((await callAs(door.office, contract.listMyNames, holder)) as Output<typeof contract.listMyNames>).names

  /** What was added to the books meanwhile; papers that were still to be drawn are drawn before. */
  async function added<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly rows: Readonly<Record<string, number>> }> {
    await door.office.processJobs()
    const before = await door.books()
    const result = await work()
    const after = await door.books()
    return { result, rows: Object.fromEntries(Object.entries(after).flatMap(([name, count]) => (count === before[name] ? [] : [[name, count - (before[name] ?? 0)]]))) }
  }

  function atOnce<R extends Route>(times: number, route: R, input: Input<R>, options: { readonly key: string; readonly cookie?: string }): Promise<Sent[]> {
    return Promise.all(Array.from({ length: times }, () => sendAs(door.office, route, input, options)))
  }

  function expectOneAnswer(told: readonly Sent[]): void {
    expect([...new Set(told.map(({ status, body }) => (status === 200 ? '200' : `${String(status)} ${JSON.stringify(body)}`)))]).toEqual(['200'])
    expect(new Set(told.map(({ body }) => JSON.stringify(body))).size).toBe(1)
  }

  it('fifty equal submissions at once · one application, one licence, fifty equal answers', async () => {
    const input = await submission('noodle-shop')
    const { result, rows } = await added(() => atOnce(50, contract.submitApplication, input, { key: newKey() }))
    expectOneAnswer(result)
    expect((result[0]!.body as Outcome).status).toBe('approved')
    expect(rows).toMatchObject({ applications: 1, submissions: 1, decisions: 1, licences: 1, businesses: 1, name_register: 1, filings: 1, idempotency: 1 })
  })

  it('fifty equal submissions that go to a person · one case', async () => {
    const input = await submission('seventeen')
    const { result, rows } = await added(() => atOnce(50, contract.submitApplication, input, { key: newKey() }))
    expectOneAnswer(result)
    expect(rows).toMatchObject({ applications: 1, cases: 1, idempotency: 1 })
  })

  it('equal resubmissions at once · one revision and one answer', async () => {
    const { receiptCode } = await submit(door.office, await answersOf(door.office, 'card-expired'))
    const input = { receiptCode, answers: { ...(await answersOf(door.office, 'card-expired')) } }
    const { result, rows } = await added(() => atOnce(20, contract.resubmitApplication, input, { key: newKey() }))
    expectOneAnswer(result)
    expect(rows).toMatchObject({ submissions: 1, decisions: 1, idempotency: 1 })
  })

  it('equal calls for a person at once · one case and one answer', async () => {
    const { receiptCode } = await submit(door.office, await answersOf(door.office, 'hazardous-goods'))
    const { result, rows } = await added(() => atOnce(20, contract.askForPerson, { receiptCode }, { key: newKey() }))
    expectOneAnswer(result)
    expect(rows).toMatchObject({ submissions: 1, cases: 1, idempotency: 1 })
  })

  it('equal withdrawals at once · withdrawn once, one answer', async () => {
    const answers = await answersOf(door.office, 'fifteen')
    const { receiptCode } = await submit(door.office, answers)
    const { result, rows } = await added(() => atOnce(20, contract.withdrawApplication, { receiptCode, last4: answers.operator.idNo.slice(-4) }, { key: newKey() }))
    expectOneAnswer(result)
    expect(rows).toMatchObject({ idempotency: 1 })
  })

  it('equal hand-overs of a name at once, and once more when it is the other’s · handed over once, one answer', async () => {
    const [from, to] = [await holderOf('noodle-shop'), await holderOf('seventeen')]
    const { id } = (await callAs(door.office, contract.reserveName, { ...wish('芦荻'), ...from })) as Output<typeof contract.reserveName>
    const input = { id, ...from, toIdNo: to.idNo, toRealNameToken: to.realNameToken }
    const key = newKey()
    const { result, rows } = await added(async () => [...(await atOnce(20, contract.transferName, input, { key })), await sendAs(door.office, contract.transferName, input, { key })])
    expectOneAnswer(result)
    expect(result.at(-1)?.headers.get('idempotent-replayed')).toBe('true')
    expect(rows).toEqual({ idempotency: 1, ledger_entries: 1 })
    expect((await namesOf(to)).map((name) => name.id)).toEqual([id])
    const other = { ...input, toRealNameToken: from.realNameToken }
    expect(await sendAs(door.office, contract.transferName, other, { key })).toMatchObject({ status: 409, body: { code: 'idempotency_key_reused' } })
  })

  it('equal extensions of a name at once, and once more · kept longer once, one answer', async () => {
    const wang = await holderOf('noodle-shop')
    const { id, lastDay } = (await callAs(door.office, contract.reserveName, { ...wish('眠鸥'), ...wang })) as Output<typeof contract.reserveName>
    const key = newKey()
    const send = () => sendAs(door.office, contract.extendName, { id, ...wang }, { key })
    const { result, rows } = await added(async () => [...(await Promise.all(Array.from({ length: 20 }, send))), await send()])
    expectOneAnswer(result)
    expect(result.at(-1)?.headers.get('idempotent-replayed')).toBe('true')
    expect(rows).toEqual({ idempotency: 1, ledger_entries: 1 })
    expect(result[0]!.body).toMatchObject({ id, mayExtend: false })
    expect((await namesOf(wang)).find((name) => name.id === id)?.lastDay).not.toBe(lastDay)
    expect(await sendAs(door.office, contract.extendName, { id, ...wang })).toMatchObject({ status: 409, body: { code: 'already_extended' } })
    await callAs(door.office, contract.releaseName, { id, ...wang })
  })

  it('equal givings-up of a name at once, and once more when it is somebody else’s · given up once, one answer, and stays theirs', async () => {
    const [wang, li] = [await holderOf('noodle-shop'), await holderOf('seventeen')]
    const { id } = (await callAs(door.office, contract.reserveName, { ...wish('苇岸'), ...wang })) as Output<typeof contract.reserveName>
    const key = newKey()
    const send = () => sendAs(door.office, contract.releaseName, { id, ...wang }, { key })
    const { result, rows } = await added(() => Promise.all(Array.from({ length: 20 }, send)))
    expect(rows).toMatchObject({ idempotency: 1, ledger_entries: 1, name_register: -1 })
    const theirs = (await callAs(door.office, contract.reserveName, { ...wish('苇岸'), ...li })) as Output<typeof contract.reserveName>
    const again = await send()
    expectOneAnswer([...result, again])
    expect(again.headers.get('idempotent-replayed')).toBe('true')
    expect((await namesOf(li)).map((name) => name.id)).toContain(theirs.id)
    expect(await sendAs(door.office, contract.releaseName, { id, ...wang })).toMatchObject({ status: 404, body: { code: 'not_found' } })
    await callAs(door.office, contract.releaseName, { id: theirs.id, ...li })
  })

  it('what was asked · is kept under the key of the office, since a bare digest of so little would give the number of the card away', async () => {
    const wang = await holderOf('noodle-shop')
    const { id } = (await callAs(door.office, contract.reserveName, { ...wish('苇渚'), ...wang })) as Output<typeof contract.reserveName>
    const key = newKey()
    await sendAs(door.office, contract.releaseName, { id, ...wang }, { key })
    const { bodyKey } = (await door.office.ctx.store.findIdempotent(HOME_KIOSK, key)) ?? {}
    const path = contract.releaseName.path.replace(':id', id)
    const digests = [path, `/api${path}`].map((asked) => createHash('sha256').update(asked).update(JSON.stringify(wang)).digest('hex'))
    expect(digests.map((digest) => door.office.ctx.store.keyOf('request', digest))).toContain(bodyKey)
    expect(digests.some((digest) => digest.startsWith(bodyKey ?? ''))).toBe(false)
  })

  it('equal approvals of a clerk at once · one licence and one answer', async () => {
    const { applicationId } = await submit(door.office, await answersOf(door.office, 'population-times-out'))
    const id = await caseOf(door.office, applicationId)
    await callAs(door.office, contract.holdCase, { id }, { cookie: clerk })
    const { result, rows } = await added(() => atOnce(20, contract.reviewCase, { id, verdict: 'approve', reason: '已电话核实', basis: [], points: [] }, { key: newKey(), cookie: clerk }))
    expectOneAnswer(result)
    expect(rows).toMatchObject({ licences: 1, decisions: 1, idempotency: 1 })
  })

  it('different keys for one returned application at once · one revision is taken, the others are told', async () => {
    const { receiptCode } = await submit(door.office, await answersOf(door.office, 'card-expired'))
    const input = { receiptCode, answers: { ...(await answersOf(door.office, 'card-expired')) } }
    const { result, rows } = await added(() => Promise.all(Array.from({ length: 8 }, () => sendAs(door.office, contract.resubmitApplication, input))))
    const taken = result.filter(({ status }) => status === 200).length
    expect(taken).toBeGreaterThan(0)
    expect(rows).toMatchObject({ submissions: taken, decisions: taken })
    expect(result.filter(({ status }) => status !== 200).map(({ body }) => (body as { code: string }).code).filter((code) => !['not_returned', 'busy'].includes(code))).toEqual([])
  })

  it('repeat an hour later · gets the same answer and says that it is a repeat', async () => {
    const input = await submission('nameless')
    const key = newKey()
    const first = await sendAs(door.office, contract.submitApplication, input, { key })
    door.office.clock.now = '2026-11-22T03:00:00.000Z'
    const { result, rows } = await added(() => sendAs(door.office, contract.submitApplication, input, { key }))
    expect(result.body).toEqual(first.body)
    expect({ first: first.headers.get('idempotent-replayed'), again: result.headers.get('idempotent-replayed'), rows }).toEqual({ first: null, again: 'true', rows: {} })
  })

  it('same key · other body, other route · is refused and changes nothing', async () => {
    const input = await submission('other-district')
    const key = newKey()
    const first = await submit(door.office, await answersOf(door.office, 'card-expired'), { key })
    const { result, rows } = await added(async () => [
      await sendAs(door.office, contract.submitApplication, input, { key }),
      await sendAs(door.office, contract.askForPerson, { receiptCode: first.receiptCode }, { key }),
    ])
    expect(result.map(({ status, body }) => [status, (body as { code: string }).code])).toEqual([[409, 'idempotency_key_reused'], [409, 'idempotency_key_reused']])
    expect(rows).toEqual({})
  })

  it('same key · two bodies at once · one is taken and the other refused', async () => {
    const key = newKey()
    const one = await submission('card-expired')
    const two = await submission('home-catering')
    const told = await Promise.all([one, two].map((input) => sendAs(door.office, contract.submitApplication, input, { key })))
    expect(told.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it('same key · at two kiosks · is two requests', async () => {
    const key = newKey()
    const input = await submission('hazardous-goods')
    const one = (await callAs(door.office, contract.submitApplication, input, { key })) as Outcome
    const two = (await callAs(door.office, contract.submitApplication, input, { key, kioskId: 'kiosk_340102' })) as Outcome
    expect(one.applicationId).not.toBe(two.applicationId)
  })

  it('key missing or malformed · is refused and changes nothing', async () => {
    const body = JSON.stringify(await submission('card-expired'))
    const headers = { authorization: `Bearer ${door.office.kioskKey()}`, 'content-type': 'application/json' }
    const { result, rows } = await added(() => Promise.all([{}, ...['', 'short', 'x'.repeat(81), 'with space in it....', '键键键键键键键键键键键键键键键键'].map((key) => ({ 'idempotency-key': encodeURI(key) }))].map((key) => knock(`${door.url}/api/applications`, { method: 'POST', headers: { ...headers, ...key }, body }))))
    expect([...new Set(result.map(({ status, code }) => `${String(status)} ${code ?? ''}`))]).toEqual(['400 idempotency_key_missing'])
    expect(rows).toEqual({})
  })

  it('refusal · is not kept under the key, so that the corrected request may use it', async () => {
    const key = newKey()
    const input = await submission('card-expired')
    const refused = await sendAs(door.office, contract.submitApplication, { ...input, answers: { ...input.answers, organisation: 'company' } }, { key })
    const taken = await sendAs(door.office, contract.submitApplication, input, { key })
    expect([refused.status, taken.status, taken.headers.get('idempotent-replayed')]).toEqual([422, 200, null])
  })

  it('kept answers · lie sealed', async () => {
    const key = newKey()
    const outcome = await submit(door.office, await answersOf(door.office, 'other-district'), { key })
    const row = await door.office.ctx.store.findIdempotent('kiosk_340104', key)
    expect(row?.answer).toEqual(outcome)
    expect(await door.raw(`select answer from idempotency where key = '${key}'`)).not.toContain('郑书言')
  })
})

type Child = ChildProcessByStdio<null, Readable, null>

function startOffice(folder: string, databaseUrl: string, fate: 'dies' | 'lives'): Child {
  const program = fileURLToPath(new URL('support/mortal-office.ts', import.meta.url))
  return spawn(process.execPath, ['--import', 'tsx', program, folder, databaseUrl, fate], { stdio: ['ignore', 'pipe', 'inherit'] })
}

describe.each(KINDS)('office killed between commit and answer · %s', (kind) => {
  it('repeat at the next office on the same books · gets the answer that was never sent', async () => {
    const folder = mkdtempSync(join(runFolder(), 'mortal-'))
    const databaseUrl = (await urlOf(kind)) ?? ''
    const first = startOffice(folder, databaseUrl, 'dies')
    const lines = createInterface(first.stdout)[Symbol.asyncIterator]()
    const { url, key } = JSON.parse(String((await lines.next()).value)) as { url: string; key: string }
    const sending = await submissionElsewhere(key)
    const gone = knock(`${url}/api/applications`, sending).catch(() => 'the line went dead')
    const meant = String((await lines.next()).value)
    expect(await gone).toBe('the line went dead')

    const second = startOffice(folder, databaseUrl, 'lives')
    try {
      const living = JSON.parse(String((await createInterface(second.stdout)[Symbol.asyncIterator]().next()).value)) as { url: string }
      const told = await knock(`${living.url}/api/applications`, sending)
      expect({ status: told.status, replayed: told.headers['idempotent-replayed'], answer: JSON.parse(told.text) as unknown }).toEqual({ status: 200, replayed: 'true', answer: JSON.parse(meant) })
    } finally {
      second.kill('SIGKILL')
    }
  })

  /** A signed application, made beside an office of our own, for the office that will die. */
  async function submissionElsewhere(key: string) {
    const door = await openFrontDoor()
    const answers = await answersOf(door.office, 'noodle-shop')
    await door.close()
    return { method: 'POST', headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'idempotency-key': newKey() }, body: JSON.stringify({ form: 'individual-establish', formVersion: 1, answers }) }
  }
})
