/** What a route is: one value from which the server's check, the window's call and the OpenAPI page all follow. */

import type { Static, TSchema } from '@sinclair/typebox'

/** Who may call: anyone; a kiosk by its device key; a member of staff by a session (perhaps only some roles). */
export type Caller = 'anyone' | 'kiosk' | 'staff'

export type Route<I extends TSchema = TSchema, O extends TSchema = TSchema> = {
  readonly method: 'GET' | 'POST'
  /** Express style below `/api`; a `:name` is taken from the input field of that name. */
  readonly path: string
  readonly who: readonly Caller[]
  readonly title: { readonly zh: string; readonly en: string }
  /** One flat object: path parts, then the query of a GET or the JSON body of a POST. */
  readonly input: I
  readonly output: O
  /** What the answer carries; a PDF route has bytes instead of JSON. */
  readonly produces: 'application/json' | 'application/pdf'
  /** Problem codes this route may answer with, beside those every route may. */
  readonly problems: readonly string[]
  /** A write that must carry an `Idempotency-Key`. */
  readonly idempotent: boolean
  /** Takes a body of the size of a rule set with its examples, two megabytes; only from staff, who are known by name. */
  readonly large: boolean
}

export type Input<R extends Route> = Static<R['input']>
export type Output<R extends Route> = Static<R['output']>

type Draft<I extends TSchema, O extends TSchema> = Pick<Route<I, O>, 'method' | 'path' | 'who' | 'title' | 'input' | 'output'> &
  Partial<Pick<Route, 'produces' | 'problems' | 'idempotent' | 'large'>>

export function route<I extends TSchema, O extends TSchema>(draft: Draft<I, O>): Route<I, O> {
  return { produces: 'application/json', problems: [], idempotent: false, large: false, ...draft }
}
