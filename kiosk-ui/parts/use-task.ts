/** One question to the outside at a time: asked, answered or failed; withdrawn when the screen goes away. */

import { useCallback, useEffect, useRef, useState } from 'react'

export type Task = { readonly phase: 'still' } | { readonly phase: 'working' } | { readonly phase: 'failed'; readonly cause: unknown }

type Run = (work: (signal: AbortSignal) => Promise<void>) => void

/** A second run withdraws the first; an answer after withdrawal changes nothing. */
export function useTask(): { readonly task: Task; readonly run: Run } {
  const [task, setTask] = useState<Task>({ phase: 'still' })
  const current = useRef<AbortController | null>(null)
  useEffect(() => () => current.current?.abort(), [])
  const run = useCallback<Run>((work) => {
    current.current?.abort()
    const withdrawal = new AbortController()
    current.current = withdrawal
    setTask({ phase: 'working' })
    work(withdrawal.signal).then(
      () => (withdrawal.signal.aborted ? undefined : setTask({ phase: 'still' })),
      (cause: unknown) => (withdrawal.signal.aborted ? undefined : setTask({ phase: 'failed', cause })),
    )
  }, [])
  return { task, run }
}
