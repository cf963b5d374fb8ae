/** One screen in its bands: the question in the middle, what is touched below, the button that goes on at its foot. */

import { useEffect, useRef } from 'react'
import type { ReactNode, RefObject } from 'react'
import { Answer } from '../parts/answer.tsx'
import type { Tone } from '../parts/answer.tsx'

type ScreenProps = {
  readonly title: string
  readonly why?: string | undefined
  /** What stands under the question, to be read. */
  readonly children?: ReactNode
  /** What is touched. */
  readonly touch?: ReactNode
  /** `tall` gives the touched part the larger share; `slim` only what it needs. */
  readonly size?: 'even' | 'tall' | 'slim'
  readonly primary?: ReactNode
  /** The title as an answer: across the whole width, in the colour of what was decided. */
  readonly answer?: { readonly tone: Tone; readonly under: ReactNode } | undefined
}

/** The title takes the focus when the screen appears, so that a screen reader begins there. */
export function Screen({ title, why, children, touch, size = 'even', primary, answer }: ScreenProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [title])
  return (
    <>
      <main className="band-middle" data-size={touch === undefined ? 'alone' : size}>
        {answer === undefined ? (
          <Question title={title} why={why} heading={heading} />
        ) : (
          <Answer tone={answer.tone} under={answer.under}>
            <Question title={title} why={why} heading={heading} />
          </Answer>
        )}
        {children === undefined ? null : <div className="under">{children}</div>}
      </main>
      {touch === undefined ? null : (
        <section className="band-touch" data-size={size} aria-label={title}>
          {touch}
        </section>
      )}
      {primary === undefined ? null : <div className="band-primary">{primary}</div>}
    </>
  )
}

type QuestionProps = { readonly title: string; readonly why: string | undefined; readonly heading: RefObject<HTMLHeadingElement | null> }

function Question({ title, why, heading }: QuestionProps): ReactNode {
  return (
    <>
      <h1 className="question" ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {why === undefined ? null : <p className="why">{why}</p>}
    </>
  )
}
