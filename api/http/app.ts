/** What is mounted, in order; read it like a table of contents. */

import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import helmet from 'helmet'
import { rateLimit } from 'express-rate-limit'
import type { Context } from '../context.ts'
import { Problem } from '../errors.ts'
import { requestBroke } from '../events.ts'
import { mountWindows, type WindowTerms } from './assets.ts'
import { openApi } from './openapi.ts'
import { nameRequest, requestIdOf, sendProblem } from './problem.ts'
import { ROUTES } from './routes.ts'
import { handle } from './serve.ts'
import { mountVerifyPage } from './mount-verify-page.ts'

export function openApp(ctx: Context, windows: WindowTerms): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('query parser', false)
  app.use(helmet({ contentSecurityPolicy: { useDefaults: false, directives: POLICY }, strictTransportSecurity: { maxAge: 31_536_000 }, xFrameOptions: { action: 'sameorigin' } }))
  app.use(nameRequest)
  app.get('/healthz', (_, response) => {
    response.json({ ok: true })
  })
  mountApi(app, ctx)
  mountVerifyPage(app, ctx)
  mountWindows(app, windows)
  app.use((_request: Request, response: Response) => {
    sendProblem(response, new Problem('not_found'))
  })
  app.use(lastResort(ctx))
  return app
}

/** antd writes its styles at run time; scripts come from our own files only. PDFs of the pretend tray are shown in a frame of ours. */
const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'", 'http://127.0.0.1:*'],
  frameSrc: ["'self'", 'blob:'],
  objectSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'self'"],
} as const

/** Attempts a minute from one address at what a guesser would try; an honest person needs a handful. */
const GUESSABLE = {
  '/api/drafts/open': 30,
  '/api/applications/:receiptCode': 120,
  '/api/applications/:receiptCode/answers': 20,
  '/api/session/sign-in': 30,
  '/api/real-name-checks': 60,
  '/api/licences/:number/verify': 120,
  '/v/:number': 120,
} as const

function mountApi(app: Express, ctx: Context): void {
  for (const [path, limit] of Object.entries(GUESSABLE)) app.use(path, limited(limit * (ctx.office.demonstration ? 10 : 1)))
  app.get('/api/openapi.json', (_, response) => {
    response.json(openApi(ROUTES, ctx.office.version))
  })
  for (const served of ROUTES) {
    const { path, method } = served.route
    const run = (request: Request, response: Response): Promise<void> => handle(ctx, served, request, response)
    if (method === 'GET') app.get(`/api${path}`, run)
    else app.post(`/api${path}`, run)
  }
  refuseOtherMethods(app)
}

function limited(limit: number) {
  return rateLimit({
    windowMs: 60_000,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    validate: { xForwardedForHeader: false, forwardedHeader: false },
    handler: (_request, response) => {
      sendProblem(response, new Problem('too_many_attempts', { retryAfter: 60 }))
    },
  })
}

function refuseOtherMethods(app: Express): void {
  for (const path of new Set(ROUTES.map((served) => served.route.path))) {
    app.all(`/api${path}`, (_request, response) => {
      const allowed = ROUTES.filter((served) => served.route.path === path).map((served) => served.route.method)
      response.setHeader('Allow', [...new Set(allowed)].join(', '))
      sendProblem(response, new Problem('method'))
    })
  }
}

/** What express itself refuses (a path that cannot be decoded) and what nothing else caught. Four parameters make it an error handler. */
function lastResort(ctx: Context) {
  return (error: unknown, _request: Request, response: Response, _next: NextFunction): void => {
    const problem = error instanceof Problem ? error : new Problem(error instanceof URIError ? 'bad_path' : 'internal')
    if (problem.code === 'internal') requestBroke(ctx.log, requestIdOf(response), 'none', error)
    sendProblem(response, problem)
  }
}
