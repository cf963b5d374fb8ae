/** Mounts the public page behind the QR code of a licence. */

import type { Express } from 'express'
import { verifyLicence } from '../actions/verify-licence.ts'
import type { Context } from '../context.ts'
import { Problem } from '../errors.ts'
import { sendProblem } from './problem.ts'
import { queryOf } from './query.ts'
import { VERIFY_CSS, verifyPage } from './verify-page.ts'

const NUMBER = /^[0-9A-HJ-NPQRTUWXY]{18}$/

export function mountVerifyPage(app: Express, ctx: Context): void {
  app.get('/assets/verify.css', (_, response) => {
    response.type('text/css').send(VERIFY_CSS)
  })
  app.get('/v/:number', async (request, response) => {
    const { number } = request.params
    if (!NUMBER.test(number)) {
      sendProblem(response, new Problem('not_found'))
      return
    }
    const code = queryOf(request).get('c')
    const who = { kind: 'anyone', address: request.socket.remoteAddress ?? '', request: null } as const
    const verified = await verifyLicence(ctx, who, { number, ...(code === null ? {} : { code: code.slice(0, 40) }) })
    response.setHeader('Cache-Control', 'no-store')
    response.type('html').send(verifyPage(verified))
  })
}
