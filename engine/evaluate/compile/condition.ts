/** Conditions as a tree with named ones filled in: what the file says, in the order in which json-rules-engine would ask. */

/** `negated`: the leaf holds where its predicate does not. */
export type Leaf = {
  readonly fact: string
  readonly path: string | null
  readonly params: unknown
  readonly operator: string
  /** As in the file: a constant or `{ fact, path?, params? }`. */
  readonly value: unknown
  readonly predicate: number
  readonly negated: boolean
}

export type Condition =
  | { readonly kind: 'leaf'; readonly leaf: Leaf }
  /** `groups`: the parts by falling priority. A group is asked as a whole, and only where the ones before did not settle it. */
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Condition[]; readonly groups: readonly (readonly Condition[])[] }
  | { readonly kind: 'not'; readonly part: Condition }
  /** A named condition that does not exist, where that is allowed: it never holds. */
  | { readonly kind: 'nothing'; readonly name: string }

export type Measure = { readonly size: number; readonly depth: number }

/** How many conditions and lists there are once everything is written out, and how deep; shared parts count each time. */
export function measure(condition: Condition, known: Map<Condition, Measure>): Measure {
  const before = known.get(condition)
  if (before !== undefined) return before
  const parts = partsOf(condition).map((part) => measure(part, known))
  const measured = { size: parts.reduce((sum, part) => sum + part.size, 1), depth: parts.reduce((deepest, part) => Math.max(deepest, part.depth), 0) + 1 }
  known.set(condition, measured)
  return measured
}

export function partsOf(condition: Condition): readonly Condition[] {
  if (condition.kind === 'all' || condition.kind === 'any') return condition.parts
  return condition.kind === 'not' ? [condition.part] : []
}

/** Every leaf once, though it may stand in several places. */
export function leavesOf(condition: Condition, found = new Set<Condition>()): ReadonlySet<Condition> {
  if (found.has(condition)) return found
  found.add(condition)
  for (const part of partsOf(condition)) leavesOf(part, found)
  return found
}
