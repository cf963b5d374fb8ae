/** Saves the draft after each page; when that fails the person goes on, and the next page tries again. */

import { useCallback } from 'react'
import type { Answers } from '#forms'
import { useKiosk } from '../context.ts'

/** An application that is being put right is kept by the office already, so no draft is made of it. */
export function useDraft(): (answers: Answers, page: string) => void {
  const { dispatch, drafts, state } = useKiosk()
  const { correcting, draft, visit } = state
  return useCallback(
    (answers, page) => {
      if (correcting !== null || visit === null) return
      drafts.save({ visit, code: draft?.code, answers, page }).then(
        (saved) => dispatch({ type: 'saved', visit, draft: saved }),
        () => undefined,
      )
    },
    [correcting, dispatch, draft, drafts, visit],
  )
}
