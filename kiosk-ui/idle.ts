/** When the person has walked away: 60 quiet seconds, then 30 of warning, then everything is forgotten. */

export const QUIET_SECONDS = 60
export const WARNING_SECONDS = 30

export type Idle = { readonly phase: 'present' } | { readonly phase: 'warning'; readonly secondsLeft: number } | { readonly phase: 'gone' }

/** What the silence since the last touch means; `busy` (printing, deciding) never counts as absence. */
export function idleAfter(quietMs: number, busy: 'busy' | 'waiting' = 'waiting'): Idle {
  if (busy === 'busy') return { phase: 'present' }
  const seconds = quietMs / 1000
  if (seconds < QUIET_SECONDS) return { phase: 'present' }
  if (seconds < QUIET_SECONDS + WARNING_SECONDS) return { phase: 'warning', secondsLeft: Math.ceil(QUIET_SECONDS + WARNING_SECONDS - seconds) }
  return { phase: 'gone' }
}
