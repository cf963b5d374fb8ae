/** Moments as a person writes them at the office: a day, or a day and a time, in Chinese standard time. */

import { addDays, isDate } from '#engine'
import { UsageFault } from '../fault.ts'

const WRITTEN = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?$/

/** `2026-11-22`, `2026-11-22T09:30` or `2026-11-22T09:30:15` → ISO-8601 UTC; a day alone is its noon. @throws UsageFault */
export function momentOf(text: string): string {
  return utc(text, '12:00:00')
}

/** The first moment of a day, or the moment itself. @throws UsageFault */
export function beginOf(text: string): string {
  return utc(text, '00:00:00')
}

/** The first moment after a day, or the moment itself. @throws UsageFault */
export function endOf(text: string): string {
  return isDate(text) ? utc(addDays(text, 1), '00:00:00') : utc(text, '00:00:00')
}

function utc(text: string, timeOfDay: string): string {
  const [, day = '', hour, minute, second = '00'] = WRITTEN.exec(text) ?? []
  const time = hour === undefined ? timeOfDay : `${hour}:${minute ?? ''}:${second}`
  const moment = isDate(day) ? Date.parse(`${day}T${time}+08:00`) : Number.NaN
  if (Number.isNaN(moment)) throw new UsageFault(`“${text}” is no day or time: write 2026-11-22 or 2026-11-22T09:30, office time.`)
  return new Date(moment).toISOString()
}
