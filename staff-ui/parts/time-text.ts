/** Dates and times as the office reads them: its days are Shanghai's, eight hours ahead of UTC all year round. */

import { fill } from '../desk.ts'
import type { Language, Text } from '../desk.ts'
import { CASE } from '../words/case.ts'

const OFFICE_AHEAD_MS = 8 * 3_600_000
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A date `YYYY-MM-DD`; anything else is given back as it is. */
export function dateText(date: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []
  if (year === undefined || month === undefined || day === undefined) return date
  return language === 'zh' ? `${year}年${String(Number(month))}月${String(Number(day))}日` : `${String(Number(day))} ${MONTHS[Number(month) - 1] ?? month} ${year}`
}

/** An ISO-8601 UTC moment in office time, 24 h. */
export function timeText(iso: string, language: Language): string {
  const moment = Date.parse(iso)
  if (Number.isNaN(moment)) return iso
  const office = new Date(moment + OFFICE_AHEAD_MS).toISOString()
  return `${dateText(office.slice(0, 10), language)} ${office.slice(11, 16)}`
}

/** The hour and minute alone, of a moment in milliseconds. */
export function clockText(moment: number): string {
  return new Date(moment + OFFICE_AHEAD_MS).toISOString().slice(11, 16)
}

/** How long ago, in the largest unit that fits; a moment that seems to lie ahead is "just now", for clocks differ. */
export function ageText(iso: string, now: number): Text {
  const minutes = Math.floor((now - Date.parse(iso)) / 60_000)
  if (!(minutes >= 1)) return CASE.ago.now
  if (minutes < 60) return fill(CASE.ago.minutes, { count: minutes })
  if (minutes < 48 * 60) return fill(CASE.ago.hours, { count: Math.floor(minutes / 60) })
  return fill(CASE.ago.days, { count: Math.floor(minutes / (24 * 60)) })
}

export function isOlderThan(iso: string | null, hours: number | null, now: number): boolean {
  return iso !== null && hours !== null && now - Date.parse(iso) > hours * 3_600_000
}
