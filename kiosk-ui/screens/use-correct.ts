/** The way from a point of a notice to its field: straight there when the answers are at hand, by the last four characters otherwise. */

import { useKiosk } from '../context.ts'
import { pageOfPointer } from '../form/walk.ts'

export function useCorrect(): (pointer: string | null) => void {
  const { dispatch, form, state } = useKiosk()
  return (pointer) => {
    const atHand = Object.keys(state.answers).length > 0
    const receiptCode = state.outcome?.receiptCode ?? null
    const page = pointer === null ? null : pageOfPointer(form, pointer)
    const patch = { focus: pointer, changing: true, correcting: receiptCode }
    if (atHand) dispatch({ type: 'move', move: 'correct', patch: { ...patch, page, submitKey: crypto.randomUUID() } })
    else dispatch({ type: 'move', move: 'prove', patch })
  }
}
