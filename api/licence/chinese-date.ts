/** Dates as Chinese papers write them. */

const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** `2026-11-02` → `2026年11月2日`. Throws on anything but `YYYY-MM-DD`. */
export function chineseDate(date: string): string {
  const [year, month, day] = partsOf(date)
  return `${year}年${month}月${day}日`
}

/** `2026-11-02` → `2 November 2026`. */
export function englishDate(date: string): string {
  const [year, month, day] = partsOf(date)
  return `${day} ${monthNames[month - 1] ?? ''} ${year}`
}

function partsOf(date: string): readonly [number, number, number] {
  const match = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.exec(date)
  if (!match) throw new RangeError(`"${date}" is not a date: write YYYY-MM-DD`)
  return [Number(match[1]), Number(match[2]), Number(match[3])]
}
