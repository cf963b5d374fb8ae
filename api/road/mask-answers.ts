/** Answers for eyes that do not need the numbers: document numbers and phones are masked wherever they stand. */

const MASKED: ReadonlySet<string> = new Set(['idNo', 'mobile', 'phone', 'email', 'realNameToken'])

export function maskAnswers(answers: unknown): Record<string, unknown> {
  const masked = mask(answers)
  return typeof masked === 'object' && masked !== null ? Object.fromEntries(Object.entries(masked)) : {}
}

function mask(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(mask)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([name]) => name !== 'strokes')
  return Object.fromEntries(entries.map(([name, part]) => [name, MASKED.has(name) && typeof part === 'string' ? maskText(part) : mask(part)]))
}

/** First four and last four characters stay; a short text keeps only its last two. */
function maskText(text: string): string {
  if (text.length <= 8) return '＊'.repeat(Math.max(0, text.length - 2)) + text.slice(-2)
  return text.slice(0, 4) + '＊'.repeat(text.length - 8) + text.slice(-4)
}
