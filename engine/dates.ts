/** Office dates: calendar days `YYYY-MM-DD` in Chinese standard time (UTC+8, no summer time), and the sums the law makes with them. */

export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number }

const EIGHT_HOURS = 8 * 60 * 60 * 1000
const ONE_DAY = 24 * 60 * 60 * 1000
const UTC_MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?Z$/
const MONTHS_EN = 'January February March April May June July August September October November December'.split(' ')

/** The day it is at the office at a moment given as ISO-8601 UTC text. Text that is no such moment is a RangeError. */
export function officeDate(isoUtc: string): string {
  const moment = UTC_MOMENT.test(isoUtc) ? Date.parse(isoUtc) : Number.NaN
  if (Number.isNaN(moment)) throw new RangeError(`office date: "${isoUtc}" is no moment in ISO-8601 UTC`)
  return dayText(moment + EIGHT_HOURS)
}

/** Null when the text is not `YYYY-MM-DD` or no such day exists, such as 30 February. */
export function parseDate(text: string): CalendarDay | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (parts === null) return null
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (month < 1 || month > 12 || day < 1 || day > lastDayOf(year, month)) return null
  return { year, month, day }
}

export function isDate(text: string): boolean {
  return parseDate(text) !== null
}

/** `days` may be negative. */
export function addDays(date: string, days: number): string {
  return dayText(Date.parse(`${isoText(existing(date))}T00:00:00Z`) + days * ONE_DAY)
}

/** A day the month does not have becomes its last day: 31 January + 1 month = 28 or 29 February. `months` may be negative. */
export function addMonths(date: string, months: number): string {
  const { year, month, day } = existing(date)
  const count = year * 12 + (month - 1) + months
  const [toYear, toMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1]
  return isoText({ year: toYear, month: toMonth, day: Math.min(day, lastDayOf(toYear, toMonth)) })
}

/** Full calendar months from one day to a later one; negative when `to` lies before `from`. The largest n with from + n months ≤ to. */
export function wholeMonthsBetween(from: string, to: string): number {
  const [start, end] = [existing(from), existing(to)]
  const months = (end.year - start.year) * 12 + (end.month - start.month)
  return addMonths(from, months) > to ? months - 1 : months
}

/**
 * Completed years of age (满N周岁) on a day. With `fromDayAfterBirthday` a year is complete from the day after the birthday; somebody born on
 * 29 February completes it on 1 March either way when the year has no such day. 0 before birth.
 */
export function ageReached(birth: string, today: string, options: { readonly fromDayAfterBirthday: boolean }): number {
  const born = existing(birth)
  const years = existing(today).year - born.year
  const complete = completionDay(born, born.year + years, options.fromDayAfterBirthday) <= today ? years : years - 1
  return Math.max(0, complete)
}

/** `2026年11月22日`, or `22 November 2026`. */
export function dateText(date: string, style: 'zh' | 'en'): string {
  const { year, month, day } = existing(date)
  return style === 'zh' ? `${year}年${month}月${day}日` : `${day} ${MONTHS_EN[month - 1] ?? ''} ${year}`
}

function completionDay(born: CalendarDay, year: number, fromDayAfterBirthday: boolean): string {
  const birthday = { year, month: born.month, day: born.day }
  if (born.day > lastDayOf(year, born.month)) return isoText({ year, month: 3, day: 1 })
  return fromDayAfterBirthday ? addDays(isoText(birthday), 1) : isoText(birthday)
}

function existing(date: string): CalendarDay {
  const day = parseDate(date)
  if (day === null) throw new RangeError(`office date: "${date}" is no day of the calendar`)
  return day
}

function lastDayOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function dayText(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10)
}

function isoText({ year, month, day }: CalendarDay): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
