/** Yes or no, as two cards; also for a part of the form that is there or is not. */

import type { ReactNode } from 'react'
import type { FieldProps } from '../../field-props.ts'
import { Pictogram } from '../../pictogram.tsx'
import { word } from '../../words.ts'
import '../choice-cards/field.css'
import './field.css'

export function YesNoField(props: FieldProps): ReactNode {
  return <YesNo props={props} chosen={typeof props.value === 'boolean' ? props.value : undefined} choose={(yes) => props.onChange(yes)} />
}

/** Yes puts in what the page says to start with; no takes the whole part away. */
export function PresenceField(props: FieldProps): ReactNode {
  const start = props.field.start ?? {}
  const choose = (yes: boolean): void => {
    if (!yes) props.onChange(undefined)
    else if (props.value === undefined) props.onChange(start)
  }
  return <YesNo props={props} chosen={props.value !== undefined} choose={choose} />
}

function YesNo({ props, chosen, choose }: { readonly props: FieldProps; readonly chosen: boolean | undefined; readonly choose: (yes: boolean) => void }): ReactNode {
  return (
    <div className="form-choices form-yes-no">
      {[true, false].map((yes) => (
        <label key={String(yes)} className="form-choice" data-chosen={chosen === yes || undefined}>
          <input type="radio" className="form-choice-input" name={props.ids.input} value={String(yes)} checked={chosen === yes} onChange={() => choose(yes)} />
          <Pictogram name={yes ? 'tick' : 'cross'} />
          <span className="form-choice-label">{word(yes ? 'yes' : 'no', props.language)}</span>
        </label>
      ))}
    </div>
  )
}
