/** How a window calls the office: one function for every route, one error for everything that can be told to a person. */

import type { Input, Output, Route } from './route.ts'

/** One fault of the input: where, what, and what to do, in both languages. */
export type Fault = { readonly pointer: string; readonly code: string; readonly zh: string; readonly en: string }

/** A problem the office told us about (`application/problem+json`); `offline` and `unreadable` are the window's own. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly code: string
  readonly status: number
  readonly title: { readonly zh: string; readonly en: string }
  readonly faults: readonly Fault[]
  /** Trade names to have instead, when one was taken; put there by whoever read the answer. */
  alternatives: readonly string[] = []

  constructor(code: string, status: number, title: { readonly zh: string; readonly en: string }, faults: readonly Fault[], cause?: unknown) {
    super(`${code} (${String(status)}): ${title.en}`, { cause })
    this.code = code
    this.status = status
    this.title = title
    this.faults = faults
  }
}

export type CallOptions = {
  /** Made before the first try and kept for every repeat, so that a repeat changes nothing. */
  readonly idempotencyKey?: string
  readonly signal?: AbortSignal
  readonly base?: string
  readonly fetch?: typeof fetch
}

/** Calls a route. Throws ProblemError; never returns half an answer. */
export async function call<R extends Route>(route: R, input: Input<R>, options: CallOptions = {}): Promise<Output<R>> {
  const response = await send(route, input, options)
  const body: unknown = await response.json().catch((cause: unknown) => {
    throw new ProblemError('unreadable', response.status, UNREADABLE, [], cause)
  })
  if (!response.ok) throw problemOf(response.status, body)
  return body
}

/** Where a route lives for these path parts and query, below `base` (default `/api`). */
export function addressOf(route: Route, input: Readonly<Record<string, unknown>>, base = '/api'): string {
  const used = new Set<string>()
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => {
    used.add(name)
    return encodeURIComponent(String(input[name]))
  })
  if (route.method !== 'GET') return base + path
  const query = Object.entries(input).filter(([name, value]) => !used.has(name) && value !== undefined)
  const search = new URLSearchParams(query.map(([name, value]) => [name, String(value)])).toString()
  return base + path + (search === '' ? '' : `?${search}`)
}

const OFFLINE = { zh: '暂时连接不上，请稍后再试，已填内容仍在', en: 'No connection just now. Please try again; what you filled in is still here.' }
const UNREADABLE = { zh: '收到的答复无法读取，请稍后再试', en: 'The answer could not be read. Please try again.' }

async function send<R extends Route>(route: R, input: Input<R>, options: CallOptions): Promise<Response> {
  const fields = fieldsOf(input)
  const body = route.method === 'GET' ? null : JSON.stringify(withoutPathParts(route, fields))
  const headers: Record<string, string> = { accept: 'application/json' }
  if (body !== null) headers['content-type'] = 'application/json'
  if (options.idempotencyKey !== undefined) headers['idempotency-key'] = options.idempotencyKey
  const fetching = options.fetch ?? fetch
  try {
    return await fetching(addressOf(route, fields, options.base), {
      method: route.method,
      headers,
      body,
      credentials: 'same-origin',
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    })
  } catch (cause) {
    if (options.signal?.aborted === true) throw cause
    throw new ProblemError('offline', 0, OFFLINE, [], cause)
  }
}

function fieldsOf(input: unknown): Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null ? Object.fromEntries(Object.entries(input)) : {}
}

function withoutPathParts(route: Route, fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const parts = new Set([...route.path.matchAll(/:(\w+)/g)].map((match) => match[1]))
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !parts.has(name)))
}

function problemOf(status: number, body: unknown): ProblemError {
  const told = fieldsOf(body)
  const title = fieldsOf(told['title_i18n'])
  const zh = typeof title['zh'] === 'string' ? title['zh'] : '办理遇到问题，请稍后再试'
  const en = typeof title['en'] === 'string' ? title['en'] : 'Something went wrong. Please try again.'
  const code = typeof told['code'] === 'string' ? told['code'] : 'unknown'
  const faults = Array.isArray(told['faults']) ? told['faults'].filter(isFault) : []
  const alternatives = Array.isArray(told['alternatives']) ? told['alternatives'].filter((each) => typeof each === 'string') : []
  return Object.assign(new ProblemError(code, status, { zh, en }, faults), { alternatives })
}

function isFault(value: unknown): value is Fault {
  const fault = fieldsOf(value)
  return ['pointer', 'code', 'zh', 'en'].every((name) => typeof fault[name] === 'string')
}
