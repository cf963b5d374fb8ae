/** An amount in units of ten thousand yuan, with usual amounts to tap. */

import { Input } from 'antd'
import type { ReactNode } from 'react'
import { DigitPad } from '../../digit-pad.tsx'
import type { FieldProps } from '../../field-props.ts'
import { word } from '../../words.ts'
import '../text/field.css'
import './field.css'

const USUAL = ['1', '3', '5', '10', '20', '50'] as const

/** Twelve digits before the point, the point, six behind it. */
const LONGEST = 19

export function AmountField(props: FieldProps): ReactNode {
  const value = typeof props.value === 'string' ? props.value : ''
  const put = (next: string): void => props.onChange(next === '' ? undefined : next.slice(0, LONGEST))
  const yuan = yuanOf(value)
  return (
    <>
      <Input
        id={props.ids.input}
        className="form-amount"
        size="large"
        inputMode="decimal"
        autoComplete="off"
        maxLength={LONGEST}
        value={value}
        suffix={word('wan', props.language)}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid}
        {...(props.invalid ? { status: 'error' as const } : {})}
        onFocus={props.activate}
        onChange={(event) => put(event.target.value)}
      />
      <p className="form-amount-yuan" aria-live="polite">
        {yuan === undefined ? ' ' : word('yuan', props.language, { amount: yuan })}
      </p>
      <div className="form-usual">
        {USUAL.map((amount) => (
          <button key={amount} type="button" className="form-key" aria-pressed={value === amount} onClick={() => put(amount)}>
            {amount} {word('wan', props.language)}
          </button>
        ))}
      </div>
      {props.isActive ? <DigitPad language={props.language} mark="." press={(key) => put(value + key)} erase={() => put(value.slice(0, -1))} clear={() => put('')} /> : null}
    </>
  )
}

/** `5.5` → `55,000`; undefined while the text is no amount. By text, because twelve digits and six places are more than a number holds. */
export function yuanOf(wan: string): string | undefined {
  const parts = /^(0|[1-9][0-9]{0,11})(?:\.([0-9]{1,6}))?$/.exec(wan)
  if (parts === null) return undefined
  const behind = (parts[2] ?? '').padEnd(4, '0')
  const whole = `${parts[1]}${behind.slice(0, 4)}`.replace(/^0+(?=[0-9])/, '')
  const rest = behind.slice(4).replace(/0+$/, '')
  return `${whole.replace(/\B(?=(?:[0-9]{3})+$)/g, ',')}${rest === '' ? '' : `.${rest}`}`
}
