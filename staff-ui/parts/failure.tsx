/** Empty, waiting and failed: the states of a page that has nothing to show, each with a sentence and a way on. */

import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useSpeech } from '../desk.ts'
import type { Text } from '../desk.ts'
import { FAILURE, FRAME } from '../words/frame.ts'
import { hasCode, problemAdvice, problemTitle } from './problem-text.ts'

export function Waiting({ rows }: { readonly rows: number }): ReactNode {
  const { say } = useSpeech()
  return (
    <div className="waiting" role="status">
      <span className="waiting-word">{say(FRAME.loading)}</span>
      {Array.from({ length: rows }, (_, at) => (
        <span key={at} className="waiting-line" aria-hidden />
      ))}
    </div>
  )
}

type Level = { readonly level?: 'h1' | 'h2' }

/** `h2` where the page has a title of its own. */
export function Nothing({ title, how, level: Head = 'h1' }: { readonly title: Text; readonly how: Text } & Level): ReactNode {
  const { say } = useSpeech()
  return (
    <div className="nothing">
      <Head className="nothing-title">{say(title)}</Head>
      <p>{say(how)}</p>
    </div>
  )
}

export function Failure({ error, again, level: Head = 'h1' }: { readonly error: unknown; readonly again: () => void } & Level): ReactNode {
  const { say } = useSpeech()
  if (hasCode(error, 'not_found', 'input_invalid')) return <Nothing title={FAILURE.notFound} how={FAILURE.notFoundHow} level={Head} />
  if (hasCode(error, 'forbidden')) return <Nothing title={FAILURE.forbidden} how={FAILURE.forbiddenHow} level={Head} />
  return (
    <div className="nothing" role="alert">
      <Head className="nothing-title">{say(FAILURE.read)}</Head>
      <p>{say(problemTitle(error))}</p>
      <Button onClick={again}>{say(FRAME.again)}</Button>
    </div>
  )
}

/** A failed write: what happened, what to do; the draft stays where it is. */
export function Trouble({ error, children }: { readonly error: unknown; readonly children?: ReactNode }): ReactNode {
  const { say } = useSpeech()
  if (error === null || error === undefined) return null
  const advice = problemAdvice(error)
  return (
    <div className="trouble" role="alert">
      <p className="trouble-title">{say(problemTitle(error))}</p>
      {advice === undefined ? null : <p>{say(advice)}</p>}
      {children}
    </div>
  )
}
