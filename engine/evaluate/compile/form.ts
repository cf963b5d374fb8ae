/** How the facts of a run arrive: by name, or as a list in an order that was agreed when the rules were compiled. */

import { EvaluationFault } from './fault.ts'
import { isInherited, ownProperty } from './path.ts'
import type { Source } from './terms.ts'

export type FactForm =
  /** A record; quickest where every record has its keys in one order, several times slower where each has its own. */
  | { readonly by: 'name' }
  /** A list: the value of `order[i]` stands at `i`. */
  | { readonly by: 'place'; readonly order: readonly string[] }
  /** A list in the order of the compiled rules' own `sources`; facts asked with different params are then different sources. */
  | { readonly by: 'source' }

export type FactInput = Readonly<Record<string, unknown>> | readonly unknown[]

export type Access = {
  readonly value: (facts: FactInput, source: Source) => unknown
  /** Throws an EvaluationFault where the fact is absent; one that is there and undefined passes. */
  readonly demand: (facts: FactInput, source: Source) => void
  /** The same value as JavaScript text; `F` are the facts, `own` is the name of `ownProperty`. */
  readonly text: (source: Source, own: string) => string
}

export function accessBy(form: FactForm): Access {
  const keyOf = keysOf(form)
  const value = (facts: FactInput, source: Source): unknown => ownProperty(facts, keyOf(source))
  return {
    value,
    demand: (facts, source) => {
      if (!Object.hasOwn(facts, keyOf(source))) throw new EvaluationFault('undefined-fact', `Undefined fact: ${source.fact}`)
    },
    text: (source, own) => {
      const key = keyOf(source)
      if (form.by !== 'name') return `F[${key}]`
      return isInherited(key) ? `${own}(F, ${JSON.stringify(key)})` : `F[${JSON.stringify(key)}]`
    },
  }
}

/** Facts that the agreed order lacks. */
export function factsLacking(form: FactForm, sources: readonly Source[]): readonly string[] {
  if (form.by !== 'place') return []
  const known = new Set(form.order)
  return sources.map(({ fact }) => fact).filter((fact) => !known.has(fact))
}

function keysOf(form: FactForm): (source: Source) => string {
  if (form.by === 'name') return ({ fact }) => fact
  if (form.by === 'source') return ({ index }) => String(index)
  const places = new Map(form.order.map((fact, place) => [fact, String(place)]))
  return ({ fact }) => places.get(fact) ?? '-1'
}
