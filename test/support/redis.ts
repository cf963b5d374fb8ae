/** A throw-away Redis server for the queue tests, which can also be killed and come back empty. */

import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { connect } from 'node:net'
import { freePort } from './free-port.ts'
import { needs } from './programs.ts'

const START_LIMIT_MS = 10_000

export type RedisServer = {
  /** `redis://127.0.0.1:port`, the same over every restart. */
  readonly url: string
  readonly port: number
  /** Ends it without warning, as a power cut would; nothing was kept on disk. */
  kill(): Promise<void>
  /** Stops it from answering, with its connections open, until `resume`. */
  pause(): void
  resume(): void
  /** Starts it again on the same port, empty. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/** A running, empty Redis on a free port, or undefined where Redis is not installed. Call `stop` when done. */
export async function startRedis(): Promise<RedisServer | undefined> {
  const program = needs('redis-server')
  if (program === undefined) return undefined
  const port = await freePort()
  let server = await launch(program, port)
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    kill: () => end(server, 'SIGKILL'),
    pause: () => void server.kill('SIGSTOP'),
    resume: () => void server.kill('SIGCONT'),
    restart: async () => {
      await end(server, 'SIGKILL')
      server = await launch(program, port)
    },
    stop: () => end(server, 'SIGKILL'),
  }
}

async function launch(program: string, port: number): Promise<ChildProcess> {
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction']
  const server = spawn(program, args, { stdio: 'ignore' })
  const onExit = (): void => void server.kill('SIGKILL')
  process.once('exit', onExit)
  server.once('exit', () => process.off('exit', onExit))
  await answering(port)
  return server
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const gone = new Promise((resolve) => server.once('exit', resolve))
  server.kill(signal)
  await gone
}

async function answering(port: number): Promise<void> {
  const deadline = Date.now() + START_LIMIT_MS
  while (!(await accepts(port))) {
    if (Date.now() > deadline) throw new Error(`Redis did not answer on port ${port} within ${START_LIMIT_MS} ms.`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
