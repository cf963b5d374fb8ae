/** A small number, as keys of which one is chosen. */

import type { ReactNode } from 'react'
import { templateOf } from '#forms'
import type { FieldProps } from '../../field-props.ts'
import '../choice-cards/field.css'
import './field.css'

/** Every number the schema admits is a key: meant for ten or so. */
export function CountField(props: FieldProps): ReactNode {
  const { minimum = 0, maximum = 9 } = props.form.fields.get(templateOf(props.field.pointer)) ?? {}
  const numbers = Array.from({ length: maximum - minimum + 1 }, (_, at) => minimum + at)
  return (
    <div className="form-count">
      {numbers.map((number) => (
        <label key={number} className="form-choice" data-chosen={props.value === number || undefined}>
          <input type="radio" className="form-choice-input" name={props.ids.input} value={number} checked={props.value === number} onChange={() => props.onChange(number)} />
          <span className="form-choice-label">{number}</span>
        </label>
      ))}
    </div>
  )
}
