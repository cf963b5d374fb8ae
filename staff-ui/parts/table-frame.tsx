/** A table that scrolls in its own frame, by keyboard too: its name for whoever cannot see it, and a head from the words of its columns. */

import type { ReactNode } from 'react'
import { useDesk } from '../desk.ts'
import type { Text } from '../desk.ts'

type TableFrameProps = {
  /** Leads the class of each column: `queue-deadline`. */
  readonly name: string
  readonly caption: Text
  /** In their order. */
  readonly columns: Readonly<Record<string, Text>>
  /** Rows. */
  readonly children: ReactNode
}

export function TableFrame({ name, caption, columns, children }: TableFrameProps): ReactNode {
  const { say } = useDesk()
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label={say(caption)}>
      <table className={name}>
        <caption className="unseen">{say(caption)}</caption>
        <thead>
          <tr>
            {Object.entries(columns).map(([column, text]) => (
              <th key={column} scope="col" className={`${name}-${column}`}>
                {say(text)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}
