/** Serves the built kiosk window and the pretend office under the page rules of the real one, for looking at screens. */

import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { pretendOffice } from './pretend-office.ts'

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2', '.woff': 'font/woff', '.json': 'application/json' }
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self'; connect-src 'self' http://127.0.0.1:7391; frame-src 'self'; base-uri 'none'; form-action 'none'"

export type PretendServer = { readonly url: string; readonly office: ReturnType<typeof pretendOffice>; readonly close: () => Promise<void> }

export async function servePretend(folder: string, port = 0): Promise<PretendServer> {
  const office = pretendOffice()
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://kiosk.invalid').pathname
    const answer = path.startsWith('/api/') ? fromOffice(office.fetch, request) : fromFolder(folder, path)
    answer.then(
      ({ status, type, body }) => response.writeHead(status, { 'content-type': type, 'content-security-policy': POLICY }).end(body),
      () => response.destroy(),
    )
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.address()
  const at = typeof address === 'object' && address !== null ? address.port : port
  return { url: `http://127.0.0.1:${String(at)}`, office, close: () => new Promise((resolve) => server.close(() => resolve())) }
}

async function fromOffice(fetching: typeof fetch, request: IncomingMessage) {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const answer = await fetching(request.url ?? '/', { method: request.method ?? 'GET', ...(chunks.length === 0 ? {} : { body: Buffer.concat(chunks).toString('utf8') }) })
  return { status: answer.status, type: 'application/json', body: await answer.text() }
}

async function fromFolder(folder: string, path: string) {
  const inside = normalize(path.replace(/^\/kiosk\/?/, '')) || '.'
  const file = join(folder, extname(inside) === '' ? 'index.html' : inside)
  return { status: 200, type: TYPES[extname(file)] ?? 'application/octet-stream', body: await readFile(file) }
}
