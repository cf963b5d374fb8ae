/** Tokens of the pretend identity check: they prove themselves, so that a restart or another process still knows the check was made. */

import { createHash } from 'node:crypto'

export type IdentityMethod = 'face' | 'in-person'

const SIGNS = { face: 'f', 'in-person': 'p' } as const satisfies Record<IdentityMethod, string>

/**
 * `rn_` + method + time in base 36 + a digest that binds both to the number. A real identity service keeps its own records;
 * anybody who reads this file can make such a token, which is all the proof a demonstration needs.
 */
export function tokenFor(q: { readonly idNo: string; readonly method: IdentityMethod }, at: Date): string {
  const front = `rn_${SIGNS[q.method]}${at.getTime().toString(36)}`
  return `${front}_${binding(front, q.idNo)}`
}

/** The method of the check behind a token, or `null` where the token is not one of ours or belongs to somebody else. */
export function checkFromToken(q: { readonly token: string; readonly idNo: string }): IdentityMethod | null {
  const parts = /^(rn_([fp])[0-9a-z]{1,11})_([0-9a-f]{24})$/u.exec(q.token)
  const front = parts?.[1]
  if (front === undefined || binding(front, q.idNo) !== parts?.[3]) return null
  return parts[2] === 'f' ? 'face' : 'in-person'
}

function binding(front: string, idNo: string): string {
  return createHash('sha256').update(`demonstration real-name check\n${front}\n${idNo}`).digest('hex').slice(0, 24)
}
