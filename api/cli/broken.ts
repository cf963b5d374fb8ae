/** A sentence for what went wrong without being a fault of what was given: settings, database, or a bug. */

import { sentenceOf as startSentence } from '../start-faults.ts'

const UNKNOWN = 'The office could not start: '

/** What can be put right says how; a bug keeps its stack, so that it can be found. */
export function sentenceOf(error: unknown): string {
  const said = startSentence(error)
  if (!said.startsWith(UNKNOWN)) return said
  return `The command broke: ${error instanceof Error ? (error.stack ?? error.message) : said.slice(UNKNOWN.length)}`
}
