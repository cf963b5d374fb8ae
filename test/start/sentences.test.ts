/** Every way a start can fail has its sentence, and docs/operations.md explains that sentence and no other. */

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { StoreError } from '#store'
import { nodeFault } from '../../api/setup.mjs'
import { leftDatabaseAlone, sentenceOf } from '../../api/start-faults.ts'

const CODES = [
  'EADDRINUSE', 'EADDRNOTAVAIL', 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOSPC', 'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN',
  'SQLITE_CANTOPEN', 'SQLITE_READONLY', 'SQLITE_FULL', 'SQLITE_NOTADB', 'SQLITE_CORRUPT', 'SQLITE_BUSY', 'ERR_INVALID_URL', '57P03', '3D000', '28000', '28P01', '42501',
]
const OF_STORE = ['needs_migration', 'newer_schema', 'seal_broken', 'unsafe_settings'] as const

const FILES = ['api/start-faults.ts', 'api/office-key.ts', 'api/main.ts', 'api/worker.ts', 'api/config.ts', 'api/setup.mjs'].map((file) => readFileSync(file, 'utf8'))

const sentences = [...CODES.map((code) => sentenceOf(withCode(code))), ...OF_STORE.map((code) => sentenceOf(new StoreError(code, 'told by the store'))), sentenceOf(withCode('EACCES', { syscall: 'listen' }))]

describe('a start that fails', () => {
  it('every known reason · has one sentence that says what to do', () => {
    for (const sentence of sentences) expect(sentence).toMatch(/^(The|This|MIAOPI_DATA|DATABASE_URL|Another) [^\n]+: [^\n]+\.$/)
    expect(sentences.filter((sentence) => sentence.startsWith('The office could not start'))).toEqual([])
  })

  it('a reason nobody thought of · is told in one line, whatever was thrown', () => {
    expect(sentenceOf(new Error('first line\n  second line'))).toBe('The office could not start: first line second line')
    expect(sentenceOf('a word')).toBe('The office could not start: for an unknown reason')
    expect(sentenceOf(new StoreError('refused', 'no such thing'))).toBe('The database refused: no such thing.')
  })

  it('a key made for this start · is taken back only where the database was not begun with it', () => {
    expect(['ECONNREFUSED', '3D000', '28P01'].map((code) => leftDatabaseAlone(withCode(code)))).toEqual([true, true, true])
    expect(['newer_schema', 'seal_broken', 'unsafe_settings'].map((code) => leftDatabaseAlone(new StoreError(code as 'newer_schema', '')))).toEqual([true, true, true])
    expect(['SQLITE_FULL', 'ENOSPC', 'SQLITE_BUSY'].map((code) => leftDatabaseAlone(withCode(code)))).toEqual([false, false, false])
    expect(leftDatabaseAlone(new Error('in the middle of it'))).toBe(false)
  })

  it('docs/operations.md · explains each sentence, and says none that is not said', () => {
    const rows = [...readFileSync('docs/operations.md', 'utf8').matchAll(/^\| ([A-Z][^|]+\.|[^|]+: …) \| /gm)].map((row) => row[1] ?? '')
    expect(sentences.filter((sentence) => !rows.includes(sentence))).toEqual([])
    const others = rows.filter((row) => !sentences.includes(row) && !row.includes('…'))
    expect(others.filter((row) => !FILES.some((text) => text.includes(row)))).toEqual([])
    expect(rows.some((row) => row === nodeFault('18.0.0')?.replace('18.0.0', '…'))).toBe(true)
  })

  it('docs/operations.md · names every event of the log with its level', () => {
    const events = [...readFileSync('api/events.ts', 'utf8').matchAll(/log\.(\w+)\(\{ event: '(\w+)'/g)].map(([, level, event]) => `${String(event)} ${String(level)}`)
    const named = [...readFileSync('docs/operations.md', 'utf8').matchAll(/^\| `(\w+)` \| (error|warn|info) \|/gm)].map(([, event, level]) => `${String(event)} ${String(level)}`)
    expect(named.sort()).toEqual(events.sort())
  })
})

function withCode(code: string, also: object = {}): Error {
  return Object.assign(new Error('as the system says it'), { code, ...also })
}
