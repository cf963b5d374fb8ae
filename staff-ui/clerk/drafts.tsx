/** Decisions being written, by case: kept in memory above the pages and above the session, so that neither a look elsewhere nor a time-out loses them. */

import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { freshDraft, isStarted, redraft } from './draft.ts'
import type { Draft, DraftEvent } from './draft.ts'

type Drafts = {
  readonly kept: ReadonlyMap<string, Draft>
  readonly change: (caseId: string, event: DraftEvent) => void
  /** Makes the draft, and with it the key of the write, when the form opens. */
  readonly open: (caseId: string) => void
  readonly drop: (caseId: string) => void
  readonly dropAll: () => void
  /** Cases on which something was written and not sent. */
  readonly unsent: number
}

const DraftsContext = createContext<Drafts | null>(null)

export function useDrafts(): Drafts {
  const found = useContext(DraftsContext)
  if (found === null) throw new Error('This component stands outside the drafts: wrap it in DraftsKeeper.')
  return found
}

/** Nothing is written to the browser's own storage: reasons about persons do not outlive the page. */
export function DraftsKeeper({ children }: { readonly children: ReactNode }): ReactNode {
  const [kept, setKept] = useState<ReadonlyMap<string, Draft>>(new Map())
  const open = useCallback((caseId: string) => setKept((drafts) => (drafts.has(caseId) ? drafts : new Map(drafts).set(caseId, freshDraft(crypto.randomUUID())))), [])
  const change = useCallback((caseId: string, event: DraftEvent) => setKept((drafts) => changed(drafts, caseId, event)), [])
  const drop = useCallback((caseId: string) => setKept((drafts) => new Map([...drafts].filter(([id]) => id !== caseId))), [])
  const dropAll = useCallback(() => setKept(new Map()), [])
  const unsent = [...kept.values()].filter(isStarted).length
  useWarning(unsent > 0)
  const value = useMemo<Drafts>(() => ({ kept, change, open, drop, dropAll, unsent }), [kept, change, open, drop, dropAll, unsent])
  return <DraftsContext value={value}>{children}</DraftsContext>
}

function changed(drafts: ReadonlyMap<string, Draft>, caseId: string, event: DraftEvent): ReadonlyMap<string, Draft> {
  const draft = drafts.get(caseId)
  return draft === undefined ? drafts : new Map(drafts).set(caseId, redraft(draft, event))
}

/** The browser asks before it reloads or closes over something unsent. */
function useWarning(on: boolean): void {
  useEffect(() => {
    if (!on) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [on])
}
