/** What happens when the world is silent: nothing is approved, nobody is sent away, and the case is decided by itself when the source is back. */

import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { answersOf, read, submit } from '../support/an-applicant.ts'
import { anOffice, closePaper, type TestOffice } from '../support/an-office.ts'
import type { OutsideSource } from '../../api/demonstration/index.ts'

let office: TestOffice

afterEach(() => office.close())
afterAll(closePaper)

const REQUIRED: readonly OutsideSource[] = ['population', 'realName', 'lostCards', 'bans', 'seriousList']

describe('a silent source', () => {
  it.each(REQUIRED.flatMap((source) => (['down', 'timeout', 'stale'] as const).map((fault) => [source, fault] as const)))('%s %s · a clean shop submitted · goes to a person and is never approved', async (source, fault) => {
    office = await anOffice({ patienceMs: 100 })
    const answers = await answersOf(office, 'noodle-shop')
    office.office.demonstration.outside.fault(source, fault)
    const outcome = await submit(office, answers)
    expect(outcome).toMatchObject({ status: 'in_review', verdict: 'review', licence: null })
    expect(outcome.findings.filter((finding) => finding.severity !== 'note').map((finding) => finding.rule)).toEqual(['R-EX-01'])
    expect(outcome.deadline).toEqual({ date: '2026-11-25', flagged: false, extended: false })
  })

  it('an optional source · down · is only noted, and the licence is issued', async () => {
    office = await anOffice()
    const answers = await answersOf(office, 'noodle-shop')
    office.office.demonstration.outside.fault('dishonesty', 'down')
    expect(await submit(office, answers)).toMatchObject({ status: 'approved' })
  })

  it('population library · comes back · the waiting case is approved by itself', async () => {
    office = await anOffice()
    const answers = await answersOf(office, 'noodle-shop')
    const outside = office.office.demonstration.outside
    outside.fault('population', 'down')
    const { receiptCode } = await submit(office, answers)
    office.clock.now = '2026-11-22T02:02:00.000Z'
    await office.processJobs()
    expect(await read(office, receiptCode)).toMatchObject({ status: 'in_review' })
    outside.fault('population', null)
    office.clock.now = '2026-11-22T02:04:00.000Z'
    await office.processJobs()
    const outcome = await read(office, receiptCode)
    expect(outcome).toMatchObject({ status: 'approved', verdict: 'approve', decidedBy: 'rules', deadline: null })
    expect(outcome.licence?.number).toMatch(/^92340104MA0T/)
  })

  it('a case a clerk holds · the source comes back · is left to the clerk', async () => {
    office = await anOffice()
    const answers = await answersOf(office, 'noodle-shop')
    const { outside } = office.office.demonstration
    outside.fault('bans', 'down')
    const { receiptCode, applicationId } = await submit(office, answers)
    const open = await office.ctx.store.findOpenCase(applicationId)
    const [staff] = await office.ctx.store.listStaff()
    await office.ctx.store.transact((tx) => tx.holdCase(open?.id ?? '', staff?.id ?? '', '2026-11-22T03:00:00.000Z', office.clock.now))
    outside.fault('bans', null)
    office.clock.now = '2026-11-22T02:02:00.000Z'
    await office.processJobs()
    expect(await read(office, receiptCode)).toMatchObject({ status: 'in_review' })
  })
})
