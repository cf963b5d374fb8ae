/** The number as read from the document: shown masked, because others may stand behind, and not to be typed over. */

import type { ReactNode } from 'react'
import type { FieldProps } from '#forms/render'
import { useKiosk } from '../context.ts'
import { masked } from '../parts/code-text.ts'
import { PLACE } from '../words/trade.ts'

export function NumberFromCard({ value }: FieldProps): ReactNode {
  const { say } = useKiosk()
  return (
    <p className="from-card">
      {typeof value === 'string' ? masked(value) : ''}
      <br />
      <span className="small">{say(PLACE.fromCard)}</span>
    </p>
  )
}
