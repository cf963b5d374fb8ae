/** One more look before a decision goes out, since it cannot be called back. */

import { Modal } from 'antd'
import type { ReactNode } from 'react'
import { fill, useDesk } from '../../desk.ts'
import type { OpenedCase } from '../../desk.ts'
import { basisText } from '../../parts/basis-text.ts'
import { DECIDE } from '../../words/decide.ts'
import { QUEUE } from '../../words/queue.ts'
import type { Draft, Ending } from '../draft.ts'

export type ConfirmProps = {
  readonly open: boolean
  readonly draft: Draft
  readonly ending: Ending
  readonly opened: OpenedCase
  readonly busy: boolean
  readonly close: () => void
  readonly go: () => void
}

export function Confirm({ open, draft, ending, opened, busy, close, go }: ConfirmProps): ReactNode {
  const { say } = useDesk()
  const name = opened.case.name ?? `${opened.case.operator}（${say(QUEUE.nameless)}）`
  return (
    <Modal open={open} onCancel={close} onOk={go} confirmLoading={busy} title={say(fill(DECIDE.confirm[ending], { name }))} okText={say(DECIDE.confirmDo)} cancelText={say(DECIDE.look)}>
      <p>{say(DECIDE.effect[ending])}</p>
      {ending === 'correct' && draft.points.length > 0 ? (
        <ol className="confirm-list">
          {draft.points.map((point, at) => (
            <li key={at}>
              <strong>{say(point.label)}</strong> {point.text}
            </li>
          ))}
        </ol>
      ) : null}
      {ending === 'refuse' ? (
        <ul className="confirm-list">
          {draft.basis.map((basis) => (
            <li key={basisText(basis)}>{basisText(basis)}</li>
          ))}
        </ul>
      ) : null}
      <p className="confirm-reason">
        <span className="said-label">{say(DECIDE.reason)}</span> {draft.reason}
      </p>
      <p className="quiet">{say(DECIDE.confirmWhy)}</p>
    </Modal>
  )
}
