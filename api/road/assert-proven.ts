/** Nothing of a person's is shown or moved before a real-name check made for that very number has passed. */

import type { Context } from '../context.ts'
import { Problem } from '../errors.ts'
import { withPatience } from '../lookups/patience.ts'

/** Throws Problem `identity_not_proven`, or `source_unavailable` where nobody can say. `idNo` is normalised. */
export async function assertProven(ctx: Pick<Context, 'outside' | 'office'>, token: string, idNo: string): Promise<void> {
  const answer = await withPatience(ctx.outside.realName({ token, idNo }), ctx.office.patienceMs).catch((cause: unknown) => {
    throw new Problem('source_unavailable', { cause, retryAfter: 30 })
  })
  if (answer.value.result !== 'passed') throw new Problem('identity_not_proven')
}
