/** A decision that needs a person: which queue, how urgent, until when. */

import { addWorkingDays } from './calendar.ts'
import { officeDate } from './dates.ts'
import type { HolidayList } from './lists.ts'
import type { Matter } from './matter.ts'

export type CaseQueue = 'review' | 'refusal'

/** How long a clerk holds a case before it returns to the queue [policy]. */
export const HOLD_MINUTES = 30

export type NewCase = {
  readonly queue: CaseQueue
  /** Lower comes sooner: within one deadline, refusals wait on a person's rights and come first. */
  readonly priority: number
  /** Last day to decide, `YYYY-MM-DD`. */
  readonly deadline: string
  readonly deadlineFlag: string | null
  readonly openedAt: string
}

/** 条例 art. 19: three working days, counted from the day after receipt. */
export function openCase(queue: CaseQueue, now: string, matter: Matter, holidays: readonly HolidayList[]): NewCase {
  const { date, flagged } = addWorkingDays(officeDate(now), matter.clocks.reviewWorkingDays, holidays)
  return { queue, priority: queue === 'refusal' ? 1 : 2, deadline: date, deadlineFlag: flagged ? NO_LIST : null, openedAt: now }
}

/** Three working days more, once, with the head's approval, told to the applicant (条例 art. 19). */
export function extendedDeadline(deadline: string, matter: Matter, holidays: readonly HolidayList[]): { readonly deadline: string; readonly deadlineFlag: string | null } {
  const { date, flagged } = addWorkingDays(deadline, matter.clocks.extensionWorkingDays, holidays)
  return { deadline: date, deadlineFlag: flagged ? NO_LIST : null }
}

const NO_LIST = 'no_holiday_list'
