/** A clerk's desk with a colleague beside it: cases put there, taken in hand and settled over HTTP. */

import { expect } from 'vitest'
import type { Answers } from '#engine'
import { contract, type Input, type Outcome, type Output, type Route } from '#contract'
import { answersOf, callAs, sendAs, submit, type Change, type Sent } from '../../support/an-applicant.ts'
import { anAbleClerk, caseOf } from './a-clerk.ts'
import { openFrontDoor, type FrontDoor } from './front-door.ts'

export type Opened = Output<typeof contract.readCase>
export type Review = Omit<Input<typeof contract.reviewCase>, 'id'>
export type Put = { readonly id: string; readonly outcome: Outcome; readonly answers: Answers }

export type Desk = {
  readonly door: FrontDoor
  /** Cookies of the clerk and of the one beside. */
  readonly clerk: string
  readonly other: string
  /** Calls a route as the clerk, or whoever's cookie is given. */
  readonly tell: <R extends Route>(route: R, input: Input<R>, cookie?: string) => Promise<Sent>
  /** A case that waits; the applicant asked for a person, however clear it is. */
  readonly put: (story?: string, change?: Change) => Promise<Put>
  /** A case in the clerk's hands. */
  readonly hold: (story?: string, change?: Change) => Promise<Put>
  readonly review: (id: string, ruling: Review, cookie?: string) => Promise<Sent>
  readonly open: (id: string, cookie?: string) => Promise<Opened>
}

export const APPROVE: Review = { verdict: 'approve', reason: '已电话核实', basis: [], points: [] }
export const RETURN: Review = { verdict: 'correct', reason: '请补交材料', basis: [], points: [] }
export const REFUSE: Review = { verdict: 'refuse', reason: '被列入禁止登记名单', basis: [{ document: '市场主体登记管理条例', article: '第四十一条' }], points: [] }

export async function openDesk(): Promise<Desk> {
  const door = await openFrontDoor()
  const clerk = await anAbleClerk(door.office, 'clerk')
  const other = await anAbleClerk(door.office, 'clerk2')
  const tell: Desk['tell'] = (route, input, cookie = clerk) => sendAs(door.office, route, input, { cookie })
  const put: Desk['put'] = async (story = 'banned', change) => {
    const answers = await answersOf(door.office, story, change)
    const outcome = await submit(door.office, answers, { wantsPerson: true })
    return { id: await caseOf(door.office, outcome.applicationId), outcome, answers }
  }
  return {
    door,
    clerk,
    other,
    tell,
    put,
    hold: async (story, change) => {
      const found = await put(story, change)
      expect(codeOf(await tell(contract.holdCase, { id: found.id }))).toBe('200')
      return found
    },
    review: (id, ruling, cookie) => tell(contract.reviewCase, { id, ...ruling }, cookie),
    open: async (id, cookie = clerk) => (await callAs(door.office, contract.readCase, { id }, { cookie })) as Opened,
  }
}

export function codeOf({ status, body }: Sent): string {
  return status === 200 ? '200' : `${String(status)} ${(body as { readonly code: string }).code}`
}
