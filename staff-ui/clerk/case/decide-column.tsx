/** Third column: who has the case in hand, the decision, the papers it made, and what happened so far. */

import { useState } from 'react'
import type { ReactNode } from 'react'
import { useDesk } from '../../desk.ts'
import { DECIDE } from '../../words/decide.ts'
import type { Deciding, Reviewed } from './deciding.ts'
import { DecisionForm } from './decision-form.tsx'
import { Done } from './done.tsx'
import { History } from './history.tsx'
import { HoldBar } from './hold-bar.tsx'
import { Papers } from './papers.tsx'

export function DecideColumn(props: Deciding): ReactNode {
  const [reviewed, setReviewed] = useState<Reviewed | null>(null)
  return (
    <>
      {reviewed === null ? <Undecided {...props} reviewed={setReviewed} /> : <Done reviewed={reviewed} />}
      <Papers documents={props.opened.documents} />
      <History history={props.opened.history} acts={props.opened.acts} />
    </>
  )
}

function Undecided(props: Deciding & { readonly reviewed: (reviewed: Reviewed) => void }): ReactNode {
  const { say, staff } = useDesk()
  const { opened, writes } = props
  const { status, heldByMe } = opened.case
  if (status === 'closed') return <p className="decide-note">{say(DECIDE.closed)}</p>
  if (staff.role !== 'clerk') return <p className="decide-note">{say(DECIDE.readOnly)}</p>
  return (
    <>
      <HoldBar row={opened.case} writes={writes} />
      {heldByMe ? <DecisionForm {...props} /> : null}
    </>
  )
}
