/** Keeps the draft at the office after each page; when that fails the person goes on, and the next page tries again. */

import { useCallback, useRef } from 'react'
import { contract } from '#contract'
import type { Answers } from '#forms'
import { useKiosk } from '../context.ts'

/** The code is shown as soon as there is one; a draft of an application that is being put right is not kept apart from it. */
export function useDraft(): (answers: Answers, page: string) => void {
  const { ask, dispatch, form, state } = useKiosk()
  const code = useRef(state.draft?.code)
  const last = useRef<Promise<void>>(Promise.resolve())
  const correcting = state.correcting
  return useCallback(
    (answers, page) => {
      if (correcting !== null) return
      const save = async () => {
        const known = code.current === undefined ? {} : { code: code.current }
        const draft = await ask(contract.saveDraft, { ...known, form: form.name, formVersion: form.version, answers, page })
        code.current = draft.code
        dispatch({ type: 'patch', patch: { draft } })
      }
      last.current = last.current.then(save, save).catch(() => undefined)
    },
    [ask, dispatch, form, correcting],
  )
}
