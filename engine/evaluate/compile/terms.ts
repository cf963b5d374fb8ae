/** What the conditions of a rule file talk about, each once: facts, places in them, and the questions asked of those places. */

import { constantKey } from './constant.ts'
import type { Operator } from './operator.ts'
import { followPath, type Path } from './path.ts'

/** A fact, and, where such are told apart, the params it is asked with. */
export type Source = { readonly index: number; readonly fact: string; readonly params: unknown }

/** A source, or a place in it. */
export type Slot = { readonly index: number; readonly source: number; readonly path: Path | null }

export type Right = { readonly kind: 'constant'; readonly value: unknown } | { readonly kind: 'slot'; readonly slot: number }

/** A question with one answer per run, however many conditions ask it. `not` stands with the condition, never with the question. */
export type Predicate = { readonly index: number; readonly left: number; readonly operator: Operator; readonly right: Right }

export type Terms = { readonly sources: readonly Source[]; readonly slots: readonly Slot[]; readonly predicates: readonly Predicate[] }

export type TermBook = Terms & {
  readonly slotOf: (wanted: WantedSlot) => number
  readonly predicateOf: (left: number, operator: Operator, right: Right) => number
}

export type WantedSlot = { readonly fact: string; readonly params: unknown; readonly path: Path | null; readonly side: 'left' | 'right' }

export function openTerms(paramsApart: boolean): TermBook {
  const sources = openShelf<Source>()
  const slots = openShelf<Slot>()
  const predicates = openShelf<Predicate>()
  return {
    sources: sources.all,
    slots: slots.all,
    predicates: predicates.all,
    slotOf: ({ fact, params, path: written, side }) => {
      const told = paramsApart ? params : undefined
      const source = sources.place(`${fact}\n${constantKey(told)}`, (index) => ({ index, fact, params: told }))
      const path = written?.length === 0 ? null : written
      // "Every member" is a new list each time it is asked for, so that the two sides of a comparison are never the same one.
      const apart = path?.includes('each') === true ? side : ''
      return slots.place(`${String(source)} ${JSON.stringify(path)} ${apart}`, (index) => ({ index, source, path }))
    },
    predicateOf: (left, operator, right) => {
      const against = right.kind === 'slot' ? `slot ${String(right.slot)}` : constantKey(right.value)
      return predicates.place(`${String(left)} ${operator.key} ${against}`, (index) => ({ index, left, operator, right }))
    },
  }
}

export function slotValue(slot: Slot, value: unknown): unknown {
  return slot.path === null ? value : followPath(value, slot.path)
}

/** Throws a RangeError for an index that no list of ours can have: a fault of the compiler, never of a rule. */
export function at<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined) throw new RangeError(`nothing stands at ${String(index)}`)
  return found
}

function openShelf<T>(): { readonly all: readonly T[]; readonly place: (key: string, make: (index: number) => T) => number } {
  const all: T[] = []
  const known = new Map<string, number>()
  return {
    all,
    place: (key, make) => {
      const index = known.get(key) ?? all.length
      if (index === all.length) {
        known.set(key, index)
        all.push(make(index))
      }
      return index
    },
  }
}
