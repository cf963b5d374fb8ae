/** Starts other processes on the same database: some race, some are killed, one has a disk that is full. */

import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'

export type RacerReport = {
  /** Rounds this process won. */
  readonly names: readonly number[]
  readonly keys: readonly number[]
  /** Numbers it drew. */
  readonly serials: readonly number[]
  /** Errors other than the conflict it should have met. */
  readonly surprises: readonly string[]
}

type Child = ChildProcessByStdio<Writable, Readable, null>

/** All start on one word, when the last of them is ready. */
export async function startRacers(url: string, race: { readonly processes: number; readonly rounds: number }): Promise<RacerReport[]> {
  const children = Array.from({ length: race.processes }, (_, n) => start('racer.ts', [url, String(n), String(race.rounds)]))
  const lines = children.map((child) => linesOf(child))
  await Promise.all(lines.map((of) => of.next()))
  for (const child of children) child.stdin.end('go\n')
  const reports = await Promise.all(lines.map((of) => of.next()))
  return reports.map((line) => JSON.parse(String(line.value)) as RacerReport)
}

/** Lets a process write applications, kills it once `count` are acknowledged, and tells which were. */
export async function killAfter(url: string, count: number): Promise<string[]> {
  const child = start('writer.ts', [url])
  const acknowledged: string[] = []
  for await (const line of createInterface(child.stdout)) {
    acknowledged.push(line)
    if (acknowledged.length === count) child.kill('SIGKILL')
  }
  return acknowledged
}

export type Doubting = {
  readonly url: string
  readonly round: number
  /** Of each job, in characters. */
  readonly size: number
  readonly most: number
  /** Lines, until it is killed. */
  readonly killAfter?: number
  /** Blocks that a file may have, as `ulimit -f` counts them: beyond, the disk refuses to write. */
  readonly largestFile?: number
}

/** Lets a process write applications some of which it takes back, and gives each line it said: `+id` for kept, `-id` for taken back, `?id` for refused. */
export async function doubt({ url, round, size, most, killAfter: limit, largestFile }: Doubting): Promise<string[]> {
  const child = start('doubter.ts', [url, ...[round, size, most].map(String)], largestFile)
  const lines: string[] = []
  for await (const line of createInterface(child.stdout)) {
    lines.push(line)
    if (lines.length === limit) child.kill('SIGKILL')
  }
  return lines
}

/** Steps each of several processes took when all brought one database up to date at once. */
export async function migrateAtOnce(url: string, processes: number): Promise<string[][]> {
  const children = Array.from({ length: processes }, () => start('migrator.ts', [url]))
  const lines = children.map((child) => linesOf(child))
  await Promise.all(lines.map((of) => of.next()))
  for (const child of children) child.stdin.end('go\n')
  const reports = await Promise.all(lines.map((of) => of.next()))
  return reports.map((line) => JSON.parse(String(line.value)) as string[])
}

/** Kills a process so many milliseconds after it began to bring a database up to date; tells whether it had said that it was done. */
export async function killMigrating(url: string, after: number): Promise<boolean> {
  const child = start('migrator.ts', [url])
  const lines = linesOf(child)
  await lines.next()
  child.stdin.end('go\n')
  const killing = setTimeout(() => child.kill('SIGKILL'), after)
  const { done } = await lines.next()
  clearTimeout(killing)
  child.kill('SIGKILL')
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return done !== true
}

function start(file: string, args: readonly string[], largestFile?: number): Child {
  const program = fileURLToPath(new URL(file, import.meta.url))
  const command = [process.execPath, '--import', 'tsx', program, ...args]
  const [first = '', ...rest] = largestFile === undefined ? command : ['sh', '-c', `ulimit -f ${String(largestFile)} && exec "$@"`, 'sh', ...command]
  return spawn(first, rest, { stdio: ['pipe', 'pipe', 'inherit'] })
}

function linesOf(child: Child): AsyncIterator<string> {
  return createInterface(child.stdout)[Symbol.asyncIterator]()
}
