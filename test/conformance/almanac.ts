/** Facts of one run of the adapter: values, and functions that are asked once for each set of params. */

import { canonicalJson } from '#engine'
import { followPath, parsePath } from '../../engine/evaluate/compile/path.ts'

export type FactOptions = { readonly cache?: boolean; readonly priority?: number }

export class Fact {
  readonly id: string
  readonly value: unknown
  readonly options: FactOptions

  constructor(id: string, value: unknown, options: FactOptions = {}) {
    this.id = id
    this.value = value
    this.options = options
  }
}

export class UndefinedFactError extends Error {
  readonly code = 'UNDEFINED_FACT'
}

export class Almanac {
  readonly #facts = new Map<string, Fact>()
  readonly #answers = new Map<string, unknown>()
  readonly #allowUndefinedFacts: boolean

  constructor({ allowUndefinedFacts = false }: { readonly allowUndefinedFacts?: boolean } = {}) {
    this.#allowUndefinedFacts = allowUndefinedFacts
  }

  has(id: string): boolean {
    return this.#facts.has(id)
  }

  addFact(id: string | Fact, value?: unknown, options?: FactOptions): this {
    const fact = id instanceof Fact ? id : new Fact(id, value, options)
    this.#facts.set(fact.id, fact)
    for (const key of this.#answers.keys()) if (key.startsWith(`${fact.id}\n`)) this.#answers.delete(key)
    return this
  }

  addRuntimeFact(id: string, value: unknown): void {
    this.addFact(id, value)
  }

  async factValue(id: string, params: unknown = {}, path = ''): Promise<unknown> {
    const fact = this.#facts.get(id)
    if (fact === undefined) {
      if (this.#allowUndefinedFacts) return undefined
      throw new UndefinedFactError(`Undefined fact: ${id}`)
    }
    const value = await this.#answer(fact, params)
    const steps = path === '' ? [] : parsePath(path)
    if (steps === undefined) throw new RangeError(`the path ${path} is not supported`)
    return followPath(value, steps)
  }

  /** The promise is kept, not the answer, so that two who ask at once ask once. */
  #answer({ id, value, options }: Fact, params: unknown): unknown {
    if (!isFunction(value)) return value
    const key = `${id}\n${canonicalJson(params)}`
    if (options.cache === false || !this.#answers.has(key)) this.#answers.set(key, value(params, this))
    return this.#answers.get(key)
  }
}

function isFunction(value: unknown): value is (params: unknown, almanac: Almanac) => unknown {
  return typeof value === 'function'
}
