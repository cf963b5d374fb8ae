/** Changes a member of staff's own password and ends every other session of theirs. */

import type { Input, Output, contract } from '#contract'
import type { Context, Staff } from '../context.ts'
import { Problem } from '../errors.ts'
import { hashPassword, isPassword } from '../road/passwords.ts'
import { staffView } from '../road/staff-view.ts'

export async function changePassword(ctx: Context, who: Staff, { current, next }: Input<typeof contract.changePassword>): Promise<Output<typeof contract.changePassword>> {
  const staff = await ctx.store.findStaff(who.id)
  if (staff === undefined || !(await isPassword(staff.passwordHash, current))) throw new Problem('sign_in_failed')
  if (isWeak(next, { current, login: staff.login })) throw new Problem('password_weak')
  const passwordHash = await hashPassword(next)
  const now = ctx.now()
  await ctx.store.transact(async (tx) => {
    await tx.updateStaff(staff.id, { passwordHash, mustChange: false })
    const session = await tx.findSession(who.tokenHash)
    await tx.deleteSessionsOf(staff.id)
    if (session !== undefined) await tx.insertSession({ ...session, seenAt: now })
    await tx.insertLedgerEntry({ kind: 'staff.password-changed', subject: staff.id, digest: '', actor: staff.id, at: now })
  })
  return staffView({ ...staff, mustChange: false })
}

/** Spellings that sign in as the same password are the same password. */
function isWeak(next: string, { current, login }: { readonly current: string; readonly login: string }): boolean {
  const spelt = next.normalize('NFKC')
  return spelt === current.normalize('NFKC') || spelt.toLowerCase().includes(login.toLowerCase())
}
