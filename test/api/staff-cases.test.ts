/** A case on the clerk's desk: in one pair of hands at a time, by deadline, seen masked. */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addDays, officeDate, type Answers } from '#engine'
import { contract, type Output } from '#contract'
import { answersOf, callAs, sendAs, submit } from '../support/an-applicant.ts'
import { A_SUNDAY } from '../support/an-office.ts'
import { APPROVE, codeOf, openDesk, RETURN, type Desk, type Opened } from './support/a-desk.ts'

type Row = Opened['case']

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

beforeEach(() => {
  desk.door.office.clock.now = A_SUNDAY
})

afterAll(() => desk.door.close())

describe('case in hand', () => {
  it('held by one clerk · is held from the desk.other, who sees by whom', async () => {
    const { id } = await desk.hold()
    expect(codeOf(await desk.tell(contract.holdCase, { id }, desk.other))).toBe('409 case_held')
    expect((await desk.open(id)).case).toMatchObject({ heldByMe: true, heldBy: expect.stringContaining('甲') as unknown })
    expect((await desk.open(id, desk.other)).case).toMatchObject({ heldByMe: false, heldBy: expect.stringContaining('甲') as unknown })
  })

  it('two clerks at once · one gets it', async () => {
    const { id } = await desk.put()
    const told = await Promise.all([desk.clerk, desk.other, desk.clerk, desk.other].map((cookie) => desk.tell(contract.holdCase, { id }, cookie)))
    expect(told.map(codeOf).sort()).toEqual(['200', '200', '409 case_held', '409 case_held'])
  })

  it('held again · is held longer; after half an hour without · is free', async () => {
    const { id } = await desk.hold()
    desk.door.office.clock.now = '2026-11-22T02:10:00.000Z'
    expect(codeOf(await desk.tell(contract.holdCase, { id }))).toBe('200')
    await desk.tell(contract.readSession, {}, desk.other)
    desk.door.office.clock.now = '2026-11-22T02:20:00.000Z'
    await desk.tell(contract.readSession, {}, desk.other)
    desk.door.office.clock.now = '2026-11-22T02:25:00.000Z'
    await desk.tell(contract.readSession, {})
    desk.door.office.clock.now = '2026-11-22T02:33:00.000Z'
    expect(codeOf(await desk.tell(contract.holdCase, { id }, desk.other))).toBe('409 case_held')
    desk.door.office.clock.now = '2026-11-22T02:40:00.000Z'
    expect((await desk.open(id)).case).toMatchObject({ heldBy: null, heldByMe: false })
    expect(codeOf(await desk.tell(contract.holdCase, { id }, desk.other))).toBe('200')
    expect(codeOf(await desk.review(id, APPROVE))).toBe('409 case_held')
  })

  it('put back by who holds it · is free; by somebody else · is not', async () => {
    const { id } = await desk.hold()
    expect(codeOf(await desk.tell(contract.releaseCase, { id }, desk.other))).toBe('409 case_held')
    expect(codeOf(await desk.tell(contract.releaseCase, { id }))).toBe('200')
    expect(codeOf(await desk.tell(contract.holdCase, { id }, desk.other))).toBe('200')
  })

  it.each([
    ['settle', (id: string, cookie: string) => desk.review(id, APPROVE, cookie)],
    ['extend', (id: string, cookie: string) => desk.tell(contract.extendCase, { id, reason: '等待住所核实' }, cookie)],
    ['reveal', (id: string, cookie: string) => desk.tell(contract.revealAnswers, { id, reason: '电话核实本人' }, cookie)],
  ])('%s · needs the case in one’s own hands', async (_, act) => {
    const free = await desk.put()
    expect(codeOf(await act(free.id, desk.clerk))).toBe('409 case_held')
    const held = await desk.hold()
    expect(codeOf(await act(held.id, desk.other))).toBe('409 case_held')
  })

  it('unknown case · is not found by any verb', async () => {
    const id = `case_${'0'.repeat(26)}`
    const told = await Promise.all([desk.tell(contract.readCase, { id }), desk.tell(contract.holdCase, { id }), desk.tell(contract.releaseCase, { id }), desk.tell(contract.extendCase, { id, reason: '等待核实' }), desk.tell(contract.revealAnswers, { id, reason: '等待核实' }), desk.review(id, APPROVE)])
    expect(new Set(told.map(codeOf))).toEqual(new Set(['404 not_found']))
  })
})

describe('list of cases', () => {
  it('open ones · stand by deadline, page by page, each once', async () => {
    for (let left = 55; left > 0; left--) await submit(desk.door.office, await answersOf(desk.door.office, 'banned'))
    const rows: Row[] = []
    let after: string | null = null
    do {
      const page: Output<typeof contract.listCases> = (await callAs(desk.door.office, contract.listCases, after === null ? {} : { after }, { cookie: desk.clerk })) as Output<typeof contract.listCases>
      rows.push(...page.cases)
      after = page.next
    } while (after !== null)
    expect(rows.length).toBeGreaterThan(55)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    expect(rows.map(({ deadline }) => deadline)).toEqual(rows.map(({ deadline }) => deadline).toSorted())
    expect(rows.every(({ status }) => status === 'open')).toBe(true)
  })

  it('clerk of one registry · sees and touches the cases of that registry only', async () => {
    const near = await desk.put('banned')
    const far = await desk.put('other-district')
    const { id } = (await desk.door.office.ctx.store.findStaffByLogin('clerk2'))!
    await desk.door.office.ctx.store.transact((tx) => tx.updateStaff(id, { registry: '340111' }))
    try {
      const { cases } = (await callAs(desk.door.office, contract.listCases, {}, { cookie: desk.other })) as Output<typeof contract.listCases>
      expect([...new Set(cases.map(({ registry }) => registry))]).toEqual(['340111'])
      expect(cases.map((each) => each.id)).toContain(far.id)
      const told = await Promise.all([desk.tell(contract.readCase, { id: near.id }, desk.other), desk.tell(contract.holdCase, { id: near.id }, desk.other), desk.review(near.id, APPROVE, desk.other), desk.tell(contract.revealAnswers, { id: near.id, reason: '电话核实' }, desk.other), desk.tell(contract.extendCase, { id: near.id, reason: '等待核实' }, desk.other)])
      expect(new Set(told.map(codeOf))).toEqual(new Set(['404 not_found']))
      expect(codeOf(await desk.tell(contract.holdCase, { id: far.id }, desk.other))).toBe('200')
    } finally {
      await desk.door.office.ctx.store.transact((tx) => tx.updateStaff(id, { registry: null }))
    }
  })
})

describe('numbers of people', () => {
  it.each(['banned', 'agent-fresh', 'family'])('%s · stand in no list and no opened case', async (story) => {
    const { id, answers } = await desk.hold(story)
    const secrets = [answers.operator, ...(answers.family ?? []), ...(answers.agent === undefined ? [] : [answers.agent])].flatMap((person) => [person.idNo, 'mobile' in person ? person.mobile : null, 'realNameToken' in person ? person.realNameToken : null]).filter((secret) => typeof secret === 'string')
    const shown = [await desk.tell(contract.listCases, {}), await desk.tell(contract.readCase, { id }), await desk.tell(contract.holdCase, { id }), await desk.tell(contract.extendCase, { id, reason: '等待住所核实' }), await desk.review(id, RETURN)].map(({ body }) => JSON.stringify(body)).join()
    expect(secrets.filter((secret) => shown.includes(secret))).toEqual([])
    expect(shown).toContain(`${answers.operator.idNo.slice(0, 4)}＊`)
  })

  it('revealed with a reason · are shown, and the look stands in the ledger and, with its reason, in the case', async () => {
    const { id, answers, outcome } = await desk.hold()
    const { body } = await desk.tell(contract.revealAnswers, { id, reason: '电话核实本人' })
    expect((body as { answers: Answers }).answers.operator).toMatchObject({ idNo: answers.operator.idNo, mobile: answers.operator.mobile })
    const { id: staffId } = (await desk.door.office.ctx.store.findStaffByLogin('clerk'))!
    expect(JSON.parse(await desk.door.raw(`select kind, actor from ledger_entries where subject = '${outcome.applicationId}' order by id desc limit 1`))).toEqual([['answers.revealed', staffId]])
    expect((await desk.open(id)).acts).toMatchObject([{ kind: 'revealed', reason: '电话核实本人' }])
  })

  it('revealed without a reason · are not shown', async () => {
    const { id } = await desk.hold()
    expect(codeOf(await desk.tell(contract.revealAnswers, { id, reason: '' }))).toBe('422 input_invalid')
    expect(codeOf(await desk.tell(contract.revealAnswers, { id, reason: '     ' }))).toBe('422 reason_needed')
  })
})

describe('deadline', () => {
  it('extended · moves on by three working days, once, the ledger says so, and the reason stands in the case', async () => {
    const { id } = await desk.hold()
    const before = (await desk.open(id)).case
    const told = await desk.tell(contract.extendCase, { id, reason: '等待住所核实' })
    expect(before).toMatchObject({ deadline: '2026-11-25', daysLeft: 3, extended: false })
    expect(told.body).toMatchObject({ deadline: '2026-11-30', daysLeft: 6, extended: true })
    expect(codeOf(await desk.tell(contract.extendCase, { id, reason: '再等一等' }))).toBe('409 already_extended')
    expect(JSON.parse(await desk.door.raw(`select kind from ledger_entries where subject = '${id}'`))).toEqual([['case.extended']])
    expect((await desk.open(id)).acts).toMatchObject([{ kind: 'extended', reason: '等待住所核实' }])
  })

  it('extended twice at once · is extended once', async () => {
    const { id } = await desk.hold()
    const told = await Promise.all([1, 2, 3].map(() => desk.tell(contract.extendCase, { id, reason: '等待住所核实' })))
    expect(told.map(codeOf).filter((code) => code === '200')).toHaveLength(1)
    expect((await desk.open(id)).case.deadline).toBe('2026-11-30')
  })

  it('extended without words · is not extended', async () => {
    const { id } = await desk.hold()
    expect(codeOf(await desk.tell(contract.extendCase, { id, reason: '      ' }))).toBe('422 reason_needed')
  })

  it('passed · shows as negative days and the case stays open', async () => {
    const { id } = await desk.put()
    const staffRow = (await desk.door.office.ctx.store.findStaffByLogin('clerk2'))!
    desk.door.office.clock.now = `${addDays(officeDate(A_SUNDAY), 9)}T02:00:00.000Z`
    const { cookie } = await freshSession(staffRow.login)
    expect((await desk.open(id, cookie)).case).toMatchObject({ status: 'open', daysLeft: -4 })
  })

  async function freshSession(login: string): Promise<{ readonly cookie: string }> {
    const { headers } = await sendAs(desk.door.office, contract.signIn, { login, password: 'noodles in the morning' })
    return { cookie: headers.getSetCookie()[0]!.split(';')[0]! }
  }
})
