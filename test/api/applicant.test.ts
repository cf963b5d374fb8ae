/** What an applicant may do with the code on the receipt: read, fetch the answers, correct, ask for a person, withdraw; and the check who they are. */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Answers } from '#engine'
import { contract, type Outcome, type Output } from '#contract'
import { A_SUNDAY, anOffice } from '../support/an-office.ts'
import { answersOf, callAs, read, sendAs, submit, type Change, type Sent } from '../support/an-applicant.ts'
import { openFrontDoor, type FrontDoor } from './support/front-door.ts'

let door: FrontDoor

beforeAll(async () => {
  door = await openFrontDoor()
})

beforeEach(() => {
  door.office.clock.now = A_SUNDAY
})

afterAll(() => door.close())

type Story = { readonly answers: Answers; readonly outcome: Outcome }

async function file(story: string, change?: Change): Promise<Story> {
  const answers = await answersOf(door.office, story, change)
  return { answers, outcome: await submit(door.office, answers) }
}

function codeOf({ status, body }: Sent): string {
  return status === 200 ? '200' : `${String(status)} ${(body as { readonly code: string }).code}`
}

function last4({ operator }: Answers): string {
  return operator.idNo.slice(-4)
}

const NOWHERE = 'Z'.repeat(12)

describe('application', () => {
  it('submitted · reads the same at once and later, at any kiosk', async () => {
    const { outcome } = await file('card-expired')
    expect(await read(door.office, outcome.receiptCode)).toMatchObject({ ...outcome, documents: expect.anything() as unknown })
    const elsewhere = await callAs(door.office, contract.readApplication, { receiptCode: outcome.receiptCode }, { kioskId: 'kiosk_330100' })
    expect(elsewhere).toMatchObject({ applicationId: outcome.applicationId, status: 'returned' })
  })

  it('read by its code · tells no number, phone, token or home', async () => {
    for (const story of ['card-expired', 'seventeen', 'nameless', 'agent-fresh', 'family']) {
      const { answers, outcome } = await file(story)
      await door.office.processJobs()
      const text = JSON.stringify(await read(door.office, outcome.receiptCode))
      const people = [answers.operator, ...(answers.family ?? []), ...(answers.agent === undefined ? [] : [answers.agent])]
      expect([...people.map(({ idNo }) => idNo), answers.operator.mobile, answers.operator.realNameToken ?? '-', answers.operator.residence.address].filter((secret) => text.includes(secret))).toEqual([])
    }
  })

  it('unknown code · is not found by any verb, in the same words', async () => {
    const { answers } = await file('card-expired')
    const told = await Promise.all([
      sendAs(door.office, contract.readApplication, { receiptCode: NOWHERE }),
      sendAs(door.office, contract.readAnswers, { receiptCode: NOWHERE, last4: '1234' }),
      sendAs(door.office, contract.resubmitApplication, { receiptCode: NOWHERE, answers: { ...answers } }),
      sendAs(door.office, contract.askForPerson, { receiptCode: NOWHERE }),
      sendAs(door.office, contract.withdrawApplication, { receiptCode: NOWHERE, last4: '1234' }),
    ])
    expect(told.map(codeOf)).toEqual(Array(5).fill('404 not_found'))
  })

  it('form in a version that is not there · is not taken', async () => {
    const answers = { ...(await answersOf(door.office, 'noodle-shop')) }
    expect(codeOf(await sendAs(door.office, contract.submitApplication, { form: 'individual-establish', formVersion: 2, answers }))).toBe('404 form_unknown')
    expect(codeOf(await sendAs(door.office, contract.submitApplication, { form: '__proto__', formVersion: 1, answers }))).toBe('404 form_unknown')
  })

  it('wrong in three places · is told all three at once, in both languages', async () => {
    const answers = await answersOf(door.office, 'noodle-shop', (kept) => ({ ...kept, operator: { ...kept.operator, mobile: '123' }, contact: { phone: '' }, capitalWan: 'much' }))
    const { status, body } = await sendAs(door.office, contract.submitApplication, { form: 'individual-establish', formVersion: 1, answers: { ...answers } })
    const { faults } = body as { readonly faults: readonly { readonly pointer: string; readonly zh: string; readonly en: string }[] }
    expect(status).toBe(422)
    expect(faults.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(['/operator/mobile', '/contact/phone', '/capitalWan']))
    for (const { zh, en } of faults) expect([/\p{Script=Han}/u.test(zh), /[a-z]/.test(en)]).toEqual([true, true])
  })
})

describe('answers for correction', () => {
  it('code and last four of the number · give all that was filled in', async () => {
    const { answers, outcome } = await file('card-expired')
    const fetched = (await callAs(door.office, contract.readAnswers, { receiptCode: outcome.receiptCode, last4: last4(answers) })) as Output<typeof contract.readAnswers>
    expect(fetched).toMatchObject({ form: 'individual-establish', formVersion: 1, answers: { operator: { idNo: answers.operator.idNo } } })
    expect(fetched.addressText).toMatch(/^安徽省合肥市.+号$/)
  })

  it('wrong four, and unknown code · look the same', async () => {
    const { outcome } = await file('card-expired')
    const told = [await sendAs(door.office, contract.readAnswers, { receiptCode: outcome.receiptCode, last4: '0000' }), await sendAs(door.office, contract.readAnswers, { receiptCode: NOWHERE, last4: '0000' })]
    const said = told.map(({ status, body }) => ({ status, body: { ...(body as object), requestId: '' } }))
    expect(said[0]).toEqual(said[1])
  })

  it.each(['', '1', '12', '123', '12345', '%%%%', '    '])('“%s” for the last four · opens nothing', async (wrong) => {
    const { outcome } = await file('card-expired')
    expect(codeOf(await sendAs(door.office, contract.readAnswers, { receiptCode: outcome.receiptCode, last4: wrong }))).toBe('422 input_invalid')
  })
})

describe('correction', () => {
  it('made in time · is decided anew as the next revision, and the first stays kept', async () => {
    const { outcome } = await file('card-expired')
    const answers = await answersOf(door.office, 'card-expired', (kept) => ({ ...kept, operator: { ...kept.operator, idValidTo: '2040-01-01' } }))
    const again = (await callAs(door.office, contract.resubmitApplication, { receiptCode: outcome.receiptCode, answers: { ...answers } })) as Outcome
    expect(again).toMatchObject({ applicationId: outcome.applicationId, receiptCode: outcome.receiptCode, status: 'approved', revision: 2 })
    expect(JSON.parse(await door.raw(`select revision from submissions where application_id = '${outcome.applicationId}' order by revision`))).toEqual([['1'], ['2']])
  })

  it('made on the last day · is taken, and a day later not', async () => {
    const { outcome } = await file('card-expired')
    const { correctionDays } = [...door.office.ctx.policy.matters.values()][0]!.matter.clocks
    door.office.clock.now = new Date(Date.parse(A_SUNDAY) + correctionDays * 86_400_000).toISOString()
    const inTime = await sendAs(door.office, contract.resubmitApplication, { receiptCode: outcome.receiptCode, answers: { ...(await answersOf(door.office, 'card-expired')) } })
    expect(codeOf(inTime)).toBe('200')
    door.office.clock.now = new Date(Date.parse(door.office.clock.now) + (correctionDays + 1) * 86_400_000).toISOString()
    const late = await sendAs(door.office, contract.resubmitApplication, { receiptCode: outcome.receiptCode, answers: { ...(await answersOf(door.office, 'card-expired')) } })
    expect(codeOf(late)).toBe('409 correction_expired')
  })

  it.each(['nameless', 'banned'])('of %s, which was not returned · is refused', async (story) => {
    const { answers, outcome } = await file(story)
    expect(codeOf(await sendAs(door.office, contract.resubmitApplication, { receiptCode: outcome.receiptCode, answers: { ...answers } }))).toBe('409 not_returned')
  })

  it('in another person’s name · is decided on that person, not on the first', async () => {
    const { outcome } = await file('card-expired')
    const answers = await answersOf(door.office, 'banned')
    const again = (await callAs(door.office, contract.resubmitApplication, { receiptCode: outcome.receiptCode, answers: { ...answers } })) as Outcome
    expect(again.status).toBe('in_review')
  })
})

describe('calling for a person', () => {
  it('after a notice · opens a case with a deadline', async () => {
    const { outcome } = await file('hazardous-goods')
    const after = (await callAs(door.office, contract.askForPerson, { receiptCode: outcome.receiptCode })) as Outcome
    expect(after).toMatchObject({ status: 'in_review', verdict: 'review', deadline: { date: '2026-11-25', flagged: false, extended: false }, mayAskForPerson: false })
  })

  it('together with the application · goes to a person however clear it is', async () => {
    const outcome = await submit(door.office, await answersOf(door.office, 'other-district'), { wantsPerson: true })
    expect(outcome).toMatchObject({ status: 'in_review', licence: null })
  })

  it('once it is decided · is too late', async () => {
    const { outcome } = await file('from-hangzhou')
    expect(codeOf(await sendAs(door.office, contract.askForPerson, { receiptCode: outcome.receiptCode }))).toBe('409 not_returned')
  })
})

describe('withdrawal', () => {
  it.each(['card-expired', 'banned'])('of %s · ends it for good and closes its case', async (story) => {
    const { answers, outcome } = await file(story)
    const after = (await callAs(door.office, contract.withdrawApplication, { receiptCode: outcome.receiptCode, last4: last4(answers) })) as Outcome
    expect(after).toMatchObject({ status: 'withdrawn', mayResubmit: false, mayAskForPerson: false, deadline: null })
    expect(await door.office.ctx.store.findOpenCase(outcome.applicationId)).toBeUndefined()
    expect(codeOf(await sendAs(door.office, contract.withdrawApplication, { receiptCode: outcome.receiptCode, last4: last4(answers) }))).toBe('409 already_decided')
    expect(codeOf(await sendAs(door.office, contract.resubmitApplication, { receiptCode: outcome.receiptCode, answers: { ...answers } }))).toBe('409 not_returned')
  })

  it('without the last four · is refused as if there were none', async () => {
    const { outcome } = await file('card-expired')
    expect(codeOf(await sendAs(door.office, contract.withdrawApplication, { receiptCode: outcome.receiptCode, last4: '0000' }))).toBe('404 not_found')
    expect((await read(door.office, outcome.receiptCode)).status).toBe('returned')
  })

  it('of a licence already issued · is refused, and the licence stands', async () => {
    const { answers, outcome } = await file('leap-day')
    expect(outcome.status).toBe('approved')
    expect(codeOf(await sendAs(door.office, contract.withdrawApplication, { receiptCode: outcome.receiptCode, last4: last4(answers) }))).toBe('409 already_decided')
  })
})

describe('check of a real name', () => {
  const check = (input: object): Promise<Sent> => sendAs(door.office, contract.checkRealName, { idType: '10', idNo: '340199199003071012', name: '王小明', method: 'face', ...input } as never)

  it('passed · leaves a token that is good for that number only', async () => {
    const { body } = await check({})
    const { token, passed } = body as Output<typeof contract.checkRealName>
    expect(passed).toBe(true)
    const { idNo } = (await answersOf(door.office, 'nameless')).operator
    expect(codeOf(await sendAs(door.office, contract.listMyLicences, { idNo, idType: '10', realNameToken: token }))).toBe('403 identity_not_proven')
  })

  it.each([
    ['no kind of document', { idType: '99' }, '422 input_invalid'],
    ['a kind that is no number', { idType: 'xx' }, '422 input_invalid'],
    ['another method', { method: 'trust-me' }, '422 input_invalid'],
    ['no name', { name: '' }, '422 input_invalid'],
  ])('with %s · is refused', async (_, change, expected) => {
    expect(codeOf(await check(change))).toBe(expected)
  })

  it('source silent · is told, and nothing is proven', async () => {
    door.office.office.demonstration.outside.fault('realName', 'down')
    expect(codeOf(await check({}))).toBe('503 source_unavailable')
    door.office.office.demonstration.outside.fault('realName', null)
    expect(codeOf(await check({}))).toBe('200')
  })

  it('source that never answers · is given up on, and a check that was made is not called missing', async () => {
    const hasty = await anOffice({ patienceMs: 40 })
    const { idNo, idType, realNameToken = '' } = (await answersOf(hasty, 'nameless')).operator
    hasty.office.demonstration.outside.fault('realName', 'timeout')
    const told = [await sendAs(hasty, contract.checkRealName, { idType, idNo, name: '陈守拙', method: 'face' }), await sendAs(hasty, contract.listMyLicences, { idNo, idType, realNameToken })]
    await hasty.close()
    expect(told.map(codeOf)).toEqual(Array(2).fill('503 source_unavailable'))
  })

  it('invented cards · are offered to kiosks with a story each', async () => {
    const { cards } = (await callAs(door.office, contract.listPretendCards, {})) as Output<typeof contract.listPretendCards>
    expect(cards.length).toBeGreaterThan(30)
    expect(cards.every(({ card }) => card.idType !== '10' || card.idNo.startsWith('340199'))).toBe(true)
  })
})
