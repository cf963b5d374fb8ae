/** SHA-256 over canonical JSON: the identity of a rule set, of a content that is signed, of a text in the ledger. */

import { createHash } from 'node:crypto'
import { canonicalJson } from '#engine'

export function digestOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}
