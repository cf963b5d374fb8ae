/** The contract as OpenAPI 3.1, for programs that are not ours. Derived, never written by hand. */

import type { Route } from '#contract'
import { PROBLEMS } from '../errors.ts'
import type { Served } from './serve.ts'

type Schema = Readonly<Record<string, unknown>>

export function openApi(served: readonly Served[], version: string): Schema {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const { route } of served) {
    const path = route.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route) }
  }
  return {
    openapi: '3.1.0',
    info: { title: '秒批 Miaopi', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    servers: [{ url: '/api' }],
    paths,
    components: {
      securitySchemes: { kiosk: { type: 'http', scheme: 'bearer', description: 'A kiosk’s device key.' }, staff: { type: 'apiKey', in: 'cookie', name: 'miaopi_session' } },
      schemas: { Problem: PROBLEM },
    },
  }
}

const PROBLEM: Schema = {
  type: 'object',
  required: ['type', 'code', 'status', 'title', 'faults', 'requestId'],
  properties: {
    type: { type: 'string' },
    code: { type: 'string', enum: Object.keys(PROBLEMS) },
    status: { type: 'integer' },
    title: { type: 'string' },
    title_i18n: { type: 'object', properties: { zh: { type: 'string' }, en: { type: 'string' } } },
    pointer: { type: ['string', 'null'] },
    requestId: { type: 'string' },
    alternatives: { type: 'array', items: { type: 'string' }, description: 'trade names to have instead, when one was taken' },
    faults: {
      type: 'array',
      items: { type: 'object', properties: { pointer: { type: 'string' }, code: { type: 'string' }, zh: { type: 'string' }, en: { type: 'string' } } },
    },
  },
}

/** Problems that any route may answer with. */
const EVERYWHERE = ['input_invalid', 'unauthenticated', 'forbidden', 'too_many_attempts', 'busy', 'internal'] as const

function operation(route: Route): Schema {
  const pathNames = [...route.path.matchAll(/:(\w+)/g)].map((found) => found[1] ?? '')
  const properties = propertiesOf(route.input)
  const inPath = pathNames.map((name) => ({ name, in: 'path', required: true, schema: properties[name] ?? { type: 'string' } }))
  const rest = Object.entries(properties).filter(([name]) => !pathNames.includes(name))
  const required = requiredOf(route.input)
  const inQuery = route.method === 'GET' ? rest.map(([name, schema]) => ({ name, in: 'query', required: required.includes(name), schema })) : []
  const key = route.idempotent ? [{ name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string', pattern: '^[\\w-]{16,80}$' } }] : []
  return {
    summary: route.title.en,
    description: `${route.title.zh}. May answer with: ${[...new Set([...route.problems, ...EVERYWHERE])].join(', ')}.`,
    security: route.who.includes('anyone') ? [] : route.who.map((who) => ({ [who]: [] })),
    parameters: [...inPath, ...inQuery, ...key],
    ...(route.method === 'POST' ? { requestBody: { required: true, content: { 'application/json': { schema: bodySchema(rest, required) } } } } : {}),
    responses: {
      200: { description: 'OK', content: { [route.produces]: { schema: route.produces === 'application/pdf' ? { type: 'string', format: 'binary' } : route.output } } },
      default: { description: 'A problem', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
    },
  }
}

function bodySchema(rest: readonly (readonly [string, unknown])[], required: readonly string[]): Schema {
  return { type: 'object', properties: Object.fromEntries(rest), required: required.filter((name) => rest.some(([each]) => each === name)), additionalProperties: false }
}

function propertiesOf(schema: Schema): Readonly<Record<string, unknown>> {
  const { properties } = schema
  return typeof properties === 'object' && properties !== null ? Object.fromEntries(Object.entries(properties)) : {}
}

function requiredOf(schema: Schema): readonly string[] {
  const { required } = schema
  return Array.isArray(required) ? required.filter((name): name is string => typeof name === 'string') : []
}
