/** Calendar dates as text: which are real, and how many years a person has reached on one. No clock here: the day is passed in. */

/** Real dates from 1900 to 2199, leap years by the Gregorian rule, so that `format: date` needs no code beside the schema. */
const LEAP_YEAR = '(?:(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)'
const ANY_YEAR = '(?:19|20|21)[0-9]{2}'
const DAY = `(?:${ANY_YEAR}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|${LEAP_YEAR}-02-29)`
const TIME = '(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{3})?Z'

/** Formats the schemas use; `date-time` is UTC to the second or the millisecond. */
export const FORMATS = {
  date: new RegExp(`^${DAY}$`),
  'date-time': new RegExp(`^${DAY}T${TIME}$`),
} as const

export function isDate(text: string): boolean {
  return FORMATS.date.test(text)
}

/**
 * Whole years reached on a day, counting a birthday as reached from the day after it (满周岁); born on 29 February, from 1 March.
 * Undefined when either is no date or the birth lies ahead.
 */
export function yearsReached(born: string, on: string): number | undefined {
  if (!isDate(born) || !isDate(on) || born > on) return undefined
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4))
  return on.slice(5) > born.slice(5) ? years : Math.max(0, years - 1)
}

/** The birth date inside an 18-character resident's number, undefined when the eight digits are no date. */
export function birthDateOf(idNo: string): string | undefined {
  const parts = /^[0-9]{6}([0-9]{4})([0-9]{2})([0-9]{2})[0-9]{3}[0-9X]$/.exec(idNo)
  const date = parts === null ? '' : `${parts[1]}-${parts[2]}-${parts[3]}`
  return isDate(date) ? date : undefined
}
