/** A reservation whose holder has applied with it: while that waits for a person or for a correction, a clerk releases it on the holder's document only. */

import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Answers } from '#engine'
import { contract, type Output } from '#contract'
import { releaseReservation } from '../../api/actions/release-reservation.ts'
import type { Staff } from '../../api/context.ts'
import { callAs } from '../support/an-applicant.ts'
import { codeOf, openDesk, RETURN, type Desk, type Put } from './support/a-desk.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

afterAll(() => desk.door.close())

const REASON = '本人来电，称不再开店'

type Reserved = { readonly id: string; readonly seen: string; readonly reason: string }
type Reserving = { readonly tradeName: string; readonly put: Put }

/** Kept by the applicant of the case. */
async function reserve({ tradeName, put }: Reserving): Promise<Reserved> {
  const { idNo, realNameToken = '' } = put.answers.operator
  const wish = { matter: 'individual-establish', county: '340104', items: ['S201'], division: '合肥市蜀山区', tradeName, trade: '小吃', form: '店', riskAccepted: true }
  await callAs(desk.door.office, contract.reserveName, { ...wish, idNo, realNameToken })
  const { names } = (await callAs(desk.door.office, contract.listNames, { name: tradeName }, { cookie: desk.clerk })) as Output<typeof contract.listNames>
  return { id: names[0]?.id ?? '', seen: names[0]?.seen ?? '', reason: REASON }
}

const named = (tradeName: string) => (kept: Answers): Answers => ({ ...kept, name: { given: true, division: '合肥市蜀山区', tradeName, trade: '小吃', form: '店' } })
const release = (input: Reserved & { readonly idNo?: string }) => desk.tell(contract.releaseReservation, input)

it('waits for a person · is released on the holder’s document only', async () => {
  const put = await desk.put('noodle-shop', named('振衣'))
  const input = await reserve({ tradeName: '振衣', put })
  expect(codeOf(await release(input))).toBe('409 name_applied_for')
  expect(codeOf(await release({ ...input, idNo: put.answers.operator.idNo }))).toBe('200')
})

it('withdrawn · is released like any other', async () => {
  const put = await desk.put('noodle-shop', named('濯足'))
  const input = await reserve({ tradeName: '濯足', put })
  await callAs(desk.door.office, contract.withdrawApplication, { receiptCode: put.outcome.receiptCode, last4: put.answers.operator.idNo.slice(-4) })
  expect(codeOf(await release(input))).toBe('200')
})

it('applied with under another name · is released like any other', async () => {
  const put = await desk.put('noodle-shop', named('临流'))
  expect(codeOf(await release(await reserve({ tradeName: '观澜', put })))).toBe('200')
})

it('returned for correction · counts until the time for it is over', async () => {
  const { ctx } = desk.door.office
  const put = await desk.hold('noodle-shop', named('沧浪'))
  const input = await reserve({ tradeName: '沧浪', put })
  expect(codeOf(await desk.review(put.id, RETURN))).toBe('200')
  expect(codeOf(await release(input))).toBe('409 name_applied_for')
  const who: Staff = { kind: 'staff', id: 'staff_clerk', login: 'clerk', name: '甲', role: 'clerk', registry: '340104', mustChange: false, tokenHash: '', request: null }
  const onDay = (day: string) => releaseReservation({ ...ctx, now: () => `${day}T02:00:00.000Z` }, who, input)
  await expect(onDay('2026-12-22')).rejects.toMatchObject({ code: 'name_applied_for' })
  expect(await onDay('2026-12-23')).toEqual({ fullName: '合肥市蜀山区沧浪小吃店（个体工商户）' })
})
