/** The front door as a stranger meets it: raw bytes in, status and text out, with the operators' log and the books in view. */

import { request, createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { CompiledQuery } from 'kysely'
import { pino } from 'pino'
import type { Context } from '../../../api/context.ts'
import { openApp } from '../../../api/http/app.ts'
import { keepHouse } from '../../../api/jobs/keep-house.ts'
import { openDialect } from '../../../api/store/dialect/open.ts'
import { anOffice, closePaper, type TestOffice, type TestOfficeTerms } from '../../support/an-office.ts'

export type FrontDoor = {
  readonly url: string
  readonly office: TestOffice
  /** Everything logged at this door since it opened, nothing redacted. */
  readonly logged: () => string
  /** Row counts of every table an outsider's request could touch. */
  readonly books: () => Promise<Readonly<Record<string, number>>>
  /** What a thief of the database file would read. */
  readonly raw: (statement: string) => Promise<string>
  readonly close: () => Promise<void>
}

export type FrontDoorTerms = TestOfficeTerms & { readonly change?: (ctx: Context) => Context }

/** On a machine that runs other tests too, a source that is only slow must not be taken for silent. */
const PATIENCE_MS = 2_000

/** A second door into one office: its log is caught, and `change` may replace a part of its world. */
export async function openFrontDoor({ change = (ctx) => ctx, ...terms }: FrontDoorTerms = {}): Promise<FrontDoor> {
  const office = await anOffice({ patienceMs: PATIENCE_MS, ...terms })
  await keepHouse(office.ctx)
  const lines: string[] = []
  const log = pino({ level: 'trace', base: null }, { write: (line: string) => void lines.push(line) })
  const app = openApp(change({ ...office.ctx, log }), { folder: 'dist', kioskKey: office.office.demonstration.kioskKey })
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const dialect = await openDialect(terms.databaseUrl ?? `sqlite:${join(office.folder, 'office.db')}`)
  const tables = await tableNames(dialect)
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    office,
    logged: () => lines.join(''),
    books: async () => Object.fromEntries(await Promise.all(tables.map(async (name) => [name, await countOf(dialect, name)] as const))),
    raw: async (statement) => JSON.stringify((await dialect.db.executeQuery(CompiledQuery.raw(statement))).rows.map((row) => Object.values(row as object).map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value))))),
    close: async () => {
      await new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      })
      await dialect.close()
      await office.close()
      await closePaper()
    },
  }
}

type Dialect = Awaited<ReturnType<typeof openDialect>>

/** The ledger's chain grows by itself while the office keeps house. */
const BY_ITSELF: ReadonlySet<string> = new Set(['ledger_sequence'])

async function tableNames(dialect: Dialect): Promise<readonly string[]> {
  const source =
    dialect.name === 'sqlite'
      ? "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name"
      : "select table_name as name from information_schema.tables where table_schema = 'public' order by 1"
  const { rows } = await dialect.db.executeQuery<{ name: string }>(CompiledQuery.raw(source))
  return rows.map(({ name }) => name).filter((name) => !BY_ITSELF.has(name))
}

async function countOf(dialect: Dialect, table: string): Promise<number> {
  const { rows } = await dialect.db.executeQuery<{ n: number }>(CompiledQuery.raw(`select count(*) as n from ${table}`))
  return Number(rows[0]?.n)
}

export type Told = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string; readonly code: string | null }

export type Sending = {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array | string
  /** The target as it stands, where an address would be tidied. */
  readonly path?: string
  /** Sent in pieces without a length. */
  readonly chunked?: boolean
}

/** Sends exactly these bytes under exactly these headers. Rejects when no answer comes. */
export function knock(url: string, { method = 'GET', headers = {}, body, path, chunked = false }: Sending = {}): Promise<Told> {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  const length = bytes === undefined || chunked ? {} : { 'content-length': String(bytes.length) }
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers: { ...length, ...headers }, ...(path === undefined ? {} : { path }) }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const text = Buffer.concat(parts).toString()
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text, code: codeIn(text) })
      })
      response.on('error', reject)
    })
    sent.on('error', reject)
    for (const piece of piecesOf(bytes, chunked)) sent.write(piece)
    sent.end()
  })
}

const PIECE = 16_384

function piecesOf(bytes: Uint8Array | undefined, chunked: boolean): readonly Uint8Array[] {
  if (bytes === undefined || bytes.length === 0) return []
  if (!chunked) return [bytes]
  return Array.from({ length: Math.ceil(bytes.length / PIECE) }, (_, at) => bytes.subarray(at * PIECE, (at + 1) * PIECE))
}

function codeIn(text: string): string | null {
  try {
    const told = JSON.parse(text) as { readonly code?: unknown }
    return typeof told.code === 'string' ? told.code : null
  } catch {
    return null
  }
}

/** Headers of a kiosk that sends JSON under a key of its own. */
export function kioskHeaders(office: TestOffice, key: string = crypto.randomUUID()): Readonly<Record<string, string>> {
  return { authorization: `Bearer ${office.kioskKey()}`, 'content-type': 'application/json', 'idempotency-key': key }
}
