/** How much time is left, said in words and marked by a form that fills up; colour only comes on top. */

import type { ReactNode } from 'react'
import { fill, useDesk } from '../../desk.ts'
import type { CaseRow, Text } from '../../desk.ts'
import { dateText } from '../../parts/time-text.ts'
import { DEADLINE, QUEUE } from '../../words/queue.ts'

type Urgency = 'overdue' | 'today' | 'soon' | 'later' | 'closed'

/** An exclamation mark in a full disc, a full disc, half a disc, a ring, a tick. */
const FORMS: Readonly<Record<Urgency, ReactNode>> = {
  overdue: (
    <>
      <circle cx="8" cy="8" r="7.5" fill="currentColor" />
      <path d="M8 3.5v5.5M8 11v1.6" stroke="#fff" strokeWidth="1.8" />
    </>
  ),
  today: <circle cx="8" cy="8" r="7.5" fill="currentColor" />,
  soon: (
    <>
      <circle cx="8" cy="8" r="6.7" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M8 1.3a6.7 6.7 0 0 1 0 13.4z" fill="currentColor" />
    </>
  ),
  later: <circle cx="8" cy="8" r="6.7" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  closed: <path d="M2.5 8.5 6.5 12.5 13.5 4" fill="none" stroke="currentColor" strokeWidth="1.8" />,
}

type Timed = Pick<CaseRow, 'status' | 'daysLeft' | 'deadline' | 'extended' | 'deadlineFlagged'>

export function Deadline({ row }: { readonly row: Timed }): ReactNode {
  const { say, language } = useDesk()
  const urgency = urgencyOf(row)
  const notes = [...(row.extended ? [QUEUE.extended] : []), ...(row.deadlineFlagged ? [QUEUE.flagged] : [])]
  return (
    <span className="deadline" data-urgency={urgency}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden>
        {FORMS[urgency]}
      </svg>
      <span>
        <span className="deadline-words">{say(wordsFor(urgency, row.daysLeft))}</span>
        <span className="deadline-date">{[dateText(row.deadline, language), ...notes.map(say)].join(' · ')}</span>
      </span>
    </span>
  )
}

export function urgencyOf({ status, daysLeft }: Pick<CaseRow, 'status' | 'daysLeft'>): Urgency {
  if (status === 'closed') return 'closed'
  if (daysLeft < 0) return 'overdue'
  return daysLeft === 0 ? 'today' : daysLeft === 1 ? 'soon' : 'later'
}

function wordsFor(urgency: Urgency, daysLeft: number): Text {
  if (daysLeft === -1 && urgency === 'overdue') return DEADLINE.overdueOne
  return fill(DEADLINE[urgency], { count: Math.abs(daysLeft) })
}
