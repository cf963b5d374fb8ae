/** Runs one of our programs as its user does, in a process of its own, and watches what it says and how it ends. */

import { spawn, type ChildProcess } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { until } from './until.ts'

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

export type RunningProgram = {
  readonly pid: number
  readonly said: () => string
  readonly complained: () => string
  /** Exit code; 128 + signal number is not reckoned: a killed program gives null. */
  readonly ended: Promise<number | null>
  /** The first words on its standard output that fit. @throws Error with all it said when it ends before */
  readonly says: (words: RegExp) => Promise<RegExpExecArray>
  readonly signal: (signal: NodeJS.Signals) => void
}

const running = new Set<ChildProcess>()

/** Settings are exactly these: nothing of the tester's own environment but the path. */
export function runProgram(command: readonly [string, ...string[]], settings: Readonly<Record<string, string>> = {}): RunningProgram {
  const [file, ...args] = command
  const child = spawn(file, args, { cwd: ROOT, env: { PATH: process.env['PATH'] ?? '', ...settings }, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  let said = ''
  let complained = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString()))
  let over = false
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      over = true
      running.delete(child)
      resolve(code)
    })
  })
  const says = (words: RegExp): Promise<RegExpExecArray> =>
    until(`${args.join(' ')} to say ${String(words)}`, () => {
      const found = words.exec(said)
      if (found === null && over) throw new Error(`It ended without saying ${String(words)}:\n${said}${complained}`)
      return found ?? undefined
    })
  return { pid: child.pid ?? 0, said: () => said, complained: () => complained, ended, says, signal: (signal) => void child.kill(signal) }
}

/** The command line that starts a program written in TypeScript. */
export function programIn(file: string): [string, ...string[]] {
  return [process.execPath, '--import', 'tsx', file]
}

/** For `afterEach`: whatever still runs is killed, and gone when this resolves. */
export async function killPrograms(): Promise<void> {
  await Promise.all([...running].map((child) => new Promise((resolve) => {
    child.once('close', resolve)
    child.kill('SIGKILL')
  })))
}
