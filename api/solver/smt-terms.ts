/** The few terms of SMT-LIB 2 that are needed, as text. */

export const TRUE = 'true'
export const FALSE = 'false'

export function and(terms: readonly string[]): string {
  return joined('and', terms, TRUE)
}

export function or(terms: readonly string[]): string {
  return joined('or', terms, FALSE)
}

export function no(term: string): string {
  return `(not ${term})`
}

function joined(word: 'and' | 'or', terms: readonly string[], ofNone: string): string {
  const [first] = terms
  if (first === undefined) return ofNone
  return terms.length === 1 ? first : `(${word} ${terms.join(' ')})`
}

/** Numbers are written in full, without exponents; a negative one is a subtraction. */
export function numeral(value: number, kind: 'integer' | 'number'): string {
  const size = Math.abs(value)
  const digits = Number.isInteger(size) ? BigInt(size).toString() : inFull(size)
  const text = kind === 'integer' || digits.includes('.') ? digits : `${digits}.0`
  return value < 0 ? `(- ${text})` : text
}

/** The shortest decimals that are this number, as JavaScript prints it, exponent written out. */
function inFull(size: number): string {
  const [digits = '', exponent = '0'] = String(size).split('e')
  const places = (digits.split('.')[1] ?? '').length - Number(exponent)
  return exponent === '0' ? digits : size.toFixed(Math.min(100, Math.max(0, places)))
}
