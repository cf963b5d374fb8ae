/** A source as it should be → the same source down, slow, or vouching for another moment. */

import type { SourceName } from '#engine'
import type { Trouble } from './world.ts'

/** As the ports answer: the value, and the moment for which the source vouches, ISO-8601 UTC. */
export type Answer<T> = { readonly asOf: string; readonly value: T }

export type Port<Q, T> = (question: Q) => Promise<Answer<T>>

export function troubled<Q, T>(source: SourceName, trouble: Trouble | undefined, port: Port<Q, T>): Port<Q, T> {
  if (trouble === undefined) return port
  if (trouble === 'down') return () => Promise.reject(new Error(`world: ${source} is down`))
  if (trouble === 'slow') return () => new Promise(() => undefined)
  const asOf = new Date(trouble.asOf).toISOString()
  return async (question) => ({ asOf, value: (await port(question)).value })
}
