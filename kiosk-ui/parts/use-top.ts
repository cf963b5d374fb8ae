/** Another list in the same place begins at its beginning, not where the last one was left. */

import { useEffect } from 'react'

/** Scrolls the touched part up whenever `what` becomes something else. */
export function useTop(what: string): void {
  useEffect(() => {
    document.querySelector('.band-touch')?.scrollTo({ top: 0 })
  }, [what])
}
