/** A telephone number or another row of digits, with keys to tap. */

import { Input } from 'antd'
import type { ReactNode } from 'react'
import { templateOf } from '#forms'
import { DigitPad } from '../../digit-pad.tsx'
import type { FieldProps } from '../../field-props.ts'
import '../text/field.css'
import './field.css'

export function PhoneField(props: FieldProps): ReactNode {
  const limit = props.form.fields.get(templateOf(props.field.pointer))?.maxLength ?? 20
  const value = typeof props.value === 'string' ? props.value : ''
  const put = (next: string): void => props.onChange(next === '' ? undefined : next.slice(0, limit))
  return (
    <>
      <Input
        id={props.ids.input}
        className="form-text form-digits"
        size="large"
        type="tel"
        inputMode="numeric"
        autoComplete="off"
        maxLength={limit}
        value={value}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid}
        {...(props.invalid ? { status: 'error' as const } : {})}
        onFocus={props.activate}
        onChange={(event) => put(event.target.value)}
      />
      {props.isActive ? <DigitPad language={props.language} {...(limit > 11 ? { mark: '-' } : {})} press={(key) => put(value + key)} erase={() => put(value.slice(0, -1))} clear={() => put('')} /> : null}
    </>
  )
}
