/** A case settled by a person: with a reason and an article, followed by the same consequences as the machine's decision, and never against what binds both. */

import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parseLicenceNumber, type Answers } from '#engine'
import { contract, type Outcome, type Output } from '#contract'
import { answersOf, callAs, read, sendAs, type Change } from '../support/an-applicant.ts'
import { A_SUNDAY } from '../support/an-office.ts'
import { needs } from '../support/programs.ts'
import { runFolder } from '../support/run-folder.ts'
import { APPROVE, codeOf, openDesk, REFUSE, RETURN, type Desk, type Review } from './support/a-desk.ts'
import { knock } from './support/front-door.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

beforeEach(() => {
  desk.door.office.clock.now = A_SUNDAY
})

afterAll(() => desk.door.close())

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
    const { id } = await desk.hold()
    expect(codeOf(await desk.review(id, ruling as unknown as Review))).toBe(expected)
    expect((await desk.open(id)).applicationStatus).toBe('in_review')
  })

  it('approved · brings a licence with its number, papers drawn, and who decided why', async () => {
    const { id, outcome } = await desk.hold('population-times-out')
    const told = (await callAs(desk.door.office, contract.reviewCase, { id, ...APPROVE }, { cookie: desk.clerk })) as Output<typeof contract.reviewCase>
    expect(told.status).toBe('approved')
    expect(parseLicenceNumber(told.licenceNumber ?? '').ok).toBe(true)
    await desk.door.office.processJobs()
    const after = await read(desk.door.office, outcome.receiptCode)
    expect(after).toMatchObject({ status: 'approved', verdict: 'approve', decidedBy: 'clerk', reason: '已电话核实', deadline: null, licence: { number: told.licenceNumber }, mayResubmit: false })
    expect(after.documents.map(({ kind, ready }) => [kind, ready])).toEqual(expect.arrayContaining([['licence-original', true], ['licence-duplicate', true], ['approval', true]]))
    expect((await knock(`${desk.door.url}${after.documents[0]!.url!}`)).text.slice(0, 5)).toBe('%PDF-')
    expect(after.printOrders.map(({ state }) => state)).toEqual(['waiting', 'waiting'])
  })

  it('refused · brings a letter that names the reason, the article and how to appeal, and no licence', async () => {
    const { id, outcome } = await desk.hold()
    expect((await desk.review(id, REFUSE)).body).toEqual({ status: 'refused', licenceNumber: null })
    await desk.door.office.processJobs()
    const after = await read(desk.door.office, outcome.receiptCode)
    expect(after).toMatchObject({ status: 'refused', verdict: 'refuse', decidedBy: 'clerk', reason: REFUSE.reason, licence: null, printOrders: [], mayResubmit: false, mayAskForPerson: false })
    const letter = after.documents.find(({ kind }) => kind === 'refusal')
    expect(letter?.ready).toBe(true)
    const text = await textOf(letter!.url!)
    if (text !== undefined) for (const words of ['不予登记', REFUSE.reason, '市场主体登记管理条例', '行政复议', '行政诉讼']) expect(text).toContain(words)
  })

  it('returned · the applicant reads what to put right, resubmits, and is approved', async () => {
    const { id, outcome, answers } = await desk.hold('noodle-shop')
    expect((await desk.review(id, { ...RETURN, points: [{ pointer: '/premises/tail', text: '请写明门面在几楼' }] })).body).toEqual({ status: 'returned', licenceNumber: null })
    const returned = await read(desk.door.office, outcome.receiptCode)
    expect(returned).toMatchObject({ status: 'returned', verdict: 'correct', decidedBy: 'clerk', mayResubmit: true, mayAskForPerson: true })
    expect(returned.findings).toContainEqual(expect.objectContaining({ rule: 'clerk', pointers: ['/premises/tail'], message: expect.objectContaining({ zh: '请写明门面在几楼' }) as unknown }))
    const better = await answersOf(desk.door.office, 'noodle-shop', (kept) => ({ ...kept, premises: { ...answers.premises, tail: '一楼门面' } }))
    const approved = (await callAs(desk.door.office, contract.resubmitApplication, { receiptCode: outcome.receiptCode, answers: { ...better } })) as Outcome
    expect(approved).toMatchObject({ status: 'approved', revision: 2, decidedBy: 'rules', licence: { number: expect.stringMatching(/^92/) as unknown } })
  })

  it('settled · takes no further verb and moves no more', async () => {
    const { id } = await desk.hold()
    await desk.review(id, REFUSE)
    const told = await Promise.all([desk.tell(contract.holdCase, { id }), desk.tell(contract.releaseCase, { id }), desk.review(id, APPROVE), desk.tell(contract.extendCase, { id, reason: '等待核实' })])
    expect(told.map(codeOf)).toEqual(Array(4).fill('409 case_closed'))
    expect((await desk.open(id)).case.status).toBe('closed')
  })

  it('approved and withdrawn at once · is one of the two, wholly', async () => {
    for (let round = 5; round > 0; round--) {
      const { id, outcome, answers } = await desk.hold('nameless')
      const [approval, withdrawal] = await Promise.all([desk.review(id, APPROVE), sendAs(desk.door.office, contract.withdrawApplication, { receiptCode: outcome.receiptCode, last4: answers.operator.idNo.slice(-4) })])
      expect([approval.status, withdrawal.status].filter((status) => status === 200)).toHaveLength(1)
      const after = await read(desk.door.office, outcome.receiptCode)
      expect([after.status, after.licence !== null]).toEqual(approval.status === 200 ? ['approved', true] : ['withdrawn', false])
    }
  })

  it('name that cannot be printed · is not approved even by a person', async () => {
    const undrawable = ['𪚥', '𰻝', '𱁬', '𲎯'].find((character) => desk.door.office.ctx.missingCharacters(character).length > 0)
    expect(undrawable).toBeDefined()
    const { id } = await desk.hold('nameless', (answers) => ({ ...answers, operator: { ...answers.operator, name: `王${undrawable ?? ''}` } }))
    expect(codeOf(await desk.review(id, APPROVE))).toBe('409 not_drawable')
  })

  it('name reserved for somebody else · is not taken from them by an approval', async () => {
    const { id } = await desk.hold('noodle-shop', (answers) => ({ ...answers, name: { ...answers.name, reservationId: 'name_demo_0001', tradeName: '小铜锅' } as Answers['name'] }))
    await desk.review(id, APPROVE)
    const [reserved] = await desk.door.office.ctx.store.listNamesByTradeName({ city: '3401', tradeName: '老灶台' })
    expect(reserved).toMatchObject({ status: 'reserved', licenceNumber: null })
  })

  it('reservation that does not exist · breaks no approval', async () => {
    const { id } = await desk.hold('noodle-shop', (answers) => ({ ...answers, name: { ...answers.name, reservationId: 'name_none', tradeName: '小铁锅' } as Answers['name'] }))
    expect(codeOf(await desk.review(id, APPROVE))).toBe('200')
  })

  it('name taken meanwhile · is told to the clerk, and nothing is issued', async () => {
    const wish = (tradeName: string): Change => (answers) => ({ ...answers, name: { ...answers.name, tradeName } as Answers['name'] })
    const first = await desk.hold('noodle-shop', wish('双胞胎'))
    const second = await desk.hold('noodle-shop', wish('双胞胎'))
    expect(codeOf(await desk.review(first.id, APPROVE))).toBe('200')
    expect(codeOf(await desk.review(second.id, APPROVE))).toBe('409 name_taken')
    expect((await desk.open(second.id)).applicationStatus).toBe('in_review')
  })

  it('case opened after a ruling · shows every step of its history', async () => {
    const { id } = await desk.hold()
    await desk.review(id, REFUSE)
    expect((await desk.open(id)).history).toEqual([
      expect.objectContaining({ by: 'rules', ruling: 'review', reason: null, revision: 1 }),
      expect.objectContaining({ by: expect.stringContaining('甲') as unknown, ruling: 'refuse', reason: REFUSE.reason, revision: 1 }),
    ])
  })
})

/** The words of a paper, where this machine can read them. */
async function textOf(url: string): Promise<string | undefined> {
  const program = needs('pdftotext')
  if (program === undefined) return undefined
  const response = await fetch(`${desk.door.url}${url}`)
  const file = join(mkdtempSync(join(runFolder(), 'letter-')), 'letter.pdf')
  writeFileSync(file, Buffer.from(await response.arrayBuffer()))
  return execFileSync(program, [file, '-'], { encoding: 'utf8' }).replace(/\s/g, '')
}
