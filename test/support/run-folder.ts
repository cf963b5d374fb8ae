/** Gives each run of the tests one folder for what it starts, and stops and removes all of it at the end. */

import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PREFIX = 'miaopi-test-'
const PID_FILE = /\.pid$/u

/** Called by vitest once before all tests; the function it returns runs once after them. */
export function setup(): () => Promise<void> {
  removeAbandonedFolders()
  const folder = join(tmpdir(), `${PREFIX}${process.pid}`)
  mkdirSync(folder, { recursive: true })
  /* The database server runs as another user and must be able to walk through. */
  chmodSync(folder, 0o755)
  process.env['MIAOPI_TEST_RUN'] = folder
  return () => clear(folder)
}

/** The folder of this run; a test process learns it from the process that started it. */
export function runFolder(): string {
  const folder = process.env['MIAOPI_TEST_RUN']
  if (folder === undefined) throw new Error('No folder for this test run: start the tests with vitest, whose globalSetup makes it.')
  return folder
}

/** Resolves when the process is gone; after five seconds it is killed. */
export async function stopProcess(pid: number, signal: NodeJS.Signals): Promise<void> {
  send(pid, signal)
  const deadline = Date.now() + 5_000
  while (isAlive(pid)) {
    if (Date.now() > deadline) send(pid, 'SIGKILL')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

async function clear(folder: string): Promise<void> {
  for (const pid of pidsIn(folder)) await stopProcess(pid, 'SIGINT')
  rmSync(folder, { recursive: true, force: true })
}

/** A run that was killed could not tidy up; the next run does it. */
function removeAbandonedFolders(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    if (isAlive(Number(name.slice(PREFIX.length)))) continue
    const folder = join(tmpdir(), name)
    for (const pid of pidsIn(folder)) send(pid, 'SIGINT')
    rmSync(folder, { recursive: true, force: true })
  }
}

function pidsIn(folder: string): number[] {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder).filter((name) => PID_FILE.test(name))
  return files.map((name) => Number(readFileSync(join(folder, name), 'utf8'))).filter((pid) => pid > 1)
}

function send(pid: number, signal: NodeJS.Signals): void {
  if (isAlive(pid)) process.kill(pid, signal)
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
