/** A case on the clerk's desk: in one pair of hands at a time, seen masked, settled with a reason, and followed by the same consequences as the machine's decision. */

import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addDays, officeDate, parseLicenceNumber, type Answers } from '#engine'
import { contract, type Input, type Outcome, type Output, type Route } from '#contract'
import { answersOf, callAs, read, sendAs, submit, type Change, type Sent } from '../support/an-applicant.ts'
import { A_SUNDAY } from '../support/an-office.ts'
import { needs } from '../support/programs.ts'
import { runFolder } from '../support/run-folder.ts'
import { anAbleClerk, caseOf } from './support/a-clerk.ts'
import { knock, openFrontDoor, type FrontDoor } from './support/front-door.ts'

let door: FrontDoor
let clerk: string
let other: string

beforeAll(async () => {
  door = await openFrontDoor()
  clerk = await anAbleClerk(door.office, 'clerk')
  other = await anAbleClerk(door.office, 'clerk2')
})

beforeEach(() => {
  door.office.clock.now = A_SUNDAY
})

afterAll(() => door.close())

type Opened = Output<typeof contract.readCase>
type Row = Opened['case']
type Review = Input<typeof contract.reviewCase>

const APPROVE = { verdict: 'approve', reason: '已电话核实', basis: [], points: [] } as const
const RETURN = { verdict: 'correct', reason: '请补交材料', basis: [], points: [] } as const
const REFUSE = { verdict: 'refuse', reason: '被列入禁止登记名单', basis: [{ document: '市场主体登记管理条例', article: '第四十一条' }], points: [] } as const

function tell<R extends Route>(route: R, input: Input<R>, cookie = clerk): Promise<Sent> {
  return sendAs(door.office, route, input, { cookie })
}

function codeOf({ status, body }: Sent): string {
  return status === 200 ? '200' : `${String(status)} ${(body as { readonly code: string }).code}`
}

async function aCase(story = 'banned', change?: Change): Promise<{ readonly id: string; readonly outcome: Outcome; readonly answers: Answers }> {
  const answers = await answersOf(door.office, story, change)
  const outcome = await submit(door.office, answers, { wantsPerson: true })
  return { id: await caseOf(door.office, outcome.applicationId), outcome, answers }
}

async function aHeldCase(story?: string, change?: Change) {
  const found = await aCase(story, change)
  expect(codeOf(await tell(contract.holdCase, { id: found.id }))).toBe('200')
  return found
}

function review(id: string, ruling: Omit<Review, 'id'>, cookie = clerk): Promise<Sent> {
  return tell(contract.reviewCase, { id, ...ruling }, cookie)
}

async function open(id: string, cookie = clerk): Promise<Opened> {
  return (await callAs(door.office, contract.readCase, { id }, { cookie })) as Opened
}

describe('case in hand', () => {
  it('held by one clerk · is held from the other, who sees by whom', async () => {
    const { id } = await aHeldCase()
    expect(codeOf(await tell(contract.holdCase, { id }, other))).toBe('409 case_held')
    expect((await open(id)).case).toMatchObject({ heldByMe: true, heldBy: expect.stringContaining('甲') as unknown })
    expect((await open(id, other)).case).toMatchObject({ heldByMe: false, heldBy: expect.stringContaining('甲') as unknown })
  })

  it('two clerks at once · one gets it', async () => {
    const { id } = await aCase()
    const told = await Promise.all([clerk, other, clerk, other].map((cookie) => tell(contract.holdCase, { id }, cookie)))
    expect(told.map(codeOf).sort()).toEqual(['200', '200', '409 case_held', '409 case_held'])
  })

  it('held again · is held longer; after half an hour without · is free', async () => {
    const { id } = await aHeldCase()
    door.office.clock.now = '2026-11-22T02:10:00.000Z'
    expect(codeOf(await tell(contract.holdCase, { id }))).toBe('200')
    await tell(contract.readSession, {}, other)
    door.office.clock.now = '2026-11-22T02:20:00.000Z'
    await tell(contract.readSession, {}, other)
    door.office.clock.now = '2026-11-22T02:25:00.000Z'
    await tell(contract.readSession, {})
    door.office.clock.now = '2026-11-22T02:33:00.000Z'
    expect(codeOf(await tell(contract.holdCase, { id }, other))).toBe('409 case_held')
    door.office.clock.now = '2026-11-22T02:40:00.000Z'
    expect((await open(id)).case).toMatchObject({ heldBy: null, heldByMe: false })
    expect(codeOf(await tell(contract.holdCase, { id }, other))).toBe('200')
    expect(codeOf(await review(id, APPROVE))).toBe('409 case_held')
  })

  it('put back by who holds it · is free; by somebody else · is not', async () => {
    const { id } = await aHeldCase()
    expect(codeOf(await tell(contract.releaseCase, { id }, other))).toBe('409 case_held')
    expect(codeOf(await tell(contract.releaseCase, { id }))).toBe('200')
    expect(codeOf(await tell(contract.holdCase, { id }, other))).toBe('200')
  })

  it.each([
    ['settle', (id: string, cookie: string) => review(id, APPROVE, cookie)],
    ['extend', (id: string, cookie: string) => tell(contract.extendCase, { id, reason: '等待住所核实' }, cookie)],
    ['reveal', (id: string, cookie: string) => tell(contract.revealAnswers, { id, reason: '电话核实本人' }, cookie)],
  ])('%s · needs the case in one’s own hands', async (_, act) => {
    const free = await aCase()
    expect(codeOf(await act(free.id, clerk))).toBe('409 case_held')
    const held = await aHeldCase()
    expect(codeOf(await act(held.id, other))).toBe('409 case_held')
  })

  it('unknown case · is not found by any verb', async () => {
    const id = `case_${'0'.repeat(26)}`
    const told = await Promise.all([tell(contract.readCase, { id }), tell(contract.holdCase, { id }), tell(contract.releaseCase, { id }), tell(contract.extendCase, { id, reason: '等待核实' }), tell(contract.revealAnswers, { id, reason: '等待核实' }), review(id, APPROVE)])
    expect(new Set(told.map(codeOf))).toEqual(new Set(['404 not_found']))
  })
})

describe('list of cases', () => {
  it('open ones · stand by deadline, page by page, each once', async () => {
    for (let left = 55; left > 0; left--) await submit(door.office, await answersOf(door.office, 'banned'))
    const rows: Row[] = []
    let after: string | null = null
    do {
      const page: Output<typeof contract.listCases> = (await callAs(door.office, contract.listCases, after === null ? {} : { after }, { cookie: clerk })) as Output<typeof contract.listCases>
      rows.push(...page.cases)
      after = page.next
    } while (after !== null)
    expect(rows.length).toBeGreaterThan(55)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    expect(rows.map(({ deadline }) => deadline)).toEqual(rows.map(({ deadline }) => deadline).toSorted())
    expect(rows.every(({ status }) => status === 'open')).toBe(true)
  })

  it('clerk of one registry · sees and touches the cases of that registry only', async () => {
    const near = await aCase('banned')
    const far = await aCase('other-district')
    const { id } = (await door.office.ctx.store.findStaffByLogin('clerk2'))!
    await door.office.ctx.store.transact((tx) => tx.updateStaff(id, { registry: '340111' }))
    try {
      const { cases } = (await callAs(door.office, contract.listCases, {}, { cookie: other })) as Output<typeof contract.listCases>
      expect([...new Set(cases.map(({ registry }) => registry))]).toEqual(['340111'])
      expect(cases.map((each) => each.id)).toContain(far.id)
      const told = await Promise.all([tell(contract.readCase, { id: near.id }, other), tell(contract.holdCase, { id: near.id }, other), review(near.id, APPROVE, other), tell(contract.revealAnswers, { id: near.id, reason: '电话核实' }, other), tell(contract.extendCase, { id: near.id, reason: '等待核实' }, other)])
      expect(new Set(told.map(codeOf))).toEqual(new Set(['404 not_found']))
      expect(codeOf(await tell(contract.holdCase, { id: far.id }, other))).toBe('200')
    } finally {
      await door.office.ctx.store.transact((tx) => tx.updateStaff(id, { registry: null }))
    }
  })
})

describe('numbers of people', () => {
  it.each(['banned', 'agent-fresh', 'family'])('%s · stand in no list and no opened case', async (story) => {
    const { id, answers } = await aHeldCase(story)
    const secrets = [answers.operator, ...(answers.family ?? []), ...(answers.agent === undefined ? [] : [answers.agent])].flatMap((person) => [person.idNo, 'mobile' in person ? person.mobile : null, 'realNameToken' in person ? person.realNameToken : null]).filter((secret) => typeof secret === 'string')
    const shown = [await tell(contract.listCases, {}), await tell(contract.readCase, { id }), await tell(contract.holdCase, { id }), await tell(contract.extendCase, { id, reason: '等待住所核实' }), await review(id, RETURN)].map(({ body }) => JSON.stringify(body)).join()
    expect(secrets.filter((secret) => shown.includes(secret))).toEqual([])
    expect(shown).toContain(`${answers.operator.idNo.slice(0, 4)}＊`)
  })

  it('revealed with a reason · are shown, and the look stands in the ledger', async () => {
    const { id, answers, outcome } = await aHeldCase()
    const { body } = await tell(contract.revealAnswers, { id, reason: '电话核实本人' })
    expect((body as { answers: Answers }).answers.operator).toMatchObject({ idNo: answers.operator.idNo, mobile: answers.operator.mobile })
    const { id: staffId } = (await door.office.ctx.store.findStaffByLogin('clerk'))!
    expect(JSON.parse(await door.raw(`select kind, actor from ledger_entries where subject = '${outcome.applicationId}' order by id desc limit 1`))).toEqual([['answers.revealed', staffId]])
  })

  it('revealed without a reason · are not shown', async () => {
    const { id } = await aHeldCase()
    expect(codeOf(await tell(contract.revealAnswers, { id, reason: '' }))).toBe('422 input_invalid')
    expect(codeOf(await tell(contract.revealAnswers, { id, reason: '     ' }))).toBe('422 reason_needed')
  })
})

describe('deadline', () => {
  it('extended · moves on by three working days, once, and the reason stands in the ledger', async () => {
    const { id } = await aHeldCase()
    const before = (await open(id)).case
    const told = await tell(contract.extendCase, { id, reason: '等待住所核实' })
    expect(before).toMatchObject({ deadline: '2026-11-25', daysLeft: 3, extended: false })
    expect(told.body).toMatchObject({ deadline: '2026-11-30', daysLeft: 6, extended: true })
    expect(codeOf(await tell(contract.extendCase, { id, reason: '再等一等' }))).toBe('409 already_extended')
    expect(JSON.parse(await door.raw(`select kind from ledger_entries where subject = '${id}'`))).toEqual([['case.extended']])
  })

  it('extended twice at once · is extended once', async () => {
    const { id } = await aHeldCase()
    const told = await Promise.all([1, 2, 3].map(() => tell(contract.extendCase, { id, reason: '等待住所核实' })))
    expect(told.map(codeOf).filter((code) => code === '200')).toHaveLength(1)
    expect((await open(id)).case.deadline).toBe('2026-11-30')
  })

  it('extended without words · is not extended', async () => {
    const { id } = await aHeldCase()
    expect(codeOf(await tell(contract.extendCase, { id, reason: '      ' }))).toBe('422 reason_needed')
  })

  it('passed · shows as negative days and the case stays open', async () => {
    const { id } = await aCase()
    const staffRow = (await door.office.ctx.store.findStaffByLogin('clerk2'))!
    door.office.clock.now = `${addDays(officeDate(A_SUNDAY), 9)}T02:00:00.000Z`
    const { cookie } = await freshSession(staffRow.login)
    expect((await open(id, cookie)).case).toMatchObject({ status: 'open', daysLeft: -4 })
  })

  async function freshSession(login: string): Promise<{ readonly cookie: string }> {
    const { headers } = await sendAs(door.office, contract.signIn, { login, password: 'noodles in the morning' })
    return { cookie: headers.getSetCookie()[0]!.split(';')[0]! }
  }
})

describe('settling', () => {
  it.each([
    ['a refusal without an article', { ...REFUSE, basis: [] }, '422 basis_needed'],
    ['a refusal with an empty article', { ...REFUSE, basis: [{ document: '', article: ' ' }] }, '422 basis_needed'],
    ['a reason of blanks', { ...APPROVE, reason: '      ' }, '422 reason_needed'],
    ['a reason too short', { ...APPROVE, reason: '好' }, '422 input_invalid'],
    ['no reason', { verdict: 'approve', basis: [], points: [] }, '422 input_invalid'],
    ['another verdict', { ...APPROVE, verdict: 'route' }, '422 input_invalid'],
    ['eleven articles', { ...REFUSE, basis: Array.from({ length: 11 }, () => REFUSE.basis[0]) }, '422 input_invalid'],
  ])('%s · is sent back and settles nothing', async (_, ruling, expected) => {
    const { id } = await aHeldCase()
    expect(codeOf(await review(id, ruling as Omit<Review, 'id'>))).toBe(expected)
    expect((await open(id)).applicationStatus).toBe('in_review')
  })

  it('approved · brings a licence with its number, papers drawn, and who decided why', async () => {
    const { id, outcome } = await aHeldCase('population-times-out')
    const told = (await callAs(door.office, contract.reviewCase, { id, ...APPROVE }, { cookie: clerk })) as Output<typeof contract.reviewCase>
    expect(told.status).toBe('approved')
    expect(parseLicenceNumber(told.licenceNumber ?? '').ok).toBe(true)
    await door.office.processJobs()
    const after = await read(door.office, outcome.receiptCode)
    expect(after).toMatchObject({ status: 'approved', verdict: 'approve', decidedBy: 'clerk', reason: '已电话核实', deadline: null, licence: { number: told.licenceNumber }, mayResubmit: false })
    expect(after.documents.map(({ kind, ready }) => [kind, ready])).toEqual(expect.arrayContaining([['licence-original', true], ['licence-duplicate', true], ['approval', true]]))
    expect((await knock(`${door.url}${after.documents[0]!.url!}`)).text.slice(0, 5)).toBe('%PDF-')
    expect(after.printOrders.map(({ state }) => state)).toEqual(['waiting', 'waiting'])
  })

  it('refused · brings a letter that names the reason, the article and how to appeal, and no licence', async () => {
    const { id, outcome } = await aHeldCase()
    expect((await review(id, REFUSE)).body).toEqual({ status: 'refused', licenceNumber: null })
    await door.office.processJobs()
    const after = await read(door.office, outcome.receiptCode)
    expect(after).toMatchObject({ status: 'refused', verdict: 'refuse', decidedBy: 'clerk', reason: REFUSE.reason, licence: null, printOrders: [], mayResubmit: false, mayAskForPerson: false })
    const letter = after.documents.find(({ kind }) => kind === 'refusal')
    expect(letter?.ready).toBe(true)
    const text = await textOf(letter!.url!)
    if (text !== undefined) for (const words of ['不予登记', REFUSE.reason, '市场主体登记管理条例', '行政复议', '行政诉讼']) expect(text).toContain(words)
  })

  it('returned · the applicant reads what to put right, resubmits, and is approved', async () => {
    const { id, outcome, answers } = await aHeldCase('noodle-shop')
    expect((await review(id, { ...RETURN, points: [{ pointer: '/premises/tail', text: '请写明门面在几楼' }] })).body).toEqual({ status: 'returned', licenceNumber: null })
    const returned = await read(door.office, outcome.receiptCode)
    expect(returned).toMatchObject({ status: 'returned', verdict: 'correct', decidedBy: 'clerk', mayResubmit: true, mayAskForPerson: true })
    expect(returned.findings).toContainEqual(expect.objectContaining({ rule: 'clerk', pointers: ['/premises/tail'], message: expect.objectContaining({ zh: '请写明门面在几楼' }) as unknown }))
    const better = await answersOf(door.office, 'noodle-shop', (kept) => ({ ...kept, premises: { ...answers.premises, tail: '一楼门面' } }))
    const approved = (await callAs(door.office, contract.resubmitApplication, { receiptCode: outcome.receiptCode, answers: { ...better } })) as Outcome
    expect(approved).toMatchObject({ status: 'approved', revision: 2, decidedBy: 'rules', licence: { number: expect.stringMatching(/^92/) as unknown } })
  })

  it('settled · takes no further verb and moves no more', async () => {
    const { id } = await aHeldCase()
    await review(id, REFUSE)
    const told = await Promise.all([tell(contract.holdCase, { id }), tell(contract.releaseCase, { id }), review(id, APPROVE), tell(contract.extendCase, { id, reason: '等待核实' })])
    expect(told.map(codeOf)).toEqual(Array(4).fill('409 case_closed'))
    expect((await open(id)).case.status).toBe('closed')
  })

  it('approved and withdrawn at once · is one of the two, wholly', async () => {
    for (let round = 5; round > 0; round--) {
      const { id, outcome, answers } = await aHeldCase('nameless')
      const [approval, withdrawal] = await Promise.all([review(id, APPROVE), sendAs(door.office, contract.withdrawApplication, { receiptCode: outcome.receiptCode, last4: answers.operator.idNo.slice(-4) })])
      expect([approval.status, withdrawal.status].filter((status) => status === 200)).toHaveLength(1)
      const after = await read(door.office, outcome.receiptCode)
      expect([after.status, after.licence !== null]).toEqual(approval.status === 200 ? ['approved', true] : ['withdrawn', false])
    }
  })

  it('name that cannot be printed · is not approved even by a person', async () => {
    const undrawable = ['𪚥', '𰻝', '𱁬', '𲎯'].find((character) => door.office.ctx.missingCharacters(character).length > 0)
    expect(undrawable).toBeDefined()
    const { id } = await aHeldCase('nameless', (answers) => ({ ...answers, operator: { ...answers.operator, name: `王${undrawable ?? ''}` } }))
    expect(codeOf(await review(id, APPROVE))).toBe('409 not_drawable')
  })

  it('name reserved for somebody else · is not taken from them by an approval', async () => {
    const { id } = await aHeldCase('noodle-shop', (answers) => ({ ...answers, name: { ...answers.name, reservationId: 'name_demo_0001', tradeName: '小铜锅' } as Answers['name'] }))
    await review(id, APPROVE)
    const [reserved] = await door.office.ctx.store.listNamesByTradeName({ city: '3401', tradeName: '老灶台' })
    expect(reserved).toMatchObject({ status: 'reserved', licenceNumber: null })
  })

  it('reservation that does not exist · breaks no approval', async () => {
    const { id } = await aHeldCase('noodle-shop', (answers) => ({ ...answers, name: { ...answers.name, reservationId: 'name_none', tradeName: '小铁锅' } as Answers['name'] }))
    expect(codeOf(await review(id, APPROVE))).toBe('200')
  })

  it('name taken meanwhile · is told to the clerk, and nothing is issued', async () => {
    const wish = (tradeName: string): Change => (answers) => ({ ...answers, name: { ...answers.name, tradeName } as Answers['name'] })
    const first = await aHeldCase('noodle-shop', wish('双胞胎'))
    const second = await aHeldCase('noodle-shop', wish('双胞胎'))
    expect(codeOf(await review(first.id, APPROVE))).toBe('200')
    expect(codeOf(await review(second.id, APPROVE))).toBe('409 name_taken')
    expect((await open(second.id)).applicationStatus).toBe('in_review')
  })

  it('case opened after a ruling · shows every step of its history', async () => {
    const { id } = await aHeldCase()
    await review(id, REFUSE)
    expect((await open(id)).history).toEqual([
      expect.objectContaining({ by: 'rules', ruling: 'review', reason: null, revision: 1 }),
      expect.objectContaining({ by: expect.stringContaining('甲') as unknown, ruling: 'refuse', reason: REFUSE.reason, revision: 1 }),
    ])
  })
})

/** The words of a paper, where this machine can read them. */
async function textOf(url: string): Promise<string | undefined> {
  const program = needs('pdftotext')
  if (program === undefined) return undefined
  const response = await fetch(`${door.url}${url}`)
  const file = join(mkdtempSync(join(runFolder(), 'letter-')), 'letter.pdf')
  writeFileSync(file, Buffer.from(await response.arrayBuffer()))
  return execFileSync(program, [file, '-'], { encoding: 'utf8' }).replace(/\s/g, '')
}
