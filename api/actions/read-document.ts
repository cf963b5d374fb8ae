/** Hands out a paper to whoever bears its address, which holds 128 random bits. */

import type { Input, contract } from '#contract'
import type { Context, Who } from '../context.ts'
import { Problem } from '../errors.ts'

export async function readDocument(ctx: Context, _who: Who, { id }: Input<typeof contract.readDocument>): Promise<Buffer> {
  const document = await ctx.store.findDocument(id)
  if (document === undefined) throw new Problem('not_found')
  return document.bytes
}
