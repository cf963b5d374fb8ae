/** The program that only works: settings → office → jobs, rung awake by Redis; as many of them as there are machines. */

import { ConfigError, readConfig } from './config.ts'
import { answerBell } from './jobs/bull-bell.ts'
import { openPaper } from './licence/paper.ts'
import { readOfficeKey } from './office-key.ts'
import { openOffice } from './open-office.ts'
import { sentenceOf } from './start-faults.ts'

try {
  const config = readConfig(process.env)
  if (config.redisUrl === '') throw new ConfigError('A worker needs REDIS_URL and DATABASE_URL: without them the office runs its jobs itself.')
  if (!config.demonstration) throw new ConfigError('Real sources are not connected in this version: start with MIAOPI_DEMONSTRATION=yes.')
  const paper = await openPaper()
  const office = await openOffice({ config, sealKey: readOfficeKey(config), now: () => new Date().toISOString(), publicUrl: config.publicUrl, role: 'worker' })
  const worker = answerBell({ ctx: office.ctx, paper }, config.redisUrl)
  stopOnSignal(async () => {
    await worker.close()
    await paper.close()
    await office.close()
  })
  process.stdout.write('秒批 Miaopi worker · Ctrl-C stops.\n')
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`)
  process.exit(1)
}

/** Finishes the jobs that run; a second signal does not wait. */
function stopOnSignal(close: () => Promise<void>): void {
  const stop = (): void => {
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${sentenceOf(error)}\n`)
        process.exit(1)
      },
    )
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}
