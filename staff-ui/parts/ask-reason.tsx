/** A small window that asks for a reason before something is done that is kept on record. */

import { Button, Input, Modal } from 'antd'
import { useEffect, useId, useState } from 'react'
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
}

export function AskReason({ open, close, title, why, action, busy, error, go }: AskReasonProps): ReactNode {
  const { say } = useSpeech()
  const [reason, setReason] = useState('')
  const [short, setShort] = useState(false)
  const field = useId()
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
    <Modal open={open} onCancel={close} title={say(title)} footer={buttons} destroyOnHidden>
      <p id={`${field}-why`}>{say(why)}</p>
      <label className="field-label" htmlFor={field}>
        {say(CASE.reason)}
      </label>
      <Input.TextArea id={field} autoFocus rows={3} maxLength={LONGEST} value={reason} aria-describedby={`${field}-why ${field}-fault`} aria-invalid={short} {...(short ? { status: 'error' as const } : {})} onChange={(event) => setReason(event.target.value)} />
      <p id={`${field}-fault`} className="field-fault" role="alert">
        {short ? say(CASE.reasonShort) : ''}
      </p>
      <Trouble error={error} />
    </Modal>
  )
}
