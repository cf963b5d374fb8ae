/** A throw-away Postgres server, one for the whole test run, with a fresh database for whoever asks. */

import { execFileSync, spawn } from 'node:child_process'
import { chownSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { freePort } from './free-port.ts'
import { onceARun } from './once-a-run.ts'
import { needs } from './programs.ts'
import { until } from './until.ts'

const USER = 'miaopi'
const START_LIMIT_MS = 20_000

/** Nothing here outlives the run, so nothing is forced to disk; the real programs refuse such a server and need the safe one. */
const SETTINGS = {
  quick: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200', 'shared_buffers=32MB'],
  safe: ['max_connections=60', 'shared_buffers=32MB'],
} as const

type ServerKind = keyof typeof SETTINGS

/**
 * The address of a new, empty database on the server of this run; the first caller starts the server.
 * Gives undefined where Postgres is not installed. The server, and with it every database, goes when the run ends.
 */
export async function freshDatabase(kind: ServerKind = 'quick'): Promise<string | undefined> {
  const initdb = needs('postgres')
  if (initdb === undefined) return undefined
  const port = await sharedServer(dirname(initdb), kind)
  const name = `t_${process.pid}_${process.hrtime.bigint()}`
  await query(address(port, 'postgres'), `create database ${name}`)
  return address(port, name)
}

function address(port: number, database: string): string {
  return `postgres://${USER}@127.0.0.1:${port}/${database}`
}

/** The first caller starts it. */
async function sharedServer(programs: string, kind: ServerKind): Promise<number> {
  return Number(await onceARun(`postgres-${kind}`, async (home) => String(await startServer(programs, home, SETTINGS[kind]))))
}

/** A new, empty database of that name on the server of this one. */
export async function databaseBeside(url: string, name: string): Promise<string> {
  const port = Number(new URL(url).port)
  await query(address(port, 'postgres'), `create database ${name}`)
  return address(port, name)
}

/** Makes a database that nobody has open a copy of another on its server. */
export async function copyInto(url: string, from: string): Promise<void> {
  const { port, pathname } = new URL(url)
  const name = pathname.slice(1)
  await query(address(Number(port), 'postgres'), `drop database ${name}`)
  await query(address(Number(port), 'postgres'), `create database ${name} template ${from}`)
}

async function startServer(programs: string, home: string, wanted: readonly string[]): Promise<number> {
  const tables = join(home, 'tables')
  const [asUser, ...before] = ownerCommand(home)
  const run = (program: string, args: readonly string[]): readonly [string, string[]] =>
    asUser === undefined ? [program, [...args]] : [asUser, [...before, program, ...args]]

  const [init, initArgs] = run(join(programs, 'initdb'), ['-D', tables, '-U', USER, '-A', 'trust', '--no-sync', '--no-locale', '-E', 'UTF8'])
  execFileSync(init, initArgs, { stdio: ['ignore', 'ignore', 'pipe'] })

  const port = await freePort()
  const settings = wanted.flatMap((setting) => ['-c', setting])
  const [start, startArgs] = run(join(programs, 'postgres'), ['-D', tables, '-k', home, '-h', '127.0.0.1', '-p', String(port), ...settings])
  const server = spawn(start, startArgs, { detached: true, stdio: 'ignore' })
  server.unref()
  writeFileSync(`${home}.pid`, String(server.pid))
  await until('Postgres to answer', () => query(address(port, 'postgres'), 'select 1').then(() => true, () => undefined), START_LIMIT_MS)
  return port
}

/** Postgres refuses to run as root; the Debian package brings a user for it. */
function ownerCommand(home: string): string[] {
  if (process.getuid?.() !== 0) return []
  const idOf = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  chownSync(home, idOf('-u'), idOf('-g'))
  return ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups']
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
