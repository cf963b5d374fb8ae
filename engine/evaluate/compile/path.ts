/** Paths into a fact: an own small part of JSONPath, because in the whole of it a path is a program. */

/** A property or place by its own name, or every member. */
export type Step = { readonly key: string } | 'each'

export type Path = readonly Step[]

const NAME = String.raw`[\p{L}\p{N}_-]+`
const QUOTED = String.raw`[\p{L}\p{N}_. -]+`
const WHOLE = new RegExp(String.raw`^(?:\$|${NAME})(?:\.${NAME}|\.\*|\[\d+\]|\[\*\]|\['${QUOTED}'\]|\["${QUOTED}"\])*$`, 'u')
const STEP = new RegExp(String.raw`\['(${QUOTED})'\]|\["(${QUOTED})"\]|\[(\d+|\*)\]|(?:^|\.)(\$|\*|${NAME})`, 'gu')

/** Longer paths and more steps serve nobody and cost time at every decision. */
const LONGEST = 200

/** `$.a.b`, `a.b`, `$.a[0]`, `$['a.b']`, `$.a[*].b`, `$`; undefined for filters, scripts, slices, unions, descents and everything else. */
export function parsePath(text: string): Path | undefined {
  if (text.length > LONGEST || text in Object.prototype || !WHOLE.test(text)) return undefined
  const keys = [...text.matchAll(STEP)].map(([, single, double, place, name]) => single ?? double ?? place ?? name ?? '')
  return (keys[0] === '$' ? keys.slice(1) : keys).map((key) => (key === '*' ? 'each' : { key }))
}

/** What stands there. A value that is no object is its own answer, whatever the path: json-rules-engine says so. */
export function followPath(value: unknown, path: Path): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (!path.includes('each')) return path.reduce(ownOf, value)
  const found = path.reduce<Found>((before, step, at) => follow(before, step, at), { hits: [value], many: false })
  if (found.many) return found.hits.length === 0 ? undefined : found.hits
  return found.hits[0]
}

/** `many`: every member of something was asked for, so the answer is a list even where it has one member. */
type Found = { readonly hits: readonly unknown[]; readonly many: boolean }

/** A property of the value's own; never one that all texts, lists or objects have. */
export function ownProperty(value: unknown, key: string): unknown {
  return hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined
}

/** Does every object, list or text have such a property, so that reading it plainly would find what is not its own? */
export function isInherited(key: string): boolean {
  return EVERYTHING.some((each) => key in each)
}

const EVERYTHING: readonly object[] = [Object.prototype, Array.prototype, String.prototype, Number.prototype, Boolean.prototype, Function.prototype]

function ownOf(value: unknown, step: Step): unknown {
  return step === 'each' ? undefined : ownProperty(value, step.key)
}

/** After a first step, a property that is called * comes before every member. */
function follow({ hits, many }: Found, step: Step, at: number): Found {
  const next = hits.map((hit) => {
    const key = step !== 'each' ? step.key : at > 0 && hasOwn(hit, '*') ? '*' : null
    return key === null ? { hits: membersOf(hit), many: true } : { hits: hasOwn(hit, key) ? [ownProperty(hit, key)] : [], many: false }
  })
  return { hits: next.flatMap((each) => each.hits), many: many || next.some((each) => each.many) }
}

function hasOwn(value: unknown, key: string): boolean {
  return value !== null && value !== undefined && value !== '' && Object.hasOwn(value, key)
}

function membersOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return [...(value as readonly unknown[])]
  return typeof value === 'object' && value !== null ? Object.values(value) : []
}
