/** One value, one text, so that kiosk and office hash the same bytes. */

/**
 * Keys in code-unit order, no spaces; an absent key and an undefined one are the same. Throws TypeError on what has no single JSON text:
 * undefined itself, NaN and infinities, lone surrogates, functions, bigints.
 */
export function canonicalJson(value: unknown): string {
  if (value === null) return 'null'
  if (typeof value === 'string') return textJson(value)
  if (typeof value === 'boolean') return JSON.stringify(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object') return objectJson(value)
  throw new TypeError(`canonical JSON: this ${typeof value} cannot be written`)
}

function textJson(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('canonical JSON: a lone surrogate cannot be written')
  return JSON.stringify(text)
}

function objectJson(value: object): string {
  const members: readonly (readonly [string, unknown])[] = Object.entries(value)
  const kept = members.filter(([, member]) => member !== undefined).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${kept.map(([key, member]) => `${canonicalJson(key)}:${canonicalJson(member)}`).join(',')}}`
}
