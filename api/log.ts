/** The operators' log: JSON lines, no answers, no documents' numbers, ever. It may be lost; the ledger may not. */

import { pino, type Logger } from 'pino'

export type Log = Logger

/** Redaction is the second wall; the first is that `events.ts` never passes such fields. */
const REDACTED = ['answers', 'idNo', 'mobile', 'phone', 'password', 'authorization', 'cookie', 'token', 'body', '*.answers', '*.idNo', '*.mobile', '*.phone', '*.password', '*.token', '*.body']

export function openLog(level: string): Log {
  return pino({ level, redact: { paths: REDACTED, censor: '•••' }, base: null, timestamp: () => `,"at":"${new Date().toISOString()}"` })
}
