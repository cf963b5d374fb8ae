/** The decision has gone out: what it was, the number where there is one, and the way to the next case. */

import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useDesk } from '../../desk.ts'
import { DECIDE } from '../../words/decide.ts'
import type { Reviewed } from './deciding.ts'

export function Done({ reviewed }: { readonly reviewed: Reviewed }): ReactNode {
  const { say } = useDesk()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  const { ending, licenceNumber } = reviewed
  return (
    <div className="done" data-ending={ending} role="status" tabIndex={-1} ref={box}>
      <p className="done-word">{say(DECIDE.done[ending])}</p>
      {licenceNumber === null ? null : (
        <p>
          {say(DECIDE.number)} <strong className="code">{licenceNumber}</strong>
        </p>
      )}
      <Link to="/">{say(DECIDE.onwards)}</Link>
    </div>
  )
}
