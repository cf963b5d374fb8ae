/** Conditions as logic over predicates: `not` pushed down to the single question, so that a rule becomes tests of bits. */

import type { Condition } from './condition.ts'

export type Logic =
  | { readonly kind: 'constant'; readonly holds: boolean }
  | { readonly kind: 'single'; readonly predicate: number; readonly holds: boolean }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Logic[] }

/** The same truth as the condition for every answer its predicates can have. */
export function logicOf(condition: Condition): Logic {
  return translate(condition, true)
}

function translate(condition: Condition, holds: boolean): Logic {
  switch (condition.kind) {
    case 'leaf':
      return { kind: 'single', predicate: condition.leaf.predicate, holds: holds !== condition.leaf.negated }
    case 'not':
      return translate(condition.part, !holds)
    case 'nothing':
      return { kind: 'constant', holds: !holds }
    case 'all':
    case 'any': {
      // An empty list holds, be it of all or of any: so json-rules-engine has it.
      if (condition.parts.length === 0) return { kind: 'constant', holds }
      const parts = condition.parts.map((part) => translate(part, holds))
      return combine((condition.kind === 'all') === holds ? 'all' : 'any', parts)
    }
  }
}

/** Nested lists of one kind become one; constants go; a list that contradicts itself is what it comes to. */
function combine(kind: 'all' | 'any', parts: readonly Logic[]): Logic {
  const settling = kind === 'any'
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part])).filter((part) => part.kind !== 'constant' || part.holds === settling)
  if (flat.some((part) => part.kind === 'constant') || opposes(flat)) return { kind: 'constant', holds: settling }
  const [only] = flat
  if (only === undefined) return { kind: 'constant', holds: !settling }
  return flat.length === 1 ? only : { kind, parts: flat }
}

/** The same question once as it is and once negated: never all, always any. */
function opposes(parts: readonly Logic[]): boolean {
  const singles = parts.filter((part) => part.kind === 'single')
  const affirmed = new Set(singles.filter((part) => part.holds).map((part) => part.predicate))
  return singles.some((part) => !part.holds && affirmed.has(part.predicate))
}

export function predicatesOf(logic: Logic, found = new Set<number>()): ReadonlySet<number> {
  if (logic.kind === 'single') found.add(logic.predicate)
  if (logic.kind === 'all' || logic.kind === 'any') for (const part of logic.parts) predicatesOf(part, found)
  return found
}

/** Nothing but questions that must all be answered yes. */
export function isPlainConjunction(logic: Logic): boolean {
  if (logic.kind === 'single') return logic.holds
  return logic.kind === 'all' && logic.parts.every((part) => part.kind === 'single' && part.holds)
}
