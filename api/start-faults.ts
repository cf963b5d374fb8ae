/** One sentence for each way a start can fail: what is wrong and what to do. */

import { StoreError } from '#store'
import { ConfigError } from './config.ts'

export function sentenceOf(error: unknown): string {
  if (error instanceof ConfigError) return error.message
  if (error instanceof StoreError) return storeSentence(error)
  const code = codeOf(error)
  if (code === 'EADDRINUSE') return 'The port is taken: stop the program that uses it, or start with another, e.g. PORT=8601 npm start.'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'The data folder cannot be written: give this user the right to write there, or set MIAOPI_DATA to another folder.'
  if (code === 'EADDRNOTAVAIL') return 'This machine does not have the address in HOST: set HOST=127.0.0.1.'
  if (code === 'ECONNREFUSED') return 'The database does not answer: start it, or correct DATABASE_URL.'
  return `The office could not start: ${error instanceof Error ? error.message : 'for an unknown reason'}`
}

const STORE_SENTENCES: Readonly<Partial<Record<StoreError['code'], string>>> = {
  needs_migration: 'The database is not set up for this version: start the office once, or run npm run migrate.',
  newer_schema: 'The database was made by a newer version of this program: start that version, or set MIAOPI_DATA to another folder.',
  seal_broken: 'The database was begun with another key: put back its office.key, or set MIAOPI_DATA to another folder.',
  unsafe_settings: 'The database runs with settings that may lose acknowledged writes: turn fsync, full_page_writes and synchronous_commit on.',
}

function storeSentence(error: StoreError): string {
  return STORE_SENTENCES[error.code] ?? `The database refused: ${error.message}.`
}

function codeOf(error: unknown): string {
  const own = typeof error === 'object' && error !== null && 'code' in error ? error.code : ''
  return typeof own === 'string' ? own : ''
}
