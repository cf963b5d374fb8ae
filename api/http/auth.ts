/** Who is calling: a kiosk by its device key, staff by their session, or anyone; and whether the route lets them. */

import type { Request } from 'express'
import type { Route } from '#contract'
import type { SessionRow } from '#store'
import type { Context, Kiosk, Staff, Who } from '../context.ts'
import { Problem } from '../errors.ts'
import { hashSecret } from '../road/secrets.ts'

export const KIOSK_COOKIE = 'miaopi_kiosk'
export const SESSION_COOKIE = 'miaopi_session'

/** Idle staff are signed out after a quarter of an hour [policy]. */
const IDLE_MS = 15 * 60_000

/** Routes a member of staff with a first password may still use. */
const BEFORE_CHANGE: ReadonlySet<string> = new Set(['/session', '/session/password', '/session/sign-out'])

/** Throws Problem: unauthenticated, forbidden, password_change_needed, cross_site. */
export async function authenticate(ctx: Context, route: Route, request: Request): Promise<Who> {
  assertSameSite(request)
  const who = (await findStaff(ctx, route, request)) ?? (await findKiosk(ctx, route, request)) ?? anyone(route, request)
  if (who === undefined) throw new Problem('unauthenticated')
  if (who.kind === 'staff' && who.mustChange && !BEFORE_CHANGE.has(route.path)) throw new Problem('password_change_needed')
  return who
}

/** A write sent by another site's page carries this header in every browser that is still cared for; programs send none. */
function assertSameSite(request: Request): void {
  const site = request.headers['sec-fetch-site']
  if (request.method === 'POST' && site !== undefined && site !== 'same-origin' && site !== 'none') throw new Problem('cross_site')
}

async function findStaff(ctx: Context, route: Route, request: Request): Promise<Staff | undefined> {
  if (!route.who.includes('staff')) return undefined
  const secret = cookieOf(request, SESSION_COOKIE)
  if (secret === undefined) return undefined
  const tokenHash = hashSecret(secret)
  const session = await ctx.store.findSession(tokenHash)
  const now = ctx.now()
  if (session === undefined || session.expiresAt <= now || Date.parse(session.seenAt) + IDLE_MS < Date.parse(now)) return undefined
  const staff = await ctx.store.findStaff(session.staffId)
  if (staff === undefined || staff.disabled) return undefined
  await touch(ctx, session, now)
  const { id, login, name, role, registry, mustChange } = staff
  return { kind: 'staff', id, login, name, role, registry, mustChange, tokenHash, request: null }
}

/** Written once a minute at most: reading a page must not cost a write each time. */
async function touch(ctx: Context, { tokenHash, seenAt, expiresAt }: SessionRow, now: string): Promise<void> {
  if (Date.parse(now) - Date.parse(seenAt) < 60_000) return
  await ctx.store.transact((tx) => tx.touchSession(tokenHash, { seenAt: now, expiresAt }))
}

async function findKiosk(ctx: Context, route: Route, request: Request): Promise<Kiosk | undefined> {
  if (!route.who.includes('kiosk') && !route.who.includes('anyone')) return undefined
  const key = bearerOf(request) ?? cookieOf(request, KIOSK_COOKIE)
  if (key === undefined) return undefined
  const kiosk = await ctx.store.findKioskByKey(hashSecret(key))
  if (kiosk === undefined || kiosk.disabled) return undefined
  return { kind: 'kiosk', id: kiosk.id, name: kiosk.name, region: kiosk.region, public: kiosk.public, request: null }
}

function anyone(route: Route, request: Request): Who | undefined {
  return route.who.includes('anyone') ? { kind: 'anyone', address: request.socket.remoteAddress ?? '', request: null } : undefined
}

function bearerOf(request: Request): string | undefined {
  return /^Bearer ([\w-]{20,200})$/.exec(request.headers.authorization ?? '')?.[1]
}

function cookieOf(request: Request, name: string): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='))
  return pairs.find(([key]) => key === name)?.[1]
}
