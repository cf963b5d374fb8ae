/** A small window that asks for a reason before something is done that is kept on record. */

import { Button, Input, Modal } from 'antd'
import { useEffect, useId, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useSpeech } from '../desk.ts'
import type { Text } from '../desk.ts'
import { CASE } from '../words/case.ts'
import { FRAME } from '../words/frame.ts'
import { Trouble } from './failure.tsx'

/** What the contract asks of such a reason. */
const SHORTEST = 4
const LONGEST = 500

export type AskReasonProps = {
  readonly open: boolean
  readonly close: () => void
  readonly title: Text
  readonly why: Text
  readonly action: Text
  readonly busy: boolean
  readonly error: unknown
  readonly go: (reason: string) => void
  /** What else is asked, above the reason. */
  readonly children?: ReactNode
}

export function AskReason({ open, close, title, why, action, busy, error, go, children }: AskReasonProps): ReactNode {
  const { say } = useSpeech()
  const [reason, setReason] = useState('')
  const [short, setShort] = useState(false)
  const field = useId()
  const asked = useRef<HTMLDivElement>(null)
  // A window of antd takes the focus to itself when it has opened.
  const focusFirst = () => asked.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  useEffect(() => {
    if (open) return
    setReason('')
    setShort(false)
  }, [open])
  const submit = () => {
    const enough = reason.trim().length >= SHORTEST
    setShort(!enough)
    if (enough) go(reason.trim())
  }
  const buttons = [
    <Button key="cancel" onClick={close}>
      {say(FRAME.cancel)}
    </Button>,
    <Button key="go" type="primary" loading={busy} onClick={submit}>
      {say(action)}
    </Button>,
  ]
  return (
    <Modal open={open} onCancel={close} title={say(title)} footer={buttons} afterOpenChange={(isOpen) => (isOpen ? focusFirst() : undefined)} destroyOnHidden>
      <div ref={asked}>
        <p id={`${field}-why`}>{say(why)}</p>
        {children}
        <label className="field-label" htmlFor={field}>
          {say(CASE.reason)}
        </label>
        <Input.TextArea id={field} rows={3} maxLength={LONGEST} value={reason} aria-describedby={`${field}-why ${field}-fault`} aria-invalid={short} {...(short ? { status: 'error' as const } : {})} onChange={(event) => setReason(event.target.value)} />
        <p id={`${field}-fault`} className="field-fault" role="alert">
          {short ? say(CASE.reasonShort) : ''}
        </p>
        <Trouble error={error} />
      </div>
    </Modal>
  )
}
