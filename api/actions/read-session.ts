/** Says who is signed in. */

import type { Input, Output, contract } from '#contract'
import type { Context, Staff } from '../context.ts'
import { staffView } from '../road/staff-view.ts'

export function readSession(_ctx: Context, who: Staff, _input: Input<typeof contract.readSession>): Promise<Output<typeof contract.readSession>> {
  return Promise.resolve(staffView(who))
}
