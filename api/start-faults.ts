/** One sentence for each way a start can fail: what is wrong and what to do. */

import { StoreError } from '#store'
import { ConfigError } from './config.ts'

export function sentenceOf(error: unknown): string {
  if (error instanceof ConfigError) return error.message
  const known = SENTENCES[faultOf(error)]
  if (known !== undefined) return known
  const said = error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : 'for an unknown reason'
  return error instanceof StoreError ? `The database refused: ${said}.` : `The office could not start: ${said}`
}

/** True where the start failed before this program wrote anything to the database. */
export function leftDatabaseAlone(error: unknown): boolean {
  return BEFORE_WRITING.has(faultOf(error))
}

const NO_FOLDER = 'The data folder is closed to this user: give it the right to read and write there, or set MIAOPI_DATA to another folder.'
const NOT_A_FOLDER = 'MIAOPI_DATA does not name a folder: move the file that lies there, or set MIAOPI_DATA to another folder.'
const DISK_FULL = 'The disk is full: make room and start again.'
const DAMAGED = 'The file office.db is damaged or not a database: put back a copy of the data folder, or set MIAOPI_DATA to another folder.'
const NO_DATABASE = 'The database does not answer: start it, or correct DATABASE_URL.'
const NO_RIGHTS = 'The database does not let this user in: correct the user and password in DATABASE_URL, and grant the right to create tables.'

/** By the code of our store, of the system, of SQLite or of PostgreSQL. */
const SENTENCES: Readonly<Record<string, string>> = {
  needs_migration: 'The database is not set up for this version: start the office once, or run npm run migrate.',
  newer_schema: 'The database was made by a newer version of this program: start that version, or set MIAOPI_DATA to another folder.',
  seal_broken: 'The database was begun with another key: put back its office.key, or set MIAOPI_DATA to another folder.',
  unsafe_settings: 'The database runs with settings that may lose acknowledged writes: turn fsync, full_page_writes and synchronous_commit on.',
  EADDRINUSE: 'The port is taken: stop the program that uses it, or start with another, e.g. PORT=8601 npm start.',
  'EACCES listen': 'This user may not listen on that port: start with one above 1023, e.g. PORT=8600 npm start.',
  EADDRNOTAVAIL: 'This machine does not have the address in HOST: set HOST=127.0.0.1.',
  EACCES: NO_FOLDER,
  EPERM: NO_FOLDER,
  EROFS: NO_FOLDER,
  SQLITE_CANTOPEN: NO_FOLDER,
  SQLITE_READONLY: NO_FOLDER,
  ENOTDIR: NOT_A_FOLDER,
  EEXIST: NOT_A_FOLDER,
  ENOSPC: DISK_FULL,
  SQLITE_FULL: DISK_FULL,
  SQLITE_NOTADB: DAMAGED,
  SQLITE_CORRUPT: DAMAGED,
  SQLITE_BUSY: 'Another program holds office.db: stop it, or set MIAOPI_DATA to another folder.',
  ECONNREFUSED: NO_DATABASE,
  ECONNRESET: NO_DATABASE,
  ETIMEDOUT: NO_DATABASE,
  ENOTFOUND: NO_DATABASE,
  EAI_AGAIN: NO_DATABASE,
  '57P03': NO_DATABASE,
  ERR_INVALID_URL: 'DATABASE_URL cannot be read: write it as postgres://user:password@host:5432/database.',
  '3D000': 'The database named in DATABASE_URL does not exist: create it, or correct DATABASE_URL.',
  '28000': NO_RIGHTS,
  '28P01': NO_RIGHTS,
  '42501': NO_RIGHTS,
}

const BEFORE_WRITING: ReadonlySet<string> = new Set([
  'newer_schema', 'seal_broken', 'unsafe_settings', 'ERR_INVALID_URL',
  'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', '57P03', '3D000', '28000', '28P01', '42501',
])

/** A refused port and a refused folder share a code; what was being done tells them apart. */
function faultOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error) || typeof error.code !== 'string') return ''
  return error.code === 'EACCES' && 'syscall' in error && error.syscall === 'listen' ? 'EACCES listen' : error.code
}
