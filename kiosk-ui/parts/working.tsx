/** Says that something is being done and what, for everything that may take longer than a blink. */

import type { ReactNode } from 'react'

export function Working({ what }: { readonly what: string }): ReactNode {
  return (
    <p className="working" role="status">
      <span className="working-dot" aria-hidden />
      {what}
    </p>
  )
}
