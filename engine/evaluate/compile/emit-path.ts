/** Places in facts as JavaScript: what leads to several of them is read once. */

import type { Ink } from './ink.ts'
import { followPath, isInherited, ownProperty, type Path } from './path.ts'

/** Writes what is needed and gives the text of the value at a path in the fact that a local holds. */
export type PathInk = (local: string, path: Path) => string

/** `opaque`: facts whose value is `{ unknown: … }` are looked into by nobody; such a value then stands for every place in it. */
export function openPathInk(ink: Ink, { opaque }: { readonly opaque: boolean }): PathInk {
  const written = new Map<string, string>()
  const once = (key: string, text: () => string): string => {
    const known = written.get(key)
    if (known !== undefined) return known
    const value = text()
    const name = `p${String(written.size)}`
    written.set(key, name)
    ink.write(`const ${name} = ${value}`)
    return name
  }
  const openOf = (local: string): string => once(local, () => `typeof ${local} === 'object' && ${local} !== null${opaque ? ` && !('unknown' in ${local})` : ''}`)
  const leadOf = (local: string, keys: readonly string[]): string => {
    const key = keys.at(-1)
    if (key === undefined) return `(${openOf(local)} ? ${local} : undefined)`
    const before = keys.slice(0, -1)
    return once(`${local} ${JSON.stringify(keys)}`, () => stepText(ink, leadOf(local, before), key))
  }
  return (local, path) => {
    const keys = path.flatMap((step) => (step === 'each' ? [] : [step.key]))
    const last = keys.at(-1)
    const there = keys.length < path.length || last === undefined ? `${ink.hand(followPath)}(${local}, ${ink.hand(path)})` : stepText(ink, leadOf(local, keys.slice(0, -1)), last)
    return `${openOf(local)} ? ${there} : ${local}`
  }
}

function stepText(ink: Ink, value: string, key: string): string {
  return isInherited(key) ? `${ink.hand(ownProperty)}(${value}, ${JSON.stringify(key)})` : `${value}?.[${JSON.stringify(key)}]`
}
