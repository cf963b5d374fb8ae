/** Starts other processes on the same database: some race, one is killed. */

import { spawn, type ChildProcessByStdio } from 'node:child_process'
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

function start(file: string, args: readonly string[]): Child {
  const program = fileURLToPath(new URL(file, import.meta.url))
  return spawn(process.execPath, ['--import', 'tsx', program, ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
}

function linesOf(child: Child): AsyncIterator<string> {
  return createInterface(child.stdout)[Symbol.asyncIterator]()
}
