/** Prolongs the hold while somebody writes: a case must not slip out of hand in the middle of a sentence. */

import { useCallback, useRef } from 'react'
import type { CaseWrites } from './use-case.ts'

/** A hold lasts half an hour; it is renewed at the first stroke after a third of that. */
const RENEW_MS = 10 * 60_000

export function useKeepHold({ mutate }: CaseWrites['hold']): () => void {
  const last = useRef(0)
  return useCallback(() => {
    const now = Date.now()
    if (now - last.current < RENEW_MS) return
    last.current = now
    mutate()
  }, [mutate])
}
