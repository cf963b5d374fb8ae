/** A program: an office on a given database that, when told to, dies between the commit of an application and its answer. */

import { createServer, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readConfig } from '../../../api/config.ts'
import { HOME_KIOSK } from '../../../api/demonstration/index.ts'
import { openApp } from '../../../api/http/app.ts'
import { openOffice } from '../../../api/open-office.ts'
import { A_SUNDAY } from '../../support/an-office.ts'

const [folder = '', databaseUrl = '', fate = 'lives'] = process.argv.slice(2)

const config = readConfig({ MIAOPI_DATA: folder, PORT: '0', LOG_LEVEL: 'silent', MIAOPI_PATIENCE_MS: '3000', DATABASE_URL: databaseUrl })
const server = createServer()
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
const office = await openOffice({ config, sealKey: Buffer.alloc(32, 7), now: () => A_SUNDAY, publicUrl: 'http://office', allowUnsafe: true })
server.on('request', openApp(office.ctx, { folder: 'dist', kioskKey: office.demonstration.kioskKey }))
if (fate === 'dies') dieWithTheAnswer()
process.stdout.write(`${JSON.stringify({ url, key: office.demonstration.kioskKey(HOME_KIOSK) })}\n`)

/** The answer goes to the test by another way, and never to the caller. */
function dieWithTheAnswer(): void {
  const end = ServerResponse.prototype.end
  ServerResponse.prototype.end = function (this: ServerResponse, ...rest: unknown[]): ServerResponse {
    if (this.req.url !== '/api/applications' || this.statusCode !== 200) return Reflect.apply(end, this, rest) as ServerResponse
    process.stdout.write(`${String(rest[0])}\n`, () => process.kill(process.pid, 'SIGKILL'))
    return this
  }
}
