/** The line above a case: whose it is, what it is called, by when, and where it lies. */

import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useDesk } from '../../desk.ts'
import type { OpenedCase } from '../../desk.ts'
import { timeText } from '../../parts/time-text.ts'
import { CASE } from '../../words/case.ts'
import { QUEUE, STATUS } from '../../words/queue.ts'
import { Deadline } from '../queue/deadline.tsx'
import { Kind } from '../queue/queue-table.tsx'

export function CaseHead({ opened }: { readonly opened: OpenedCase }): ReactNode {
  const { say, language } = useDesk()
  const { case: row, applicationStatus } = opened
  return (
    <header className="case-head">
      <Link className="case-back" to="/">
        ‹ {say(CASE.back)}
      </Link>
      <div className="case-subject">
        <h1>{row.name ?? say(QUEUE.nameless)}</h1>
        <p>
          <Kind queue={row.queue} />
          <span>{say(STATUS[applicationStatus])}</span>
        </p>
      </div>
      <dl className="case-lines">
        <div>
          <dt>{say(CASE.operator)}</dt>
          <dd>{row.operator}</dd>
        </div>
        <div>
          <dt>{say(CASE.registry)}</dt>
          <dd>{say(row.division)}</dd>
        </div>
        <div>
          <dt>{say(CASE.receipt)}</dt>
          <dd className="code">{row.receiptCode.replace(/(.{4})(?=.)/g, '$1 ')}</dd>
        </div>
        <div>
          <dt>{say(CASE.opened)}</dt>
          <dd>{timeText(row.openedAt, language)}</dd>
        </div>
        <div>
          <dt>{say(CASE.deadline)}</dt>
          <dd>
            <Deadline row={row} />
          </dd>
        </div>
      </dl>
    </header>
  )
}
