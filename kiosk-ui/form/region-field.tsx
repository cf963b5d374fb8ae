/** The district of residence: as on the document, or one of the districts this office knows. */

import type { ReactNode } from 'react'
import type { FieldProps } from '#forms/render'
import { useKiosk } from '../context.ts'
import { Card } from '../parts/card.tsx'
import { PLACE } from '../words/trade.ts'

export function RegionField({ value, onChange }: FieldProps): ReactNode {
  const { lists, say } = useKiosk()
  const known = lists.counties.some((county) => county.code === value)
  return (
    <div className="cards">
      {typeof value === 'string' && !known ? <Card title={say(PLACE.onCard)} hint={value} chosen tap={() => undefined} /> : null}
      {lists.counties.map((county) => (
        <Card key={county.code} title={county.name} chosen={county.code === value} tap={() => onChange(county.code)} />
      ))}
    </div>
  )
}
