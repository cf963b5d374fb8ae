/** The card that was read, as much of it as others standing by may see. */

import type { ReactNode } from 'react'
import { useKiosk } from '../context.ts'
import type { Card } from '../device/device.ts'
import { IDENTIFY } from '../words/start.ts'
import { dateText, masked } from './code-text.ts'

export function CardSeen({ card }: { readonly card: Card }): ReactNode {
  const { device, say, state } = useKiosk()
  const validTo = card.validTo === 'long-term' ? say(IDENTIFY.longTerm) : `${say(IDENTIFY.validTo)} ${dateText(card.validTo, state.language)}`
  return (
    <div className="note card-seen">
      <p className="note-head">{card.name}</p>
      <p>{masked(card.idNo)}</p>
      <p className="small">{validTo}</p>
      {device.pretend ? <p className="mark-demo">{say(IDENTIFY.facePretend)}</p> : null}
    </div>
  )
}
