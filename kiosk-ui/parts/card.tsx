/** A large card: pictogram, words, one meaning; the way choices are offered everywhere. */

import type { ReactNode } from 'react'

type CardProps = {
  readonly title: string
  readonly hint?: string | undefined
  readonly sign?: ReactNode
  readonly lead?: boolean
  readonly chosen?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly tap: () => void
}

export function Card({ title, hint, sign, lead = false, chosen, disabled = false, tap }: CardProps): ReactNode {
  return (
    <button type="button" className={lead ? 'card card-lead' : 'card'} aria-pressed={chosen} disabled={disabled} onClick={tap}>
      {sign === undefined ? null : (
        <span className="card-sign" aria-hidden>
          {sign}
        </span>
      )}
      <span>
        <span className="card-title">{title}</span>
        {hint === undefined ? null : (
          <>
            <br />
            <span className="card-hint">{hint}</span>
          </>
        )}
      </span>
    </button>
  )
}
