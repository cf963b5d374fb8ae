/** Kept beside the filed keys of a register: when it is another, names must be classed and their keys made anew. */
import type { NameLists } from './name-lists.ts'
import { signatureVersion } from './signature.ts'
import { tradeVersion } from './trade.ts'

export function keysVersion(lists: NameLists): string {
  return `${signatureVersion(lists)}.${tradeVersion(lists)}`
}
