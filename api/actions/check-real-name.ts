/** Checks at a terminal that the person is who the card says; the office keeps a token, never a face. */

import type { Input, Output, contract } from '#contract'
import { ID_KINDS, normaliseIdentifier, type IdType } from '#engine'
import type { Context, Kiosk } from '../context.ts'
import { Problem } from '../errors.ts'
import { withPatience } from '../lookups/patience.ts'

/** Comparing a face takes a source this many times as long as looking up a row. */
const SLOWER = 5

/** A check in person is only for staffed counters; a public terminal compares faces. */
export async function checkRealName(ctx: Context, who: Kiosk, input: Input<typeof contract.checkRealName>): Promise<Output<typeof contract.checkRealName>> {
  const { idType, name, method } = input
  if (!isIdType(idType)) throw new Problem('input_invalid', { faults: [{ pointer: '/idType', code: 'not_allowed', zh: '没有这种证件', en: 'is no kind of document' }] })
  if (method === 'in-person' && who.public && !ctx.office.demonstration) throw new Problem('forbidden')
  try {
    const { token, result } = await withPatience(ctx.outside.startRealName({ idType, idNo: normaliseIdentifier(input.idNo), name, method }), ctx.office.patienceMs * SLOWER)
    return { token, passed: result === 'passed' }
  } catch (cause) {
    throw new Problem('source_unavailable', { cause, retryAfter: 30 })
  }
}

function isIdType(text: string): text is IdType {
  return ID_KINDS.some((kind) => kind.idType === text)
}
