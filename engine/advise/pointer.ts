/** Reads and writes one place in answers by its JSON pointer (RFC 6901), never in place. */

/** Undefined where there is no such place. */
export function valueAt(value: unknown, pointer: string): unknown {
  return keysOf(pointer).reduce<unknown>((at, key) => (isBag(at) && Object.hasOwn(at, key) ? at[key] : undefined), value)
}

/** A copy with that place changed; undefined takes it out. Places above that do not exist are made, as objects. */
export function withValueAt(value: unknown, pointer: string, to: unknown): unknown {
  const [key, ...rest] = keysOf(pointer)
  return key === undefined ? to : changed(value, key, { rest, to })
}

type Write = { readonly rest: readonly string[]; readonly to: unknown }

function changed(value: unknown, key: string, { rest, to }: Write): unknown {
  const bag = isBag(value) ? value : {}
  const [next, ...further] = rest
  const inner = next === undefined ? to : changed(bag[key], next, { rest: further, to })
  if (Array.isArray(value)) return value.map((each: unknown, at) => (String(at) === key ? inner : each))
  if (inner !== undefined) return { ...bag, [key]: inner }
  return Object.fromEntries(Object.entries(bag).filter(([name]) => name !== key))
}

function keysOf(pointer: string): readonly string[] {
  return pointer === '' ? [] : pointer.slice(1).split('/').map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function isBag(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
