/** One value, one text: so that records can be compared, hashed and replayed. Keys in code-unit order, no spaces, nothing that JSON cannot say. */

/**
 * Throws TypeError on what has no single JSON text: undefined, holes in a list, NaN, infinities, functions, symbols, bigints, lone surrogates,
 * and objects that are more than their properties (a Date, a Map), which would all read `{}`.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return numberText(value)
  if (typeof value === 'string') return stringText(value)
  if (Array.isArray(value)) return `[${Array.from(value, (part: unknown) => canonicalJson(part)).join(',')}]`
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
  if (!isPlain(value)) throw new TypeError('canonical JSON: only a plain object has a text')
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, part]) => `${stringText(name)}:${canonicalJson(part)}`)
  return `{${parts.join(',')}}`
}

/** Made by a literal or a parser, in whichever realm: nothing stands between it and the root of all objects. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
