/** Working days: the three-day clock of 条例 art. 19 counts them from a yearly list, and a year without a list is flagged, never guessed. */

import type { HolidayList } from './lists.ts'

export type Deadline = {
  /** Last day, `YYYY-MM-DD`, office time. */
  readonly date: string
  /** A year was crossed for which no list is loaded. */
  readonly flagged: boolean
}

const DAY_MS = 86_400_000

/**
 * The n-th working day after `from` (the day of receipt itself does not count). Where a year has no list every day counts as a working
 * day: the earliest date the law could mean, so the promise is never later than lawful, and `flagged` tells a person to look.
 */
export function addWorkingDays(from: string, count: number, lists: readonly HolidayList[]): Deadline {
  let day = from
  let flagged = false
  for (let left = count; left > 0; ) {
    day = nextDay(day)
    const working = isWorkingDay(day, lists)
    if (working === undefined) flagged = true
    if (working !== false) left -= 1
  }
  return { date: day, flagged }
}

/** Working days from `today` to `deadline`: 0 on the day itself, negative once it has passed, be it only by a weekend. */
export function workingDaysLeft(today: string, deadline: string, lists: readonly HolidayList[]): number {
  return today <= deadline ? workingDaysAfter(today, deadline, lists) : -Math.max(1, workingDaysAfter(deadline, today, lists))
}

/** True, false, or undefined where the year has no list. */
export function isWorkingDay(day: string, lists: readonly HolidayList[]): boolean | undefined {
  const list = lists.find((each) => each.year === Number(day.slice(0, 4)))
  if (list === undefined) return undefined
  if (list.workdays.includes(day)) return true
  if (list.holidays.includes(day)) return false
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

/** Working days after `from`, up to and with `to`. */
function workingDaysAfter(from: string, to: string, lists: readonly HolidayList[]): number {
  let days = 0
  for (let day = from; day < to; ) {
    day = nextDay(day)
    if (isWorkingDay(day, lists) !== false) days += 1
  }
  return days
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10)
}
