/** The whole office for the load bench: real rules, real store, jobs drawing papers, and an outside that knows everybody and nothing bad. Prints its address and a kiosk key. */

import { createServer } from 'node:http'
import { mkdtempSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../api/config.ts'
import type { Context } from '../../api/context.ts'
import { openApp } from '../../api/http/app.ts'
import { openQueue } from '../../api/jobs/queue.ts'
import { openPaper } from '../../api/licence/paper.ts'
import { openOffice } from '../../api/open-office.ts'

const now = (): string => new Date().toISOString()
const answer = <T>(value: T): Promise<{ readonly asOf: string; readonly value: T }> => Promise.resolve({ asOf: now(), value })
const nothing = (): Promise<{ readonly asOf: string; readonly value: { readonly listed: boolean; readonly entries: readonly string[] } }> => answer({ listed: false, entries: [] })

const CLEAN: Context['outside'] = {
  population: () => answer({ match: 'match', deathRecorded: false, declaredMissing: false, limitedCapacity: false }),
  realName: () => answer({ result: 'passed', method: 'face', score: 0.97, sameFaceUnderOtherNumbers: false }),
  startRealName: () => Promise.resolve({ token: 'bench', result: 'passed' }),
  lostCards: () => answer({ lost: false }),
  bans: () => answer({ bannedUntil: null, caseNumber: null }),
  dishonesty: nothing,
  abnormalList: nothing,
  seriousList: nothing,
}

const server = createServer()
server.listen(0, '127.0.0.1', () => void open())

async function open(): Promise<void> {
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  const config = readConfig({ MIAOPI_DATA: mkdtempSync(join(tmpdir(), 'miaopi-bench-')), PORT: '0', LOG_LEVEL: 'error' })
  const office = await openOffice({ config, sealKey: Buffer.alloc(32, 9), now, publicUrl: url })
  const ctx: Context = { ...office.ctx, outside: CLEAN }
  const queue = openQueue({ ctx, paper: await openPaper() })
  office.onWake(queue.wake)
  server.on('request', openApp(ctx, { folder: 'dist', kioskKey: office.demonstration.kioskKey }))
  process.stdout.write(`${url} ${office.demonstration.kioskKey(null) ?? ''}\n`)
}
