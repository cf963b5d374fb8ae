/** The check that a card belongs to who stands here: by face, or by a person's eyes. */

import { contract } from '#contract'
import { useKiosk } from '../context.ts'
import type { Card } from '../device/device.ts'

export type Method = 'face' | 'in-person'

/** Resolves with the token of the check, or null when it did not pass. */
export function useRealName(card: Card): (method: Method, signal: AbortSignal) => Promise<string | null> {
  const { ask, device } = useKiosk()
  return async (method, signal) => {
    if (method === 'face' && !(await device.checkFace(card, signal)).matched) return null
    const { passed, token } = await ask(contract.checkRealName, { idType: card.idType, idNo: card.idNo, name: card.name, method }, { signal })
    return passed ? token : null
  }
}
