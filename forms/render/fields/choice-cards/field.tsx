/** One of several large cards with pictogram and words, or of several short lines where cards would be too many. */

import type { ReactNode } from 'react'
import type { FieldProps } from '../../field-props.ts'
import { Pictogram } from '../../pictogram.tsx'
import './field.css'

export function ChoiceCardsField(props: FieldProps): ReactNode {
  return <Choices props={props} look="cards" />
}

export function ChoiceListField(props: FieldProps): ReactNode {
  return <Choices props={props} look="lines" />
}

/** Native radio buttons inside their labels: the whole card is touched, arrow keys work, and nothing has to be taught to a screen reader. */
function Choices({ props, look }: { readonly props: FieldProps; readonly look: 'cards' | 'lines' }): ReactNode {
  return (
    <div className={`form-choices form-choices-${look}`}>
      {props.offers.map((offer) => (
        <label key={offer.value} className="form-choice" data-chosen={props.value === offer.value || undefined}>
          <input type="radio" className="form-choice-input" name={props.ids.input} value={offer.value} checked={props.value === offer.value} onChange={() => props.onChange(offer.value)} />
          {look === 'cards' && offer.pictogram !== undefined ? <Pictogram name={offer.pictogram} /> : null}
          <span className="form-choice-label">{offer.label}</span>
        </label>
      ))}
    </div>
  )
}
