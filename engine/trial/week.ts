/** Weeks as ISO 8601 counts them: from Monday, week 1 is the one with the year's first Thursday. */

const DAY_MS = 86_400_000

/** `2026-11-25` → `2026-W48`. The year is the week's, which at New Year may not be the day's. */
export function weekOf(date: string): string {
  const day = Date.parse(`${date}T00:00:00Z`)
  const thursday = new Date(day + (3 - ((new Date(day).getUTCDay() + 6) % 7)) * DAY_MS)
  const year = thursday.getUTCFullYear()
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY_MS)) + 1
  return `${String(year)}-W${String(week).padStart(2, '0')}`
}
