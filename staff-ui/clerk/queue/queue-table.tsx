/** The cases as a table: one row a case, one link a row, everything needed to choose the next one in sight. */

import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { fill, useDesk } from '../../desk.ts'
import type { CaseRow } from '../../desk.ts'
import { SeverityMark } from '../../parts/severity-mark.tsx'
import { TableFrame } from '../../parts/table-frame.tsx'
import { QUEUE } from '../../words/queue.ts'
import { Deadline } from './deadline.tsx'

export function QueueTable({ rows }: { readonly rows: readonly CaseRow[] }): ReactNode {
  return (
    <TableFrame name="queue" caption={QUEUE.caption} columns={QUEUE.columns}>
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </TableFrame>
  )
}

function Row({ row }: { readonly row: CaseRow }): ReactNode {
  const { say } = useDesk()
  return (
    <tr data-urgent={row.status === 'open' && row.daysLeft <= 0}>
      <td>
        <Deadline row={row} />
      </td>
      <th scope="row">
        <Link to={`/cases/${row.id}`} data-row>
          {row.name ?? say(QUEUE.nameless)}
        </Link>
        <span className="quiet">{row.operator}</span>
      </th>
      <td>
        <Kind queue={row.queue} />
      </td>
      <td>
        <Rules rules={row.rules} />
      </td>
      <td>{say(row.division)}</td>
      <td>
        <Holder row={row} />
      </td>
      <td className="code">{row.receiptCode.replace(/(.{4})(?=.)/g, '$1 ')}</td>
    </tr>
  )
}

export function Kind({ queue }: { readonly queue: CaseRow['queue'] }): ReactNode {
  const { say } = useDesk()
  return (
    <span className="kind" data-queue={queue}>
      {say(QUEUE.kinds[queue])}
    </span>
  )
}

/** Two in words, the rest counted: the case itself lists them all. */
const SHOWN = 2

function Rules({ rules }: Pick<CaseRow, 'rules'>): ReactNode {
  const { say } = useDesk()
  if (rules.length === 0) return <span className="quiet">{say(QUEUE.noRules)}</span>
  const more = rules.length - SHOWN
  return (
    <ul className="queue-rule-list">
      {rules.slice(0, SHOWN).map(({ rule, severity, statement }) => (
        <li key={rule} title={say(statement)}>
          <SeverityMark severity={severity} /> <span className="code">{rule}</span> <span className="queue-statement">{say(statement)}</span>
        </li>
      ))}
      {more > 0 ? <li className="quiet">{say(fill(QUEUE.moreRules, { count: more }))}</li> : null}
    </ul>
  )
}

function Holder({ row }: { readonly row: CaseRow }): ReactNode {
  const { say } = useDesk()
  if (row.heldByMe) return <strong className="holder-me">{say(QUEUE.mine)}</strong>
  return row.heldBy === null ? <span className="quiet">{row.status === 'open' ? say(QUEUE.free) : '—'}</span> : <span>{row.heldBy}</span>
}
