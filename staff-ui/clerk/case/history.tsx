/** What happened so far: every decision, every extension and every look at what is masked, by whom and why, the latest first. */

import type { ReactNode } from 'react'
import { fill, useDesk } from '../../desk.ts'
import type { OpenedCase, Text } from '../../desk.ts'
import { timeText } from '../../parts/time-text.ts'
import { CASE } from '../../words/case.ts'
import { VERDICT } from '../../words/queue.ts'

type HistoryProps = Pick<OpenedCase, 'history' | 'acts'>

type Line = { readonly key: string; readonly mark: string; readonly what: Text; readonly by: string; readonly at: string; readonly reason: string | null; readonly revision: number | null }

export function History(props: HistoryProps): ReactNode {
  const { say, language } = useDesk()
  return (
    <section className="history" aria-labelledby="history-title">
      <h3 id="history-title">{say(CASE.history)}</h3>
      <ol>
        {linesOf(props).map(({ key, mark, what, by, at, reason, revision }) => (
          <li key={key} data-ruling={mark}>
            <p>
              <strong>{say(what)}</strong> <span>{by === 'rules' ? say(CASE.byRules) : by}</span>
            </p>
            {reason === null ? null : <p className="history-reason">{reason}</p>}
            <p className="quiet">
              <time dateTime={at}>{timeText(at, language)}</time>
              {revision === null ? null : ` · ${say(fill(CASE.revision, { count: revision }))}`}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function linesOf({ history, acts }: HistoryProps): readonly Line[] {
  const decided = history.map(({ at, by, ruling, reason, revision }): Line => ({ key: `${at} ${ruling}`, mark: ruling, what: VERDICT[ruling], by, at, reason, revision }))
  const done = acts.map(({ id, at, by, kind, reason }): Line => ({ key: id, mark: kind, what: CASE.acts[kind], by, at, reason, revision: null }))
  return [...decided, ...done].sort((one, other) => (one.at < other.at ? 1 : -1))
}
