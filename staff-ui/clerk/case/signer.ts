/** Who a code such as `operator` or `family/0` stands for, in words. */

import { fill } from '../../desk.ts'
import type { Text } from '../../desk.ts'
import { SIGNERS } from '../../words/case.ts'

export function signer(code: string): Text | undefined {
  const [, kind = '', place = '0'] = /^([a-z]+)(?:\/(\d{1,3}))?$/.exec(code) ?? []
  const words = Object.hasOwn(SIGNERS, kind) ? SIGNERS[kind] : undefined
  return words === undefined ? undefined : fill(words, { count: Number(place) + 1 })
}
