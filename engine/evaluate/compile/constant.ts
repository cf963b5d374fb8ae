/** Constants of conditions: copied, so that no later change of the file reaches a compiled rule, and named, so that equal ones are told. */

/** JSON values, and what a rule made by a program may hold besides: undefined, NaN, the infinities, bigints. */
export function isConstant(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isConstant)
  if (typeof value === 'object' && value !== null) return isPlain(value) && Object.values(value).every(isConstant)
  return typeof value !== 'function' && typeof value !== 'symbol'
}

/** A list or object of a rule is never the same one as that of a fact: identity is what `equal` asks for. */
export function copyConstant(value: unknown): unknown {
  if (Array.isArray(value)) return Object.freeze(value.map(copyConstant))
  if (typeof value !== 'object' || value === null) return value
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copyConstant(part)])))
}

/** Equal texts for constants that no operator can tell apart. */
export function constantKey(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'bigint') return `${String(value)}n`
  if (Array.isArray(value)) return `[${value.map(constantKey).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([name, part]) => `${JSON.stringify(name)}:${constantKey(part)}`)
      .join(',')}}`
  }
  return String(value)
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Can be looked up in a Map as `===` would find it: all but NaN, and lists and objects, which are nothing's equal. */
export function isFindable(value: unknown): boolean {
  return !(typeof value === 'object' && value !== null) && !Number.isNaN(value)
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
