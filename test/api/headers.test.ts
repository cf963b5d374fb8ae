/** What every answer carries in its headers, and which requests are refused for what they carry in theirs. */

import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contract, type Route } from '#contract'
import { sendAs } from '../support/an-applicant.ts'
import { anAbleClerk, cookieIn, firstPassword } from './support/a-clerk.ts'
import { kioskHeaders, knock, openFrontDoor, type FrontDoor } from './support/front-door.ts'
import { expectProblem, insidesIn } from './support/leaks.ts'
import { pathOf } from './support/one-of-everything.ts'

let door: FrontDoor

beforeAll(async () => {
  door = await openFrontDoor()
})

afterAll(() => door.close())

const ROUTES = Object.entries(contract) as readonly (readonly [string, Route])[]
const OTHER_PLACES = ['/', '/healthz', '/kiosk', '/staff/', '/staff/x.js', '/nowhere', '/api', '/api/nowhere', '/api/openapi.json', '/api/docs', '/api/docs/start.js', '/v/123', `/v/${'9'.repeat(18)}`, '/assets/verify.css', '/%', '/api/office?%ff', '/api/lists/%00', '/v/%zz']

const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'object-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'self'",
}

describe('answer', () => {
  it.each([...ROUTES.map(([, route]) => [route.method, pathOf(route)] as const), ...OTHER_PLACES.map((place) => ['GET', place] as const)])('%s %s · carries the headers that bind a browser', async (method, path) => {
    const { headers } = await knock(`${door.url}${path}`, { method })
    const policy = Object.fromEntries(String(headers['content-security-policy']).split(';').map((rule): [string, string] => [rule.split(' ')[0] ?? '', rule.split(' ').slice(1).join(' ')]))
    expect(policy).toMatchObject(POLICY)
    expect(policy['script-src']).not.toMatch(/unsafe|http/)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-frame-options': 'SAMEORIGIN',
      'strict-transport-security': expect.stringContaining('max-age=31536000') as unknown,
      'x-request-id': expect.stringMatching(/^[\da-f-]{36}$/) as unknown,
    })
    expect(headers).not.toHaveProperty('x-powered-by')
    expect(headers).not.toHaveProperty('server')
    expect(headers).not.toHaveProperty('access-control-allow-origin')
  })

  it.each(ROUTES)('%s · is kept by no cache, whatever the answer', async (_, route) => {
    for (const sending of [{ method: route.method }, { method: 'DELETE' }, { method: route.method, headers: kioskHeaders(door.office), ...(route.method === 'POST' ? { body: '{' } : {}) }]) {
      expect((await knock(`${door.url}${pathOf(route)}`, sending)).headers['cache-control']).toBe('no-store')
    }
  })

  it('names of requests · are never the same twice', async () => {
    const told = await Promise.all(Array.from({ length: 20 }, () => knock(`${door.url}/api/nowhere`)))
    expect(new Set(told.map(({ headers }) => headers['x-request-id'])).size).toBe(20)
    expect(told.map(({ text }) => (JSON.parse(text) as { requestId: string }).requestId)).toEqual(told.map(({ headers }) => headers['x-request-id']))
  })
})

describe('places that are no route', () => {
  const PLACES: readonly (readonly [string, number, string])[] = [
    ['/nowhere', 404, 'not_found'],
    ['/api/nowhere', 404, 'not_found'],
    ['//api/office', 404, 'not_found'],
    ['/api/%2e%2e/etc/passwd', 404, 'not_found'],
    ['/staff/..%2f..%2fpackage.json', 404, 'not_found'],
    ['/kiosk/../../package.json', 404, 'not_found'],
    ['/kiosk/assets/..%5c..%5cpackage.json', 404, 'not_found'],
    ['/.git/config', 404, 'not_found'],
    ['/package.json', 404, 'not_found'],
    ['/api/docs/../../package.json', 404, 'not_found'],
    ['/%', 404, 'not_found'],
    ['/v/%c0%af', 400, 'bad_path'],
    ['/api/lists/%00', 400, 'bad_path'],
    ['/api/lists/%e2%80%ae', 400, 'bad_path'],
    ['/api/lists/%ff', 400, 'bad_path'],
    ['/api/office?a=%00', 400, 'bad_path'],
    ['/api/office?%ff=1', 400, 'bad_path'],
    ['/api/address-steps?county=340104&street=%00', 400, 'bad_path'],
    ['/api/address-steps?county=340104&county=340103', 422, 'input_invalid'],
    ['/api/address-steps?county[]=340104', 422, 'input_invalid'],
    ['/api/address-steps?county=%EF%BC%93%EF%BC%940104', 422, 'input_invalid'],
    [`/api/lists/${'x'.repeat(61)}`, 422, 'input_invalid'],
    ['/v/1', 404, 'not_found'],
  ]

  it.each(PLACES)('%s · is refused with %i', async (path, status, code) => {
    expectProblem(await knock(door.url, { headers: kioskHeaders(door.office), path }), { status, code })
  })
})

/** Sends text as it stands and returns all that comes back before the line is cut. */
function speak(text: string): Promise<string> {
  const { hostname, port } = new URL(door.url)
  return new Promise((resolve) => {
    let told = ''
    const socket = connect(Number(port), hostname, () => socket.end(text))
    socket.on('data', (part) => (told += part.toString()))
    socket.on('close', () => resolve(told))
    socket.on('error', () => resolve(told))
  })
}

describe('protocol', () => {
  const LINES: readonly (readonly [string, string])[] = [
    ['both a length and pieces', 'POST /api/applications HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'],
    ['two lengths', 'POST /api/applications HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}'],
    ['a length that is none', 'POST /api/applications HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n{}'],
    ['an unknown coding', 'POST /api/applications HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: xchunked\r\n\r\n'],
    ['a bare line feed in a header', 'GET /api/office HTTP/1.1\r\nHost: x\r\nA: b\nC: d\r\n\r\n'],
    ['a space before the colon', 'GET /api/office HTTP/1.1\r\nHost : x\r\n\r\n'],
    ['a header of 64 kB', `GET /api/office HTTP/1.1\r\nHost: x\r\nA: ${'x'.repeat(65_536)}\r\n\r\n`],
    ['a thousand headers', `GET /api/office HTTP/1.1\r\nHost: x\r\n${Array.from({ length: 1_000 }, (_, at) => `a${String(at)}: ${'x'.repeat(20)}\r\n`).join('')}\r\n`],
    ['no host', 'GET /api/office HTTP/1.1\r\n\r\n'],
    ['an unknown verb', 'BREW /api/office HTTP/1.1\r\nHost: x\r\n\r\n'],
  ]

  it.each(LINES)('%s · is answered with 4xx and the line is cut', async (_, text) => {
    const told = await speak(text)
    expect(told.split('\r\n')[0]).toMatch(/^HTTP\/1\.1 4\d\d /)
    expect(insidesIn(told)).toEqual([])
  })

  it.each(['http://127.0.0.1/api/office', 'http://elsewhere.example:99999/api/office', 'http://[/api/office', '*', 'x'])('target %s · breaks nothing', async (target) => {
    const told = await speak(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)
    expect(told.split('\r\n')[0]).toMatch(/^HTTP\/1\.1 (200|4\d\d) /)
    expect(insidesIn(told)).toEqual([])
  })

  it('half a body and then nothing · leaves the office standing and the log without a word of breakage', async () => {
    await speak(`POST /api/applications HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${door.office.kioskKey()}\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{"form":"individual-establish"`)
    expect((await knock(`${door.url}/api/office`)).status).toBe(200)
    expect(door.logged()).not.toContain('request_broke')
  })

  it('a method in a header · does not change the method', async () => {
    const told = await knock(`${door.url}/api/office`, { headers: { 'x-http-method-override': 'DELETE', 'x-method-override': 'POST' } })
    expect(told.status).toBe(200)
  })

  it('a forwarded address · gives a guesser no new attempts', async () => {
    const remaining = async (address: string): Promise<number> => {
      const told = await knock(`${door.url}/api/licences/${'9'.repeat(18)}/verify`, { headers: { 'x-forwarded-for': address, forwarded: `for=${address}` } })
      return Number(/r=(\d+)/.exec(String(told.headers['ratelimit']))?.[1])
    }
    const first = await remaining('203.0.113.1')
    expect(await remaining('203.0.113.2')).toBe(first - 1)
  })
})

describe('cookie', () => {
  it('session · is out of reach of scripts and other sites, and goes to the API only', async () => {
    const { headers } = await sendAs(door.office, contract.signIn, { login: 'auditor', password: firstPassword(door.office, 'auditor') })
    const cookie = headers.getSetCookie()[0] ?? ''
    expect(cookie).toMatch(/^miaopi_session=[\w-]{43}; /)
    expect(cookie.split('; ').slice(1)).toEqual(expect.arrayContaining(['HttpOnly', 'SameSite=Strict', 'Path=/api']))
  })

  it('session secret · stands in the cookie and nowhere in the answer or the log', async () => {
    const told = await knock(`${door.url}/api/session/sign-in`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ login: 'clerk2', password: firstPassword(door.office, 'clerk2') }) })
    const secret = /miaopi_session=([\w-]+)/.exec(String(told.headers['set-cookie']))?.[1] ?? 'none'
    expect(told.text).not.toContain(secret)
    expect(door.logged()).not.toContain(secret)
    expect(JSON.parse(told.text)).not.toHaveProperty('secret')
  })
})

describe('request of another site', () => {
  it.each(['cross-site', 'same-site', 'anything'])('POST with Sec-Fetch-Site %s · is refused before anything is read', async (site) => {
    const headers = { ...kioskHeaders(door.office), 'sec-fetch-site': site }
    expectProblem(await knock(`${door.url}/api/applications`, { method: 'POST', headers, body: '{' }), { status: 403, code: 'cross_site' })
  })

  it.each(['same-origin', 'none'])('POST with Sec-Fetch-Site %s · is taken', async (site) => {
    const headers = { ...kioskHeaders(door.office), 'sec-fetch-site': site }
    expectProblem(await knock(`${door.url}/api/applications`, { method: 'POST', headers, body: '{}' }), { status: 422, code: 'input_invalid' })
  })

  it('POST of a form, as a page elsewhere can send it · is refused', async () => {
    const cookie = await anAbleClerk(door.office, 'clerk')
    const told = await knock(`${door.url}/api/session/sign-out`, { method: 'POST', headers: { cookie, 'content-type': 'text/plain' }, body: '{}' })
    expectProblem(told, { status: 415, code: 'media_type' })
    expect((await knock(`${door.url}/api/session`, { headers: { cookie } })).status).toBe(200)
  })

  it('asking first whether it may · is told nothing that lets it', async () => {
    const told = await knock(`${door.url}/api/applications`, { method: 'OPTIONS', headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' } })
    expect(told.status).toBe(405)
    expect(Object.keys(told.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  it('reading every place · changes nothing in the books', async () => {
    const before = await door.books()
    for (const [, route] of ROUTES) await knock(`${door.url}${pathOf(route)}`, { headers: kioskHeaders(door.office) })
    for (const place of OTHER_PLACES) await knock(`${door.url}${place}`)
    expect(await door.books()).toEqual(before)
  })

  it('cookie of a session made up · opens nothing', async () => {
    for (const cookie of ['miaopi_session=', 'miaopi_session=x', `miaopi_session=${'A'.repeat(43)}`, 'miaopi_session=__proto__', `miaopi_kiosk=${'A'.repeat(43)}`]) {
      expectProblem(await knock(`${door.url}/api/session`, { headers: { cookie } }), { status: 401, code: 'unauthenticated' })
    }
  })

  it('session known to an attacker before sign-in · is not the one signed in', async () => {
    const planted = `miaopi_session=${'B'.repeat(43)}`
    const { headers } = await sendAs(door.office, contract.signIn, { login: 'policy', password: firstPassword(door.office, 'policy') }, { cookie: planted })
    expect(cookieIn(headers)).not.toBe(planted)
    expectProblem(await knock(`${door.url}/api/session`, { headers: { cookie: planted } }), { status: 401, code: 'unauthenticated' })
  })
})
