/** One of the three columns: scrolls by itself, can be reached by its number. */

import type { ReactNode } from 'react'
import { useDesk } from '../../desk.ts'
import type { Text } from '../../desk.ts'

export function Column({ number, title, children }: { readonly number: 1 | 2 | 3; readonly title: Text; readonly children: ReactNode }): ReactNode {
  const { say } = useDesk()
  return (
    <section className="column" id={`column-${String(number)}`} tabIndex={0} aria-labelledby={`column-${String(number)}-title`}>
      <h2 id={`column-${String(number)}-title`}>{say(title)}</h2>
      {children}
    </section>
  )
}

export function toColumn(number: 1 | 2 | 3): void {
  document.getElementById(`column-${String(number)}`)?.focus()
}
