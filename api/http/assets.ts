/** The built windows and the API page, by a manifest of the files that are there: a request never becomes a path. */

import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, extname, join, relative, sep } from 'node:path'
import type { Express, Response } from 'express'
import { KIOSK_COOKIE } from './auth.ts'
import { queryOf } from './query.ts'

export type WindowTerms = {
  /** Folder of the built windows. */
  readonly folder: string
  /** In the demonstration: the key of the terminal a browser becomes by opening the kiosk page; null elsewhere. */
  readonly kioskKey: ((kioskId: string | null) => string | null) | null
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

export function mountWindows(app: Express, { folder, kioskKey }: WindowTerms): void {
  app.get('/', (_, response) => {
    response.redirect(302, '/kiosk/')
  })
  for (const window of ['kiosk', 'staff'] as const) {
    const files = manifestOf(join(folder, window))
    app.get(`/${window}`, (request, response, next) => {
      if (request.path.endsWith('/')) next()
      else response.redirect(302, `/${window}/`)
    })
    app.get(`/${window}/{*path}`, (request, response, next) => {
      const name = request.path.slice(window.length + 2)
      const file = files.get(name === '' ? 'index.html' : name) ?? (extname(name) === '' ? files.get('index.html') : undefined)
      if (file === undefined) {
        next()
        return
      }
      if (window === 'kiosk' && extname(file) === '.html') lendKiosk(response, kioskKey?.(queryOf(request).get('kiosk')) ?? null)
      sendFile(response, file, name.startsWith('assets/'))
    })
  }
  mountApiPage(app)
}

/** A browser that opens the demonstration's kiosk page becomes that terminal; a real terminal brings its own key. */
function lendKiosk(response: Response, key: string | null): void {
  if (key !== null) response.cookie(KIOSK_COOKIE, key, { httpOnly: true, sameSite: 'strict', path: '/api' })
}

/** Names as a request spells them → files. Read once: what was not built is not there. */
function manifestOf(folder: string): ReadonlyMap<string, string> {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    return new Map(entries.map((entry) => [relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'), join(entry.parentPath, entry.name)]))
  } catch {
    return new Map()
  }
}

function sendFile(response: Response, file: string, forEver: boolean): void {
  response.setHeader('Cache-Control', forEver ? 'public, max-age=31536000, immutable' : 'no-store')
  response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream')
  response.send(readFileSync(file))
}

const API_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>秒批 API</title>
<link rel="stylesheet" href="/api/docs/swagger-ui.css"></head><body><div id="swagger-ui"></div>
<script src="/api/docs/swagger-ui-bundle.js"></script><script src="/api/docs/start.js"></script></body></html>`

const START = "window.SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#swagger-ui', validatorUrl: null })"

function mountApiPage(app: Express): void {
  const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
  app.get('/api/docs', (_, response) => {
    response.type('html').send(API_PAGE)
  })
  app.get('/api/docs/start.js', (_, response) => {
    response.type('text/javascript').send(START)
  })
  for (const name of ['swagger-ui.css', 'swagger-ui-bundle.js']) {
    app.get(`/api/docs/${name}`, (_, response) => {
      sendFile(response, join(folder, name), false)
    })
  }
}
