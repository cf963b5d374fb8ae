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
  const publicUrl = config.publicUrl === '' ? `http://${config.host}:${String(config.port)}` : config.publicUrl
  const office = await openOffice({ config, sealKey: readOfficeKey(config), now: () => new Date().toISOString(), publicUrl, role: 'worker' })
  const paper = await openPaper()
  const worker = answerBell({ ctx: office.ctx, paper }, config.redisUrl)
  process.stdout.write('秒批 Miaopi worker · Ctrl-C stops.\n')
  const stop = (): void => {
    void worker
      .close()
      .then(() => paper.close())
      .then(() => office.close())
      .then(() => process.exit(0))
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`)
  process.exit(1)
}
