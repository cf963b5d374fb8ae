/** Advice on the road: told with a notice, true when followed, listed in the letters, and kept with the record of the run. */

import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { decodeRecord, explainRules, recordFrom } from '#engine'
import { contract, type Outcome } from '#contract'
import { CASES } from '../../api/demonstration/index.ts'
import { readRecord } from '../../api/road/record.ts'
import { answersOf, callAs, read, submit, type Change } from '../support/an-applicant.ts'
import { A_SUNDAY } from '../support/an-office.ts'
import { needs } from '../support/programs.ts'
import { runFolder } from '../support/run-folder.ts'
import { openDesk, REFUSE, RETURN, type Desk } from './support/a-desk.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

beforeEach(() => {
  desk.door.office.clock.now = A_SUNDAY
})

afterAll(() => desk.door.close())

const SLIPS: Change = (answers) => ({
  ...answers,
  capitalWan: '600',
  name: { given: true, division: '蜀山区', tradeName: '稻香居然', trade: '', form: '面馆' },
  premises: { ...answers.premises, proofs: [{ kind: 'lease', reference: '租赁合同', validTo: '2026-11-01' }] },
})

const PROHIBITED: Change = (answers) => ({ ...answers, name: { given: false }, scope: { items: ['S201', 'S402'] } })

async function resubmitted(outcome: Outcome, change: Change): Promise<Outcome> {
  const answers = await answersOf(desk.door.office, 'noodle-shop', change)
  return (await callAs(desk.door.office, contract.resubmitApplication, { receiptCode: outcome.receiptCode, answers: { ...answers } })) as Outcome
}

function pointersOf({ advice }: Outcome): readonly string[] {
  return advice?.changes.map(({ pointer }) => pointer) ?? []
}

describe('advice', () => {
  it('three slips · told as three changes; made and handed in again · approved', async () => {
    const outcome = await submit(desk.door.office, await answersOf(desk.door.office, 'noodle-shop', SLIPS))
    expect(outcome).toMatchObject({ status: 'returned', advice: { kind: 'changes' } })
    expect([...pointersOf(outcome)].sort()).toEqual(['/capitalWan', '/name/division', '/premises/proofs'])
    const better: Change = (answers) => ({ ...SLIPS(answers), capitalWan: '500', name: { given: true, division: '合肥市蜀山区', tradeName: '稻香居然', trade: '', form: '面馆' }, premises: answers.premises })
    expect(await resubmitted(outcome, better)).toMatchObject({ status: 'approved', advice: null })
  })

  it('a name that is taken · a free one is proposed, and taking it · approved', async () => {
    const first = await submit(desk.door.office, await answersOf(desk.door.office, 'noodle-shop'))
    expect(first.status).toBe('approved')
    const outcome = await submit(desk.door.office, await answersOf(desk.door.office, 'nameless', (answers) => ({ ...answers, name: { given: true, ...nameOf(first) } })))
    expect(outcome).toMatchObject({ status: 'returned', advice: { kind: 'changes' } })
    const proposed = /例如“(.+)”/.exec(outcome.advice?.changes.find(({ pointer }) => pointer === '/name/tradeName')?.words.zh ?? '')?.[1]
    expect(proposed).toBeDefined()
    const answers = await answersOf(desk.door.office, 'nameless', (kept) => ({ ...kept, name: { given: true, ...nameOf(first), tradeName: proposed! } }))
    const again = (await callAs(desk.door.office, contract.resubmitApplication, { receiptCode: outcome.receiptCode, answers: { ...answers } })) as Outcome
    expect(again).toMatchObject({ status: 'approved' })
  })

  it('a notice · lists the smallest change; the rules are decoded from the record as they came out', async () => {
    const outcome = await submit(desk.door.office, await answersOf(desk.door.office, 'noodle-shop', SLIPS))
    await desk.door.office.processJobs()
    const text = await letterText(outcome, 'notice')
    if (text !== undefined) for (const words of ['最少改动', '续签租约', '合肥市蜀山区']) expect(text).toContain(words)
    const [row] = await desk.door.office.ctx.store.listDecisions(outcome.applicationId)
    const { facts, ruleSet } = readRecord(row!.record)
    const rules = desk.door.office.ctx.policy.rulesOf(ruleSet.digest)!
    const kept = recordFrom(row!.ruleRecord!)!
    expect(kept.byteLength).toBeLessThanOrEqual(32)
    expect(decodeRecord(rules, kept, facts)).toEqual(explainRules(rules.ruleSet, facts))
  })

  it('a refusal that rests on the rules · its letter says what would be approved; a return for reasons of the clerk’s own · gives no advice', async () => {
    const refused = await desk.hold('noodle-shop', PROHIBITED)
    await desk.review(refused.id, REFUSE)
    await desk.door.office.processJobs()
    const after = await read(desk.door.office, refused.outcome.receiptCode)
    expect(pointersOf(after)).toEqual(['/scope/items'])
    const text = await letterText(after, 'refusal')
    if (text !== undefined) for (const words of ['重新申请时', '去掉禁止经营的项目', '一律由工作人员决定']) expect(text).toContain(words)
    const returned = await desk.hold('noodle-shop')
    await desk.review(returned.id, RETURN)
    expect((await read(desk.door.office, returned.outcome.receiptCode)).advice).toBeNull()
  })

  it('who is barred, and refused by a clerk · is told of no change, nor is one in review', async () => {
    const barred = await desk.hold('banned')
    expect((await read(desk.door.office, barred.outcome.receiptCode)).advice).toBeNull()
    await desk.review(barred.id, REFUSE)
    expect((await read(desk.door.office, barred.outcome.receiptCode)).advice).toEqual({ kind: 'needs-person', changes: [] })
  })

  it('every case of the demonstration · advice is told with a notice and never with a licence', async () => {
    for (const { id } of CASES) {
      const { status, advice } = await submit(desk.door.office, await answersOf(desk.door.office, id))
      expect([id, advice !== null]).toEqual([id, status === 'returned'])
    }
  })
})

function nameOf({ licence }: Outcome) {
  const [, division = '', tradeName = '', trade = '', form = ''] = /^(合肥市蜀山区)(.+?)(小吃)?(面馆|店)/.exec(licence?.face['name'] ?? '') ?? []
  return { division, tradeName, trade, form }
}

/** Undefined where this machine cannot read a PDF. */
async function letterText({ receiptCode }: Outcome, kind: string): Promise<string | undefined> {
  const program = needs('pdftotext')
  const letter = (await read(desk.door.office, receiptCode)).documents.find((each) => each.kind === kind)
  expect(letter?.ready).toBe(true)
  if (program === undefined) return undefined
  const file = join(mkdtempSync(join(runFolder(), 'letter-')), 'letter.pdf')
  const response = await fetch(`${desk.door.url}${letter!.url!}`)
  writeFileSync(file, Buffer.from(await response.arrayBuffer()))
  return execFileSync(program, [file, '-'], { encoding: 'utf8' }).replace(/\s/g, '')
}
