/** Counts attempts to sign in before they are judged, so that fifty guesses at once are five; a login nobody has is counted and locked like any other. */

import type { StaffRow, Tx } from '#store'
import { Problem } from '../errors.ts'
import { hashSecret } from './secrets.ts'

/** Five wrong passwords lock a login for a quarter of an hour [policy]. */
const MOST_FAILURES = 5
const LOCKED_MS = 15 * 60_000

/** Logins nobody has share so many counters: enough to seem like accounts of their own, too few to fill the books. */
const STRANGERS = 1_024

/** The attempt counts as wrong until its session begins. Throws Problem `locked`, and then does not count. */
export async function countAttempt(tx: Tx, login: string, now: string): Promise<StaffRow | undefined> {
  const staff = await tx.countSignIn(login)
  if (staff === undefined) await countStranger(tx, login, now)
  else if (locksNow(staff.failedAttempts, staff.lockedUntil, now)) await tx.updateStaff(staff.id, { lockedUntil: lockEnd(now) })
  return staff
}

async function countStranger(tx: Tx, login: string, now: string): Promise<void> {
  const place = `sign-in stranger ${String(Number.parseInt(hashSecret(login).slice(0, 8), 16) % STRANGERS)}`
  const attempts = await tx.nextSerial(place)
  const lockedUntil = (await tx.findSetting(place)) ?? null
  if (locksNow(attempts, lockedUntil, now)) await tx.saveSetting(place, lockEnd(now))
}

/** True when this attempt is the one that locks; one that comes later is not even judged. */
function locksNow(attempts: number, lockedUntil: string | null, now: string): boolean {
  if (lockedUntil !== null && lockedUntil > now) throw new Problem('locked', { retryAfter: Math.ceil((Date.parse(lockedUntil) - Date.parse(now)) / 1_000) })
  return attempts % MOST_FAILURES === 0
}

function lockEnd(now: string): string {
  return new Date(Date.parse(now) + LOCKED_MS).toISOString()
}
