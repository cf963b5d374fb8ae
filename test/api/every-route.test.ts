/** Every route of the contract, by the contract itself: who may call, how, with what, what comes back, and that the OpenAPI page says the same. */

import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contract, type Route, type RouteName } from '#contract'
import { PROBLEMS } from '../../api/errors.ts'
import { anAbleClerk, firstPassword, signIn } from './support/a-clerk.ts'
import { kioskHeaders, knock, openFrontDoor, type FrontDoor, type Told } from './support/front-door.ts'
import { expectProblem } from './support/leaks.ts'
import { GOOD, oneOfEverything, pathOf, type Good, type Scene } from './support/one-of-everything.ts'

const ROUTES = Object.entries(contract) as readonly (readonly [RouteName, Route])[]
const JSON_TYPE = { 'content-type': 'application/json' }

let door: FrontDoor
let scene: Scene
let openapi: OpenApi

beforeAll(async () => {
  door = await openFrontDoor()
  scene = await oneOfEverything(door.office)
  openapi = JSON.parse((await knock(`${door.url}/api/openapi.json`)).text) as OpenApi
})

afterAll(() => door.close())

type OpenApi = {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: { readonly Problem: object }; readonly securitySchemes: Readonly<Record<string, unknown>> }
}
type Operation = {
  readonly summary: string
  readonly description: string
  readonly security: readonly Readonly<Record<string, unknown>>[]
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean; readonly schema: object }[]
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: object } } }
  readonly responses: Readonly<Record<string, { readonly content: Readonly<Record<string, { readonly schema: object }>> }>>
}

function operationOf(route: Route): Operation {
  const found = openapi.paths[route.path.replace(/:(\w+)/g, '{$1}')]?.[route.method.toLowerCase()]
  if (found === undefined) throw new Error(`${route.method} ${route.path} is not in the OpenAPI document`)
  return found
}

function call(route: Route, fields: Readonly<Record<string, unknown>>, headers: Readonly<Record<string, string>>): Promise<Told> {
  const rest = { ...fields }
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => {
    const { [name]: value } = rest
    delete rest[name]
    return encodeURIComponent(String(value))
  })
  if (route.method === 'POST') return knock(`${door.url}/api${path}`, { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify(rest) })
  const query = new URLSearchParams(Object.entries(rest).map(([name, value]) => [name, String(value)])).toString()
  return knock(`${door.url}/api${path}?${query}`, { headers })
}

function headersFor(route: Route): Readonly<Record<string, string>> {
  if (route.who.includes('staff')) return { cookie: route.path.startsWith('/rule-set') ? scene.policy : scene.clerk, 'idempotency-key': crypto.randomUUID() }
  return kioskHeaders(door.office)
}

const ajv = new Ajv2020({ strict: false, formats: { binary: true } })

/** Where a value does not fit, or '' where it does. */
function misfit(schema: object, value: unknown): string {
  return ajv.validate(schema, value) ? '' : ajv.errorsText(ajv.errors)
}

/** The schema with every object closed: an answer may not carry what nobody promised. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const inner = Object.fromEntries(Object.entries(schema).map(([name, part]) => [name, closed(part)]))
  return 'properties' in inner && inner['type'] === 'object' ? { ...inner, additionalProperties: false } : inner
}

describe('contract', () => {
  it('routes · each · has a good request here, and no request is left over', () => {
    expect(Object.keys(GOOD).sort()).toEqual(ROUTES.map(([name]) => name).sort())
  })

  it('problems a route names · are all in the catalogue', () => {
    expect(ROUTES.flatMap(([, route]) => route.problems).filter((code) => !Object.hasOwn(PROBLEMS, code))).toEqual([])
  })
})

/** Places of an input schema where a sender could pour in without end: texts and lists without a limit, objects that are not closed. */
function openPlaces(schema: unknown, place: string): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const node = schema as SchemaNode
  const here = OPEN.filter(([, isOpen]) => isOpen(node)).map(([what]) => `${place} ${what}`)
  return [...here.filter((told) => !FORMS_OWN.has(told)), ...insideOf(node, place).flatMap(([name, part]) => openPlaces(part, name))]
}

type SchemaNode = Readonly<Record<string, unknown>>

const OPEN: readonly (readonly [string, (node: SchemaNode) => boolean])[] = [
  ['has no longest text', ({ type, maxLength, pattern, const: fixed }) => type === 'string' && maxLength === undefined && pattern === undefined && fixed === undefined],
  ['has no longest list', ({ type, maxItems }) => type === 'array' && maxItems === undefined],
  ['is not closed', ({ properties, additionalProperties }) => properties !== undefined && additionalProperties !== false],
  ['takes any field', ({ patternProperties }) => patternProperties !== undefined],
]

function insideOf({ properties, items, anyOf }: SchemaNode, place: string): readonly (readonly [string, unknown])[] {
  return [...Object.entries(properties ?? {}).map(([name, part]) => [`${place}/${name}`, part] as const), ...(items === undefined ? [] : [[`${place}/*`, items] as const]), ...(Array.isArray(anyOf) ? anyOf.map((part: unknown) => [place, part] as const) : [])]
}

/** Answers are bounded by the form's own schema, which says more than the contract could. */
const FORMS_OWN: ReadonlySet<string> = new Set(['/answers takes any field'])

describe('input', () => {
  it.each(ROUTES)('of %s · is closed and has an end everywhere', (_, route) => {
    expect(openPlaces(route.input, '')).toEqual([])
  })
})

describe.each(ROUTES)('%s', (name, route) => {
  const good: Good = GOOD[name]

  it('caller unknown · is let in only where anyone may', async () => {
    const told = await knock(`${door.url}${pathOf(route)}`, { method: route.method, headers: JSON_TYPE, ...(route.method === 'POST' ? { body: '{}' } : {}) })
    if (route.who.includes('anyone')) expect([200, 404, 422]).toContain(told.status)
    else expectProblem(told, { status: 401, code: 'unauthenticated' })
  })

  it('caller of another kind · is not let in', async () => {
    if (route.who.includes('anyone')) return
    const headers = route.who.includes('staff') ? kioskHeaders(door.office) : { ...JSON_TYPE, cookie: scene.clerk }
    expectProblem(await knock(`${door.url}${pathOf(route)}`, { method: route.method, headers, ...(route.method === 'POST' ? { body: '{}' } : {}) }), { status: 401, code: 'unauthenticated' })
  })

  it.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'].filter((method) => method !== route.method))('method %s · is refused and told what is allowed', async (method) => {
    const told = await knock(`${door.url}${pathOf(route)}`, { method, headers: headersFor(route) })
    expectProblem(told, { status: 405, code: 'method' })
    expect(told.headers['allow']).toBe(route.method)
  })

  it('field unknown · is refused at its place', async () => {
    const fields = blank(route)
    const told = await call(route, { ...fields, surplus: 'x' }, headersFor(route))
    expectProblem(told, { status: 422, code: 'input_invalid' })
    expect((JSON.parse(told.text) as { faults: unknown }).faults).toContainEqual(expect.objectContaining({ pointer: '/surplus', code: 'unknown_field' }))
  })

  it('part of the address said again in the body · is refused, not overruled in silence', async () => {
    const [part] = Object.keys(blank(route))
    if (route.method === 'GET' || part === undefined) return
    const told = await knock(`${door.url}${pathOf(route)}`, { method: 'POST', headers: { ...JSON_TYPE, ...headersFor(route) }, body: JSON.stringify({ [part]: 'x' }) })
    expectProblem(told, { status: 422, code: 'input_invalid' })
    expect(JSON.parse(told.text)).toMatchObject({ pointer: `/${part}` })
  })

  it('good request · is answered as the contract and the OpenAPI document say, and with nothing else', async () => {
    const told = await call(route, await good(scene), headersFor(route))
    expect({ status: told.status, text: told.status === 200 ? '' : told.text }).toEqual({ status: 200, text: '' })
    expect(told.headers['content-type']?.split(';')[0]).toBe(route.produces)
    expect(told.headers['cache-control']).toBe('no-store')
    expect(told.headers['x-request-id']).toMatch(/^[\da-f-]{36}$/)
    if (name === 'signOut' || name === 'changePassword') scene = { ...scene, clerk: await again(name) }
    if (route.produces === 'application/pdf') {
      expect(told.text.slice(0, 5)).toBe('%PDF-')
      return
    }
    const answer = JSON.parse(told.text) as unknown
    expect(misfit(closed(route.output) as object, answer)).toBe('')
    expect(misfit(operationOf(route).responses['200']!.content['application/json']!.schema, answer)).toBe('')
  })
})

async function made(good: Good, from: Scene): Promise<Readonly<Record<string, unknown>>> {
  return good(from)
}

/** Path parts only: the rest of the input is missing, which does not hide a surplus field. */
function blank(route: Route): Readonly<Record<string, unknown>> {
  const parts = [...route.path.matchAll(/:(\w+)/g)].map((found) => found[1] ?? '')
  const address = pathOf(route).split('/').slice(2)
  return Object.fromEntries(parts.map((part) => [part, address[route.path.split('/').slice(1).indexOf(`:${part}`)]]))
}

/** Signing out ends the clerk's session, and a changed password is changed; both are undone for the routes that follow. */
async function again(name: 'signOut' | 'changePassword'): Promise<string> {
  const password = name === 'changePassword' ? 'NOODLES IN THE MORNING' : 'noodles in the morning'
  return signIn(door.office, 'clerk', password)
}

describe('first password', () => {
  it('not yet changed · opens only the session routes', async () => {
    const cookie = await signIn(door.office, 'clerk2', firstPassword(door.office, 'clerk2'))
    for (const [, route] of ROUTES.filter(([, each]) => each.who.includes('staff') && !each.path.startsWith('/session'))) {
      const told = await knock(`${door.url}${pathOf(route)}`, { method: route.method, headers: { ...JSON_TYPE, cookie }, ...(route.method === 'POST' ? { body: '{}' } : {}) })
      expectProblem(told, { status: 403, code: 'password_change_needed' })
    }
    expect((await knock(`${door.url}/api/session`, { headers: { cookie } })).status).toBe(200)
  })
})

describe('staff who are no clerks', () => {
  it.each(['policy2', 'auditor'] as const)('%s · may look at cases and touch none', async (login) => {
    const cookie = await anAbleClerk(door.office, login)
    const id = String((await GOOD.readCase(scene)).id)
    expect((await knock(`${door.url}/api/cases/${id}`, { headers: { cookie } })).status).toBe(200)
    const verbs = { hold: {}, release: {}, extend: { reason: '等待核实' }, reveal: { reason: '电话核实' }, review: { verdict: 'approve', reason: '符合条件', basis: [], points: [] } }
    for (const [verb, body] of Object.entries(verbs)) {
      const told = await knock(`${door.url}/api/cases/${id}/${verb}`, { method: 'POST', headers: { ...JSON_TYPE, cookie, 'idempotency-key': crypto.randomUUID() }, body: JSON.stringify(body) })
      expectProblem(told, { status: 403, code: 'forbidden' })
    }
  })
})

describe('kiosk', () => {
  it('taken out of service · is not let in any more', async () => {
    const key = door.office.kioskKey('kiosk_340103')
    await door.office.ctx.store.transact((tx) => tx.updateKiosk('kiosk_340103', { disabled: true }))
    expectProblem(await knock(`${door.url}/api/demonstration/cards`, { headers: { authorization: `Bearer ${key}` } }), { status: 401, code: 'unauthenticated' })
  })
})

describe('OpenAPI document', () => {
  it('shape · is that of OpenAPI 3.1 · with every route once and no other', () => {
    expect(openapi.openapi).toMatch(/^3\.1\.\d$/)
    const told = Object.entries(openapi.paths).flatMap(([path, operations]) => Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`))
    expect(told.sort()).toEqual(ROUTES.map(([, { method, path }]) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`).sort())
  })

  it('references · all · lead somewhere', () => {
    const dead = referencesIn(openapi).filter((reference) => at(openapi, reference) === undefined)
    expect({ dead, some: referencesIn(openapi).length > 0 }).toEqual({ dead: [], some: true })
  })

  it.each(ROUTES)('%s · has its parameters, body, security and answers described', (_, route) => {
    const operation = operationOf(route)
    const described = operation.parameters.map((parameter) => `${parameter.in} ${parameter.name}`)
    for (const part of route.path.matchAll(/:(\w+)/g)) expect(described).toContain(`path ${part[1] ?? ''}`)
    expect(described.includes('header Idempotency-Key')).toBe(route.idempotent)
    expect(operation.requestBody === undefined).toBe(route.method === 'GET')
    expect(operation.summary).toBe(route.title.en)
    for (const requirement of operation.security) for (const scheme of Object.keys(requirement)) expect(openapi.components.securitySchemes).toHaveProperty(scheme)
    expect(operation.security.length === 0).toBe(route.who.includes('anyone'))
    for (const { content } of Object.values(operation.responses)) for (const { schema } of Object.values(content)) expect(() => ajv.compile({ ...schema, components: openapi.components })).not.toThrow()
  })

  it.each(ROUTES)('%s · a good body and a refusal · fit the schemas it gives', async (name, route) => {
    const refusal = await knock(`${door.url}${pathOf(route)}`, { method: 'DELETE' })
    expect(misfit(openapi.components.schemas.Problem, JSON.parse(refusal.text))).toBe('')
    const { requestBody } = operationOf(route)
    if (requestBody === undefined || ['reportPrint', 'claimPrintOrder'].includes(name)) return
    const parts = new Set([...route.path.matchAll(/:(\w+)/g)].map((found) => found[1]))
    const body = Object.fromEntries(Object.entries(await made(GOOD[name], scene)).filter(([field]) => !parts.has(field)))
    expect(misfit(requestBody.content['application/json'].schema, body)).toBe('')
  })

  it('page · asked for · loads every part from here and nothing from elsewhere', async () => {
    const page = await knock(`${door.url}/api/docs`)
    const parts = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map((found) => found[1] ?? '')
    expect({ status: page.status, remote: parts.filter((part) => !part.startsWith('/api/docs/')), inline: /<script(?![^>]*\bsrc=)/.test(page.text) }).toEqual({ status: 200, remote: [], inline: false })
    expect(page.headers['content-security-policy']).toContain("default-src 'none'")
    const told = await Promise.all(parts.map(async (part) => [part, await knock(`${door.url}${part}`)] as const))
    expect(told.map(([part, { status, headers }]) => [part, status, headers['content-type']?.split(';')[0]])).toEqual(parts.map((part) => [part, 200, part.endsWith('.css') ? 'text/css' : 'text/javascript']))
    const start = told.find(([part]) => part.endsWith('start.js'))?.[1].text
    expect(start).toContain("url: '/api/openapi.json'")
    expect(start).toContain('validatorUrl: null')
    expect(told.find(([part]) => part.endsWith('.css'))?.[1].text).not.toMatch(/url\(["']?https?:|@import/)
  })
})

function referencesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => (name === '$ref' ? [String(part)] : referencesIn(part)))
}

function at(root: unknown, reference: string): unknown {
  const steps = reference.replace(/^#\//, '').split('/')
  return steps.reduce<unknown>((place, step) => (typeof place === 'object' && place !== null ? (place as Record<string, unknown>)[step] : undefined), root)
}
