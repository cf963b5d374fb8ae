/** The answer in one piece across the whole width: what was decided, and the number or the date that goes with it. */

import { CheckCircleFilled, ClockCircleFilled, CloseCircleFilled, ExclamationCircleFilled, SwapOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'

export type Tone = 'approved' | 'correct' | 'person' | 'route' | 'refused' | 'quiet'

const SIGNS: Readonly<Record<Tone, ReactNode>> = {
  approved: <CheckCircleFilled />,
  correct: <ExclamationCircleFilled />,
  person: <ClockCircleFilled />,
  route: <SwapOutlined />,
  refused: <CloseCircleFilled />,
  quiet: <SwapOutlined />,
}

export function Answer({ tone, head, detail }: { readonly tone: Tone; readonly head: string; readonly detail?: ReactNode }): ReactNode {
  return (
    <div className="answer" data-tone={tone}>
      <span className="answer-sign" aria-hidden>
        {SIGNS[tone]}
      </span>
      <div>
        <p className="answer-head">{head}</p>
        {detail === undefined ? null : <p className="answer-detail">{detail}</p>}
      </div>
    </div>
  )
}
