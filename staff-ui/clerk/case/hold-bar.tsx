/** Whose hands the case is in: take it, put it back, extend its deadline once. */

import { Button } from 'antd'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { fill, useDesk } from '../../desk.ts'
import type { CaseRow } from '../../desk.ts'
import { AskReason } from '../../parts/ask-reason.tsx'
import { Trouble } from '../../parts/failure.tsx'
import { DECIDE } from '../../words/decide.ts'
import type { CaseWrites } from './use-case.ts'

type HoldBarProps = { readonly row: CaseRow; readonly writes: CaseWrites }

export function HoldBar({ row, writes }: HoldBarProps): ReactNode {
  if (row.heldByMe) return <Mine row={row} writes={writes} />
  return row.heldBy === null ? <Free writes={writes} /> : <Others name={row.heldBy} />
}

function Free({ writes: { hold } }: Pick<HoldBarProps, 'writes'>): ReactNode {
  const { say } = useDesk()
  return (
    <div className="hold" data-hold="free">
      <p>{say(DECIDE.holdFirst)}</p>
      <Button type="primary" block loading={hold.isPending} onClick={() => hold.mutate()}>
        {say(DECIDE.hold)}
      </Button>
      <Trouble error={hold.error} />
    </div>
  )
}

function Others({ name }: { readonly name: string }): ReactNode {
  const { say } = useDesk()
  return (
    <div className="hold" data-hold="other">
      <p>
        <strong>{say(fill(DECIDE.heldByOther, { name }))}</strong>
      </p>
      <p className="quiet">{say(DECIDE.heldByOtherHow)}</p>
    </div>
  )
}

function Mine({ row, writes: { release, extend } }: HoldBarProps): ReactNode {
  const { say } = useDesk()
  const [asking, setAsking] = useState(false)
  return (
    <div className="hold" data-hold="mine">
      <strong>{say(DECIDE.heldByMe)}</strong>
      <span className="hold-buttons">
        {row.extended ? null : (
          <Button size="small" onClick={() => setAsking(true)}>
            {say(DECIDE.extend)}
          </Button>
        )}
        <Button size="small" loading={release.isPending} onClick={() => release.mutate()}>
          {say(DECIDE.release)}
        </Button>
      </span>
      <Trouble error={release.error} />
      <AskReason open={asking} close={() => setAsking(false)} title={DECIDE.extendTitle} why={DECIDE.extendWhy} action={DECIDE.extendDo} busy={extend.isPending} error={extend.error} go={(reason) => extend.mutate(reason, { onSuccess: () => setAsking(false) })} />
    </div>
  )
}
