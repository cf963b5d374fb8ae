/** Signs a member of staff out: the session ends on the server, not only in the browser. */

import type { Input, Output, contract } from '#contract'
import type { Context, Staff } from '../context.ts'

export async function signOut(ctx: Context, who: Staff, _input: Input<typeof contract.signOut>): Promise<Output<typeof contract.signOut>> {
  await ctx.store.transact((tx) => tx.deleteSession(who.tokenHash))
  return { signedOut: true }
}
