/** What happened so far: every decision, by whom, and why, the latest first. */

import type { ReactNode } from 'react'
import { fill, useDesk } from '../../desk.ts'
import type { OpenedCase } from '../../desk.ts'
import { timeText } from '../../parts/time-text.ts'
import { CASE } from '../../words/case.ts'
import { VERDICT } from '../../words/queue.ts'

export function History({ history }: Pick<OpenedCase, 'history'>): ReactNode {
  const { say, language } = useDesk()
  return (
    <section className="history" aria-labelledby="history-title">
      <h3 id="history-title">{say(CASE.history)}</h3>
      <ol>
        {history.toReversed().map(({ at, by, ruling, reason, revision }) => (
          <li key={`${at} ${ruling}`} data-ruling={ruling}>
            <p>
              <strong>{say(VERDICT[ruling])}</strong> <span>{by === 'rules' ? say(CASE.byRules) : by}</span>
            </p>
            {reason === null ? null : <p className="history-reason">{reason}</p>}
            <p className="quiet">
              <time dateTime={at}>{timeText(at, language)}</time> · {say(fill(CASE.revision, { count: revision }))}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
