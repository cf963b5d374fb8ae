/** One step of handing a name over, laid out as a screen of its own: while it is there the list and the licences make room (style/name.css). */

import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { Answer } from '../parts/answer.tsx'
import type { Tone } from '../parts/answer.tsx'

type HandOverPanelProps = {
  readonly title: string
  readonly why?: string
  /** The title as an answer, in the colour of how it ended. */
  readonly tone?: Tone
  readonly children: ReactNode
  readonly touch: ReactNode
}

/** The title takes the focus at each step, so that a screen reader begins there. */
export function HandOverPanel({ title, why, tone, children, touch }: HandOverPanelProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    heading.current?.closest('main')?.scrollTo({ top: 0 })
  }, [title])
  const question = (
    <>
      <h1 className="question" ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {why === undefined ? null : <p className="why">{why}</p>}
    </>
  )
  return (
    <div className="hand-over">
      {tone === undefined ? question : <Answer tone={tone} under={null}>{question}</Answer>}
      <div className="under">{children}</div>
      <div className="hand-over-touch">{touch}</div>
    </div>
  )
}
