/** The program: settings → office → HTTP, and the jobs too unless worker processes take them. */

import { createServer, type Server } from 'node:http'
import { ConfigError, readConfig, type Config } from './config.ts'
import { openApp } from './http/app.ts'
import { openBell } from './jobs/bull-bell.ts'
import { openQueue } from './jobs/queue.ts'
import { openPaper } from './licence/paper.ts'
import { readOfficeKey } from './office-key.ts'
import { openOffice, type OpenOffice } from './open-office.ts'
import { sentenceOf } from './start-faults.ts'

await main()

async function main(): Promise<void> {
  try {
    const config = readConfig(process.env)
    if (!config.demonstration) throw new ConfigError('Real sources are not connected in this version: start with MIAOPI_DEMONSTRATION=yes.')
    const server = createServer()
    const url = await listen(server, config)
    const office = await openOffice({ config, sealKey: readOfficeKey(config), now: () => new Date().toISOString(), publicUrl: url })
    const stopJobs = await startJobs(office, config)
    server.on('request', openApp(office.ctx, { folder: 'dist', kioskKey: office.demonstration.kioskKey }))
    announce(url, office)
    stopOnSignal(server, async () => {
      await stopJobs()
      await office.close()
    })
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`)
    process.exit(1)
  }
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

async function startJobs(office: OpenOffice, { redisUrl }: Config): Promise<() => Promise<void>> {
  if (redisUrl !== '') {
    const bell = openBell(office.ctx, redisUrl)
    office.onWake(bell.ring)
    return bell.close
  }
  const paper = await openPaper()
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
    '秒批 Miaopi · 演示 demonstration: an invented city, simulated sources, specimen papers',
    `  kiosk  ${url}/kiosk/`,
    `  staff  ${url}/staff/`,
    `  API    ${url}/api/docs`,
    ...(passwords === '' ? [] : [`  first passwords, shown once: ${passwords}`]),
    '  Ctrl-C stops.',
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

/** Answers what was begun, finishes the jobs that run, closes the books; a second signal does not wait. */
function stopOnSignal(server: Server, close: () => Promise<void>): void {
  let stopping = false
  const stop = (): void => {
    if (stopping) process.exit(130)
    stopping = true
    server.close(() => {
      void close().then(() => {
        process.exit(0)
      })
    })
    server.closeIdleConnections()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}
