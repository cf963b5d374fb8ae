/** Codes and dates as people read them: groups of four, 2026年11月22日. */

import type { Language } from '../kiosk.ts'

/** `ABCD1234WXYZ` → `ABCD 1234 WXYZ`. */
export function codeInGroups(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1 ')
}

/** A date `YYYY-MM-DD`, or the beginning of an ISO time, as it is said. */
export function dateText(date: string, language: Language): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date) ?? []
  if (year === '') return date
  return language === 'zh' ? `${year}年${String(Number(month))}月${String(Number(day))}日` : `${String(Number(day))} ${MONTHS[Number(month) - 1] ?? month} ${year}`
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** All but the first four and last four characters hidden. */
export function masked(number: string): string {
  return number.length <= 8 ? number : `${number.slice(0, 4)}${'*'.repeat(number.length - 8)}${number.slice(-4)}`
}
