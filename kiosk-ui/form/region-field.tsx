/** The district of residence: as on the document, or one of the districts this office knows. */

import { useState } from 'react'
import type { ReactNode } from 'react'
import type { FieldProps } from '#forms/render'
import { useKiosk } from '../context.ts'
import { Card } from '../parts/card.tsx'
import { PLACE } from '../words/trade.ts'

/** Most people live where their document says, so the list opens only for the others. */
export function RegionField({ value, onChange }: FieldProps): ReactNode {
  const { lists, say } = useKiosk()
  const [open, setOpen] = useState(typeof value !== 'string')
  const known = lists.counties.find((county) => county.code === value)
  const title = known?.name ?? (typeof value === 'string' ? say(PLACE.onCard) : '')
  if (!open) {
    return (
      <div className="cards" data-columns="2">
        <Card title={title} chosen tap={() => undefined} />
        <Card title={say(PLACE.elsewhere)} tap={() => setOpen(true)} />
      </div>
    )
  }
  return (
    <div className="cards">
      {lists.counties.map((county) => (
        <Card key={county.code} title={county.name} chosen={county.code === value} tap={() => onChange(county.code)} />
      ))}
    </div>
  )
}
