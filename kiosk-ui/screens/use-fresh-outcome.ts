/** Papers are made a moment after the decision: reads the outcome again until all of them can be opened. */

import { useEffect } from 'react'
import { contract } from '#contract'
import { useKiosk } from '../context.ts'

const EVERY_MS = 1_000
const AT_MOST = 40

export function useFreshOutcome(): void {
  const { ask, dispatch, state } = useKiosk()
  const outcome = state.outcome
  const waiting = outcome !== null && outcome.documents.some((document) => !document.ready)
  const receiptCode = outcome?.receiptCode ?? ''
  useEffect(() => {
    if (!waiting) return
    let left = AT_MOST
    const look = async () => {
      left -= 1
      const fresh = await ask(contract.readApplication, { receiptCode }).catch(() => null)
      if (fresh !== null) dispatch({ type: 'patch', patch: { outcome: fresh } })
    }
    const timer = window.setInterval(() => {
      if (left > 0) void look()
    }, EVERY_MS)
    return () => window.clearInterval(timer)
  }, [waiting, receiptCode, ask, dispatch])
}
