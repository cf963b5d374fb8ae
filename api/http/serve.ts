/** One route, one verb: authenticate → read → check → idempotency → action → check the answer → send. */

import { createHash } from 'node:crypto'
import type { Request, Response } from 'express'
import type { Input, Output, Route } from '#contract'
import { Conflict, StoreError } from '#store'
import type { Anyone, Context, Kiosk, RequestKey, Staff, Who } from '../context.ts'
import { Problem, type Fault } from '../errors.ts'
import { answerUnfit, requestBroke } from '../events.ts'
import { authenticate } from './auth.ts'
import { checkInput, misfitOf } from './check-input.ts'
import { requestIdOf, sendProblem } from './problem.ts'
import { assertPlain, queryOf } from './query.ts'
import { LARGE, readBody, USUAL } from './read-body.ts'

/** An action: what I have, who asks, what for. */
export type Action<R extends Route, W extends Who = Who> = (ctx: Context, who: W, input: Input<R>) => Promise<Output<R>>

/** Binds a route to its action. Where the route lets only kiosks or only staff in, the action may count on it. */
export type Served = {
  readonly route: Route
  readonly run: (ctx: Context, who: Who, input: unknown) => Promise<unknown>
  /** Last touch on the response, e.g. a session cookie; may take something out of the answer. */
  readonly finish?: (response: Response, answer: unknown) => unknown
}

export function serveKiosk<R extends Route>(route: R, action: Action<R, Kiosk>): Served {
  return { route, run: (ctx, who, input) => action(ctx, expectKind(who, 'kiosk'), input) }
}

export function serveStaff<R extends Route>(route: R, action: Action<R, Staff>): Served {
  return { route, run: (ctx, who, input) => action(ctx, expectKind(who, 'staff'), input) }
}

export function serveAnyone<R extends Route>(route: R, action: Action<R>, finish?: Served['finish']): Served {
  return { route, run: (ctx, who, input) => action(ctx, who, input), ...(finish === undefined ? {} : { finish }) }
}

type Kinds = { readonly kiosk: Kiosk; readonly staff: Staff; readonly anyone: Anyone }

function expectKind<K extends keyof Kinds>(who: Who, kind: K): Kinds[K] {
  if (who.kind !== kind) throw new Problem('unauthenticated')
  return who as Kinds[K]
}

/** Never lets anything but a problem, a checked answer or a bare 500 out. */
export async function handle(ctx: Context, served: Served, request: Request, response: Response): Promise<void> {
  response.setHeader('Cache-Control', 'no-store')
  try {
    await answer(ctx, served, { request, response })
  } catch (error) {
    const problem = problemFrom(error)
    if (problem.code === 'internal') requestBroke(ctx.log, requestIdOf(response), served.route.path, error)
    sendProblem(response, problem)
  }
}

type Exchange = { readonly request: Request; readonly response: Response }

async function answer(ctx: Context, served: Served, exchange: Exchange): Promise<void> {
  const { route } = served
  const { request, response } = exchange
  const who = await authenticate(ctx, route, request)
  const { input, digest } = await collect(route, request)
  checkInput(route, input)
  const key = requestKey(ctx, served, { who, request, digest })
  if (key !== null && (await replayed(ctx, key, response))) return
  const given = await runOnce(ctx, served, { who: key === null ? who : { ...who, request: key }, input, key })
  send(ctx, served, given, exchange)
}

/** Two equal requests at once: one wrote its answer first, and the other, whatever it stumbled over since, gives the same. */
async function runOnce(ctx: Context, served: Served, { who, input, key }: { readonly who: Who; readonly input: unknown; readonly key: RequestKey | null }): Promise<unknown> {
  try {
    return await served.run(ctx, who, input)
  } catch (error) {
    if (key === null) throw error
    const kept = await ctx.store.findIdempotent(key.caller, key.key)
    if (kept === undefined) throw error
    if (kept.bodyKey !== key.bodyKey) throw new Problem('idempotency_key_reused', { cause: error })
    return kept.answer
  }
}

async function collect(route: Route, request: Request): Promise<{ readonly input: Record<string, unknown>; readonly digest: string }> {
  const params = pathParts(request)
  if (route.method === 'GET') return { input: { ...fieldsOf(queryOf(request)), ...params }, digest: '' }
  const { value, bytes } = await readBody(request, route.large ? LARGE : USUAL)
  return { input: { ...bodyFields(value, Object.keys(params)), ...params }, digest: createHash('sha256').update(request.path).update(bytes).digest('hex') }
}

/** What the address says already may not be said again by the body, where it would be overruled in silence. */
function bodyFields(value: unknown, inPath: readonly string[]): object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unfit({ pointer: '', code: 'wrong_type', zh: '应为 JSON 对象', en: 'must be a JSON object' })
  const twice = inPath.find((name) => Object.hasOwn(value, name))
  if (twice !== undefined) throw unfit({ pointer: `/${twice}`, code: 'unknown_field', zh: '已在地址中给出', en: 'stands in the address already' })
  return value
}

function unfit(fault: Fault): Problem {
  return new Problem('input_invalid', { faults: [fault] })
}

function pathParts(request: Request): Record<string, string> {
  const parts = Object.entries(request.params).filter((pair): pair is [string, string] => typeof pair[1] === 'string')
  for (const [, part] of parts) assertPlain(part)
  return Object.fromEntries(parts)
}

/** A name given twice is refused by the schema, because its value is then no text. */
function fieldsOf(query: URLSearchParams): Record<string, unknown> {
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name).length === 1 ? query.get(name) : query.getAll(name)]))
}

type Keyed = { readonly who: Who; readonly request: Request; readonly digest: string }

function requestKey(ctx: Context, { route }: Served, { who, request, digest }: Keyed): RequestKey | null {
  if (!route.idempotent) return null
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string' || !/^[\w-]{16,80}$/.test(key)) throw new Problem('idempotency_key_missing')
  return { caller: who.kind === 'anyone' ? 'anyone' : who.id, key, route: route.path, bodyKey: ctx.store.keyOf('request', digest) }
}

async function replayed(ctx: Context, key: RequestKey, response: Response): Promise<boolean> {
  const kept = await ctx.store.findIdempotent(key.caller, key.key)
  if (kept === undefined) return false
  if (kept.bodyKey !== key.bodyKey || kept.route !== key.route) throw new Problem('idempotency_key_reused')
  response.setHeader('Idempotent-Replayed', 'true')
  response.status(kept.status).json(kept.answer)
  return true
}

function send(ctx: Context, { route, finish }: Served, given: unknown, { response }: Exchange): void {
  if (route.produces === 'application/pdf') {
    response.type('application/pdf').setHeader('Content-Disposition', 'inline').send(given)
    return
  }
  const shown = finish === undefined ? given : finish(response, given)
  const misfit = misfitOf(route, shown)
  if (misfit !== null) {
    answerUnfit(ctx.log, requestIdOf(response), route.path, misfit)
    throw new Problem('internal')
  }
  response.status(200).json(shown)
}

/** The one place where what went wrong gets its public face. */
function problemFrom(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (error instanceof StoreError && error.code === 'stale') return new Problem('busy', { cause: error, retryAfter: 1 })
  if (error instanceof Conflict) return new Problem('busy', { cause: error, retryAfter: 1 })
  if (error instanceof URIError) return new Problem('bad_path', { cause: error })
  return new Problem('internal', { cause: error })
}
