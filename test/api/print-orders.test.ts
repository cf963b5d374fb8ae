/** A licence is printed once: claimed by one terminal, told at every step, and where it is in doubt no program sends it again. */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { contract, type Outcome, type Output } from '#contract'
import { CASES } from '../../api/demonstration/index.ts'
import { keepHouse } from '../../api/jobs/keep-house.ts'
import { A_SUNDAY } from '../support/an-office.ts'
import { answersOf, callAs, read, sendAs, submit, type Sent } from '../support/an-applicant.ts'
import { knock, openFrontDoor, type FrontDoor } from './support/front-door.ts'

let door: FrontDoor

beforeAll(async () => {
  door = await openFrontDoor()
})

beforeEach(() => {
  door.office.clock.now = A_SUNDAY
})

afterAll(() => door.close())

const HERE = 'kiosk_340104'
const THERE = 'kiosk_340111'

type State = 'sending' | 'printed' | 'unknown' | 'not_printed'

function claim(id: string, kioskId = HERE): Promise<Sent> {
  return sendAs(door.office, contract.claimPrintOrder, { id }, { kioskId })
}

function report(id: string, state: State, kioskId = HERE): Promise<Sent> {
  return sendAs(door.office, contract.reportPrint, { id, state }, { kioskId })
}

function codeOf({ status, body }: Sent): string {
  return status === 200 ? '200' : `${String(status)} ${(body as { readonly code: string }).code}`
}

/** One licence each: who registers again and again draws a clerk's eye. */
const people = CASES.filter(({ expected, choices }) => expected.ending === 'approve' && choices?.filedBy === undefined && choices?.family === undefined && choices?.kiosk === undefined).map(({ id }) => id)

async function aLicence(): Promise<Outcome> {
  const story = people.shift()
  if (story === undefined) throw new Error('everybody has a licence already')
  const { receiptCode } = await submit(door.office, await answersOf(door.office, story))
  await door.office.processJobs()
  return read(door.office, receiptCode)
}

const orders: string[] = []

/** A waiting order of its own; each licence has two. */
async function anOrder(): Promise<string> {
  if (orders.length === 0) orders.push(...(await aLicence()).printOrders.map(({ id }) => id))
  return orders.shift() ?? ''
}

async function stateOf(id: string): Promise<string | undefined> {
  return (await door.office.ctx.store.findPrintOrder(id))?.state
}

describe('print order', () => {
  it('claimed · gives the paper of exactly that copy', async () => {
    const { printOrders, documents } = await aLicence()
    for (const order of printOrders) {
      const { body } = await claim(order.id)
      const { documentUrl, order: claimed } = body as Output<typeof contract.claimPrintOrder>
      const paper = documents.find(({ url }) => url === documentUrl)
      expect({ kind: paper?.kind, copyNo: paper?.copyNo, state: claimed.state, kiosk: claimed.kioskId }).toEqual({ kind: order.copyNo === 0 ? 'licence-original' : 'licence-duplicate', copyNo: order.copyNo, state: 'claimed', kiosk: HERE })
      expect((await knock(`${door.url}${documentUrl}`)).text.slice(0, 5)).toBe('%PDF-')
    }
  })

  it('claimed by many at once · is given to one', async () => {
    const id = await anOrder()
    const told = await Promise.all(Array.from({ length: 12 }, (_, at) => claim(id, at % 2 === 0 ? HERE : THERE)))
    expect(told.map(codeOf).sort()).toEqual(['200', ...Array(11).fill('409 print_order_not_free')])
  })

  it('claim left alone for ten minutes · lapses, and another terminal may claim', async () => {
    const id = await anOrder()
    await claim(id)
    door.office.clock.now = '2026-11-22T02:09:59.000Z'
    await keepHouse(door.office.ctx)
    expect(codeOf(await claim(id, THERE))).toBe('409 print_order_not_free')
    door.office.clock.now = '2026-11-22T02:10:01.000Z'
    await keepHouse(door.office.ctx)
    expect(codeOf(await claim(id, THERE))).toBe('200')
    expect(codeOf(await report(id, 'sending', HERE))).toBe('409 print_order_moved')
  })

  it('sent and printed · is done and can be claimed no more', async () => {
    const id = await anOrder()
    await claim(id)
    expect([codeOf(await report(id, 'sending')), codeOf(await report(id, 'printed'))]).toEqual(['200', '200'])
    expect([await stateOf(id), codeOf(await claim(id)), codeOf(await claim(id, THERE))]).toEqual(['printed', '409 print_order_not_free', '409 print_order_not_free'])
  })

  it('sent and then in doubt · is left to a person: no claim, no lapse and no report leads out', async () => {
    const id = await anOrder()
    await claim(id)
    await report(id, 'sending')
    expect(codeOf(await report(id, 'unknown'))).toBe('200')
    door.office.clock.now = '2026-11-23T02:00:00.000Z'
    await keepHouse(door.office.ctx)
    expect(await Promise.all([claim(id), claim(id, THERE), report(id, 'sending'), report(id, 'printed'), report(id, 'not_printed')].map(async (told) => codeOf(await told)))).toEqual(['409 print_order_not_free', '409 print_order_not_free', ...Array(3).fill('409 print_order_moved')])
    expect(await stateOf(id)).toBe('unknown')
  })

  it('sent and never heard of again · does not lapse: a sheet may lie in the tray', async () => {
    const id = await anOrder()
    await claim(id)
    await report(id, 'sending')
    door.office.clock.now = '2026-11-23T02:00:00.000Z'
    await keepHouse(door.office.ctx)
    expect(await stateOf(id)).toMatch(/^(sending|unknown)$/)
    expect(codeOf(await claim(id, THERE))).toBe('409 print_order_not_free')
  })

  it.each([
    ['waiting', 'sending'],
    ['waiting', 'printed'],
    ['waiting', 'unknown'],
    ['waiting', 'not_printed'],
    ['claimed', 'printed'],
    ['claimed', 'unknown'],
    ['sending', 'not_printed'],
    ['printed', 'sending'],
    ['printed', 'unknown'],
    ['printed', 'not_printed'],
  ] as const)('%s · cannot be reported %s', async (from, state) => {
    const id = await anOrder()
    if (from !== 'waiting') await claim(id)
    if (from === 'sending' || from === 'printed') await report(id, 'sending')
    if (from === 'printed') await report(id, 'printed')
    expect(codeOf(await report(id, state))).toBe('409 print_order_moved')
    expect(await stateOf(id)).toBe(from)
  })

  it('reported twice · is told the same twice and moves once', async () => {
    const id = await anOrder()
    await claim(id)
    const told = [await report(id, 'sending'), await report(id, 'sending'), await report(id, 'printed'), await report(id, 'printed')]
    expect(told.map(({ body }) => (body as { state: string }).state)).toEqual(['sending', 'sending', 'printed', 'printed'])
  })

  it('reported by a terminal that did not claim it · stays as it is', async () => {
    const id = await anOrder()
    await claim(id)
    expect(codeOf(await report(id, 'sending', THERE))).toBe('409 print_order_moved')
    expect(await stateOf(id)).toBe('claimed')
  })

  it('given back unprinted · was never sent', async () => {
    const id = await anOrder()
    await claim(id)
    expect(codeOf(await report(id, 'not_printed'))).toBe('200')
    expect(await stateOf(id)).toBe('not_printed')
  })

  it('licence cancelled meanwhile · is not printed any more', async () => {
    const { licence, printOrders } = await aLicence()
    await door.office.ctx.store.transact((tx) => tx.updateLicenceStatus(licence!.number, 'cancelled', A_SUNDAY))
    expect(codeOf(await claim(printOrders[0]!.id))).toBe('409 print_order_not_free')
  })

  it('order that is not there · is not found', async () => {
    const id = `po_${'0'.repeat(26)}`
    expect([codeOf(await claim(id)), codeOf(await report(id, 'sending'))]).toEqual(['404 not_found', '404 not_found'])
  })
})

describe('my licences', () => {
  it('proven by a check made for that number · are listed with what is left to print', async () => {
    const answers = await answersOf(door.office, 'other-district')
    const { licence } = await submit(door.office, answers)
    const { idNo, idType, realNameToken = '' } = answers.operator
    const { licences } = (await callAs(door.office, contract.listMyLicences, { idNo, idType, realNameToken })) as Output<typeof contract.listMyLicences>
    expect(licences).toEqual([expect.objectContaining({ number: licence!.number, status: 'valid', printOrders: [expect.objectContaining({ copyNo: 0, state: 'waiting' }), expect.objectContaining({ copyNo: 1, state: 'waiting' })] })])
  })

  it('with the token of somebody else, or none · are not told', async () => {
    const [mine, theirs] = [await answersOf(door.office, 'noodle-shop'), await answersOf(door.office, 'nameless')]
    const { idNo, idType } = mine.operator
    for (const realNameToken of [theirs.operator.realNameToken ?? '', '', 'rn_', 'x'.repeat(80)]) {
      expect(codeOf(await sendAs(door.office, contract.listMyLicences, { idNo, idType, realNameToken }))).toBe('403 identity_not_proven')
    }
  })

  it('number written with blanks and a small x · is the same number', async () => {
    const answers = await answersOf(door.office, 'other-district')
    const { idNo, idType, realNameToken = '' } = answers.operator
    const spaced = ` ${idNo.slice(0, 6)} ${idNo.slice(6, 14)} ${idNo.slice(14).toLowerCase()} `
    const { licences } = (await callAs(door.office, contract.listMyLicences, { idNo: spaced, idType, realNameToken })) as Output<typeof contract.listMyLicences>
    expect(licences.length).toBeGreaterThan(0)
  })
})
