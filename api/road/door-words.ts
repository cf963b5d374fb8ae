/** The words of a door that was chosen earlier: opened again, a form knows the door's number only, and a person reads words. */

import type { Context } from '../context.ts'

/** Null where no door was chosen yet, or the library does not know it any more. The answers of a draft may have any shape. */
export async function doorWords(ctx: Context, answers: unknown): Promise<string | null> {
  const id = memberOf(memberOf(answers, 'premises'), 'addressId')
  if (typeof id !== 'string') return null
  return (await ctx.store.findAddress(id))?.address ?? null
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined
}
