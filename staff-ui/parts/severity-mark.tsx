/** How strong a finding is, told by a shape, a word and a colour together, so that no one of them has to carry it alone. */

import type { ReactNode } from 'react'
import { useSpeech } from '../desk.ts'
import type { Severity } from '../desk.ts'
import { SEVERITY } from '../words/queue.ts'

/** Outlines that differ in form: octagon, diamond, triangle, circle, square. */
const SHAPES: Readonly<Record<Severity, string>> = {
  route: 'M2 6h5V3l5 5-5 5v-3H2z',
  refuse: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z',
  correct: 'M8 1.5 15 14.5H1z',
  review: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z',
  note: 'M2.5 2.5h11v11h-11z',
}

export function SeverityMark({ severity }: { readonly severity: Severity }): ReactNode {
  const { say } = useSpeech()
  return (
    <span className="severity" data-severity={severity}>
      <Shape severity={severity} />
      {say(SEVERITY[severity])}
    </span>
  )
}

/** The shape alone, where the word stands beside it already. */
export function Shape({ severity }: { readonly severity: Severity }): ReactNode {
  return (
    <svg className="severity-shape" data-severity={severity} viewBox="0 0 16 16" width="12" height="12" aria-hidden>
      <path d={SHAPES[severity]} fill="currentColor" />
    </svg>
  )
}
