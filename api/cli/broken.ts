/** A sentence for what went wrong without being a fault of what was given: settings, database, or a bug. */

import { StoreError } from '#store'
import { ConfigError } from '../config.ts'
import { sentenceOf as startSentence } from '../start-faults.ts'

export function sentenceOf(error: unknown): string {
  if (error instanceof ConfigError || error instanceof StoreError) return startSentence(error)
  const code = typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (/^E[A-Z]+$/.test(code)) return startSentence(error)
  return error instanceof Error ? `The command broke: ${error.stack ?? error.message}` : 'The command broke.'
}
