/** Two applicants, one name, the same instant: one gets it, the other is told, on each database. */

import { afterAll, afterEach, describe, expect, it } from 'vitest'
import type { Answers } from '#engine'
import type { Outcome } from '#contract'
import { answersOf, sign, submit } from '../support/an-applicant.ts'
import { anOffice, closePaper, type TestOffice } from '../support/an-office.ts'
import { freshDatabase } from '../support/postgres.ts'

let office: TestOffice

afterEach(() => office.close())
afterAll(closePaper)

describe.each(['sqlite', 'postgres'] as const)('one name wished eight times at once on %s', (database) => {
  it.for([{ wish: 'one trade', trades: ['小吃'] }, { wish: 'trades that overlap', trades: ['奶茶小吃', '奶茶'] }])('all submitted together, $wish · exactly one licence carries it and the others are asked to correct', async ({ trades }, context) => {
    const databaseUrl = database === 'postgres' ? await freshDatabase() : undefined
    if (database === 'postgres' && databaseUrl === undefined) return context.skip()
    office = await anOffice({ patienceMs: 10_000, ...(databaseUrl === undefined ? {} : { databaseUrl }) })
    const people = ['noodle-shop', 'leap-day', 'rare-characters', 'seventy-four', 'abnormal-elsewhere', 'dishonest', 'ban-ended-yesterday', 'lease-ends-soon'].filter((id) => id !== 'dishonest')
    const wishes = await Promise.all(people.map((id, at) => answersOf(office, id, wishing('云想', trades[at % trades.length]))))
    const settled = await Promise.allSettled(wishes.map((answers) => submit(office, answers)))
    const outcomes = settled.map((each) => (each.status === 'fulfilled' ? each.value : (each.reason as { code: string })))
    const approved = outcomes.filter((each): each is Outcome => 'status' in each && each.status === 'approved')
    expect(approved).toHaveLength(1)
    for (const other of outcomes) if (!approved.includes(other as Outcome)) expectTold(other)
    expect(await office.ctx.store.listNamesByTradeName({ city: '3401', tradeName: '云想' })).toHaveLength(1)
  })
})

function wishing(tradeName: string, trade = '') {
  return (answers: Answers): Answers => sign({ ...answers, name: { given: true, division: '合肥市蜀山区', tradeName, trade, form: '店', riskAccepted: true } }, answers.signatures[0]?.signedAt ?? '2026-11-22T02:00:00Z')
}

/** Either the rules saw the other's name when the facts were gathered again, or the office says it was just taken. */
function expectTold(outcome: Outcome | { readonly code: string }): void {
  if ('code' in outcome) expect(outcome.code).toBe('name_taken')
  else expect(outcome.findings.map((finding) => finding.rule)).toContain('R-NM-10')
}
