/** The line that says where the draft is kept, so that walking away loses nothing. */

import type { ReactNode } from 'react'
import { useKiosk } from '../context.ts'
import { codeInGroups } from '../parts/code-text.ts'
import { FRAME } from '../words/frame.ts'

const SCREENS_WITH_DRAFT: readonly string[] = ['form', 'review', 'sign']

export function DraftLine(): ReactNode {
  const { state, say } = useKiosk()
  if (state.draft === null || !SCREENS_WITH_DRAFT.includes(state.screen)) return null
  return (
    <p className="saved" role="status">
      <span>{say(FRAME.saved)}</span>
      <strong>{codeInGroups(state.draft.code)}</strong>
      <span>{say(FRAME.savedHow)}</span>
    </p>
  )
}
