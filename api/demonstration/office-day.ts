/** Days of the office as the stage set counts them: Asia/Shanghai, UTC+8, no summer time. */

import type { DayOnRecord } from './person.ts'

const OFFICE_OFFSET_MS = 8 * 3_600_000
const DAY_MS = 24 * 3_600_000

/** `YYYY-MM-DD`. */
export function dayOnRecord(day: DayOnRecord, now: Date): string {
  if (typeof day === 'string') return day
  return new Date(now.getTime() + OFFICE_OFFSET_MS + day.daysFromToday * DAY_MS).toISOString().slice(0, 10)
}
