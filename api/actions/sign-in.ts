/** Signs a member of staff in; a wrong login and a wrong password cannot be told apart, in words or in time. */

import type { Input, Output, contract } from '#contract'
import type { StaffRow } from '#store'
import type { Context, Who } from '../context.ts'
import { Problem } from '../errors.ts'
import { hashPassword, isPassword } from '../road/passwords.ts'
import { hashSecret } from '../road/secrets.ts'
import { countAttempt } from '../road/sign-in-attempts.ts'
import { staffView } from '../road/staff-view.ts'

/** A session lasts a working day at most [policy]. */
const SESSION_MS = 8 * 3_600_000

export type SignedIn = Output<typeof contract.signIn> & { readonly secret: string }

/** Returns the session's secret beside the answer; the http room puts it into a cookie and nowhere else. */
export async function signIn(ctx: Context, _who: Who, { login, password }: Input<typeof contract.signIn>): Promise<SignedIn> {
  const now = ctx.now()
  const staff = await ctx.store.transact((tx) => countAttempt(tx, login, now))
  const right = await isPassword(staff?.passwordHash ?? (await decoy()), password)
  if (staff === undefined || staff.disabled || !right) throw new Problem('sign_in_failed')
  return openSession(ctx, staff, now)
}

async function openSession(ctx: Context, staff: StaffRow, now: string): Promise<SignedIn> {
  const secret = ctx.newSecret()
  const expiresAt = new Date(Date.parse(now) + SESSION_MS).toISOString()
  await ctx.store.transact(async (tx) => {
    await tx.updateStaff(staff.id, { failedAttempts: 0, lockedUntil: null })
    await tx.insertSession({ tokenHash: hashSecret(secret), staffId: staff.id, createdAt: now, seenAt: now, expiresAt })
    await tx.insertLedgerEntry({ kind: 'staff.signed-in', subject: staff.id, digest: '', actor: staff.id, at: now })
  })
  return { ...staffView(staff), secret }
}

let decoyHash: Promise<string> | undefined

/** An unknown login costs as much time as a wrong password. */
function decoy(): Promise<string> {
  decoyHash ??= hashPassword('nobody has this password')
  return decoyHash
}
