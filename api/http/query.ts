/** A request's query as text; what cannot stand in a text of ours is refused here, as in a body. */

import type { Request } from 'express'
import { Problem } from '../errors.ts'
import { isPlainText } from './strict-json.ts'

/** Throws Problem `bad_path`. A malformed query never throws anything else. */
export function queryOf(request: Request): URLSearchParams {
  const at = request.originalUrl.indexOf('?')
  const query = new URLSearchParams(at < 0 ? '' : request.originalUrl.slice(at + 1))
  for (const [name, value] of query) assertPlain(name, value)
  return query
}

/** Throws Problem `bad_path`: a control character, an invisible one, or bytes that are not UTF-8. */
export function assertPlain(...texts: readonly string[]): void {
  if (!texts.every(isPlainText)) throw new Problem('bad_path')
}
