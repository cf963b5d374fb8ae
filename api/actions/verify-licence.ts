/** Verifies a licence as anybody may: is the number ours, is this paper the one we issued, and is it still valid. */

import type { Input, Output, contract } from '#contract'
import type { Context, Who } from '../context.ts'

type Verified = Output<typeof contract.verifyLicence>

/** The face is public by law (条例 art. 36 publishes it); whether this very paper is ours is told by the code its QR carries. */
export async function verifyLicence(ctx: Context, _who: Who, { number, code }: Input<typeof contract.verifyLicence>): Promise<Verified> {
  const licence = await ctx.store.findLicence(number)
  if (licence === undefined) return unknownLicence(number, code)
  const { status, face, establishedOn, specimen, registry, verificationCode } = licence
  const registryName = ctx.policy.lists.registries.find((each) => each.code === registry)?.registry.zh ?? registry
  const paper = code === undefined ? 'not_given' : code === verificationCode ? 'genuine' : 'not_ours'
  return { number, found: true, paper, status, statusText: STATUS[status], face: { ...face }, registry: registryName, establishedOn, specimen }
}

const STATUS = {
  valid: { zh: '有效', en: 'Valid' },
  replaced: { zh: '已换发，本版作废', en: 'Replaced; this paper is void' },
  cancelled: { zh: '已注销', en: 'Cancelled' },
} as const

function unknownLicence(number: string, code: string | undefined): Verified {
  const statusText = { zh: '登记簿中没有这张执照', en: 'No such licence is in the register' }
  return { number, found: false, paper: code === undefined ? 'not_given' : 'not_ours', status: null, statusText, face: {}, registry: null, establishedOn: null, specimen: false }
}
