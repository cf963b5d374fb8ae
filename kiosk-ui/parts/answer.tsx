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

type AnswerProps = { readonly tone: Tone; readonly children: ReactNode; readonly under: ReactNode }

export function Answer({ tone, children, under }: AnswerProps): ReactNode {
  return (
    <div className="answer" data-tone={tone}>
      <span className="answer-sign" aria-hidden>
        {SIGNS[tone]}
      </span>
      <div className="answer-words">
        {children}
        {under}
      </div>
    </div>
  )
}

/** The number or code that goes with an answer, large enough to copy by hand. */
export function AnswerNumber({ number, label }: { readonly number: string; readonly label: string }): ReactNode {
  return (
    <p className="answer-number">
      <strong>{number}</strong>
      <span>{label}</span>
    </p>
  )
}
