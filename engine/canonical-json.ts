/** One value, one text: so that records can be compared, hashed and replayed. Keys in code-unit order, no spaces, nothing that JSON cannot say. */

/** Throws TypeError on what has no single JSON text: undefined, NaN, infinities, functions, symbols, bigints, lone surrogates. */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return numberText(value)
  if (typeof value === 'string') return stringText(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object') return objectText(value)
  throw new TypeError(`canonical JSON: a ${typeof value} has no text`)
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError('canonical JSON: a number must be finite')
  return JSON.stringify(value)
}

function stringText(value: string): string {
  if (!value.isWellFormed()) throw new TypeError('canonical JSON: a lone surrogate has no UTF-8')
  return JSON.stringify(value)
}

/** A key whose value is undefined is an absent key, as in JSON.stringify. */
function objectText(value: object): string {
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, part]) => `${stringText(name)}:${canonicalJson(part)}`)
  return `{${parts.join(',')}}`
}
