/** The program: settings → office → HTTP, and the jobs too unless worker processes take them. */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { ConfigError, readConfig, type Config } from './config.ts'
import { drainOf } from './drain.ts'
import { openApp } from './http/app.ts'
import { openBell } from './jobs/bull-bell.ts'
import { openFollower } from './jobs/follow-histories.ts'
import { openQueue } from './jobs/queue.ts'
import { openPaper, type PaperRoom } from './licence/paper.ts'
import { makeOfficeKey } from './office-key.ts'
import { openOffice, type OpenOffice } from './open-office.ts'
import { leftDatabaseAlone, sentenceOf } from './start-faults.ts'

await main()

async function main(): Promise<void> {
  try {
    const config = readConfig(process.env)
    if (!config.demonstration) throw new ConfigError('Real sources are not connected in this version: start with MIAOPI_DEMONSTRATION=yes.')
    const server = createServer(answerNotYet)
    const drain = drainOf(server)
    const url = await listen(server, config)
    const paper = config.redisUrl === '' ? await openPaper() : null
    const office = await begin(config, url)
    const stopJobs = startJobs(office, config, paper)
    server.off('request', answerNotYet)
    server.on('request', openApp(office.ctx, { folder: 'dist', kioskKey: office.demonstration.kioskKey }))
    // Before the address is told: whoever reads it may press Ctrl-C at once, and would otherwise kill the office with its books open.
    stopOnSignal(async () => {
      await drain()
      await stopJobs()
      await office.close()
    })
    announce(url, office)
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`)
    process.exit(1)
  }
}

/** Who calls during the first seconds, before the books are open. */
function answerNotYet(_: IncomingMessage, response: ServerResponse): void {
  response.writeHead(503, { 'Retry-After': '2' }).end()
}

/** The port is taken before anything is written, so that a start that cannot succeed changes nothing. */
function listen(server: Server, { host, port }: Config): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      const address = server.address()
      const taken = typeof address === 'object' && address !== null ? address.port : port
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${String(taken)}`)
    })
  })
}

/** The key must be on the disk before anything is sealed with it; where nothing was, it is taken back. */
async function begin(config: Config, publicUrl: string): Promise<OpenOffice> {
  const { key, forget } = makeOfficeKey(config)
  try {
    return await openOffice({ config, sealKey: key, now: () => new Date().toISOString(), publicUrl })
  } catch (error) {
    if (leftDatabaseAlone(error)) forget()
    throw error
  }
}

/** Without a paper room of its own the office rings for its workers. */
function startJobs(office: OpenOffice, { redisUrl }: Config, paper: PaperRoom | null): () => Promise<void> {
  if (paper === null) {
    const bell = openBell(office.ctx, redisUrl)
    office.onWake(bell.ring)
    const follower = openFollower(office.ctx)
    return async () => {
      await follower.stop()
      await bell.close()
    }
  }
  const queue = openQueue({ ctx: office.ctx, paper })
  office.onWake(queue.wake)
  queue.wake()
  return async () => {
    await queue.stop()
    await paper.close()
  }
}

function announce(url: string, { demonstration }: OpenOffice): void {
  const passwords = demonstration.firstPasswords.map(({ login, password }) => `${login} ${password}`).join(' · ')
  const lines = [
    '秒批 Miaopi · 演示 demonstration: an invented city, simulated sources, specimen papers · Ctrl-C stops',
    `  kiosk  ${url}/kiosk/`,
    `  staff  ${url}/staff/`,
    `  API    ${url}/api/docs`,
    ...(passwords === '' ? [] : [`  first passwords, shown once: ${passwords}`]),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

/** Answers what was begun, finishes the jobs that run, closes the books; a second signal does not wait. */
function stopOnSignal(close: () => Promise<void>): void {
  let stopping = false
  const stop = (): void => {
    if (stopping) process.exit(130)
    stopping = true
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${sentenceOf(error)}\n`)
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}
