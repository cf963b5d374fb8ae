/** One line of text. */

import { Input } from 'antd'
import type { ReactNode } from 'react'
import { templateOf } from '#forms'
import type { FieldProps } from '../../field-props.ts'
import './field.css'

/** An emptied field is a missing answer, not an empty text. */
export function TextField(props: FieldProps): ReactNode {
  const limit = props.form.fields.get(templateOf(props.field.pointer))?.maxLength
  return (
    <Input
      id={props.ids.input}
      className="form-text"
      size="large"
      autoComplete="off"
      value={typeof props.value === 'string' ? props.value : ''}
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid}
      {...(limit === undefined ? {} : { maxLength: limit })}
      {...(props.invalid ? { status: 'error' as const } : {})}
      onChange={(event) => props.onChange(event.target.value === '' ? undefined : event.target.value)}
    />
  )
}
