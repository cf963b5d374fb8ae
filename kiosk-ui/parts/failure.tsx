/** Failure, calmly: what happened, what became of what was filled in, and what one can do now. */

import { Button } from 'antd'
import type { ReactNode } from 'react'
import { ProblemError } from '#contract'
import { fill, useKiosk } from '../context.ts'
import type { Text } from '../context.ts'
import { DeviceFault } from '../device/device.ts'
import { hasSomethingToLose } from '../kiosk.ts'
import { FAILURE } from '../words/frame.ts'
import { codeInGroups } from './code-text.ts'

export function Failure({ cause, again }: { readonly cause: unknown; readonly again?: (() => void) | undefined }): ReactNode {
  const { state, say } = useKiosk()
  return (
    <div className="note" data-tone="correct" role="alert">
      <p className="note-head">{say(failureText(cause))}</p>
      {hasSomethingToLose(state) ? <p>{say(state.draft === null ? FAILURE.here : fill(FAILURE.saved, { code: codeInGroups(state.draft.code) }))}</p> : null}
      <p className="small">{say(FAILURE.askStaff)}</p>
      {again === undefined ? null : (
        <Button className="secondary under-note" block onClick={again}>
          {say(FAILURE.again)}
        </Button>
      )}
    </div>
  )
}

/** What happened, in words; the code of a problem is for the log, not for the person. */
export function failureText(cause: unknown): Text {
  if (cause instanceof ProblemError) return cause.title
  if (cause instanceof DeviceFault) return FAILURE.device[cause.device]
  return FAILURE.unknown
}
