/** A telephone number, a document number or another row of digits, with keys to tap. */

import { Input } from 'antd'
import type { ReactNode } from 'react'
import { templateOf, valueAt } from '#forms'
import { DigitPad } from '../../digit-pad.tsx'
import type { FieldProps } from '../../field-props.ts'
import '../text/field.css'
import './field.css'

/** Longer than a mobile number means land lines too, which have a hyphen. */
const MOBILE_LENGTH = 11

export function PhoneField(props: FieldProps): ReactNode {
  return <Digits props={props} type="tel" {...(limitOf(props) > MOBILE_LENGTH ? { mark: '-' } : {})} />
}

/** Kinds of document whose numbers are digits with perhaps an X at the end; the others have letters that no digit key gives. */
const WITH_CHECK_LETTER: readonly unknown[] = ['10', '80']

export function IdNumberField(props: FieldProps): ReactNode {
  const kind = valueAt(props.answers, props.field.pointer.replace(/[^/]*$/, 'idType'))
  return <Digits props={props} type="text" {...(kind === undefined || WITH_CHECK_LETTER.includes(kind) ? { mark: 'X' } : {})} />
}

type DigitsProps = { readonly props: FieldProps; readonly type: 'tel' | 'text'; readonly mark?: string }

function Digits({ props, type, mark }: DigitsProps): ReactNode {
  const limit = limitOf(props)
  const value = typeof props.value === 'string' ? props.value : ''
  const put = (next: string): void => props.onChange(next === '' ? undefined : next.slice(0, limit))
  return (
    <>
      <Input
        id={props.ids.input}
        className="form-text form-digits"
        size="large"
        type={type}
        autoComplete="off"
        maxLength={limit}
        value={value}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid}
        {...(props.invalid ? { status: 'error' as const } : {})}
        onFocus={props.activate}
        onChange={(event) => put(event.target.value)}
      />
      {props.isActive ? (
        <DigitPad language={props.language} {...(mark === undefined ? {} : { mark })} press={(key) => put(value + key)} erase={() => put(value.slice(0, -1))} clear={() => put('')} />
      ) : null}
    </>
  )
}

function limitOf(props: FieldProps): number {
  return props.form.fields.get(templateOf(props.field.pointer))?.maxLength ?? 20
}
